import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaId, schemaMoment, schemaRegeltekst } from '../domein/basis.ts';
import { LOGONDERWERPEN, LOGSOORTEN } from './soorten.ts';

/** A casus as the logboek names it: by its id and the code it had. Never a name, never a word of what it is about. */
export const schemaLogcasus = z.strictObject({ id: schemaId, code: schemaRegeltekst });

/** What happened, as who tells of it knows it. */
export const schemaLoggebeurtenis = z.strictObject({
  soort: z.enum(LOGSOORTEN),
  onderwerp: z.enum(LOGONDERWERPEN),
  /** The record it was done to, when it was one. */
  recordId: schemaId.nullable(),
  /** Which casussen it touched: for a session all that it is about. */
  casussen: z.array(schemaLogcasus).max(50),
  /** For whom: the role or kind of recipient of what left the kluis, or of who asked. Empty for the sleutelhouder's own work. */
  voor: schemaRegeltekst,
  /** Which report, which setting, how many: a fixed word and numbers, never text that somebody typed. */
  bijzonder: schemaRegeltekst,
  gelukt: z.boolean(),
});
export type Loggebeurtenis = AlleenLezen<z.infer<typeof schemaLoggebeurtenis>>;

/** A line of the logboek. */
export const schemaLogregel = schemaLoggebeurtenis.extend({
  /** From 1, without gaps. */
  nummer: z.number().int().min(1),
  op: schemaMoment,
  /** The sleutelhouder: the key slot and the name it had then; the slot of the herstelcode is called by that word. */
  wie: z.strictObject({ id: schemaId, naam: schemaRegeltekst }),
});
export type Logregel = AlleenLezen<z.infer<typeof schemaLogregel>>;

/** Which lines are asked for. Empty means all. */
export const schemaLogfilter = z.strictObject({
  casusId: schemaId.nullable(),
  soorten: z.array(z.enum(LOGSOORTEN)),
  /** First and last day, `2026-03-12`; empty for no bound. */
  vanaf: z.string(),
  tot: z.string(),
});
export type Logfilter = AlleenLezen<z.infer<typeof schemaLogfilter>>;
