import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from '../domein/basis.ts';
import { VERSLAGSTATUSSEN } from '../domein/keuzes.ts';
import { schemaRegieblad } from '../regie/regie.ts';
import { LEZERS, MEESTE_IN_STUKKEN, MIDDELEN, ONTVANGERSOORTEN, REACTIEOORDELEN, REACTIEWEGEN, UITGAANDSOORTEN, UITVOERVORMEN, VINDSOORTEN } from './keuzes.ts';

export { eigenaarVan, KWARTAALDOSSIER, stuksleutel } from './sleutel.ts';

/*
 * A stuk is what leaves the kluis on paper: made of what is kept, looked through for what tells who somebody is, sent as a concept,
 * reacted to, and vastgesteld. What is kept about it lies in the dossier of the record it is made of.
 */

export const schemaKwartaal = z.strictObject({ jaar: z.number().int().min(2000).max(2200), kwartaal: z.number().int().min(1).max(4) });

/** Which stuk. */
export const schemaStuk = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('verslag'), sessieId: schemaId }),
  z.strictObject({ soort: z.literal('gezinsversie'), sessieId: schemaId, casusId: schemaId, lezer: z.enum(LEZERS) }),
  z.strictObject({ soort: z.literal('casusbeeld'), sessieId: schemaId, casusId: schemaId }),
  z.strictObject({ soort: z.literal('actiepunten'), sessieId: schemaId, deelnemerId: schemaId }),
  z.strictObject({ soort: z.literal('regie'), casusId: schemaId }),
  z.strictObject({ soort: z.literal('kwartaal') }).extend(schemaKwartaal.shape),
]);
export type Stuk = AlleenLezen<z.infer<typeof schemaStuk>>;

/** What leaves and is no stuk: of a fixed text with something typed in it, that is looked through. Nothing is kept of it but what was decided. */
export const schemaUitgaand = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('opdrachten'), sessieId: schemaId }),
  z.strictObject({ soort: z.literal('enqueteformulier'), sessieId: schemaId }),
  /** `tekst`: as it stands in the window; it is kept when the casus goes back. */
  z.strictObject({ soort: z.literal('bericht'), casusId: schemaId, tekst: schemaTekst }),
]);
export type Uitgaand = AlleenLezen<z.infer<typeof schemaUitgaand>>;

/** What the herleidbaarheidscheck looks through. */
export const schemaNagekeken = z.discriminatedUnion('soort', [...schemaStuk.options, ...schemaUitgaand.options]);
export type Nagekeken = Stuk | Uitgaand;

/** What is to happen with a place that the check found, by the key of that place. */
export const schemaCheckkeuze = z.strictObject({
  /** Kind, words and what stands around them: it holds as long as those do, also after something else in the text changed. */
  sleutel: z.string().min(1).max(600),
  middel: z.enum(MIDDELEN),
  /** What stands in its place, for `veralgemeniseren`; else empty. */
  door: schemaRegeltekst,
  /** Why it stays, for `laten`; else empty. */
  reden: schemaRegeltekst,
});
export type Checkkeuze = AlleenLezen<z.infer<typeof schemaCheckkeuze>>;

/** A place in a stuk where something tells who somebody is, in its context. */
export const schemaTreffer = z.strictObject({
  sleutel: z.string(),
  soort: z.enum(VINDSOORTEN),
  tekst: z.string(),
  /** What stands before and after it, some words. */
  voor: z.string(),
  na: z.string(),
  /** The heading under which it stands. */
  plek: z.string(),
  /** How often it stands there with the same words around it. */
  keer: z.number().int().min(1),
  /** What could stand in its place, the most fitting first. */
  voorstellen: z.array(z.string()),
  keuze: schemaCheckkeuze.nullable(),
});
export type Treffer = AlleenLezen<z.infer<typeof schemaTreffer>>;

/** What somebody said of a concept; printed as it was given, with the role. */
export const schemaReactie = z.strictObject({
  id: schemaId,
  /** The version it is about. */
  versie: z.number().int().min(1),
  rol: schemaRegeltekst,
  organisatie: schemaRegeltekst,
  /** What they chose; null when they were not asked, or left it open. */
  oordeel: z.enum(REACTIEOORDELEN).nullable(),
  tekst: schemaTekst,
  op: schemaMoment,
  weg: z.enum(REACTIEWEGEN),
});
export type Reactie = AlleenLezen<z.infer<typeof schemaReactie>>;

