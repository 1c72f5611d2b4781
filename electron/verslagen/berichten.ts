import { z } from 'zod';
import type { Verslagmodel } from '#shared/verslagen/model';

/* What goes to and comes from the thread that sets a PDF. */

export interface Zetopdracht {
  readonly id: number;
  readonly model: Verslagmodel;
  readonly lettertypenMap: string;
}

/** Never the text of an error: pdfmake quotes the document in it. */
export const schemaZetantwoord = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.number(), ok: z.literal(true), pdf: z.instanceof(Uint8Array) }),
  z.strictObject({ id: z.number(), ok: z.literal(false) }),
]);
export type Zetantwoord = { readonly id: number; readonly ok: true; readonly pdf: Uint8Array } | { readonly id: number; readonly ok: false };
