import { z } from 'zod';
import type { AlleenLezen } from './alleen-lezen.ts';
import { schemaDag, schemaDeeldatum, schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from './basis.ts';
import {
  AFSPRAAKSTATUSSEN,
  GRONDSLAGEN,
  GRONDSLAGPERSONEN,
  KADERS,
  KRINGEN,
  LEEFTIJDSCATEGORIEEN,
  LOOPSTAPPEN,
  VEILIGHEIDSOORDELEN,
  VERSLAGSTATUSSEN,
} from './keuzes.ts';
import { schemaKosten } from './kosten.ts';
import { MEESTE } from './tekstvormen.ts';

/* What a RET keeps of a casus between aanmelding and afsluiten. Parts of the casus record, see `casus.ts`. */

/** What was tried before, with what result. */
export const schemaPoging = z.strictObject({ id: schemaId, wat: schemaRegeltekst, resultaat: schemaRegeltekst });
export type Poging = AlleenLezen<z.infer<typeof schemaPoging>>;

/** What an aanmelding asks. It asks no name, no date of birth and no BSN. */
export const schemaAanmelding = z.strictObject({
  op: schemaDag,
  leeftijd: z.enum(LEEFTIJDSCATEGORIEEN).nullable(),
  gemeente: schemaRegeltekst,
  /** Where the youth lives now, such as `behandelgroep`. */
  verblijf: schemaRegeltekst,
  kader: z.enum(KADERS).nullable(),
  geprobeerd: z.array(schemaPoging).max(MEESTE.pogingen),
  school: schemaTekst,
  veiligheid: z.strictObject({ oordeel: z.enum(VEILIGHEIDSOORDELEN).nullable(), toelichting: schemaTekst, wieHandelt: schemaRegeltekst }),
  wensJeugdige: schemaTekst,
  wensOuders: schemaTekst,
  /** Null: not asked yet. */
  spoed: z.boolean().nullable(),
  spoedWaarom: schemaTekst,
});
export type Aanmelding = AlleenLezen<z.infer<typeof schemaAanmelding>>;

/** On what ground what is shared with whom, person by person. */
export const schemaGrondslag = z.strictObject({
  id: schemaId,
  persoon: z.enum(GRONDSLAGPERSONEN),
  soort: z.enum(GRONDSLAGEN),
  doel: schemaRegeltekst,
  ontvanger: schemaRegeltekst,
  /** Who noted it, when, and how it was given. */
  door: schemaRegeltekst,
  op: schemaDag,
  hoe: schemaRegeltekst,
  /** Empty while it holds. */
  ingetrokkenOp: schemaDag,
});
export type Grondslag = AlleenLezen<z.infer<typeof schemaGrondslag>>;

/** A person or organisation around the casus. `naam` is for the chair alone and never enters a report or the zaalscherm. */
export const schemaBetrokkene = z.strictObject({
  id: schemaId,
  naam: schemaRegeltekst,
  rol: schemaRegeltekst,
  organisatie: schemaRegeltekst,
  kring: z.enum(KRINGEN),
  /** What they carry regie over; empty when nothing. */
  regie: schemaRegeltekst,
  /** What they may decide: `ja`, `nee`, or up to what amount or subject; empty when not asked. */
  mandaat: schemaRegeltekst,
});
export type Betrokkene = AlleenLezen<z.infer<typeof schemaBetrokkene>>;

/** Help that is given now, with what it costs per year. */
export const schemaHulp = z.strictObject({
  id: schemaId,
  wat: schemaRegeltekst,
  organisatie: schemaRegeltekst,
  /** The law it rests on, or who pays. */
  betaler: schemaRegeltekst,
  sinds: schemaDeeldatum,
  kosten: schemaKosten,
});
export type Hulp = AlleenLezen<z.infer<typeof schemaHulp>>;

export const schemaNotitie = z.strictObject({ id: schemaId, op: schemaMoment, door: schemaRegeltekst, tekst: schemaTekst });
export type Notitie = AlleenLezen<z.infer<typeof schemaNotitie>>;

/** An afspraak of a meeting as it lives on with the casus. `wie` is exactly one owner. */
export const schemaCasusafspraak = z.strictObject({
  id: schemaId,
  wat: schemaRegeltekst,
  wie: schemaRegeltekst,
  voor: schemaDeeldatum,
  mandaat: schemaRegeltekst,
  /** The meeting it was made in, or null when it was made outside one. */
  sessieId: schemaId.nullable(),
  gemaaktOp: schemaDag,
  status: z.enum(AFSPRAAKSTATUSSEN),
  /** The day the status was noted; empty while open. */
  statusOp: schemaDag,
  /** Why it was dropped, or what there is to say of keeping it. */
  toelichting: schemaRegeltekst,
});
export type Casusafspraak = AlleenLezen<z.infer<typeof schemaCasusafspraak>>;

/** A document that belongs to the casus and lies elsewhere, with its owner: Ontwar is a werkbestand and no dossier. */
export const schemaDocument = z.strictObject({
  id: schemaId,
  titel: schemaRegeltekst,
  van: schemaRegeltekst,
  datum: schemaDeeldatum,
  vindplaats: schemaRegeltekst,
});
export type Casusdocument = AlleenLezen<z.infer<typeof schemaDocument>>;

/** What moves a casus to another step. The machine in `levensloop.ts` says when which is possible. */
export const schemaLoopgebeurtenis = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('meldAan'), dag: schemaDag }),
  z.strictObject({ type: z.literal('neemInTriage'), dag: schemaDag }),
  z.strictObject({ type: z.literal('neemInOverleg'), dag: schemaDag, reden: schemaTekst }),
  z.strictObject({ type: z.literal('geefConsultatie'), dag: schemaDag, reden: schemaTekst, advies: schemaTekst }),
  z.strictObject({ type: z.literal('maakHamerstuk'), dag: schemaDag, reden: schemaTekst }),
  /** `bericht`: what is missing, as it was sent. */
  z.strictObject({ type: z.literal('stuurTerug'), dag: schemaDag, reden: schemaTekst, bericht: schemaTekst }),
  z.strictObject({ type: z.literal('verwijsDoor'), dag: schemaDag, reden: schemaTekst, naar: schemaRegeltekst }),
  /** What was missing came in. */
  z.strictObject({ type: z.literal('vulAan'), dag: schemaDag, reden: schemaTekst }),
  z.strictObject({ type: z.literal('gaMonitoren'), dag: schemaDag, evaluatie: schemaDag }),
  z.strictObject({ type: z.literal('neemWeerInOverleg'), dag: schemaDag, reden: schemaTekst }),
  /** `opbrengst`: what it brought. */
  z.strictObject({ type: z.literal('schaalAf'), dag: schemaDag, opbrengst: schemaTekst }),
  z.strictObject({ type: z.literal('sluitAf'), dag: schemaDag, opbrengst: schemaTekst }),
  z.strictObject({ type: z.literal('heropen'), dag: schemaDag, reden: schemaTekst }),
]);
export type Loopgebeurtenis = AlleenLezen<z.infer<typeof schemaLoopgebeurtenis>>;

