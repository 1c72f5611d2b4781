import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState, type RefObject } from 'react';
import { meld } from '../../../ui/meldingen.tsx';
import stijl from './brieven.module.css';
import { kopieerVeld } from './kopieer.ts';

interface Kopieerveldprops {
  readonly label: string;
  /** At the beginning of a sentence. */
  readonly wat: string;
  readonly tekst: string;
  readonly hoog?: boolean;
  /** It was copied before. */
  readonly klaar?: boolean;
  readonly gekopieerd?: () => void;
  readonly knop?: RefObject<HTMLButtonElement | null>;
}

/** A text that leaves by hand, with the button that copies it. */
export function Kopieerveld({ label, wat, tekst, hoog = false, klaar = false, gekopieerd, knop }: Kopieerveldprops) {
  const veld = useRef<HTMLTextAreaElement>(null);
  const [net, setNet] = useState(false);
  const kopieer = (): void => {
    if (veld.current === null) return;
    const gelukt = kopieerVeld(veld.current);
    meld(gelukt ? `${wat} staat op het klembord.` : `Kopiëren lukte niet. ${wat} is geselecteerd: druk op Ctrl+C.`);
    if (!gelukt) return;
    setNet(true);
    gekopieerd?.();
  };
  const af = klaar || net;
  return (
    <div className={stijl['veld']}>
      <Textarea ref={veld} label={label} readOnly value={tekst} autosize minRows={1} maxRows={hoog ? 14 : 2} spellCheck={false} />
      <Button ref={knop ?? null} aria-label={`${af ? 'Gekopieerd' : 'Kopieer'}: ${label}`} variant="light" leftSection={af ? <IconCheck size={18} aria-hidden="true" /> : <IconCopy size={18} aria-hidden="true" />} onClick={kopieer}>
        {af ? 'Gekopieerd' : 'Kopieer'}
      </Button>
    </div>
  );
}
