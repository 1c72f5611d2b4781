import type { Fout } from '#shared/contract/fouten';
import type { Casus } from '#shared/domein/casus';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import type { Bewaarstaat } from '../../ui/bewaarstaat.ts';
import { foutVan, roep } from '../brug.ts';
import { maakHouders } from '../houders.ts';
import { allesBewaard } from '../openstaand.ts';
import { maakCasushouder, type Casushouder } from './casushouder.ts';

export interface Casusgebruik extends Pick<Casushouder, 'wijzig' | 'bewaarNu' | 'opnieuw' | 'herlees'> {
  /** Null until it has been read. */
  readonly casus: Casus | null;
  readonly bewaarstatus: Bewaarstaat;
  readonly fout: Fout | null;
  /** Moves the casus to another step, after what was typed is on disk. The fout when that could not be; else null. */
  readonly wissel: (gebeurtenis: Loopgebeurtenis) => Promise<Fout | null>;
}

const useCasushouder = maakHouders((id) =>
  maakCasushouder({
    lees: async () => {
      // What was typed on another screen a moment ago can still be on its way.
      await allesBewaard();
      return roep('casus.lees', { id });
    },
    bewaar: (inhoud) => roep('casus.bewaar', { id, inhoud }),
    foutVan,
  }),
);

/**
 * Reads a casus, holds what is on screen of it and saves it as it is changed. Its parts get `casus` and `wijzig`
 * (`Deeleigenschappen`). Main changes a casus too, such as when a meeting closes: `herlees` then.
 */
export function useCasus(id: string): Casusgebruik {
  const { nu, wijzig, bewaarNu, opnieuw, herlees, wissel } = useCasushouder(id);
  const { record: casus, ...stand } = nu;
  return { casus, ...stand, wijzig, bewaarNu, opnieuw, herlees, wissel: (gebeurtenis) => wissel(() => roep('casus.wissel', { id, gebeurtenis })) };
}
