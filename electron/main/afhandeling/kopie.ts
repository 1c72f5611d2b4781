import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { gooiKopieWeg, leesKopie, type Kluisplek } from '../../gegevens/kopie.ts';

/** The copy of the kluis as it was before its data were brought up to date. Only with an open kluis: it is the owner who decides. */
export function kopieAfhandeling(eisOpen: () => unknown, plek: Kluisplek): Pick<Afhandelaars<VoorzitterContract>, 'kopie.lees' | 'kopie.gooiWeg'> {
  return {
    'kopie.lees': () => {
      eisOpen();
      return leesKopie(plek);
    },
    'kopie.gooiWeg': () => {
      eisOpen();
      return gooiKopieWeg(plek);
    },
  };
}
