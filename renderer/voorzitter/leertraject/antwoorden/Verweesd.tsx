import { useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { telwoord } from '#shared/domein/woorden';
import type { Inzendsel } from '#shared/leertraject/leertraject';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep } from '../../brug.ts';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './antwoord.module.css';
import { herkomst } from './Antwoordweergave.tsx';
import { Wegknop } from './Wegknop.tsx';

interface Verweesdprops {
  readonly sessieId: string;
  readonly inzendsels: readonly Inzendsel[];
  readonly leertraject: Pick<Leertrajectgebruik, 'wissel'>;
}

/** Answers whose opdracht was taken away: they stay in the kluis until somebody throws them away. */
export function Verweesd({ sessieId, inzendsels, leertraject }: Verweesdprops) {
  const [fout, setFout] = useState<Fout | null>(null);
  if (inzendsels.length === 0) return null;
  const gooiWeg = async (id: string): Promise<void> => setFout(await leertraject.wissel(() => roep('opdracht.gooiInzendselWeg', { sessieId, inzendselId: id })));
  return (
    <section className={stijl['verweesd']} aria-labelledby="verweesdkop">
      <h3 id="verweesdkop">{telwoord(inzendsels.length, 'antwoord hoort nergens meer bij', 'antwoorden horen nergens meer bij')}</h3>
      <p className="ow-zacht">Je haalde de opdracht weg. Het antwoord wordt nergens meer gelezen, maar staat nog in de kluis.</p>
      <ul>
        {inzendsels.map((inzendsel) => (
          <li key={inzendsel.id} className={stijl['bij']}>
            <span>{herkomst(inzendsel)}</span>
            <Wegknop label="Gooi weg" vraag="Het antwoord gaat voorgoed uit de kluis." weg={() => void gooiWeg(inzendsel.id)} />
          </li>
        ))}
      </ul>
      {fout !== null && <Foutmelding fout={fout} />}
    </section>
  );
}
