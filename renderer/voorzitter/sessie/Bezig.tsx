import type { Plek } from '#shared/werkvormen/sessie';
import { usePlek } from '../navigatie.tsx';
import { Leiden } from './leiden/Leiden.tsx';
import { useZaal } from './leiden/useZaal.ts';
import { MetZaalcasus, useZaalcasussen } from './leiden/zaalcasus.ts';
import { Voorbereiden } from './voorbereiden/Voorbereiden.tsx';

/** A session that runs. Who comes in late is added in the preparation; meanwhile the clock and the room go on. */
export function Bezig({ plek }: { readonly plek: Plek }) {
  const [scherm, setScherm] = usePlek('bezig', () => 'leiden', ['leiden', 'aanpassen']);
  const zaalcasussen = useZaalcasussen();
  const zaal = useZaal(plek, zaalcasussen);
  if (scherm === 'aanpassen') return <Voorbereiden terug={() => setScherm('leiden')} />;
  return (
    <MetZaalcasus value={zaalcasussen.greep}>
      <Leiden plek={plek} zaal={zaal} pasVoorbereidingAan={() => setScherm('aanpassen')} />
    </MetZaalcasus>
  );
}
