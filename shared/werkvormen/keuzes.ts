/* What there is to choose from, for schemas and windows alike. */

export const OORDELEN = ['sterk', 'voldoende', 'zwak', 'onbekend'] as const;

export const BESLUITUITKOMSTEN = ['besloten', 'nader-uitzoeken', 'opschalen', 'niet-doen'] as const;

export const AANWEZIGHEID = ['aanwezig', 'afwezig'] as const;

/** The most roles a werkvorm names, with those of a region. */
export const MEESTE_ROLLEN = 100;

/** The phases of a session: the top states of every statechart, whatever the werkvorm. */
export const FASEN = ['voorbereiding', 'bezig', 'afronden', 'afgesloten'] as const;
export type Fase = (typeof FASEN)[number];
