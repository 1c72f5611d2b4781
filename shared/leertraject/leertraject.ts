import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaDag, schemaDeeldatum, schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from '../domein/basis.ts';
import { schemaOntvangen, schemaUitgifte, schemaVerschil } from '../groepswerk/groepsstand.ts';
import { ANTWOORDWEGEN, MEESTE_IN_LEERTRAJECT as MEESTE, NIVEAUS, OPDRACHTROLLEN, OPVOLGSTATUSSEN, POSTSOORTEN, PROFIELOORDELEN, WENSSOORTEN } from './keuzes.ts';
import { schemaLeertrajectvorm } from './vorm.ts';

/*
 * What lies around a leersessie: who was asked what beforehand, what they answered, what was gathered from it, and what became of
 * what the meeting handed on. One record for each session (`leertrajectId`), beside that of the session, so that the meeting itself
 * stays cheap to save. The plan of the session says which casussen, participants, groups and knooppunten there are; nothing of that
 * is kept here a second time.
 */

/** A casus that was brought in. It is chosen when it is in the plan of the session. */
export const schemaKandidaat = z.strictObject({
  casusId: schemaId,
  /** By the id of a point of the profile. */
  oordelen: z.record(schemaId, z.enum(PROFIELOORDELEN)),
  afgewezen: z.boolean(),
  /** Why it was chosen, or why not. */
  reden: schemaRegeltekst,
});
export type Kandidaat = AlleenLezen<z.infer<typeof schemaKandidaat>>;

/** A voorbereidingsopdracht for one person about one casus. `naam` is for the facilitator alone: no form, mail or file name has it. */
export const schemaOpdracht = z.strictObject({
  id: schemaId,
  /** Counts within the leersessie and is never given out again: with the casuscode it is the code on the form. */
  nummer: z.number().int().min(1).max(9_999),
  casusId: schemaId,
  rol: z.enum(OPDRACHTROLLEN),
  naam: schemaRegeltekst,
  /** As it may be told: `wijkcoach`, `moeder`. Stands at every fragment. */
  functie: schemaRegeltekst,
  organisatie: schemaRegeltekst,
  /** The participant of the session that this is, if any. */
  deelnemerId: schemaId.nullable(),
  /** Why no answer is awaited any more; empty while it is. */
  afgezien: schemaRegeltekst,
});
export type Opdracht = AlleenLezen<z.infer<typeof schemaOpdracht>>;

/** The answer to one question. `overgeslagen`: they said that they leave it out. */
export const schemaOpdrachtantwoord = z.strictObject({
  overgeslagen: z.boolean(),
  tekst: schemaTekst,
  /** Ids of the options. */
  keuzes: z.array(schemaId).max(MEESTE.opties),
  gebeurtenissen: z
    .array(z.strictObject({ wanneer: schemaRegeltekst, wat: schemaRegeltekst, aard: z.enum(['positief', 'negatief', 'neutraal']) }))
    .max(MEESTE.rijen),
});
export type Opdrachtantwoord = AlleenLezen<z.infer<typeof schemaOpdrachtantwoord>>;

export const schemaOpdrachtantwoorden = z.record(schemaId, schemaOpdrachtantwoord);
export type Opdrachtantwoorden = AlleenLezen<z.infer<typeof schemaOpdrachtantwoorden>>;

/** A set of answers as it came in. When there are more for one assignment, the one that `geldt` is read. */
export const schemaInzendsel = z.strictObject({
  id: schemaId,
  opdrachtId: schemaId,
  op: schemaMoment,
  via: z.enum(ANTWOORDWEGEN),
  /** The name of the file it came in; empty for what was typed in. */
  bestandsnaam: schemaRegeltekst,
  geldt: z.boolean(),
  /** By the id of the question. */
  antwoorden: schemaOpdrachtantwoorden,
});
export type Inzendsel = AlleenLezen<z.infer<typeof schemaInzendsel>>;

