import { z } from 'zod';
import type { AlleenLezen } from './alleen-lezen.ts';
import { schemaRegeltekst } from './basis.ts';
import { THEMAS } from './keuzes.ts';

/** Choices of the user, kept in the kluis as a record of their own. */
export const schemaInstellingen = z.strictObject({
  versie: z.literal(2),
  thema: z.enum(THEMAS),
  /** Minutes without keyboard or mouse after which the kluis locks itself. */
  autoslotMinuten: z.number().int().min(1).max(120),
  /** The same while a session runs: a room that talks does not touch the laptop. */
  autoslotTijdensSessieMinuten: z.number().int().min(5).max(240),
  /** How whoever works on this laptop is written down beside a change: a role, not a name. */
  eigenRol: schemaRegeltekst,
});
export type Instellingen = AlleenLezen<z.infer<typeof schemaInstellingen>>;
