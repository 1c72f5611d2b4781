import { z } from 'zod';

/* What the kluis keeps of its logboek outside it, see logboek/plek.ts. */

/** The last line of the logboek: its number and its hash, by which a log that was cut short is noticed. */
export const schemaLogboekkop = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), nummer: z.number().int().min(1) });
export type Logboekkop = Readonly<z.infer<typeof schemaLogboekkop>>;

/** A key that was opened, for the receiver to zero. `vanNu`: it lies under the present ring. */
export interface Uitgepakt {
  readonly sleutel: Buffer;
  readonly vanNu: boolean;
}
