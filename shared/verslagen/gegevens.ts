import type { Casus } from '../domein/casus.ts';
import type { Regio } from '../domein/regio.ts';
import type { Signaaltelling } from '../domein/signalen.ts';
import type { Verslagstatus } from './model.ts';

/** What a verslag is made from besides the session itself. */
export interface Verslaggegevens {
  readonly status: Verslagstatus;
  readonly versie: number;
  /** Epoch ms at which the verslag is made. */
  readonly gemaaktOp: number;
  readonly sessieId: string;
  /** The casussen of the session, as they stand now; one that no longer exists is left out. */
  readonly casussen: readonly Casus[];
  /** How the region calls itself, as `RET Waterstreek`; empty while it has not said so. */
  readonly regionaam: Regio['naam'];
  /** How the region calls the life domains of a timeline. */
  readonly leefgebieden: Regio['leefgebieden'];
  /** How often each signaal was given this quarter, see `signalenTotEnMet`. */
  readonly eerdereSignalen: readonly Signaaltelling[];
}
