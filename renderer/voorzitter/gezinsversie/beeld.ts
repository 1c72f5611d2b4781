import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';

/** The texts for the family as main gives them, with what the professionals wrote. */
export type Gezinsbeeld = Uitkomst<VoorzitterContract, 'gezin.lees'>;
