import { useState } from 'react';
import type { Plek } from '#shared/werkvormen/sessie';
import { Leiden } from './leiden/Leiden.tsx';
import { useZaal } from './leiden/useZaal.ts';
import { MetZaalcasus, useZaalcasussen } from './leiden/zaalcasus.ts';
import { Voorbereiden } from './voorbereiden/Voorbereiden.tsx';

/** A session that runs. Who comes in late is added in the preparation; meanwhile the clock and the room go on. */
export function Bezig({ plek }: { readonly plek: Plek }) {
  const [past, setPast] = useState(false);
  const zaalcasussen = useZaalcasussen();
  const zaal = useZaal(plek, zaalcasussen);
  if (past) return <Voorbereiden terug={() => setPast(false)} />;
  return (
    <MetZaalcasus value={zaalcasussen.greep}>
      <Leiden plek={plek} zaal={zaal} pasVoorbereidingAan={() => setPast(true)} />
    </MetZaalcasus>
  );
}
