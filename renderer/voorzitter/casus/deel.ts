import type { Casus, Casusinhoud } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';

/** What every part of the casus page gets. A part shows some of the casus and changes it; saving is not its business. */
export interface Deeleigenschappen {
  readonly casus: Casus;
  readonly regio: Regio;
  readonly wijzig: (bewerk: (inhoud: Casusinhoud) => Casusinhoud) => void;
}
