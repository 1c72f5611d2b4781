import { z } from 'zod';
import type { Uitvoervorm } from '#shared/stukken/keuzes';
import type { Opstelling } from '#shared/stukken/opstellen';
import { schemaTreffer, type Stukversie, type Treffer } from '#shared/stukken/stuk';
import type { Verslagmodel } from '#shared/verslagen/model';

/* What goes to and comes from the thread in which what leaves on paper is made. */

/** A model that is set to PDF as it is. */
export interface Zettaak {
  readonly soort: 'zet';
  readonly model: Verslagmodel;
  /** Asked when the file is opened; empty for none. */
  readonly wachtwoord: string;
}

/** In which form it leaves; a page has no password. */
export interface Uitvoer {
  readonly vorm: Uitvoervorm;
  readonly wachtwoord: string;
}

/** A version as it is kept. */
export type Bewaardeversie = Pick<Stukversie, 'versie' | 'status' | 'hash' | 'inhoud'>;

/** A stuk of what is in the kluis now. */
export interface Stuktaak {
  readonly soort: 'stuk';
  readonly opstelling: Omit<Opstelling, 'sinds'>;
  /** The version that somebody has, since which it tells what changed. */
  readonly sinds: Bewaardeversie | null;
  /** The last version, with the stuk built as it was then. `neem`: when that still says the same, it is what leaves. */
  readonly laatste: { readonly versie: Bewaardeversie; readonly alsToen: Pick<Opstelling, 'model' | 'reacties'>; readonly neem: boolean } | null;
  /** Null: only look through it. */
  readonly uitvoer: Uitvoer | null;
  /** Nothing is made while something was found of which nothing was decided. */
  readonly alsBesloten: boolean;
}

/** A version that was made before, exactly as it was. */
export interface Versietaak {
  readonly soort: 'versie';
  readonly versie: Bewaardeversie;
  readonly uitvoer: Uitvoer;
}

/** Reads what setting a first PDF needs. */
export interface Opwarmtaak {
  readonly soort: 'opwarmen';
}

export type Taak = Zettaak | Stuktaak | Versietaak | Opwarmtaak;
export type Werkopdracht = Taak & { readonly id: number; readonly lettertypenMap: string };

const schemaUitgevoerd = z.strictObject({ bytes: z.instanceof(Uint8Array), bladzijden: z.number().int().min(1) });
/** A file, and how many pages it has. */
export interface Uitgevoerd {
  readonly bytes: Uint8Array;
  readonly bladzijden: number;
}

const schemaStukuitkomst = z.strictObject({
  treffers: z.array(schemaTreffer),
  gelijk: z.boolean(),
  inhoud: z.string(),
  hash: z.string(),
  uitgevoerd: schemaUitgevoerd.nullable(),
});
export interface Stukuitkomst {
  /** In the order of the text, decided or not. */
  readonly treffers: readonly Treffer[];
  /** The last version still says this. */
  readonly gelijk: boolean;
  /** The model as JSON, and its SHA-256. */
  readonly inhoud: string;
  readonly hash: string;
  readonly uitgevoerd: Uitgevoerd | null;
}

/** Never the text of an error: pdfmake quotes the document in it. `hash`: a kept version is not what was kept then. */
const FOUTREDENEN = ['mislukt', 'hash'] as const;
export type Foutreden = (typeof FOUTREDENEN)[number];

export const schemaWerkantwoord = z.discriminatedUnion('ok', [
  z.strictObject({
    id: z.number(),
    ok: z.literal(true),
    uit: z.discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('bestand'), bestand: schemaUitgevoerd }),
      z.strictObject({ soort: z.literal('stuk'), stuk: schemaStukuitkomst }),
      z.strictObject({ soort: z.literal('warm') }),
    ]),
  }),
  z.strictObject({ id: z.number(), ok: z.literal(false), reden: z.enum(FOUTREDENEN) }),
]);
export type Taakuitkomst = { readonly soort: 'bestand'; readonly bestand: Uitgevoerd } | { readonly soort: 'stuk'; readonly stuk: Stukuitkomst } | { readonly soort: 'warm' };
export type Werkantwoord = { readonly id: number } & ({ readonly ok: true; readonly uit: Taakuitkomst } | { readonly ok: false; readonly reden: Foutreden });
