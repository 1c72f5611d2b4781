import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { foutVan, roep } from '../brug.ts';
import { allesBewaard, meldRijAan } from '../openstaand.ts';
import { maakCasushouder, type Casushouder, type Casusstand } from './casushouder.ts';

export type Casusgebruik = Casusstand & Pick<Casushouder, 'wijzig' | 'bewaarNu' | 'opnieuw' | 'herlees' | 'wissel'>;

/**
 * Reads a casus, holds what is on screen of it and saves it as it is changed. Its parts get `casus` and `wijzig`
 * (`Deeleigenschappen`). Main changes a casus too, such as when a meeting closes: `herlees` then.
 */
export function useCasus(id: string): Casusgebruik {
  const houder = useMemo(
    () =>
      maakCasushouder({
        lees: async () => {
          // What was typed on another screen a moment ago can still be on its way.
          await allesBewaard();
          return roep('casus.lees', { id });
        },
        bewaar: (inhoud) => roep('casus.bewaar', { id, inhoud }),
        wissel: (gebeurtenis) => roep('casus.wissel', { id, gebeurtenis }),
        foutVan,
      }),
    [id],
  );
  useEffect(() => meldRijAan(houder.rij), [houder]);
  useEffect(() => void houder.herlees(), [houder]);
  const stand = useSyncExternalStore(houder.luister, houder.stand);
  const { wijzig, bewaarNu, opnieuw, herlees, wissel } = houder;
  return { ...stand, wijzig, bewaarNu, opnieuw, herlees, wissel };
}
