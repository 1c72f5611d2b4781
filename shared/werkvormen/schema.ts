import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaId } from '../domein/basis.ts';
import { MEESTE_ROLLEN } from './keuzes.ts';

/*
 * A werkvorm is a meeting method written down as data. A region can bring its own; adding one needs no code.
 * Everything the agenda can do follows from this document: `bouw.ts` makes the statechart of any valid werkvorm.
 */

const schemaNaamId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'Gebruik kleine letters, cijfers en streepjes.');
const schemaTitel = z.string().min(1).max(120);
const schemaUitleg = z.string().max(600);

/**
 * For whom a field is filled in: once for the session, or once for each casus, group or participant of the plan.
 * Inside a ronde a field is moreover filled in once for each item of that ronde.
 */
export const VELD_PER = ['sessie', 'casus', 'groep'] as const;

/** What of a casus an answer can become: the date it is evaluated, who has regie, the signalen for the register. */
export const NAAR_CASUS = ['evaluatie', 'regie', 'signalen'] as const;

const veldbasis = {
  id: schemaNaamId,
  /** The question in the room's words; locked text, shown large. */
  vraag: z.string().min(1).max(300),
  hulp: schemaUitleg.optional(),
  /** A short name for tables and rows of facts, such as `Niveau`; without it the question itself is used. */
  kort: z.string().min(1).max(40).optional(),
  per: z.enum(VELD_PER).default('sessie'),
  /** Fields of one step that share a `naast` value stand beside each other, such as the columns Wat and Wie. */
  naast: schemaNaamId.optional(),
  /** The words of somebody else, such as tegenspraak: the verslag prints them as they stand, as a quote with who said it. */
  letterlijk: z.boolean().optional(),
  /** What the answer becomes of the casus once the meeting is closed, see `oogst.ts`. */
  naarCasus: z.enum(NAAR_CASUS).optional(),
  /** False for what may not leave the room, such as additions to the timeline of a casus. */
  inVerslag: z.boolean().default(true),
};

const schemaOptie = z.strictObject({ id: schemaNaamId, label: schemaTitel, uitleg: schemaUitleg.optional() });

const kolombasis = { id: schemaNaamId, label: z.string().min(1).max(80) };

/** A column of a field with rows. */
const schemaKolom = z.discriminatedUnion('soort', [
  z.strictObject({ ...kolombasis, soort: z.literal('tekst') }),
  z.strictObject({ ...kolombasis, soort: z.literal('keuze'), opties: z.array(schemaOptie).min(2).max(20) }),
  z.strictObject({ ...kolombasis, soort: z.literal('dag') }),
]);
export type Kolom = AlleenLezen<z.infer<typeof schemaKolom>>;

export const schemaVeld = z.discriminatedUnion('soort', [
  z.strictObject({ ...veldbasis, soort: z.literal('tekst') }),
  z.strictObject({ ...veldbasis, soort: z.literal('lijst'), max: z.number().int().min(1).max(200).optional(), bron: z.boolean().default(false) }),
  z.strictObject({ ...veldbasis, soort: z.literal('keuze'), opties: z.array(schemaOptie).min(2).max(20), meer: z.boolean().default(false) }),
  z.strictObject({ ...veldbasis, soort: z.literal('datum') }),
  /** Items that each have the same few parts, such as a drempel: the kind, what chafes, who says so and where it is written. */
  z.strictObject({
    ...veldbasis,
    soort: z.literal('rijen'),
    kolommen: z.array(schemaKolom).min(1).max(6),
    /** What one row is called, such as `drempel`. */
    rij: z.string().min(1).max(40),
    max: z.number().int().min(1).max(200).optional(),
  }),
  z.strictObject({ ...veldbasis, soort: z.literal('schaal'), van: z.number().int(), tot: z.number().int(), labelVan: schemaTitel, labelTot: schemaTitel }),
  z.strictObject({ ...veldbasis, soort: z.literal('afspraken') }),
  z.strictObject({ ...veldbasis, soort: z.literal('actiepunten'), maxPerDeelnemer: z.number().int().min(1).max(10).default(3) }),
  z.strictObject({ ...veldbasis, soort: z.literal('tijdlijn') }),
  z.strictObject({
    ...veldbasis,
    soort: z.literal('besluit'),
    /** With the ids of the region, which makes its own when somebody adds a type of advice. */
    adviestypen: z.array(schemaOptie.extend({ id: schemaId })).min(1).max(10),
    /** The advice type that is given unless the chair says otherwise. */
    adviestype: schemaId.optional(),
    /** The ladder of who can decide next, from low to high; without one the chair writes who it is. */
    ladder: z.array(schemaTitel).max(20).default([]),
  }),
  z.strictObject({ ...veldbasis, soort: z.literal('waardendriehoek') }),
  z.strictObject({
    ...veldbasis,
    soort: z.literal('enquete'),
    vragen: z.array(z.strictObject({ id: schemaNaamId, vraag: z.string().min(1).max(300) })).min(1).max(20),
    /** The one score from 1 to 10; absent means the enquête asks none. */
    cijfervraag: z.string().min(1).max(300).optional(),
  }),
  z.strictObject({ ...veldbasis, soort: z.literal('aanwezigheid'), mandaat: z.boolean().default(false) }),
]);
export type Veld = AlleenLezen<z.infer<typeof schemaVeld>>;
export type Veldsoort = Veld['soort'];

