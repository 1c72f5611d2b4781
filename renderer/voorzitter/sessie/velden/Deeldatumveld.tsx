import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { toonDeeldatum } from '#shared/domein/tijd';
import { leesDeeldatum } from './deeldatum.ts';

interface Deeldatumprops {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (datum: string) => void;
}

/** A date as precise as it is known. What cannot be read stays in the field, with the reason, and is not passed on. */
export function Deeldatumveld({ label, waarde, zet }: Deeldatumprops) {
  const [getypt, setGetypt] = useState<string | null>(null);
  const gelezen = getypt === null ? waarde : leesDeeldatum(getypt);
  return (
    <TextInput
      label={label}
      placeholder="2 april 2026"
      value={getypt ?? toonDeeldatum(waarde)}
      error={getypt !== null && gelezen === null ? 'Schrijf een dag, maand of jaar: 2 april 2026.' : undefined}
      onChange={(e) => {
        const tekst = e.currentTarget.value;
        setGetypt(tekst);
        const datum = leesDeeldatum(tekst);
        if (datum !== null) zet(datum);
      }}
      onBlur={() => {
        if (gelezen !== null) setGetypt(null);
      }}
    />
  );
}
