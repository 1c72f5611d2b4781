import { z } from 'zod';
import type { AlleenLezen } from './alleen-lezen.ts';
import { schemaCasuscode, schemaDag, schemaDeeldatum, schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from './basis.ts';
import { AARD_GEBEURTENIS, LEEFTIJDSCATEGORIEEN, LOOPSTAPPEN } from './keuzes.ts';
import { MEESTE } from './tekstvormen.ts';
import {
  schemaAanmelding,
  schemaBetrokkene,
  schemaCasusafspraak,
  schemaDocument,
  schemaGrondslag,
  schemaHulp,
  schemaNotitie,
  schemaOverleg,
  schemaVerslagversie,
  schemaWissel,
} from './traject.ts';

/** One event on the timeline of a casus; `bron` is who says so. */
export const schemaGebeurtenis = z.strictObject({
  id: schemaId,
  wanneer: schemaDeeldatum,
  wat: schemaRegeltekst,
  aard: z.enum(AARD_GEBEURTENIS),
  bron: schemaRegeltekst,
});
export type Gebeurtenis = AlleenLezen<z.infer<typeof schemaGebeurtenis>>;

/** An event or a period on the timeline of a casus, by life domain, with the views of others beside it. */
export const schemaTijdlijnpunt = schemaGebeurtenis.extend({
  /** The end of a period; empty for an event, or for a period that still runs when `loopt`. */
  tot: schemaDeeldatum,
  loopt: z.boolean(),
  /** The id of a leefgebied of the region; empty when it belongs to none. */
  leefgebied: z.union([z.literal(''), schemaId]),
  /** How others see the same: differing views stand side by side. */
  andereKijk: z.array(z.strictObject({ id: schemaId, tekst: schemaRegeltekst, bron: schemaRegeltekst })).max(MEESTE.kijken),
});
export type Tijdlijnpunt = AlleenLezen<z.infer<typeof schemaTijdlijnpunt>>;

export const CASUSVERSIE = 2;

/**
 * One stuck question around one youth and family, known by its code.
 * The casusbeeld is the one page that participants read beforehand (Twente pilots: reading whole cases took too long).
 */
export const schemaCasus = z.strictObject({
  versie: z.literal(CASUSVERSIE),
  id: schemaId,
  code: schemaCasuscode,
  aangedragenDoor: schemaRegeltekst,
  /** The question in one sentence. */
  kern: schemaRegeltekst,
  casusbeeld: z.strictObject({
    situatie: schemaTekst,
    verloop: schemaTekst,
    stemJeugdigeEnOuders: schemaTekst,
    watHielp: schemaTekst,
  }),
  tijdlijn: z.array(schemaTijdlijnpunt).max(MEESTE.gebeurtenissen),
  aanmelding: schemaAanmelding,
  grondslagen: z.array(schemaGrondslag).max(MEESTE.grondslagen),
  betrokkenen: z.array(schemaBetrokkene).max(MEESTE.betrokkenen),
  hulp: z.array(schemaHulp).max(MEESTE.hulp),
  notities: z.array(schemaNotitie).max(MEESTE.notities),
  afspraken: z.array(schemaCasusafspraak).max(MEESTE.afspraken),
  documenten: z.array(schemaDocument).max(MEESTE.documenten),
  /** Every change of step, the first one first; empty for a casus that was brought in for a leersessie only. */
  levensloop: z.array(schemaWissel).max(MEESTE.wissels),
  overleggen: z.array(schemaOverleg).max(MEESTE.overleggen),
  verslagen: z.array(schemaVerslagversie).max(MEESTE.wissels),
  gemaaktOp: schemaMoment,
  gewijzigdOp: schemaMoment,
});
export type Casus = AlleenLezen<z.infer<typeof schemaCasus>>;

/** What a window can change of a casus. The rest is written by main: identity, dates, and what happened. */
export const schemaCasusinhoud = schemaCasus.omit({
  versie: true,
  id: true,
  gemaaktOp: true,
  gewijzigdOp: true,
  levensloop: true,
  overleggen: true,
  verslagen: true,
});
export type Casusinhoud = AlleenLezen<z.infer<typeof schemaCasusinhoud>>;

/** The line of a casus that a list or the board shows without opening its record. */
export const schemaCasusregel = z.strictObject({
  soort: z.literal('casus'),
  code: schemaCasuscode,
  kern: schemaRegeltekst,
  aangedragenDoor: schemaRegeltekst,
  gemeente: schemaRegeltekst,
  leeftijd: z.enum(LEEFTIJDSCATEGORIEEN).nullable(),
  spoed: z.boolean(),
  /** Null for a casus without a traject. */
  stap: z.enum(LOOPSTAPPEN).nullable(),
  /** The day on which it came to this step; empty without a traject. */
  sinds: schemaDag,
  /** The evaluation date while it is in monitoren; else empty. */
  evaluatie: schemaDag,
  /** The dates of the afspraken that are open; an afspraak without a date gives an empty one. */
  openAfspraken: z.array(schemaDeeldatum),
  /** What the standard should learn from it, with the day. */
  signalen: z.array(z.strictObject({ tekst: schemaRegeltekst, op: schemaDag })),
  gewijzigdOp: schemaMoment,
});
export type Casusregel = AlleenLezen<z.infer<typeof schemaCasusregel>>;
