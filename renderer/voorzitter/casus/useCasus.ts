import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { foutVan, roep } from '../brug.ts';
import { allesBewaard, meldRijAan } from '../openstaand.ts';
import { maakCasushouder, type Casushouder, type Casusstand } from './casushouder.ts';

export type Casusgebruik = Casusstand & Pick<Casushouder, 'wijzig' | 'bewaarNu' | 'opnieuw' | 'herlees' | 'wissel'>;

/** The casussen on screen, each held once, so that two parts of a screen never save one over the other. */
const houders = new Map<string, Casushouder>();
/** In how many places each is on screen. */
const plekken = new Map<Casushouder, number>();

function houderVan(id: string): Casushouder {
  const al = houders.get(id);
  if (al !== undefined) return al;
  const houder = maakCasushouder({
    lees: async () => {
      // What was typed on another screen a moment ago can still be on its way.
      await allesBewaard();
      return roep('casus.lees', { id });
    },
    bewaar: (inhoud) => roep('casus.bewaar', { id, inhoud }),
    wissel: (gebeurtenis) => roep('casus.wissel', { id, gebeurtenis }),
    foutVan,
  });
  houders.set(id, houder);
  return houder;
}

/** Counts a place where this casus is on screen; the result takes it away again, and with the last one what was held of it. */
function meldPlekAan(id: string, houder: Casushouder): () => void {
  plekken.set(houder, (plekken.get(houder) ?? 0) + 1);
  houders.set(id, houder);
  return () => {
    const over = (plekken.get(houder) ?? 1) - 1;
    if (over > 0) {
      plekken.set(houder, over);
      return;
    }
    plekken.delete(houder);
    if (houders.get(id) === houder) houders.delete(id);
  };
}

/**
 * Reads a casus, holds what is on screen of it and saves it as it is changed. Its parts get `casus` and `wijzig`
 * (`Deeleigenschappen`). Main changes a casus too, such as when a meeting closes: `herlees` then.
 */
export function useCasus(id: string): Casusgebruik {
  const houder = useMemo(() => houderVan(id), [id]);
  useEffect(() => meldPlekAan(id, houder), [id, houder]);
  useEffect(() => void houder.herlees(), [houder]);
  useEffect(() => meldRijAan(houder.rij), [houder]);
  const stand = useSyncExternalStore(houder.luister, houder.stand);
  const { wijzig, bewaarNu, opnieuw, herlees, wissel } = houder;
  return { ...stand, wijzig, bewaarNu, opnieuw, herlees, wissel };
}
