/* What there is to choose from of what leaves the kluis on paper, for schemas and windows alike. */

/** What can be made of what is in the kluis, to be sent to somebody. */
export const STUKSOORTEN = ['verslag', 'gezinsversie', 'casusbeeld', 'actiepunten', 'regie', 'kwartaal'] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];

/** For whom a gezinsversie is written: a parent in B1 with `u`, a youth from 12 with `jij`. */
export const LEZERS = ['ouder', 'jeugdige'] as const;
export type Lezer = (typeof LEZERS)[number];

/** What leaves beside the stukken: the forms and mails of the voorbereidingsopdrachten, the forms of the enquête, a message to who brought in a casus. */
export const UITGAANDSOORTEN = ['opdrachten', 'enqueteformulier', 'bericht'] as const;
export type Uitgaandsoort = (typeof UITGAANDSOORTEN)[number];

export const UITVOERVORMEN = ['pdf', 'html'] as const;
export type Uitvoervorm = (typeof UITVOERVORMEN)[number];

/** What the herleidbaarheidscheck finds. `mogelijk`: a word that is likely a name of somebody. */
export const VINDSOORTEN = ['naam', 'bsn', 'geboortedatum', 'telefoon', 'email', 'adres', 'postcode', 'rekening', 'kenteken', 'instelling', 'datum', 'mogelijk'] as const;
export type Vindsoort = (typeof VINDSOORTEN)[number];

/** What is done with a place that was found. */
export const MIDDELEN = ['verwijderen', 'zwartlakken', 'veralgemeniseren', 'laten'] as const;
export type Middel = (typeof MIDDELEN)[number];

/** How a reaction to a concept came. */
export const REACTIEWEGEN = ['getypt', 'formulier'] as const;

/** What somebody thinks of a concept, when they were asked to choose. */
export const REACTIEOORDELEN = ['klopt', 'opmerkingen', 'oneens'] as const;
export type Reactieoordeel = (typeof REACTIEOORDELEN)[number];

/** To whom a stuk can go. */
export const ONTVANGERSOORTEN = ['deelnemer', 'betrokkene', 'jeugdige', 'ouder', 'zelf', 'ander'] as const;
export type Ontvangersoort = (typeof ONTVANGERSOORTEN)[number];

export const MEESTE_IN_STUKKEN = { keuzes: 5_000, reacties: 500, versies: 200, ontvangers: 300, regels: 60, zendingen: 1_000, wachtwoorden: 20 } as const;

/** The steps of Regie in 7 samenwerkingsstappen, 0 for who is involved. */
export const REGIESTAPPEN = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
export type Regiestap = (typeof REGIESTAPPEN)[number];
