import { useState } from 'react';
import type { Vernietigd } from '#shared/bewaring/bewaring';
import { backupzin, gevolgzinnen } from '#shared/bewaring/woorden';
import type { Antwoord } from '#shared/contract/fouten';
import { meld } from '../../ui/meldingen.tsx';
import { Vernietigvraag } from '../../ui/Vernietigvraag.tsx';
import { roep, useGelezen } from '../brug.ts';

interface Vernietigdialoogprops {
  readonly recordId: string;
  readonly titel: string;
  /** What goes and what stays, apart from other records. */
  readonly uitleg: string;
  readonly overtypen: string;
  readonly overtyplabel: string;
  /** What is gone then: `Casus WS-2026-001`. */
  readonly wat: string;
  readonly sluit: () => void;
  readonly vernietig: () => Promise<Antwoord<Vernietigd>>;
  readonly klaar: () => void;
}

/** Asks before something is destroyed, with what goes along; afterwards it says until when backups still hold it. Show it when it is asked for. */
export function Vernietigdialoog({ recordId, wat, vernietig, klaar, sluit, ...vraag }: Vernietigdialoogprops) {
  const [opener] = useState(() => document.activeElement);
  const { stand } = useGelezen(() => roep('bewaring.bekijk', { recordId }), recordId);
  // What cannot be read about it does not stand in the way: main refuses what cannot be.
  const gevolg = stand.toestand === 'klaar' ? stand.waarde : { gaatMee: [], blijft: [], belet: '' };
  return (
    <Vernietigvraag
      {...vraag}
      open={stand.toestand !== 'laden'}
      erbij={gevolgzinnen(gevolg.gaatMee, gevolg.blijft)}
      belet={gevolg.belet}
      sluit={() => {
        sluit();
        // The dialog leaves at once, and would take the keyboard along.
        if (opener instanceof HTMLElement) opener.focus();
      }}
      vernietig={async () => {
        const antwoord = await vernietig();
        if (!antwoord.ok) return antwoord.fout;
        meld(`${wat} is vernietigd. ${backupzin(antwoord.value)}`);
        klaar();
        return null;
      }}
    />
  );
}