/** A file that was given in and not taken over by itself, kept until somebody settles it. */
export const schemaPoststuk = z.strictObject({
  id: schemaId,
  bestandsnaam: schemaRegeltekst,
  op: schemaMoment,
  soort: z.enum(POSTSOORTEN),
  /** The assignment it seems to belong to, if that shows. */
  opdrachtId: schemaId.nullable(),
  /** The readable text of a flattened form, to type over from. */
  tekst: schemaTekst,
  /** What it says, so that it can be laid beside the other answers: of what is `dubbel` or `bewerkt`; else null. */
  antwoorden: schemaOpdrachtantwoorden.nullable(),
  /** The subject of the leersessie in this kluis that a form of ours does belong to; else empty. */
  anders: schemaRegeltekst,
  /** The file itself is kept in the kluis (as `bijlage`); not when it is too big. */
  bewaard: z.boolean(),
});
export type Poststuk = AlleenLezen<z.infer<typeof schemaPoststuk>>;

/** Words of an answer that show where it gets tied up. The answer stays as it was given; `tekst` is what is shown to others. */
export const schemaFragment = z.strictObject({
  id: schemaId,
  inzendselId: schemaId,
  opdrachtId: schemaId,
  vraagId: schemaId,
  /** Where it stands in the answer, in characters. */
  van: z.number().int().min(0),
  tot: z.number().int().min(0),
  /** The words as they were given; when they no longer stand there, another answer came in its place. */
  gegeven: schemaTekst,
  tekst: schemaTekst,
  /** The knooppunt in the plan that it is a source of; null, or one that is gone: it lies loose. */
  knooppuntId: schemaId.nullable(),
});
export type Fragment = AlleenLezen<z.infer<typeof schemaFragment>>;

/** A wish about who sits with whom. `doel`: a participant's id, or the name of an organisation. */
export const schemaWens = z.strictObject({
  id: schemaId,
  deelnemerId: schemaId,
  soort: z.enum(WENSSOORTEN),
  doel: schemaRegeltekst,
  /** The family's own wish weighs most. */
  vanGezin: z.boolean(),
  toelichting: schemaRegeltekst,
});
export type Wens = AlleenLezen<z.infer<typeof schemaWens>>;

/** What the meeting handed to somebody, and what became of it. The first part is what the meeting says; the rest is noted afterwards. */
export const schemaOpvolgpunt = z.strictObject({
  /** The id of the afspraak in the session. */
  id: schemaId,
  knooppunt: schemaRegeltekst,
  niveau: z.enum(NIVEAUS).nullable(),
  wat: schemaRegeltekst,
  wie: schemaRegeltekst,
  voor: schemaDeeldatum,
  status: z.enum(OPVOLGSTATUSSEN),
  statusOp: schemaDag,
  /** What came of it, or why nothing did. */
  uitkomst: schemaTekst,
  /** The day on which it is back on Vandaag; empty: on the date of `voor`. */
  terugOp: schemaDag,
});
export type Opvolgpunt = AlleenLezen<z.infer<typeof schemaOpvolgpunt>>;

export const LEERTRAJECTVERSIE = 1;

/** What a window can change. The rest is written by main: what went out, what came in, what a meeting brought. */
export const schemaLeertrajectinhoud = z.strictObject({
  /** What fits this leerthema besides the points of the profile. */
  profiel: schemaTekst,
  kandidaten: z.array(schemaKandidaat).max(MEESTE.kandidaten),
  opdrachten: z.array(schemaOpdracht).max(MEESTE.opdrachten),
  /** The highest number that was given to an opdracht, also of those that were taken away since. */
  laatsteNummer: z.number().int().min(0).max(9_999),
  /** By when answers are asked. */
  reageerVoor: schemaDag,
  /** To whom and how a form goes back, as it stands in form and mail. */
  contact: schemaRegeltekst,
  fragmenten: z.array(schemaFragment).max(MEESTE.fragmenten),
  wensen: z.array(schemaWens).max(MEESTE.wensen),
});
export type Leertrajectinhoud = AlleenLezen<z.infer<typeof schemaLeertrajectinhoud>>;

