import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaDag, schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from '../domein/basis.ts';
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

/** That something is kept longer than its term, and why. */
export const schemaVerlenging = z.strictObject({ recordId: schemaId, tot: schemaDag, reden: schemaRegeltekst, op: schemaMoment });

/** The record `bewaring`: the terms and what was kept longer. */
export const schemaBewaringrecord = z.strictObject({
  versie: z.literal(1),
  termijnen: schemaBewaartermijnen,
  /** Years a line of the logboek is kept. */
  logboekJaren: z.number().int().min(1).max(30),
  verlengingen: z.array(schemaVerlenging),
});
export type Bewaringrecord = AlleenLezen<z.infer<typeof schemaBewaringrecord>>;

/** Something that is kept and closed: when its term ends. */
export const schemaBewaarzaak = z.strictObject({
  recordId: schemaId,
  soort: z.enum(BEWAARSOORTEN),
  /** The code of the casus, or the subject and date of the session. */
  omschrijving: schemaRegeltekst,
  casuscodes: z.array(schemaRegeltekst),
  geslotenOp: schemaDag,
  /** The last day of the term, an extension counted in. */
  bewaarTot: schemaDag,
  verlenging: schemaVerlenging.nullable(),
  /** What goes with it when it is destroyed: the sessions that are about this casus alone, the leertraject of a session. */
  gaatMee: z.array(z.strictObject({ recordId: schemaId, omschrijving: schemaRegeltekst })),
  /** Why it cannot be destroyed now, or empty: a session that is not finished uses it. */
  belet: schemaRegeltekst,
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
