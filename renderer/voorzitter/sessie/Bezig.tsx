import { useState } from 'react';
import type { Plek } from '#shared/werkvormen/sessie';
import { Leiden } from './leiden/Leiden.tsx';
import { MetNamenmelder, useNamen } from './leiden/useNamen.ts';
import { useZaal } from './leiden/useZaal.ts';
import { Voorbereiden } from './voorbereiden/Voorbereiden.tsx';

/** A session that runs. Who comes in late is added in the preparation; meanwhile the clock and the room go on. */
export function Bezig({ plek }: { readonly plek: Plek }) {
  const [past, setPast] = useState(false);
  const { namen, meld } = useNamen();
  const zaal = useZaal(plek, namen);
  if (past) return <Voorbereiden terug={() => setPast(false)} />;
  return (
    <MetNamenmelder value={meld}>
      <Leiden plek={plek} zaal={zaal} pasVoorbereidingAan={() => setPast(true)} />
    </MetNamenmelder>
  );
}
