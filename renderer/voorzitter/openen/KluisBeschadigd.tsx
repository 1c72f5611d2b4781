import { Button } from '@mantine/core';
import type { Foutcode } from '#shared/contract/fouten';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Terugzetlink } from '../backup/Terugzetlink.tsx';
import { Herstelknop } from './Kluisherstel.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';

interface KluisBeschadigdeigenschappen {
  readonly onderdeel: 'kop' | 'index';
  readonly omschrijving: string;
  readonly kanHerstellen: boolean;
  readonly nieuwer: boolean;
  readonly kluismap: string;
  readonly kijkOpnieuw: () => void;
  readonly zetTerug: () => void;
}

/** The kluis cannot be opened as it lies there: what is damaged, what is safe, and the former one offered. */
export function KluisBeschadigd({ onderdeel, omschrijving, kanHerstellen, nieuwer, kluismap, kijkOpnieuw, zetTerug }: KluisBeschadigdeigenschappen) {
  // Then it is the one thing to do, and not one more way out.
  const alleenBackup = !kanHerstellen && !nieuwer;
  const fout = {
    code: codeVan(onderdeel, nieuwer),
    watGebeurde: omschrijving,
    watVeilig: 'Je casussen en sessies staan in eigen bestanden. Er is niets overschreven.',
    watNu: watNuVan(kanHerstellen, nieuwer),
    details: [],
  };
  return (
    <Openkader titel="De kluis kan niet open">
      <div className={stijl['stapel']}>
        <Foutmelding fout={fout} />
        <p className={stijl['pad']}>De kluis ligt hier: {kluismap}</p>
        <div className={stijl['knoppen']}>
          {kanHerstellen ? <Herstelknop onderdeel={onderdeel} hersteld={kijkOpnieuw} /> : null}
          {alleenBackup ? <Button onClick={zetTerug}>Een back-up terugzetten</Button> : null}
          <Button variant={kanHerstellen || alleenBackup ? 'subtle' : 'default'} onClick={kijkOpnieuw}>
            Kijk opnieuw
          </Button>
          {alleenBackup ? null : <Terugzetlink zetTerug={zetTerug} />}
        </div>
      </div>
    </Openkader>
  );
}

function codeVan(onderdeel: 'kop' | 'index', nieuwer: boolean): Foutcode {
  if (nieuwer) return 'VERSIE_TE_NIEUW';
  return onderdeel === 'kop' ? 'KOP_BESCHADIGD' : 'INDEX_BESCHADIGD';
}

function watNuVan(kanHerstellen: boolean, nieuwer: boolean): string {
  if (nieuwer) return 'Installeer de nieuwste versie van Ontwar en open de kluis dan opnieuw.';
  return kanHerstellen
    ? 'Zet terug wat Ontwar hiervan bewaard heeft, en open dan de kluis.'
    : 'Heb je een back-up, zet die dan terug. Wat hier nu staat, zet Ontwar apart.';
}
