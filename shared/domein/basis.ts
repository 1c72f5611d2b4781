import { z } from 'zod';
import { CASUSCODE, CASUSCODE_UITLEG, DAG, KENMERK, MAX_REGEL, MAX_TEKST } from './tekstvormen.ts';

/** An opaque id. Ids come in from outside (`electron/` makes them), so `shared/` stays free of randomness. */
export const schemaId = z.string().regex(KENMERK, 'Dit is geen geldig kenmerk.');

export const schemaRegeltekst = z.string().max(MAX_REGEL);
export const schemaTekst = z.string().max(MAX_TEKST);

/** Epoch milliseconds, UTC. */
export const schemaMoment = z.number().int().min(0).max(8.64e15);

/**
 * A date as precisely as it is known: `2025`, `2025-03` or `2025-03-12`; empty when unknown.
 * A timeline in a casus rarely knows the day.
 */
export const schemaDeeldatum = z.union([
  z.literal(''),
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'Schrijf een jaar, een maand of een dag.'),
]);

/** A whole calendar day `2026-03-12`; empty while it is not yet chosen. */
export const schemaDag = z.union([z.literal(''), z.string().regex(DAG, 'Kies een dag.')]);

/** Wall-clock time of day `13:00`; empty while it is not yet chosen. */
export const schemaUur = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf een tijd als 13:00.')]);

/** The code by which a casus is known. Never a name. */
export const schemaCasuscode = z.string().regex(CASUSCODE, CASUSCODE_UITLEG);
