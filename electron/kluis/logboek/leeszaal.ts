import { OntwarFout } from '#shared/contract/fouten';
import type { Logboekkop, Logboekplek } from '../logboekplek.ts';

/* What reading the logboek from one end to the other needs, while lines are added. */

/** What is known of a full segment once it was read, so that another reading can pass it over. */
export interface Deelfeiten {
  /** Number of its first line. */
  readonly eerste: number;
  /** Between which moments its lines were written. A clock that was set back is counted with. */
  readonly van: number;
  readonly tot: number;
}

export interface Leeszaal {
  readonly plek: Logboekplek;
  readonly bekend: Map<number, Deelfeiten>;
  /** The segment that is written to, and how far it goes. */
  readonly bezig: { readonly deel: number; readonly lengte: number } | null;
  readonly oudste: { readonly vanafDeel: number; readonly vanafRegel: number; readonly breuk: number };
  readonly hoofd: Logboekkop;
  /** Number of the last segment. */
  readonly laatste: number;
}

/** A reading that can take long. */
export interface Leesgang {
  /** Lines gone through, and how many there are. */
  readonly voortgang: (gedaan: number, totaal: number) => void;
  /** Aborted when the user does not want to wait for it. */
  readonly teken: AbortSignal;
}

/** @throws OntwarFout AFGEBROKEN */
export function eisNietAfgebroken(teken: AbortSignal): void {
  if (!teken.aborted) return;
  throw new OntwarFout({
    code: 'AFGEBROKEN',
    watGebeurde: 'Het lezen van het logboek is gestopt.',
    watVeilig: 'Er is niets gewijzigd. Het logboek staat er nog.',
    watNu: 'Je kunt het opnieuw proberen.',
  });
}

/** How far a segment may be read. */
export function tot({ bezig }: Leeszaal, deel: number): number {
  return bezig?.deel === deel ? bezig.lengte : Number.POSITIVE_INFINITY;
}
