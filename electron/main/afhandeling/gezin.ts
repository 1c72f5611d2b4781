import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Drukte } from '../ipc/drukte.ts';
import type { Gezinsteksten } from './gezinsteksten.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'gezin.lees' | 'gezin.bewaar'>;

/** The texts for the family of the open kluis. */
export function gezinAfhandeling(eisOpen: () => { readonly gezinsteksten: Gezinsteksten }, drukte: Drukte): Deel {
  return {
    'gezin.lees': (waarvan) => eisOpen().gezinsteksten.lees(waarvan),
    'gezin.bewaar': (tekst) => drukte.volg(`${tekst.sessieId} gezinsversie ${tekst.casusId} ${tekst.lezer}`, eisOpen().gezinsteksten.bewaar(tekst)),
  };
}
