import type { Regio } from '#shared/domein/regio';
import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Groepsstand } from '#shared/groepswerk/groepsstand';
import type { Sessiesnapshot } from '#shared/werkvormen/bouw';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Recordopslag } from '../kluis/opslag.ts';
import type { Sessieklok } from './sessieklok.ts';

/* What the host of the sessions is given, and what it gives. */

export interface Sessiebronnen {
  readonly opslag: Recordopslag;
  readonly klok: Sessieklok;
  readonly nieuwId: () => string;
  readonly werkvormen: readonly Werkvorm[];
  /** The practice of the region as it is now: a new session takes it over and keeps it. */
  readonly regio: () => Regio;
}

/** What a session is made from. `plan`: with what its preparation begins, such as the casus and its betrokkenen. */
export interface NieuweSessie {
  readonly werkvormId: string;
  readonly plan?: Sessieplan;
}

/** A session as it stands: its werkvorm, and the snapshot to ask. */
export interface Sessieblik {
  readonly werkvorm: Werkvorm;
  readonly snapshot: Sessiesnapshot;
}

/** A session as another laptop gave it. */
export interface Aangenomensessie {
  readonly id: string;
  readonly werkvorm: Werkvorm;
  readonly plan: Sessieplan;
  readonly stand: Groepsstand;
}
