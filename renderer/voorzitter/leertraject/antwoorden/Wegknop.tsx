import { Button } from '@mantine/core';
import { useState } from 'react';
import stijl from './antwoord.module.css';

interface Wegknopprops {
  readonly label: string;
  /** What goes for good. */
  readonly vraag: string;
  readonly weg: () => void;
}

/** Destroys something for good, so it asks once more. */
export function Wegknop({ label, vraag, weg }: Wegknopprops) {
  const [zeker, setZeker] = useState(false);
  if (!zeker) {
    return (
      <Button variant="subtle" size="compact-md" onClick={() => setZeker(true)}>
        {label}
      </Button>
    );
  }
  return (
    <span className={stijl['zeker']} role="group" aria-label={vraag}>
      <span>{vraag}</span>
      <Button color="rood" size="compact-md" autoFocus onClick={weg}>
        Gooi voorgoed weg
      </Button>
      <Button variant="default" size="compact-md" onClick={() => setZeker(false)}>
        Toch niet
      </Button>
    </span>
  );
}
