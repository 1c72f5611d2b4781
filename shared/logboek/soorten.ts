/*
 * What the logboek keeps, after NEN 7513:2018 ("Medische informatica – Logging – Vastleggen van acties op elektronische
 * patiëntdossiers"): which action, when, on which dossier, by whom, for whom, and whether it succeeded.
 */

/** What was done. Also what is looked at is written down, and looking at the logboek itself. */
export const LOGSOORTEN = [
  'kluis.gemaakt',
  'kluis.geopend',
  'kluis.gesloten',
  'kluis.hersteld',
  'sleutelhouder.toegevoegd',
  'sleutelhouder.hernoemd',
  'sleutelhouder.verwijderd',
  'wachtzin.gewijzigd',
  'herstelcode.vernieuwd',
  'gelezen',
  'gemaakt',
  'gewijzigd',
  'vernietigd',
  'nagekeken',
  'vastgesteld',
  'uitgevoerd',
  'ingelezen',
  'backup.gemaakt',
  'backup.mislukt',
  'backup.teruggezet',
  'bewaring.verlengd',
  'bewaring.ingesteld',
  'verzoek.ontvangen',
  'verzoek.beantwoord',
  'logboek.gelezen',
  'logboek.uitgevoerd',
  'logboek.opgeschoond',
  'logboek.beschadigd',
] as const;
export type Logsoort = (typeof LOGSOORTEN)[number];

/** What it was done to. */
export const LOGONDERWERPEN = ['casus', 'sessie', 'leertraject', 'instellingen', 'regio', 'logboek', 'backup', 'kluis'] as const;
export type Logonderwerp = (typeof LOGONDERWERPEN)[number];

/** Years a line of the logboek is kept; NEN 7513 leaves it to the organisation, which has to be able to account for as long as it keeps the dossier. */
export const STANDAARD_LOGJAREN = 5;
/** Lines a window receives at a time. */
export const LOGPAGINA = 100;

/**
 * Why a line of the logboek cannot be trusted. `ontbreekt`: a part of it is gone; `gewijzigd`: a line is not what was written;
 * `afgekapt`: lines at the end are gone; `vreemd`: a part of it is not of this kluis, or not of this place; `onderbroken`: one of
 * these was found before, and the logboek went on after it.
 */
export const BREUKREDENEN = ['ontbreekt', 'gewijzigd', 'afgekapt', 'vreemd', 'onderbroken'] as const;
export type Breukreden = (typeof BREUKREDENEN)[number];
