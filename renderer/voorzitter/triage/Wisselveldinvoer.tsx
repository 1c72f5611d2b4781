import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import { meld } from '../../ui/meldingen.tsx';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import { Tekst } from './Tekst.tsx';
import stijl from './wisselkeuze.module.css';
import type { Wisselvorm } from './wisselvormen.ts';

type Wisselveldinvoereigenschappen = Wisselvorm['velden'][number] & {
  readonly waarde: string;
  /** The form was sent while this could still be empty. */
  readonly leegGelaten: boolean;
  readonly zet: (waarde: string) => void;
};

/** One thing that a change of step asks. */
export function Wisselveldinvoer({ veld, label, uitleg, waarde, leegGelaten, zet }: Wisselveldinvoereigenschappen) {
  const bezwaar = leegGelaten && waarde.trim() === '' ? 'Dit is nog leeg.' : undefined;
  switch (veld) {
    case 'evaluatie':
      return (
        <div className={stijl['dag']}>
          <Dagveld label={label} waarde={waarde} zet={zet} />
        </div>
      );
    case 'bericht':
      return <Bericht label={label} uitleg={uitleg} waarde={waarde} zet={zet} bezwaar={bezwaar} />;
    case 'naar':
      return <Tekst label={label} uitleg={uitleg} waarde={waarde} zet={zet} bezwaar={bezwaar} />;
    case 'reden':
    case 'advies':
    case 'opbrengst':
      return <Tekst soort="tekst" label={label} uitleg={uitleg} waarde={waarde} zet={zet} bezwaar={bezwaar} />;
  }
}

/** A text that leaves by hand: copied here, sent by mail or by phone. */
function Bericht({ label, uitleg, waarde, zet, bezwaar }: Parameters<typeof Tekst>[0]) {
  const vlak = useRef<HTMLDivElement>(null);
  const kopieer = (): void => {
    const veld = vlak.current?.querySelector('textarea');
    if (veld === null || veld === undefined) return;
    veld.focus();
    veld.select();
    // No page gets the permission for the clipboard; a selected text can be copied as with Ctrl+C.
    meld(document.execCommand('copy') ? 'Het bericht staat op het klembord. Plak het in een veilige mail.' : 'Kopiëren lukte niet. Het bericht is geselecteerd: druk op Ctrl+C.');
  };
  return (
    <div ref={vlak} className={stijl['bericht']}>
      <Tekst soort="tekst" label={label} uitleg={uitleg} waarde={waarde} zet={zet} bezwaar={bezwaar} />
      <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={kopieer}>
        Kopieer het bericht
      </Button>
    </div>
  );
}
