import { useId, type ReactNode } from 'react';
import { verschillendeVragen } from '#shared/leertraject/antwoordinvoer';
import type { Opdrachtantwoorden } from '#shared/leertraject/leertraject';
import type { Opdrachtvorm } from '#shared/leertraject/vorm';
import { Antwoordweergave } from './Antwoordweergave.tsx';
import stijl from './antwoord.module.css';

export interface Kolom {
  readonly kop: string;
  readonly uitleg: string;
  readonly antwoorden: Opdrachtantwoorden;
  readonly actie: ReactNode;
}

/** Two answers side by side, with what differs between them. */
export function Naastelkaar({ vorm, links, rechts }: { readonly vorm: Opdrachtvorm; readonly links: Kolom; readonly rechts: Kolom }) {
  const anders = verschillendeVragen(vorm.vragen, links.antwoorden, rechts.antwoorden);
  return (
    <>
      <p>{anders.size === 1 ? 'Bij 1 vraag is het antwoord anders.' : `Bij ${anders.size} vragen is het antwoord anders.`}</p>
      <div className={stijl['naast']}>
        <Kolomvlak vorm={vorm} kolom={links} anders={anders} />
        <Kolomvlak vorm={vorm} kolom={rechts} anders={anders} />
      </div>
    </>
  );
}

function Kolomvlak({ vorm, kolom, anders }: { readonly vorm: Opdrachtvorm; readonly kolom: Kolom; readonly anders: ReadonlySet<string> }) {
  const kop = useId();
  return (
    <section className={stijl['kolom']} aria-labelledby={kop}>
      <h4 id={kop}>{kolom.kop}</h4>
      <p className="ow-zacht ow-klein">{kolom.uitleg}</p>
      <div>{kolom.actie}</div>
      <Antwoordweergave vorm={vorm} antwoorden={kolom.antwoorden} anders={anders} />
    </section>
  );
}
