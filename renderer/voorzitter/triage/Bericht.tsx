import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { meld } from '../../ui/meldingen.tsx';
import { Kopieerveld } from '../leertraject/opdrachten/Kopieerveld.tsx';
import { Uitgaandcheck } from '../stukken/Uitgaandcheck.tsx';
import { useUitgaand } from '../stukken/useUitgaand.ts';
import { Tekst } from './Tekst.tsx';
import stijl from './wisselkeuze.module.css';

/** So long after the last letter it is looked through. */
const STILTE_MS = 500;

interface Berichteigenschappen extends Omit<Parameters<typeof Tekst>[0], 'soort'> {
  readonly casusId: string;
}

/** A text that leaves by hand: copied here once it was looked through, sent by mail or by phone. */
export function Bericht({ casusId, label, uitleg, waarde, zet, bezwaar }: Berichteigenschappen) {
  const vlak = useRef<HTMLDivElement>(null);
  const [rustig, zetRustig] = useState(waarde);
  useEffect(() => {
    const straks = setTimeout(() => zetRustig(waarde), STILTE_MS);
    return () => clearTimeout(straks);
  }, [waarde]);
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
      <Uit key={rustig} casusId={casusId} tekst={rustig} getypt={waarde} kopieer={kopieer} />
    </div>
  );
}

interface Uiteigenschappen {
  readonly casusId: string;
  /** What is looked through; `getypt` is what stands there now. */
  readonly tekst: string;
  readonly getypt: string;
  readonly kopieer: () => void;
}

/** What points to somebody in it, and the text as it may leave where that is another one. */
function Uit({ casusId, tekst, getypt, kopieer }: Uiteigenschappen) {
  const uitgaand = useUitgaand({ soort: 'bericht', casusId, tekst }, tekst);
  const klaar = uitgaand.open === 0 && tekst === getypt;
  const zoals = uitgaand.teksten?.['tekst'] ?? tekst;
  return (
    <>
      <Uitgaandcheck gebruik={uitgaand} kladnaam="bericht check" kopniveau={4} />
      {zoals === tekst ? (
        <Button variant="default" disabled={!klaar} leftSection={<IconCopy size={18} aria-hidden />} onClick={kopieer}>
          Kopieer het bericht
        </Button>
      ) : (
        <Kopieerveld label="Het bericht zoals het weggaat" wat="Het bericht" tekst={zoals} uit={!klaar} />
      )}
    </>
  );
}
