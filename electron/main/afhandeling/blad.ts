import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Werkruimte } from '../werkruimte.ts';

/** What can be read of the casussen of a session while leading it. */
export function bladAfhandeling(eisOpen: () => Pick<Werkruimte, 'bladen'>): Pick<Afhandelaars<VoorzitterContract>, 'casusbeeld.vanSessie'> {
  return { 'casusbeeld.vanSessie': ({ sessieId }) => eisOpen().bladen.vanSessie(sessieId) };
}
