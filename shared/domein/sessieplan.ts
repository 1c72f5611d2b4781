import { z } from 'zod';
import type { AlleenLezen } from './alleen-lezen.ts';
import { schemaCasuscode, schemaDag, schemaId, schemaRegeltekst, schemaTekst, schemaUur } from './basis.ts';
import { MEESTE } from './tekstvormen.ts';

/** A participant. `naam` is for the facilitator alone and never enters a report; reports speak of role and organisation. */
export const schemaDeelnemer = z.strictObject({
  id: schemaId,
  naam: schemaRegeltekst,
  rol: schemaRegeltekst,
  organisatie: schemaRegeltekst,
  /** What they may decide, as far as it is known beforehand. */
  mandaat: schemaRegeltekst,
  groepId: schemaId.nullable(),
});
export type Deelnemer = AlleenLezen<z.infer<typeof schemaDeelnemer>>;

/** A group of about six, mixed by organisation and discipline, with one gespreksleider (Ketenbreed leren light, OZJ). */
export const schemaGroep = z.strictObject({
  id: schemaId,
  naam: schemaRegeltekst,
  gespreksleiderId: schemaId.nullable(),
});
export type Groep = AlleenLezen<z.infer<typeof schemaGroep>>;

/** A point where work in the chain gets tied up, recognised in one or more casussen and given to a group. */
export const schemaKnooppunt = z.strictObject({
  id: schemaId,
  titel: schemaRegeltekst,
  toelichting: schemaTekst,
  casusIds: z.array(schemaId).max(MEESTE.casussen),
  groepId: schemaId.nullable(),
});
export type Knooppunt = AlleenLezen<z.infer<typeof schemaKnooppunt>>;

/** The place of a meeting in a sitting: a RET handles two casussen in one sitting, and a third when it cannot wait. */
export const schemaZittingplaats = z.strictObject({ id: schemaId, volgorde: z.number().int().min(1).max(MEESTE.overleggenInZitting), spoed: z.boolean() });

/** Everything a chair or facilitator prepares before a session; it can still change while the session runs. */
export const schemaSessieplan = z.strictObject({
  onderwerp: schemaRegeltekst,
  datum: schemaDag,
  aanvang: schemaUur,
  plaats: schemaRegeltekst,
  /** Null: a meeting of its own. */
  zitting: schemaZittingplaats.nullable(),
  casussen: z.array(z.strictObject({ id: schemaId, code: schemaCasuscode })).max(MEESTE.casussen),
  groepen: z.array(schemaGroep).max(MEESTE.groepen),
  /** The group this laptop leads; the other groups' knooppunten are entered afterwards. Null: one room, no groups. */
  geleideGroepId: schemaId.nullable(),
  deelnemers: z.array(schemaDeelnemer).max(MEESTE.deelnemers),
  knooppunten: z.array(schemaKnooppunt).max(MEESTE.knooppunten),
  /** Minutes per tijdvak where they differ from the werkvorm; the key is a tijdvak id. */
  minuten: z.record(z.string().max(140), z.number().int().min(0).max(600)),
  /** How and until when participants react to the concept-verslag. */
  reageren: z.strictObject({ conceptOp: schemaDag, reactieTot: schemaDag, contact: schemaRegeltekst }),
});
export type Sessieplan = AlleenLezen<z.infer<typeof schemaSessieplan>>;
