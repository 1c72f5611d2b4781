import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaDag, schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from '../domein/basis.ts';
import { schemaLogcasus } from '../logboek/regel.ts';
import { BEWAARSOORTEN, VERZOEKERS, VERZOEKSOORTEN, VERZOEKUITKOMSTEN } from './keuzes.ts';

/** Months after closing per kind; null: no term, it is never offered for destruction. */
const schemaTermijn = z.number().int().min(1).max(600).nullable();
export const schemaBewaartermijnen = z.strictObject({
  'casus-traject': schemaTermijn,
  'casus-leersessie': schemaTermijn,
  'sessie-doorbraak': schemaTermijn,
  'sessie-leersessie': schemaTermijn,
});
export type Bewaartermijnen = AlleenLezen<z.infer<typeof schemaBewaartermijnen>>;

/** That something is kept longer than its term, and why. `geslotenOp`: the day it was closed on; closed anew since, its term began anew. */
const schemaVerlenging = z.strictObject({ recordId: schemaId, geslotenOp: schemaDag, tot: schemaDag, reden: schemaRegeltekst, op: schemaMoment });
export type Verlenging = AlleenLezen<z.infer<typeof schemaVerlenging>>;

/** The record `bewaring`: the terms and what was kept longer. */
export const schemaBewaringrecord = z.strictObject({
  versie: z.literal(1),
  termijnen: schemaBewaartermijnen,
  /** Years a line of the logboek is kept. */
  logboekJaren: z.number().int().min(1).max(30),
  verlengingen: z.array(schemaVerlenging),
});
export type Bewaringrecord = AlleenLezen<z.infer<typeof schemaBewaringrecord>>;

/** Something of the kluis by its id, as a user knows it. */
const schemaGenoemd = z.strictObject({ recordId: schemaId, omschrijving: schemaRegeltekst });
export type Genoemd = AlleenLezen<z.infer<typeof schemaGenoemd>>;

/** What destroying something means. */
export const schemaVernietiggevolg = z.strictObject({
  /** What goes with it: of a casus with a traject the sessions about it alone. */
  gaatMee: z.array(schemaGenoemd),
  /** Sessions that are also about other casussen: those stay, with what was written there. */
  blijft: z.array(schemaGenoemd),
  /** Why it cannot be destroyed now, or empty: a session that is not finished uses it. */
  belet: schemaRegeltekst,
});
export type Vernietiggevolg = AlleenLezen<z.infer<typeof schemaVernietiggevolg>>;

/** What was destroyed, and until when it is not gone everywhere. */
export const schemaVernietigd = z.strictObject({
  onderwerp: z.enum(['casus', 'sessie']),
  /** What it was about, for the logboek: codes alone. */
  casussen: z.array(schemaLogcasus),
  /** The last day on which a backup can still hold it; null when no backup does. */
  backupsTot: schemaDag.nullable(),
  /** Where it stays until somebody throws that away: backups in a folder that was chosen before, the copy of before an update. */
  elders: z.array(z.enum(['eerdere-backupmap', 'kopie'])),
});
export type Vernietigd = AlleenLezen<z.infer<typeof schemaVernietigd>>;

/** Something that is kept and closed: when its term ends. */
export const schemaBewaarzaak = schemaVernietiggevolg.extend({
  recordId: schemaId,
  soort: z.enum(BEWAARSOORTEN),
  /** The code of the casus, or the subject and date of the session. */
  omschrijving: schemaRegeltekst,
  casuscodes: z.array(schemaRegeltekst),
  geslotenOp: schemaDag,
  /** The last day of the term, an extension counted in. */
  bewaarTot: schemaDag,
  verlenging: schemaVerlenging.nullable(),
});
export type Bewaarzaak = AlleenLezen<z.infer<typeof schemaBewaarzaak>>;

/** What a youth or parent asked, and the answer. It outlives the casus it is about, so it holds nothing of it but its code. */
export const schemaVerzoek = z.strictObject({
  id: schemaId,
  casusId: schemaId,
  casuscode: schemaRegeltekst,
  soort: z.enum(VERZOEKSOORTEN),
  van: z.enum(VERZOEKERS),
  ontvangenOp: schemaDag,
  /** What was asked, in the words of who asked; empty for inzage. */
  vraag: schemaTekst,
  antwoord: z.strictObject({ uitkomst: z.enum(VERZOEKUITKOMSTEN), op: schemaDag, toelichting: schemaTekst }).nullable(),
});
export type Verzoek = AlleenLezen<z.infer<typeof schemaVerzoek>>;

/** The record `verzoeken` of the kind instellingen. */
export const schemaVerzoekenrecord = z.strictObject({ versie: z.literal(1), verzoeken: z.array(schemaVerzoek) });
