import { Button } from '@mantine/core';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Herstelknop } from './Kluisherstel.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';

interface KluisBeschadigdeigenschappen {
  readonly onderdeel: 'kop' | 'index';
  readonly omschrijving: string;
  readonly kanHerstellen: boolean;
  readonly kluismap: string;
  readonly kijkOpnieuw: () => void;
}

/** The kluis cannot be opened as it lies there: what is damaged, what is safe, and the former one offered. */
export function KluisBeschadigd({ onderdeel, omschrijving, kanHerstellen, kluismap, kijkOpnieuw }: KluisBeschadigdeigenschappen) {
  const fout = {
    code: onderdeel === 'kop' ? ('KOP_BESCHADIGD' as const) : ('INDEX_BESCHADIGD' as const),
    watGebeurde: omschrijving,
    watVeilig: 'Je casussen en sessies staan in eigen bestanden. Er is niets overschreven.',
    watNu: kanHerstellen
      ? 'Zet terug wat Ontwar hiervan bewaard heeft, en open dan de kluis.'
      : 'Sluit Ontwar en zet de map van de kluis terug uit een back-up. Kijk daarna opnieuw.',
    details: [],
  };
  return (
    <Openkader titel="De kluis kan niet open">
      <div className={stijl['stapel']}>
        <Foutmelding fout={fout} />
        <p className={stijl['pad']}>De kluis ligt hier: {kluismap}</p>
        <div className={stijl['knoppen']}>
          {kanHerstellen ? <Herstelknop onderdeel={onderdeel} hersteld={kijkOpnieuw} /> : null}
          <Button variant={kanHerstellen ? 'subtle' : 'default'} onClick={kijkOpnieuw}>
            Kijk opnieuw
          </Button>
        </div>
      </div>
    </Openkader>
  );
}
