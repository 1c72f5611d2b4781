import type { Casusinhoud } from '#shared/domein/casus';
import type { Deeleigenschappen } from './deel.ts';

type Lijstnaam = { [K in keyof Casusinhoud]: Casusinhoud[K] extends readonly { readonly id: string }[] ? K : never }[keyof Casusinhoud];

/** Changes one list of a casus: what a part of the page needs of `wijzig`. */
export function lijstwijziger<K extends Lijstnaam>(wijzig: Deeleigenschappen['wijzig'], naam: K): (bewerk: (lijst: Casusinhoud[K]) => Casusinhoud[K]) => void {
  return (bewerk) => wijzig((inhoud) => ({ ...inhoud, [naam]: bewerk(inhoud[naam]) }));
}
