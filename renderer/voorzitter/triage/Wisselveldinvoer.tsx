import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import { Bericht } from './Bericht.tsx';
import { Tekst } from './Tekst.tsx';
import stijl from './wisselkeuze.module.css';
import type { Wisselvorm } from './wisselvormen.ts';

type Wisselveldinvoereigenschappen = Wisselvorm['velden'][number] & {
  readonly casusId: string;
  readonly waarde: string;
  /** The form was sent while this could still be empty. */
  readonly leegGelaten: boolean;
  readonly zet: (waarde: string) => void;
};

/** One thing that a change of step asks. */
export function Wisselveldinvoer({ casusId, veld, label, uitleg, waarde, leegGelaten, zet }: Wisselveldinvoereigenschappen) {
  const bezwaar = leegGelaten && waarde.trim() === '' ? 'Dit is nog leeg.' : undefined;
  switch (veld) {
    case 'evaluatie':
      return (
        <div className={stijl['dag']}>
          <Dagveld label={label} waarde={waarde} zet={zet} />
        </div>
      );
    case 'bericht':
      return <Bericht casusId={casusId} label={label} uitleg={uitleg} waarde={waarde} zet={zet} bezwaar={bezwaar} />;
    case 'naar':
      return <Tekst label={label} uitleg={uitleg} waarde={waarde} zet={zet} bezwaar={bezwaar} />;
    case 'reden':
    case 'advies':
    case 'opbrengst':
      return <Tekst soort="tekst" label={label} uitleg={uitleg} waarde={waarde} zet={zet} bezwaar={bezwaar} />;
  }
}
