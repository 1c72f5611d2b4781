import type { AardGebeurtenis, VERSLAGSTATUSSEN } from '../domein/keuzes.ts';
import type { Driehoekoordelen } from '../ontwerp/driehoek.ts';

/*
 * What a verslag says, without how it looks: blocks that a PDF, an HTML page or a screen can each show in its own way.
 * Everything in it is meant to leave the room; what is private never gets this far.
 */

export type Verslagstatus = (typeof VERSLAGSTATUSSEN)[number];

/** What goes to paper: a verslag with a cover and parts, one sheet, or the card of a herstelcode. */
export type Verslagmodel = Sessieverslag | Bladzijde | Herstelkaart;

interface Papier {
  readonly taal: 'nl-NL';
  readonly titel: string;
  /** The small line at the foot of every page; short enough to fit on one line. */
  readonly voet: string;
  /** Epoch ms; the only thing that differs between two reports of the same session. */
  readonly gemaaktOp: number;
}

export interface Sessieverslag extends Papier {
  readonly vorm: 'verslag';
  readonly status: Verslagstatus;
  readonly versie: number;
  readonly omslag: Omslag;
  readonly delen: readonly Deel[];
}

/** A sheet to hold in one hand: one page when that can be, its letters somewhat smaller when it must. It has no cover. */
export interface Bladzijde extends Papier {
  readonly vorm: 'bladzijde';
  /** `ruim`: larger letters that are never made smaller to fit on one page, for who reads no reports. Without it: ordinary. */
  readonly letters?: 'ruim';
  readonly kop: Bladkop;
  readonly blokken: readonly Blok[];
}

/** The upper half of a sheet, to be cut off. */
export interface Herstelkaart extends Papier {
  readonly vorm: 'herstelkaart';
  readonly wat: string;
  /** The code, in groups of four. */
  readonly groepen: readonly string[];
  readonly tekens: string;
  readonly feiten: readonly Kenmerk[];
  readonly delen: readonly { readonly kop: string; readonly regels: readonly string[] }[];
}

export interface Bladkop {
  /** What this is: `Casusbeeld`. */
  readonly soortnaam: string;
  /** For whom or about what, large: `WS-2026-001`. */
  readonly titel: string;
  /** Small facts beside each other. */
  readonly kenmerken: readonly Kenmerk[];
}

export interface Omslag {
  /** What this is: `Verslag leersessie`. */
  readonly soortnaam: string;
  readonly onderwerpLabel: string;
  readonly onderwerp: string;
  /** `Concept, versie 1`. */
  readonly statusregel: string;
  readonly status: Verslagstatus;
  readonly kenmerken: readonly Kenmerk[];
  readonly voetnoot: string;
}

/** A part of the verslag under one heading of the first level. */
export interface Deel {
  readonly kop: Kop;
  readonly inhoud:
    | { readonly soort: 'doorlopend'; readonly begintOp: 'nieuwe-pagina' | 'vervolg'; readonly blokken: readonly Blok[] }
    /** Two facing pages: on paper the left one has an even number. */
    | { readonly soort: 'spread'; readonly links: readonly Blok[]; readonly rechts: readonly Blok[] };
}

export interface Kop {
  readonly soort: 'kop';
  readonly niveau: 1 | 2 | 3;
  readonly tekst: string;
  /** A short line above the heading: `Knooppunt 1 van 4`. */
  readonly boven?: string;
}

export interface Kenmerk {
  readonly naam: string;
  readonly waarde: string;
}

export interface Alinea {
  readonly soort: 'alinea';
  readonly tekst: string;
  /** `inleiding`: the first lines under a heading. `leeg`: says honestly that nothing was written down. `stem`: what youth or parents say. */
  readonly vorm: 'gewoon' | 'inleiding' | 'leeg' | 'stem';
}

export interface Lijst {
  readonly soort: 'lijst';
  /** `vragen`: open questions to go on with, shown larger than ordinary items. */
  readonly vorm: 'punten' | 'vragen';
  readonly punten: readonly { readonly tekst: string; readonly bron: string }[];
}

/** A question of the werkvorm with what was answered; never without a block, so that a gap reads as a sentence. */
export interface Vraag {
  readonly soort: 'vraag';
  /** Number within its ronde item; null when it is not numbered. */
  readonly nummer: number | null;
  readonly vraag: string;
  readonly antwoord: readonly Blok[];
}

