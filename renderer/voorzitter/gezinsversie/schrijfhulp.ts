import type { Lezer } from '#shared/stukken/keuzes';
import type { Woordenlijst } from '#shared/taal/woordenlijst';

/** What the fields of one text share: for whom it is, the hard words, and the hints that were dismissed. */
export interface Schrijfhulp {
  readonly lezer: Lezer;
  readonly lijst: Woordenlijst;
  /** Keys of hints. */
  readonly gelaten: ReadonlySet<string>;
  /** Dismisses a hint, or brings it back. */
  readonly laatZo: (sleutel: string, weg: boolean) => void;
}

/** Of so many dismissed hints the oldest is forgotten. */
export const MEESTE_GELATEN = 200;
