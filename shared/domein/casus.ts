import { z } from 'zod';
import type { AlleenLezen } from './alleen-lezen.ts';
import { schemaCasuscode, schemaDeeldatum, schemaId, schemaMoment, schemaRegeltekst, schemaTekst } from './basis.ts';
import { AARD_GEBEURTENIS } from './keuzes.ts';
import { MEESTE } from './tekstvormen.ts';

/** One event on the timeline of a casus; `bron` is who says so. */
export const schemaGebeurtenis = z.strictObject({
  id: schemaId,
  wanneer: schemaDeeldatum,
  wat: schemaRegeltekst,
  aard: z.enum(AARD_GEBEURTENIS),
  bron: schemaRegeltekst,
});
export type Gebeurtenis = AlleenLezen<z.infer<typeof schemaGebeurtenis>>;

/**
 * One stuck question around one youth and family, known by its code.
 * The casusbeeld is the one page that participants read beforehand (Twente pilots: reading whole cases took too long).
 */
export const schemaCasus = z.strictObject({
  versie: z.literal(1),
  id: schemaId,
  code: schemaCasuscode,
  aangedragenDoor: schemaRegeltekst,
  kern: schemaRegeltekst,
  casusbeeld: z.strictObject({
    situatie: schemaTekst,
    verloop: schemaTekst,
    stemJeugdigeEnOuders: schemaTekst,
    watHielp: schemaTekst,
  }),
  tijdlijn: z.array(schemaGebeurtenis).max(MEESTE.gebeurtenissen),
  gemaaktOp: schemaMoment,
  gewijzigdOp: schemaMoment,
});
export type Casus = AlleenLezen<z.infer<typeof schemaCasus>>;

/** What a facilitator can change of a casus: everything but its identity and dates. */
export const schemaCasusinhoud = schemaCasus.omit({ versie: true, id: true, gemaaktOp: true, gewijzigdOp: true });
export type Casusinhoud = AlleenLezen<z.infer<typeof schemaCasusinhoud>>;

/** The line of a casus that a list shows without opening its record. */
export const schemaCasusregel = z.strictObject({
  soort: z.literal('casus'),
  code: schemaCasuscode,
  kern: schemaRegeltekst,
  aangedragenDoor: schemaRegeltekst,
  gewijzigdOp: schemaMoment,
});
export type Casusregel = AlleenLezen<z.infer<typeof schemaCasusregel>>;
