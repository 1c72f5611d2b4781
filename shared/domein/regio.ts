import { z } from 'zod';
import type { AlleenLezen } from './alleen-lezen.ts';
import { schemaId, schemaRegeltekst } from './basis.ts';
import { MEESTE } from './tekstvormen.ts';

const schemaBegrip = z.strictObject({ id: schemaId, naam: z.string().trim().min(1, 'Schrijf een naam.').max(120) });

/**
 * The practice of a region, shared as one file: all 42 regions differ in roles, ladder, minutes and advice type.
 * It holds nothing of a casus.
 */
export const schemaRegio = z.strictObject({
  versie: z.literal(1),
  naam: schemaRegeltekst,
  /** The letters a casuscode begins with. */
  prefix: z.string().regex(/^[A-Z]{1,6}$/, 'Gebruik één tot zes hoofdletters.'),
  /** The ladder of who can decide next, from low to high. */
  ladder: z.array(schemaBegrip).min(1).max(MEESTE.treden),
  rollen: z.array(z.string().trim().min(1, 'Schrijf een rol.').max(120)).min(1).max(MEESTE.rollen),
  adviestypen: z.array(schemaBegrip).min(1).max(10),
  /** The id of the advice type this region gives unless the chair says otherwise. */
  adviestype: schemaId,
  leefgebieden: z.array(schemaBegrip).min(1).max(MEESTE.leefgebieden),
  /** Minutes per werkvorm and agendapunt where this region differs from the werkvorm. */
  minuten: z.record(z.string().max(64), z.record(z.string().max(64), z.number().int().min(1).max(240))),
  /** For 12 to 15 years consent is asked of youth and parents both. */
  beidenVan12Tot15: z.boolean(),
});
export type Regio = AlleenLezen<z.infer<typeof schemaRegio>>;