/** A change of step that happened: what, to where, when it was noted and by whom. */
export const schemaWissel = z.strictObject({
  gebeurtenis: schemaLoopgebeurtenis,
  naar: z.enum(LOOPSTAPPEN),
  op: schemaMoment,
  door: schemaRegeltekst,
});
export type Wissel = AlleenLezen<z.infer<typeof schemaWissel>>;

/** What a meeting brought to this casus, written down when the meeting closes. */
export const schemaOverleg = z.strictObject({
  sessieId: schemaId,
  werkvorm: schemaRegeltekst,
  datum: schemaDag,
  /** The besluit in a line, such as `Besloten: blijven wonen op kamer 3`; empty when none was taken. */
  besluit: schemaTekst,
  regie: schemaTekst,
  evaluatie: schemaDag,
  /** What the standard should learn; counted over all casussen. */
  signalen: z.array(schemaRegeltekst).max(MEESTE.regels),
});
export type Overleg = AlleenLezen<z.infer<typeof schemaOverleg>>;

/** A verslag of this casus that left the kluis. */
export const schemaVerslagversie = z.strictObject({
  sessieId: schemaId,
  versie: z.number().int().min(1),
  status: z.enum(VERSLAGSTATUSSEN),
  op: schemaMoment,
  bestandsnaam: schemaRegeltekst,
});
export type Verslagversie = AlleenLezen<z.infer<typeof schemaVerslagversie>>;
