import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Drukte } from '../ipc/drukte.ts';
import { kladId } from '../klad/kladjes.ts';
import { regietaak } from './regie.ts';
import type { Werkruimte } from '../werkruimte.ts';

type Deel = Pick<
  Afhandelaars<VoorzitterContract>,
  'casus.lijst' | 'casus.lees' | 'casus.maak' | 'casus.volgendeCode' | 'casus.wissel' | 'casus.bewaar' | 'casus.vernietig'
>;

/** The casussen of the open kluis. */
export function casusAfhandeling(eisOpen: () => Pick<Werkruimte, 'casussen' | 'bewaring'>, drukte: Drukte): Deel {
  return {
    'casus.lijst': () => eisOpen().casussen.lijst(),
    'casus.lees': ({ id }) => eisOpen().casussen.lees(id),
    'casus.maak': ({ code, aanmelding }) => eisOpen().casussen.maak(code, aanmelding),
    'casus.volgendeCode': () => ({ code: eisOpen().casussen.volgendeCode() }),
    // Brings no text of its own to save: a refusal leaves nothing unsaved behind.
    'casus.wissel': ({ id, gebeurtenis }) => drukte.volg(null, eisOpen().casussen.wissel(id, gebeurtenis)),
    'casus.bewaar': ({ id, inhoud }) => drukte.volg(id, eisOpen().casussen.bewaar(id, inhoud)),
    'casus.vernietig': async ({ id }) => {
      const vernietigd = await drukte.volg(null, eisOpen().bewaring.vernietigCasus(id));
      drukte.vergeet(id);
      drukte.vergeet(kladId(id));
      drukte.vergeet(regietaak(id));
      return vernietigd;
    },
  };
}
