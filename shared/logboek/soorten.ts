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
] as const;
export type Logsoort = (typeof LOGSOORTEN)[number];

/** What it was done to. */
export const LOGONDERWERPEN = ['casus', 'sessie', 'leertraject', 'instellingen', 'regio', 'logboek', 'backup', 'kluis'] as const;
export type Logonderwerp = (typeof LOGONDERWERPEN)[number];

/** Years a line of the logboek is kept; NEN 7513 leaves it to the organisation, which has to be able to account for as long as it keeps the dossier. */
export const STANDAARD_LOGJAREN = 5;
/** Lines a window receives at a time. */
export const LOGPAGINA = 100;
