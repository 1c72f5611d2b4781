import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaTekst } from '../domein/basis.ts';
import { REGIESTAPPEN } from '../stukken/keuzes.ts';

const schemaRegiestap = z.strictObject({
  /** What is agreed or known in this step, besides what the casus itself holds. */
  tekst: schemaTekst,
  /** Room for a free remark. */
  opmerking: schemaTekst,
});

/**
 * Regie in 7 samenwerkingsstappen, the living document of a casus (Twente pilots): what the casus does not hold already, step by
 * step. Who does what stays with the afspraken of the casus, so that nothing is asked twice.
 */
export const schemaRegieblad = z.strictObject({
  stappen: z.record(z.enum(REGIESTAPPEN), schemaRegiestap),
  /** Step 3: whether everyone wants the same; null while it was not asked. */
  consensus: z.boolean().nullable(),
});
export type Regieblad = AlleenLezen<z.infer<typeof schemaRegieblad>>;
