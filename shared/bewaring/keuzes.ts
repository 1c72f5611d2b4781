import type { Bewaartermijnen } from './bewaring.ts';

/** What has a bewaartermijn of its own. A casus with a traject is one of a Regionaal Expertteam; the other kind was brought in to learn from. */
export const BEWAARSOORTEN = ['casus-traject', 'casus-leersessie', 'sessie-doorbraak', 'sessie-leersessie'] as const;
export type Bewaarsoort = (typeof BEWAARSOORTEN)[number];

/**
 * Months after closing, to begin with; an organisation sets its own. A RET advises and gives no help itself, so the twenty years of the
 * dossier of a jeugdhulpverlener (Jeugdwet art. 7.3.8) do not hold for its notes: those are kept no longer than needed (AVG art. 5.1.e).
 */
export const STANDAARD_TERMIJNEN: Bewaartermijnen = { 'casus-traject': 24, 'casus-leersessie': 6, 'sessie-doorbraak': 24, 'sessie-leersessie': 12 };

/** What a youth or parent can ask (AVG art. 15, 16 and 17; Jeugdwet art. 7.3.9 and 7.3.10). */
export const VERZOEKSOORTEN = ['inzage', 'correctie', 'vernietiging'] as const;
export type Verzoeksoort = (typeof VERZOEKSOORTEN)[number];
export const VERZOEKERS = ['jeugdige', 'ouder', 'vertegenwoordiger'] as const;
export type Verzoeker = (typeof VERZOEKERS)[number];
export const VERZOEKUITKOMSTEN = ['toegewezen', 'deels', 'afgewezen'] as const;
export type Verzoekuitkomst = (typeof VERZOEKUITKOMSTEN)[number];
