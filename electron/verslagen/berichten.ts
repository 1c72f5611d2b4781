import { z } from 'zod';
import type { Verslagmodel } from '#shared/verslagen/model';
import type { Gezet } from './pdf.ts';

/* What goes to and comes from the thread that sets a PDF. */

export interface Zetopdracht {
  readonly id: number;
  readonly model: Verslagmodel;
  readonly lettertypenMap: string;
  /** Asked when the file is opened; empty for none. */
  readonly wachtwoord: string;
}

/** Never the text of an error: pdfmake quotes the document in it. */
export const schemaZetantwoord = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.number(), ok: z.literal(true), pdf: z.instanceof(Uint8Array), bladzijden: z.number().int().min(1) }),
  z.strictObject({ id: z.number(), ok: z.literal(false) }),
]);
export type Zetantwoord = ({ readonly id: number; readonly ok: true } & Gezet) | { readonly id: number; readonly ok: false };
