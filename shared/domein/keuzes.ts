import type { Instellingen } from './instellingen.ts';

/* What there is to choose from, for schemas and windows alike. */

export const AARD_GEBEURTENIS = ['positief', 'negatief', 'neutraal'] as const;
export type AardGebeurtenis = (typeof AARD_GEBEURTENIS)[number];

export const THEMAS = ['systeem', 'licht', 'donker'] as const;

export const STANDAARD_INSTELLINGEN: Instellingen = {
  versie: 2,
  thema: 'systeem',
  autoslotMinuten: 10,
  autoslotTijdensSessieMinuten: 60,
  eigenRol: 'voorzitter',
};

/** Age as far as an aanmelding asks it: never a date of birth. From 12 to 15 youth and parents decide together (Jeugdwet, art. 7.3.4). */
export const LEEFTIJDSCATEGORIEEN = ['0-3', '4-11', '12-15', '16-17', '18-23'] as const;
export type Leeftijdscategorie = (typeof LEEFTIJDSCATEGORIEEN)[number];

/** The legal frame in which help is given. */
export const KADERS = ['vrijwillig', 'ondertoezichtstelling', 'voogdij', 'jeugdreclassering', 'anders'] as const;
export type Kader = (typeof KADERS)[number];

export const VEILIGHEIDSOORDELEN = ['veilig', 'zorgen', 'onveilig'] as const;

/** Where a betrokkene stands around the family; `gezin` is the middle of the map. */
export const KRINGEN = ['gezin', 'netwerk', 'hulp', 'onderwijs', 'overheid'] as const;
export type Kring = (typeof KRINGEN)[number];

/** On what ground something of a casus is shared with somebody. */
export const GRONDSLAGEN = ['toestemming', 'wettelijke-taak', 'gepseudonimiseerd'] as const;
/** Whose data, or whose consent, a grondslag is about. */
export const GRONDSLAGPERSONEN = ['jeugdige', 'ouder', 'ander'] as const;

/**
 * The steps of a casus: aangemeld → triage → (consultatie | hamerstuk | teruggestuurd | doorverwezen | in overleg) →
 * monitoren → afgeschaald | afgesloten (VNG, procesregie of a Regionaal Expertteam).
 */
export const LOOPSTAPPEN = [
  'aangemeld',
  'triage',
  'teruggestuurd',
  'in-overleg',
  'consultatie',
  'hamerstuk',
  'doorverwezen',
  'monitoren',
  'afgeschaald',
  'afgesloten',
] as const;
export type Loopstap = (typeof LOOPSTAPPEN)[number];

/** How an afspraak stands. Late is no status: it follows from the date. */
export const AFSPRAAKSTATUSSEN = ['open', 'nagekomen', 'vervallen'] as const;

export const VERSLAGSTATUSSEN = ['concept', 'vastgesteld'] as const;
