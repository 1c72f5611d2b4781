import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Werkruimte } from '../werkruimte.ts';

type Deel = Pick<
  Afhandelaars<VoorzitterContract>,
  'sleutelhouder.lijst' | 'sleutelhouder.voegToe' | 'sleutelhouder.hernoem' | 'sleutelhouder.verwijder' | 'sleutelhouder.wijzigWachtzin'
>;

/** Who can open the kluis. */
export function sleutelhouderAfhandeling(eisOpen: () => Pick<Werkruimte, 'sleutels'>): Deel {
  return {
    'sleutelhouder.lijst': () => eisOpen().sleutels.lijst(),
    'sleutelhouder.voegToe': (nieuw) => eisOpen().sleutels.voegToe(nieuw),
    'sleutelhouder.hernoem': ({ id, naam }) => eisOpen().sleutels.hernoem(id, naam),
    'sleutelhouder.verwijder': ({ id, eigenWachtzin }) => eisOpen().sleutels.verwijder(id, eigenWachtzin),
    'sleutelhouder.wijzigWachtzin': (wijziging) => eisOpen().sleutels.wijzigWachtzin(wijziging),
  };
}
