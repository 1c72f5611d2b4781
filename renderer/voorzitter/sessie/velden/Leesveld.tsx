import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface Leesveldprops {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  /** The value behind a typed text; null when it cannot be read. */
  readonly lees: (tekst: string) => string | null;
  readonly toon: (waarde: string) => string;
  readonly voorbeeld: string;
  readonly onleesbaar: string;
  readonly uitleg?: ReactNode;
  /** The question that it answers already stands above it: the label is only read aloud. */
  readonly labelVerborgen?: boolean;
}

/** A text that stands for something else, such as a date. What cannot be read stays in the field, with the reason, and is not passed on. */
export function Leesveld({ label, waarde, zet, lees, toon, voorbeeld, onleesbaar, uitleg, labelVerborgen = false }: Leesveldprops) {
  const [getypt, setGetypt] = useState<string | null>(null);
  // While someone still types, half a date is no mistake.
  const [verlaten, setVerlaten] = useState(false);
  const gelezen = getypt === null ? waarde : lees(getypt);
  return (
    <TextInput
      {...(labelVerborgen ? { 'aria-label': label } : { label })}
      description={uitleg}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={voorbeeld}
      value={getypt ?? toon(waarde)}
      error={verlaten && gelezen === null ? onleesbaar : undefined}
      onChange={(e) => {
        const tekst = e.currentTarget.value;
        setGetypt(tekst);
        setVerlaten(false);
        const nieuw = lees(tekst);
        if (nieuw !== null) zet(nieuw);
      }}
      onBlur={() => {
        setVerlaten(true);
        if (gelezen !== null) setGetypt(null);
      }}
    />
  );
}
