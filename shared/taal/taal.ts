import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';

/** The words of a region: what is hard to read with what says the same plainly, and names that tell of nobody. */
export const schemaTaal = z.strictObject({
  versie: z.literal(1),
  /** `gewoon`: one or more plain words, to choose from. */
  moeilijk: z.array(z.strictObject({ woord: z.string().trim().min(1).max(80), gewoon: z.string().trim().max(200) })).max(3_000),
  /** Places, organisations and other words with a capital that the check need not ask about. */
  bekend: z.array(z.string().trim().min(1).max(120)).max(3_000),
});
export type Taal = AlleenLezen<z.infer<typeof schemaTaal>>;
