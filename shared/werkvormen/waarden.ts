import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaDag, schemaDeeldatum, schemaId, schemaRegeltekst, schemaTekst } from '../domein/basis.ts';
import { schemaGebeurtenis } from '../domein/casus.ts';
import { schemaKosten } from '../domein/kosten.ts';
import { MEESTE } from '../domein/tekstvormen.ts';
import { AANWEZIGHEID, BESLUITUITKOMSTEN, OORDELEN } from './keuzes.ts';

/* The values that the fields of a werkvorm can hold: one kind for each kind of field. */

/** One line of a list. `vrijgegeven`: the chair has let the room see it. */
export const schemaRegel = z.strictObject({ id: schemaId, tekst: schemaRegeltekst, bron: schemaRegeltekst, vrijgegeven: z.boolean() });
export type Regel = AlleenLezen<z.infer<typeof schemaRegel>>;

/** Who does what before when, on whose mandate. `wie` is exactly one owner. */
export const schemaAfspraak = z.strictObject({
  id: schemaId,
  wat: schemaRegeltekst,
  wie: schemaRegeltekst,
  voor: schemaDeeldatum,
  mandaat: schemaRegeltekst,
});
export type Afspraak = AlleenLezen<z.infer<typeof schemaAfspraak>>;

/** One row of a field with columns: a text, the id of an option or a day, by the id of the column. */
export const schemaRij = z.strictObject({ id: schemaId, cellen: z.record(schemaId, schemaTekst) });
export type Rij = AlleenLezen<z.infer<typeof schemaRij>>;

/** A participant's personal resolution; private unless shared. */
export const schemaActiepunt = z.strictObject({ id: schemaId, deelnemerId: schemaId, tekst: schemaRegeltekst, gedeeld: z.boolean() });
export type Actiepunt = AlleenLezen<z.infer<typeof schemaActiepunt>>;

const schemaOordeel = z.strictObject({ oordeel: z.enum(OORDELEN).nullable(), grond: schemaTekst });

/** An alternative with the waardendriehoek: three separate judgements with grounds, never one score. */
export const schemaAlternatief = z.strictObject({
  id: schemaId,
  titel: schemaRegeltekst,
  toelichting: schemaTekst,
  legitimiteit: schemaOordeel,
  betrokkenheid: schemaOordeel,
  rendement: schemaOordeel,
  kostenEenmalig: schemaKosten,
  kostenPerJaar: schemaKosten,
});

export const schemaBesluit = z.strictObject({
  uitkomst: z.enum(BESLUITUITKOMSTEN).nullable(),
  adviestype: schemaRegeltekst,
  maatwerkoplossing: schemaTekst,
  mandaat: schemaRegeltekst,
  /** Filled when (part of) the besluit goes up the ladder. */
  opschaling: z.strictObject({ trede: schemaRegeltekst, geprobeerd: schemaTekst }),
});

export const schemaInzending = z.strictObject({
  id: schemaId,
  /** Answer per question id of the enquête; a question may be left out. */
  antwoorden: z.record(schemaId, schemaTekst),
  cijfer: z.number().int().min(1).max(10).nullable(),
});
export type Inzending = AlleenLezen<z.infer<typeof schemaInzending>>;

export const schemaAanwezige = z.strictObject({
  status: z.enum(AANWEZIGHEID),
  reden: schemaRegeltekst,
  mandaat: schemaRegeltekst,
});

export const schemaWaarde = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('tekst'), tekst: schemaTekst }),
  z.strictObject({ soort: z.literal('lijst'), regels: z.array(schemaRegel).max(MEESTE.regels) }),
  z.strictObject({ soort: z.literal('keuze'), keuzes: z.array(schemaId).max(20) }),
  z.strictObject({ soort: z.literal('datum'), dag: schemaDag }),
  z.strictObject({ soort: z.literal('rijen'), rijen: z.array(schemaRij).max(MEESTE.rijen) }),
  z.strictObject({ soort: z.literal('schaal'), waarde: z.number().int().nullable() }),
  z.strictObject({ soort: z.literal('afspraken'), afspraken: z.array(schemaAfspraak).max(MEESTE.afspraken) }),
  z.strictObject({
    soort: z.literal('actiepunten'),
    punten: z.array(schemaActiepunt).max(MEESTE.actiepunten),
    /** Participants who said they take no actiepunt with them: known, so not missing. */
    geen: z.array(schemaId).max(MEESTE.deelnemers),
  }),
  z.strictObject({ soort: z.literal('tijdlijn'), gebeurtenissen: z.array(schemaGebeurtenis).max(MEESTE.gebeurtenissen) }),
  z.strictObject({ soort: z.literal('besluit'), besluit: schemaBesluit }),
  z.strictObject({ soort: z.literal('waardendriehoek'), alternatieven: z.array(schemaAlternatief).max(MEESTE.alternatieven) }),
  z.strictObject({ soort: z.literal('enquete'), inzendingen: z.array(schemaInzending).max(MEESTE.inzendingen) }),
  z.strictObject({ soort: z.literal('aanwezigheid'), perDeelnemer: z.record(schemaId, schemaAanwezige) }),
]);
export type Waarde = AlleenLezen<z.infer<typeof schemaWaarde>>;
/** The value that belongs to one kind of field. */
export type WaardeVan<S extends Waarde['soort']> = Extract<Waarde, { soort: S }>;
