import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface Minuteneigenschappen {
  readonly label: string;
  /** The label is seen elsewhere, such as in the same row of a table. */
  readonly labelElders?: boolean;
  readonly min: number;
  readonly max: number;
  readonly waarde: number;
  readonly zet: (minuten: number) => void;
}

/** A number of minutes. What is no such number stays in the field until it is left, and is not saved. */
export function Minuten({ label, labelElders = false, min, max, waarde, zet }: Minuteneigenschappen) {
  const [getypt, zetGetypt] = useState<number | string | null>(null);
  const geldig = getypt === null || (typeof getypt === 'number' && Number.isInteger(getypt) && getypt >= min && getypt <= max);
  return (
    <NumberInput
      {...(labelElders ? { 'aria-label': label } : { label })}
      suffix=" minuten"
      min={min}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      value={getypt ?? waarde}
      error={geldig ? undefined : `Kies ${min} tot ${max} minuten.`}
      onChange={(nieuw) => {
        zetGetypt(nieuw);
        if (typeof nieuw === 'number' && Number.isInteger(nieuw) && nieuw >= min && nieuw <= max) zet(nieuw);
      }}
      onBlur={() => zetGetypt(null)}
    />
  );
}