/** The guards: few and named, each a rule of the method that must hold before the agenda moves on. */
export const schemaGuard = z.discriminatedUnion('naam', [
  /** Each named field has an answer. */
  z.strictObject({ naam: z.literal('ingevuld'), velden: z.array(schemaNaamId).min(1).max(20) }),
  /** Of every participant it is known whether they are there. */
  z.strictObject({ naam: z.literal('aanwezigheidVastgelegd'), veld: schemaNaamId }),
  /** The voice of youth and parents was heard, or the reason why not is written down. */
  z.strictObject({
    naam: z.literal('stemGehoordOfReden'),
    /** Whose voice, in the words of the message; without it that of youth and parents together. */
    wie: z.string().min(1).max(60).optional(),
    stem: z.array(schemaNaamId).min(1).max(10),
    reden: schemaNaamId,
  }),
  /** The besluit has an outcome, an advice type and a mandate; what goes up the ladder names the rung and what was tried below it. */
  z.strictObject({ naam: z.literal('besluitCompleet'), veld: schemaNaamId }),
  /** Each afspraak says what, has exactly one owner and a date. */
  z.strictObject({ naam: z.literal('afsprakenCompleet'), veld: schemaNaamId }),
]);
export type Guard = AlleenLezen<z.infer<typeof schemaGuard>>;
export type Guardnaam = Guard['naam'];

/** What the screen shows beside the fields, drawn from the plan and the casussen. */
export const TOONT = ['casusbeelden', 'groepen', 'knooppunten', 'vraag', 'betrokkenen', 'vorigeAfspraken', 'tijdlijn', 'hulp'] as const;

const stapbasis = {
  id: schemaNaamId,
  titel: schemaTitel,
  /** What the room reads, in large type. */
  zaaltekst: z.string().min(1).max(300),
  /** The voorzitterskaart: short tickable prompts in the chair's hand. */
  kaart: z.array(z.string().min(1).max(160)).max(10).default([]),
  velden: z.array(schemaVeld).max(20).default([]),
  guards: z.array(schemaGuard).max(10).default([]),
};

export const schemaStap = z.strictObject(stapbasis);
export type Stap = AlleenLezen<z.infer<typeof schemaStap>>;

/** `verplicht: false`: the plan may leave this part, or one item of this ronde, out by giving it no minutes. */
const agendabasis = { minuten: z.number().int().min(1).max(240), verplicht: z.boolean().default(true) };

export const schemaAgendapunt = z.discriminatedUnion('soort', [
  z.strictObject({ ...stapbasis, ...agendabasis, soort: z.literal('stap'), toont: z.array(z.enum(TOONT)).default([]) }),
  /** A step repeated for each item of a list; `minuten` counts per item. */
  z.strictObject({
    ...agendabasis,
    id: schemaNaamId,
    titel: schemaTitel,
    soort: z.literal('ronde'),
    over: z.discriminatedUnion('lijst', [
      z.strictObject({ lijst: z.literal('knooppunten') }),
      z.strictObject({ lijst: z.literal('casussen') }),
      /** The items of a `lijst` field of an earlier agendapunt, such as the themes chosen. */
      z.strictObject({ lijst: z.literal('veld'), agendapunt: schemaNaamId, veld: schemaNaamId }),
    ]),
    stappen: z.array(schemaStap).min(1).max(20),
  }),
]);
export type Agendapunt = AlleenLezen<z.infer<typeof schemaAgendapunt>>;
export type Ronde = Extract<Agendapunt, { soort: 'ronde' }>;

/** The version of this document format; a reader refuses a newer one. */
export const WERKVORM_SCHEMA = 1;

/** The shape alone. `leesWerkvorm` also checks what refers to what. */
export const schemaWerkvormvorm = z.strictObject({
  schema: z.literal(WERKVORM_SCHEMA),
  id: schemaNaamId,
  versie: z.number().int().min(1),
  naam: schemaTitel,
  doel: z.string().min(1).max(600),
  bron: z.string().min(1).max(300),
  /** How this method calls the subject of the meeting: `Leerthema`, `Vraag`. */
  onderwerpLabel: schemaTitel,
  rollen: z.array(schemaTitel).min(1).max(MEESTE_ROLLEN),
  groepen: z.boolean(),
  casussen: z.enum(['een', 'meer']),
  agendapunten: z.array(schemaAgendapunt).min(1).max(40),
});
export type Werkvorm = AlleenLezen<z.infer<typeof schemaWerkvormvorm>>;