/** Who got it, on what ground. */
export const schemaZending = z.strictObject({
  op: schemaMoment,
  vorm: z.enum(UITVOERVORMEN),
  metWachtwoord: z.boolean(),
  bestandsnaam: schemaRegeltekst,
  ontvangers: z.array(z.strictObject({ soort: z.enum(ONTVANGERSOORTEN), wie: schemaRegeltekst, grondslag: schemaRegeltekst })).max(MEESTE_IN_STUKKEN.ontvangers),
});
export type Zending = AlleenLezen<z.infer<typeof schemaZending>>;

/** A version of a stuk. A vastgestelde version never changes. */
export const schemaStukversie = z.strictObject({
  versie: z.number().int().min(1),
  status: z.enum(VERSLAGSTATUSSEN),
  op: schemaMoment,
  /** SHA-256 of `inhoud`, hexadecimal: what stands in the footer of a vastgestelde version is its beginning. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  /** The report model as it left, as JSON; empty when that was destroyed with a casus it was about. */
  inhoud: z.string(),
  zendingen: z.array(schemaZending).max(MEESTE_IN_STUKKEN.zendingen),
});
export type Stukversie = AlleenLezen<z.infer<typeof schemaStukversie>>;

export const schemaStukstand = z.strictObject({
  stuk: schemaStuk,
  keuzes: z.array(schemaCheckkeuze).max(MEESTE_IN_STUKKEN.keuzes),
  reacties: z.array(schemaReactie).max(MEESTE_IN_STUKKEN.reacties),
  versies: z.array(schemaStukversie).max(MEESTE_IN_STUKKEN.versies),
  /** With which reaction forms left, latest last: they come back with it. */
  wachtwoorden: z.array(z.string().max(127)).max(MEESTE_IN_STUKKEN.wachtwoorden),
});
export type Stukstand = AlleenLezen<z.infer<typeof schemaStukstand>>;

/** Who does what when, in the words of the family. */
export const schemaGezinsafspraak = z.strictObject({ id: schemaId, wie: schemaRegeltekst, wat: schemaRegeltekst, wanneer: schemaRegeltekst });
export type Gezinsafspraak = AlleenLezen<z.infer<typeof schemaGezinsafspraak>>;
/** Whom one can call: who that is, how, and when. */
export const schemaGezinscontact = z.strictObject({ id: schemaId, wie: schemaRegeltekst, hoe: schemaRegeltekst, wanneer: schemaRegeltekst });
export type Gezinscontact = AlleenLezen<z.infer<typeof schemaGezinscontact>>;

/** The text of a gezinsversie, written by hand for its reader; nothing of it is made of the professional text. */
export const schemaGezinstekst = z.strictObject({
  waarover: schemaTekst,
  besloten: schemaTekst,
  afspraken: z.array(schemaGezinsafspraak).max(MEESTE_IN_STUKKEN.regels),
  bellen: z.array(schemaGezinscontact).max(MEESTE_IN_STUKKEN.regels),
});
export type Gezinstekst = AlleenLezen<z.infer<typeof schemaGezinstekst>>;

/** Everything that is kept of the stukken of one record. */
export const schemaStukdossier = z.strictObject({
  versie: z.literal(1),
  van: schemaId,
  stukken: z.array(schemaStukstand).max(500),
  gezinsteksten: z.array(z.strictObject({ casusId: schemaId, lezer: z.enum(LEZERS), tekst: schemaGezinstekst })).max(100),
  regie: schemaRegieblad.nullable(),
  /** What was decided about what leaves beside the stukken. */
  uitgaand: z.array(z.strictObject({ soort: z.enum(UITGAANDSOORTEN), keuzes: z.array(schemaCheckkeuze).max(MEESTE_IN_STUKKEN.keuzes) })).max(UITGAANDSOORTEN.length).default([]),
});
export type Stukdossier = AlleenLezen<z.infer<typeof schemaStukdossier>>;
