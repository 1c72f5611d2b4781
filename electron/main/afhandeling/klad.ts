import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Drukte } from '../ipc/drukte.ts';
import { kladId, type Kladjes } from '../klad/kladjes.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'klad.bewaar' | 'klad.lees'>;

/** What is typed in forms of the open kluis and not saved yet. */
export function kladAfhandeling(eisOpen: () => { readonly kladjes: Kladjes }, drukte: Drukte): Deel {
  return {
    'klad.lees': async ({ van }) => [...(await eisOpen().kladjes.lees(van))],
    'klad.bewaar': ({ van, naam, tekst }) => drukte.volg(`${kladId(van)} ${naam}`, eisOpen().kladjes.bewaar(van, naam, tekst)),
  };
}
