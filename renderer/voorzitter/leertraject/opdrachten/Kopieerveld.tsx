import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import stijl from './brieven.module.css';
import { kopieerVeld } from './kopieer.ts';

interface Kopieerveldprops {
  readonly label: string;
  /** At the beginning of a sentence. */
  readonly wat: string;
  readonly tekst: string;
  readonly uit?: boolean;
}

/** A text that leaves by hand, with the button that copies it. */
export function Kopieerveld({ label, wat, tekst, uit = false }: Kopieerveldprops) {
  const veld = useRef<HTMLTextAreaElement>(null);
  const [uitkomst, setUitkomst] = useState<ReturnType<typeof kopieerVeld> | null>(null);
  const klaar = uitkomst?.gelukt === true;
  const Teken = klaar ? IconCheck : IconCopy;
  const knop = klaar ? 'Gekopieerd' : 'Kopieer';
  return (
    <div className={stijl['veld']}>
      <Textarea ref={veld} label={label} readOnly value={tekst} autosize minRows={1} maxRows={12} spellCheck={false} />
      <Button
        variant="light"
        disabled={uit}
        aria-label={`${knop}: ${label}`}
        leftSection={<Teken size={18} aria-hidden="true" />}
        onClick={() => {
          if (veld.current !== null) setUitkomst(kopieerVeld(veld.current, wat));
        }}
      >
        {knop}
      </Button>
      <p role="status" className={klaar ? 'ow-alleen-voorlezen' : ''}>
        {uitkomst?.melding}
      </p>
    </div>
  );
}
