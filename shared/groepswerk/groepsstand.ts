import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaCasuscode, schemaDag, schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from '../domein/basis.ts';
import { schemaCasus } from '../domein/casus.ts';
import { schemaDeelnemer, schemaGroep, schemaKnooppunt, schemaSessieplan } from '../domein/sessieplan.ts';
import { MEESTE } from '../domein/tekstvormen.ts';
import { schemaAfwijking, VOORTGANG } from '../werkvormen/sessie.ts';
import { schemaRegel, schemaWaarde } from '../werkvormen/waarden.ts';
import { schemaWerkvormvorm } from '../werkvormen/schema.ts';

/*
 * Two laptops, one leersessie: what the gespreksleider of a group takes along in a file, and what comes back. No server: the file
 * travels by hand, is encrypted and expires.
 */

/** What a laptop that leads a group can change, and what is merged. Nothing of the clock: each room has its own time. */
export const schemaGroepsstand = z.strictObject({
  groepen: z.array(schemaGroep).max(MEESTE.groepen),
  deelnemers: z.array(schemaDeelnemer).max(MEESTE.deelnemers),
  knooppunten: z.array(schemaKnooppunt).max(MEESTE.knooppunten),
  /** Keys by `antwoordSleutel`. */
  antwoorden: z.record(z.string().max(300), schemaWaarde),
  parkeerplaats: z.array(schemaRegel).max(MEESTE.parkeerregels),
  voortgang: z.record(z.string().max(300), z.enum(VOORTGANG)),
  afwijkingen: z.array(schemaAfwijking).max(500),
});
export type Groepsstand = AlleenLezen<z.infer<typeof schemaGroepsstand>>;

/** What came back last from a group file. `laptop`: the session there, so that the same file opened on two laptops is noticed. */
const schemaGezien = z.strictObject({
  laptop: schemaId,
  /** When it was made there. What was made before it is no news. */
  gemaaktOp: schemaMoment,
  stand: schemaGroepsstand,
  /** Of a list that something was taken from: the order it had here, so that what is put back stands where it stood. */
  plaatsen: z.record(z.string().max(600), z.array(z.string().max(600)).max(3_000)),
});

/**
 * A group file that went out. `sleutel` (32 bytes, base64) opens what comes back; `basis` is what went along, as far as it is not
 * settled since: what somebody chose or typed over here counts as known there.
 */
export const schemaUitgifte = z.strictObject({
  id: schemaId,
  groepId: schemaId,
  op: schemaMoment,
  /** The last day on which the file opens, and on which it can come back. */
  verlooptOp: schemaDag,
  sleutel: z.string().max(100),
  basis: schemaGroepsstand,
  gezien: schemaGezien.nullable(),
  teruggekomenOp: schemaMoment.nullable(),
});
export type Uitgifte = AlleenLezen<z.infer<typeof schemaUitgifte>>;

/** Something that more than one laptop changed, each in its own way. `waarde` null: it was taken away there. */
export const schemaVerschil = z.strictObject({
  id: schemaId,
  /** The path of what differs, as `samenvoegen.ts` writes it. */
  cel: z.string().max(600),
  /** What it is, in words: `Vrijdagmiddag, Wat leren we hiervan?`. */
  kop: schemaRegeltekst,
  /** `van`: `hier`, or the id of an uitgifte. `tekst`: the value in words. */
  versies: z.array(z.strictObject({ van: z.string().max(64), tekst: schemaTekst, waarde: z.json() })).min(2).max(MEESTE.groepen + 1),
});
export type Verschil = AlleenLezen<z.infer<typeof schemaVerschil>>;

/** What a group reads about a casus: the one page, and nothing else of it. */
export const schemaGroepscasus = z.strictObject({
  id: schemaId,
  code: schemaCasuscode,
  kern: schemaRegeltekst,
  casusbeeld: schemaCasus.shape.casusbeeld,
  tijdlijn: schemaCasus.shape.tijdlijn,
});
export type Groepscasus = AlleenLezen<z.infer<typeof schemaGroepscasus>>;

/** On the second laptop: where a session came from. */
export const schemaOntvangen = z.strictObject({
  uitgifteId: schemaId,
  groepId: schemaId,
  op: schemaMoment,
  verlooptOp: schemaDag,
  sleutel: z.string().max(100),
  /** What came along, to know what was changed here. */
  basis: schemaGroepsstand,
  casussen: z.array(schemaGroepscasus).max(MEESTE.casussen),
  /** By the id of a knooppunt: the words it was made from, with who in which role said so. */
  bronnen: z.record(schemaId, z.array(z.strictObject({ tekst: schemaTekst, wie: schemaRegeltekst })).max(200)),
  teruggegevenOp: schemaMoment.nullable(),
});

/** What stands in the file that goes to the second laptop. */
export const schemaGroepsbestand = z.strictObject({
  soort: z.literal('groepsbestand'),
  versie: z.literal(1),
  uitgifteId: schemaId,
  groepId: schemaId,
  gemaaktOp: schemaMoment,
  verlooptOp: schemaDag,
  sleutel: z.string().max(100),
  werkvorm: schemaWerkvormvorm,
  /** The plan, with this group alone. */
  plan: schemaSessieplan,
  stand: schemaGroepsstand,
  casussen: schemaOntvangen.shape.casussen,
  bronnen: schemaOntvangen.shape.bronnen,
});
export type Groepsbestand = AlleenLezen<z.infer<typeof schemaGroepsbestand>>;

/** What stands in the file that comes back. */
export const schemaTerugbestand = z.strictObject({
  soort: z.literal('terugbestand'),
  versie: z.literal(1),
  uitgifteId: schemaId,
  groepId: schemaId,
  gemaaktOp: schemaMoment,
  verlooptOp: schemaDag,
  /** The session on that laptop. */
  laptop: schemaId,
  /** What it began with, so that a file that was made again with other contents is merged against what was really opened. */
  basis: schemaGroepsstand,
  stand: schemaGroepsstand,
});
export type Terugbestand = AlleenLezen<z.infer<typeof schemaTerugbestand>>;
