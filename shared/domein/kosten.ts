import { z } from 'zod';
import type { AlleenLezen } from './alleen-lezen.ts';
import { schemaRegeltekst } from './basis.ts';

/** Money in whole euros. An unknown cost is unknown, never zero. */
export const schemaKosten = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('onbekend') }),
  z.strictObject({ soort: z.literal('bedrag'), euro: z.number().int().min(0).max(1e9) }),
  z.strictObject({ soort: z.literal('schatting'), euro: z.number().int().min(0).max(1e9), bron: schemaRegeltekst }),
]);
export type Kosten = AlleenLezen<z.infer<typeof schemaKosten>>;
