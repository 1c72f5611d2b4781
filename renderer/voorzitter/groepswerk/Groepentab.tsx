import { Tabs } from '@mantine/core';
import { telwoord } from '#shared/domein/woorden';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import { Groepsbestanden } from './Groepsbestanden.tsx';
import stijl from './groepswerk.module.css';
import { Verschillen } from './Verschillen.tsx';
import { useOpenVerschillen } from './Verschilwaarschuwing.tsx';

/** Its tab while rounding off, with how many verschillen are open. Not on the second laptop, and not without other groups. */
export function Groepentab({ klasse }: { readonly klasse: string }) {
  const open = useOpenVerschillen();
  const { sessieId, context } = useSessie();
  const { beeld } = useLeertraject(sessieId);
  // Known from the plan at once, so that the tabs do not move while the rest is read: a second laptop has one group.
  if (context.plan.groepen.length < 2 || (beeld !== null && beeld.ontvangen !== null)) return null;
  return (
    <Tabs.Tab value="groepen" className={klasse}>
      Groepen
      {open > 0 && (
        <span className={stijl['badge']} aria-label={`${telwoord(open, 'verschil', 'verschillen')} open`}>
          {open}
        </span>
      )}
    </Tabs.Tab>
  );
}

/** What other laptops bring, and what differs. */
export function Groepeninhoud() {
  return (
    <div className={stijl['stapel']}>
      <Verschillen niveau={2} />
      <Groepsbestanden niveau={2} />
    </div>
  );
}
