/* What there is to choose from around a leersessie, for schemas and windows alike. */

/** For whom a voorbereidingsopdracht is written: each has its own questions and its own language. */
export const OPDRACHTROLLEN = ['professional', 'ouder', 'jeugdige'] as const;
export type Opdrachtrol = (typeof OPDRACHTROLLEN)[number];

/** Whether a candidate casus meets one point of the profile. */
export const PROFIELOORDELEN = ['past', 'past-niet', 'onbekend'] as const;
export type Profieloordeel = (typeof PROFIELOORDELEN)[number];

/** The part of the casusbeeld that an answer is about. */
export const BEELDDELEN = ['situatie', 'verloop', 'stemJeugdigeEnOuders', 'watHielp'] as const;
export type Beelddeel = (typeof BEELDDELEN)[number];

/** How an answer came in. */
export const ANTWOORDWEGEN = ['formulier', 'telefoon'] as const;

/** At what level action is needed (Twente pilots: it must be visible at what level). */
export const NIVEAUS = ['werkvloer', 'organisatie', 'netwerk', 'bestuur'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** What became of something that was handed to somebody. */
export const OPVOLGSTATUSSEN = ['open', 'opgepakt', 'gelukt', 'niet-gelukt'] as const;
export type Opvolgstatus = (typeof OPVOLGSTATUSSEN)[number];

/** What a family or facilitator can wish about who sits with whom. */
export const WENSSOORTEN = ['niet-met-deelnemer', 'niet-met-organisatie', 'wel-met-deelnemer'] as const;
export type Wenssoort = (typeof WENSSOORTEN)[number];

/**
 * Why a returned file was not taken over by itself. Each has its own message; the file is kept until somebody settles it.
 * `dubbel`: this assignment had an answer already, and the answers differ. `vreemd`: a PDF that Ontwar did not make, or that belongs
 * to another leersessie. `leeg`: our form with nothing filled in. `plat`: printed or flattened, so there are no fields. `op-slot`:
 * it asks a password. `bewerkt`: our form, with other questions than were sent. `geen-pdf`, `kapot`: it cannot be read. `te-groot`.
 */
export const POSTSOORTEN = ['dubbel', 'vreemd', 'leeg', 'plat', 'op-slot', 'bewerkt', 'geen-pdf', 'kapot', 'te-groot'] as const;
export type Postsoort = (typeof POSTSOORTEN)[number];

/** The most that a leertraject can hold. */
export const MEESTE_IN_LEERTRAJECT = {
  kandidaten: 50,
  criteria: 20,
  opdrachten: 200,
  antwoorden: 600,
  vragen: 40,
  opties: 20,
  rijen: 30,
  fragmenten: 2_000,
  wensen: 200,
  post: 300,
  uitgiften: 60,
  verschillen: 2_000,
  opvolging: 500,
  enquetes: 500,
  wachtwoorden: 20,
} as const;

/** Longest returned file in bytes: far above any form of ours, filled in. */
export const MAX_FORMULIERBESTAND = 10 * 1024 * 1024;
