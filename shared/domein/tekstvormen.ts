/* How long a text and a list may be and what a code looks like. Without schemas, so that a window can ask it while someone types. */

/** Longest text a user can type into one field; generous for a page, small enough to keep a record cheap to save. */
export const MAX_TEKST = 20_000;
/** Longest single line: a title, a list item, a name of an organisation. */
export const MAX_REGEL = 2_000;

/** The most a list can hold: far above any meeting, and low enough to keep a record cheap to save. */
export const MEESTE = {
  regels: 500,
  parkeerregels: 200,
  afspraken: 200,
  gebeurtenissen: 500,
  alternatieven: 50,
  inzendingen: 500,
  actiepunten: 2_000,
  deelnemers: 200,
  groepen: 20,
  knooppunten: 50,
  casussen: 50,
  overleggenInZitting: 20,
  pogingen: 100,
  betrokkenen: 100,
  grondslagen: 200,
  hulp: 100,
  notities: 1_000,
  documenten: 200,
  wissels: 500,
  overleggen: 100,
  kijken: 10,
  treden: 20,
  rollen: 60,
  leefgebieden: 20,
  rijen: 200,
} as const;

/** A whole calendar day such as `2026-03-12`. */
export const DAG = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export function isDag(tekst: string): boolean {
  return DAG.test(tekst);
}

/** An opaque id. */
export const KENMERK = /^[A-Za-z0-9_-]{1,64}$/;

export function isId(tekst: string): boolean {
  return KENMERK.test(tekst);
}

/** The code by which a casus is known, such as `TW-2026-014`: prefix of the region, year, number. Never a name. */
export const CASUSCODE = /^[A-Z]{1,6}-\d{4}-\d{1,4}$/;
export const CASUSCODE_UITLEG = 'Een casuscode ziet eruit als WS-2026-001: letters van de regio, jaar, nummer.';

export function isCasuscode(tekst: string): boolean {
  return CASUSCODE.test(tekst);
}
