import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { telwoord } from '#shared/domein/woorden';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import stijl from './groepswerk.module.css';

/** How many verschillen are open; 0 in a meeting without groups. */
export function useOpenVerschillen(): number {
  return useLeertraject(useSessie().sessieId).beeld?.verschillen.length ?? 0;
}

/** Says, before the verslag above all, that something is still to be chosen. `naar`: leads there. */
export function Verschilwaarschuwing({ naar }: { readonly naar: () => void }) {
  const open = useOpenVerschillen();
  if (open === 0) return null;
  return (
    <div className={stijl['waarschuwing']} role="status">
      <IconArrowsSplit2 size={22} aria-hidden="true" />
      <p>
        <strong>Er {open === 1 ? 'staat' : 'staan'} nog {telwoord(open, 'verschil', 'verschillen')} tussen de laptops open.</strong> In de bijeenkomst en in het verslag staat nu steeds de eerste versie.
      </p>
      <Button variant="default" onClick={naar}>
        Naar de verschillen
      </Button>
    </div>
  );
}
