import { useEffect } from 'react';
import type { Casusinhoud } from '#shared/domein/casus';
import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Rondom } from '#shared/werkvormen/volledigheid';
import { roep, useGelezen } from '../../brug.ts';
import { allesBewaard } from '../../openstaand.ts';

/** Who asked of which casussen the page is still empty, and asks again when one of them is begun or emptied. */
const vragers = new Set<() => void>();

/** Whether nothing stands on the page of a casus yet. */
export function isLeegBeeld({ casusbeeld }: Pick<Casusinhoud, 'casusbeeld'>): boolean {
  return Object.values(casusbeeld).every((tekst) => tekst.trim() === '');
}

/** The page of a casus is on screen; when it is begun or emptied, who asked is told. */
export function useBeeldMelden(leeg: boolean | null): void {
  useEffect(() => {
    if (leeg !== null) for (const vraag of vragers) vraag();
  }, [leeg]);
}

/** Of which chosen casussen the page is still empty, as saved; nothing until it is known. */
export function useZonderBeeld(sessieId: string, { casussen }: Pick<Sessieplan, 'casussen'>): Pick<Rondom, 'zonderBeeld'> {
  const lees = async () => {
    // What was typed a moment ago counts too.
    await allesBewaard();
    return roep('casusbeeld.vanSessie', { sessieId });
  };
  const { stand, opnieuw } = useGelezen(lees, casussen.map(({ id }) => id).join(' '));
  useEffect(() => {
    vragers.add(opnieuw);
    return () => void vragers.delete(opnieuw);
  }, [opnieuw]);
  if (stand.toestand !== 'klaar') return {};
  const geschreven = new Set(stand.waarde.filter((casus) => !isLeegBeeld(casus)).map(({ id }) => id));
  return { zonderBeeld: casussen.filter(({ id }) => !geschreven.has(id)).map(({ code }) => code) };
}
