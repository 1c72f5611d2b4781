import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Drukte } from '../ipc/drukte.ts';
import type { Casussen } from './casussen.ts';

type Deel = Pick<
  Afhandelaars<VoorzitterContract>,
  'casus.lijst' | 'casus.lees' | 'casus.maak' | 'casus.volgendeCode' | 'casus.wissel' | 'casus.bewaar' | 'casus.vernietig'
>;

/** The casussen of the open kluis. */
export function casusAfhandeling(eisOpen: () => { readonly casussen: Casussen }, drukte: Drukte): Deel {
  return {
    'casus.lijst': () => eisOpen().casussen.lijst(),
    'casus.lees': ({ id }) => eisOpen().casussen.lees(id),
    'casus.maak': ({ code, aanmelding }) => eisOpen().casussen.maak(code, aanmelding),
    'casus.volgendeCode': () => ({ code: eisOpen().casussen.volgendeCode() }),
    // Brings no text of its own to save: a refusal leaves nothing unsaved behind.
    'casus.wissel': ({ id, gebeurtenis }) => drukte.volg(null, eisOpen().casussen.wissel(id, gebeurtenis)),
    'casus.bewaar': ({ id, inhoud }) => drukte.volg(id, eisOpen().casussen.bewaar(id, inhoud)),
    'casus.vernietig': async ({ id }) => {
      await eisOpen().casussen.vernietig(id);
      drukte.vergeet(id);
    },
  };
}
