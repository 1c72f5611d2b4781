import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface Getaleigenschappen {
  readonly label: string;
  readonly eenheid: string;
  readonly min: number;
  readonly max: number;
  readonly waarde: number;
  readonly zet: (waarde: number) => void;
}

/** A whole number. What is none stays in the field until it is left, and is not saved. */
export function Getalveld({ label, eenheid, min, max, waarde, zet }: Getaleigenschappen) {
  const [getypt, zetGetypt] = useState<number | string | null>(null);
  const isGoed = (getal: number | string): getal is number => typeof getal === 'number' && Number.isInteger(getal) && getal >= min && getal <= max;
  return (
    <NumberInput
      label={label}
      suffix={` ${eenheid}`}
      min={min}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      value={getypt ?? waarde}
      error={getypt === null || isGoed(getypt) ? undefined : `Kies ${min} tot ${max} ${eenheid}.`}
      onChange={(nieuw) => {
        zetGetypt(nieuw);
        if (isGoed(nieuw)) zet(nieuw);
      }}
      onBlur={() => zetGetypt(null)}
    />
  );
}
