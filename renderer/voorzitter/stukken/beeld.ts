import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument, Uitkomst } from '#shared/contract/vorm';

/* How main tells of a stuk, in short names. */

export type Stukbeeld = Uitkomst<VoorzitterContract, 'stuk.lees'>;
export type Stukversieregel = Stukbeeld['versies'][number];
export type Ontvangerkeuze = Stukbeeld['ontvangers'][number];
export type Gekozenontvanger = Argument<VoorzitterContract, 'stuk.bewaar'>['ontvangers'][number];
export type Getoond = Uitkomst<VoorzitterContract, 'stuk.toon'>;