export const schemaLeertraject = z.strictObject({
  versie: z.literal(LEERTRAJECTVERSIE),
  id: schemaId,
  sessieId: schemaId,
  vorm: schemaLeertrajectvorm,
  inhoud: schemaLeertrajectinhoud,
  /** When the form of an assignment was made and when its reminder was noted, by the id of the assignment. */
  verzonden: z.record(schemaId, z.strictObject({ op: schemaMoment, bestandsnaam: schemaRegeltekst, herinnerdOp: z.array(schemaMoment).max(50) })),
  /** The passwords that forms got, to read them back with; the last is the newest. */
  wachtwoorden: z.array(schemaRegeltekst).max(MEESTE.wachtwoorden),
  inzendsels: z.array(schemaInzendsel).max(MEESTE.antwoorden),
  post: z.array(schemaPoststuk).max(MEESTE.post),
  /** The ids of the enquête forms that were made, so that one that comes back is known. It is not kept who got which. */
  enquetes: z.array(schemaId).max(MEESTE.enquetes),
  opvolging: z.array(schemaOpvolgpunt).max(MEESTE.opvolging),
  /** The group files that went out to other laptops. */
  uitgiften: z.array(schemaUitgifte).max(MEESTE.uitgiften),
  /** What two laptops changed each in its own way, until somebody chooses. */
  verschillen: z.array(schemaVerschil).max(MEESTE.verschillen),
  /** On the second laptop: the group file that this session came from. */
  ontvangen: schemaOntvangen.nullable(),
  gemaaktOp: schemaMoment,
  gewijzigdOp: schemaMoment,
});
export type Leertraject = AlleenLezen<z.infer<typeof schemaLeertraject>>;

/** A leertraject as a window gets it: without keys, and without what only a merge needs. */
export const schemaLeertrajectbeeld = schemaLeertraject.omit({ wachtwoorden: true }).extend({
  uitgiften: z.array(schemaUitgifte.omit({ sleutel: true, basis: true, gezien: true })),
  ontvangen: schemaOntvangen.omit({ sleutel: true, basis: true }).nullable(),
  metWachtwoord: z.boolean(),
});
export type Leertrajectbeeld = AlleenLezen<z.infer<typeof schemaLeertrajectbeeld>>;

/** The line of a leertraject in the index: what is due, and where a returned form belongs. Nothing of it can hold a name. */
export const schemaLeertrajectregel = z.strictObject({
  soort: z.literal('leertraject'),
  sessieId: schemaId,
  opdrachtIds: z.array(schemaId),
  gevraagd: z.number().int().min(0),
  beantwoord: z.number().int().min(0),
  reageerVoor: schemaDag,
  /** Files that somebody has to look at. */
  post: z.number().int().min(0),
  /** What is still open: the day on which each is due (empty when it has none). */
  opvolgdagen: z.array(schemaDag),
  /** On the second laptop: the day on which the group file expires; else empty. */
  verlooptOp: schemaDag,
});
export type Leertrajectregel = AlleenLezen<z.infer<typeof schemaLeertrajectregel>>;

/** What Vandaag shows of a leertraject: its line, with from the record itself what is still open and who it was handed to. */
export const schemaLeertrajectoverzicht = schemaLeertrajectregel.omit({ soort: true, opdrachtIds: true, opvolgdagen: true }).extend({
  opvolging: z.array(z.strictObject({ id: schemaId, wat: schemaRegeltekst, wie: schemaRegeltekst, opDag: schemaDag })),
});
export type Leertrajectoverzicht = AlleenLezen<z.infer<typeof schemaLeertrajectoverzicht>>;

/** The record of the leertraject of a session. */
export function leertrajectId(sessieId: string): string {
  return `lt-${sessieId}`;
}

/** The session of which this is the record of its leertraject. */
export function sessieIdVan(id: string): string {
  return id.slice(leertrajectId('').length);
}

/** The record of a file that is kept until somebody settles it. */
export function bijlageId(poststukId: string): string {
  return `post-${poststukId}`;
}