export interface Kolommen {
  readonly soort: 'kolommen';
  readonly kolommen: readonly {
    /** Empty where what stands in the column needs no name. */
    readonly kop: string;
    readonly blokken: readonly Blok[];
    /** Share of the width, relative to the other columns; without it all are as wide. */
    readonly breedte?: number;
  }[];
}

export interface Tabel {
  readonly soort: 'tabel';
  /** `overzicht`: the few rows that sum up a whole verslag, shown larger. */
  readonly vorm: 'gewoon' | 'overzicht';
  /** Says what the table holds; empty where the heading above it already does. */
  readonly bijschrift: string;
  readonly kolommen: readonly { readonly kop: string; /** Share of the width, relative to the other columns. */ readonly breedte: number }[];
  readonly rijen: readonly (readonly string[])[];
}

export interface Citaten {
  readonly soort: 'citaten';
  /** `keer`: how many people wrote the same. `bron`: who said it; empty when that is not told. */
  readonly citaten: readonly { readonly tekst: string; readonly keer: number; readonly bron: string }[];
}

/** Facts beside each other; `cijfers` are few and shown large. */
export interface Kenmerken {
  readonly soort: 'kenmerken';
  readonly vorm: 'feiten' | 'cijfers';
  readonly paren: readonly Kenmerk[];
}

export interface Figuur {
  readonly soort: 'figuur';
  readonly bijschrift: string;
  /** Says in words what the figure shows, for who does not see it. */
  readonly alternatief: string;
  readonly beeld: Staven | Driehoek | Tijdlijnbeeld | Kaartbeeld | Trendbeeld;
}

export interface Staven {
  readonly soort: 'staven';
  readonly aslabel: string;
  readonly staven: readonly { readonly label: string; readonly waarde: number }[];
}

/** The waardendriehoek of one alternative. */
export interface Driehoek {
  readonly soort: 'driehoek';
  readonly oordelen: Driehoekoordelen;
}

/** A timeline drawn in lanes, its points numbered, with under it in words what each number is. */
export interface Tijdlijnbeeld {
  readonly soort: 'tijdlijn';
  /** The day up to which is drawn what still runs. */
  readonly vandaag: string;
  readonly leefgebieden: readonly { readonly id: string; readonly naam: string }[];
  readonly punten: readonly Tijdlijnbeeldpunt[];
}

export interface Tijdlijnbeeldpunt {
  readonly id: string;
  readonly wanneer: string;
  readonly tot: string;
  readonly loopt: boolean;
  readonly aard: AardGebeurtenis;
  readonly leefgebied: string;
  /** When it was, in words. */
  readonly dag: string;
  readonly wat: string;
  /** Who says so, by role. */
  readonly bron: string;
  /** How others see the same, each with who it is. */
  readonly andereKijk: readonly string[];
}

/** Who stands around the family, in rings: `kringen` from the middle outwards, each person by role and organisation. */
export interface Kaartbeeld {
  readonly soort: 'kaart';
  readonly kringen: readonly {
    readonly naam: string;
    /** `regie`: over what they have the regie; empty for nothing. */
    readonly mensen: readonly { readonly wie: string; readonly regie: string }[];
  }[];
}

/** How often something was counted in each of a few periods. */
export interface Trendbeeld {
  readonly soort: 'trend';
  readonly perioden: readonly string[];
  /** A value for each period; null where it is too small to tell without telling of whom it is. */
  readonly reeksen: readonly { readonly naam: string; readonly waarden: readonly (number | null)[] }[];
}

/** What a meeting decided, as the first thing a reader sees of it. */
export interface Uitspraak {
  readonly soort: 'uitspraak';
  readonly etiket: string;
  /** The outcome in a word: `Besloten`. */
  readonly kop: string;
  /** What was decided; empty when the outcome says it all. */
  readonly tekst: string;
  readonly paren: readonly Kenmerk[];
}

/** Blocks that are read together: on paper they stand on one page when they fit there. */
export interface Bijeen {
  readonly soort: 'bijeen';
  readonly blokken: readonly Blok[];
}

export interface Noot {
  readonly soort: 'noot';
  readonly kop: string;
  readonly tekst: string;
}

/** Lines to write on. */
export interface Schrijfruimte {
  readonly soort: 'schrijfruimte';
  /** What can be written there; empty where that is said already. */
  readonly kop: string;
  readonly regels: number;
}

export type Blok = Schrijfruimte | Kop | Alinea | Lijst | Vraag | Kolommen | Tabel | Citaten | Kenmerken | Figuur | Noot | Uitspraak | Bijeen;
