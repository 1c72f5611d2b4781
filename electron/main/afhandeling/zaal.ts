import type { Afhandelaars } from '#shared/contract/vorm';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Zaal } from '../vensters/zaal.ts';

/** What the chair shows the room. Only with an open kluis: what is shown comes out of it. */
export function zaalAfhandeling(zaal: Pick<Zaal, 'toon' | 'sluit'>, eisOpen: () => unknown): Pick<Afhandelaars<VoorzitterContract>, 'zaal.toon'> {
  return {
    'zaal.toon': async ({ beeld }) => {
      eisOpen();
      if (beeld === null) zaal.sluit();
      else await zaal.toon(beeld);
    },
  };
}
