import { z } from 'zod';
import { FORMULIERSOORTEN, type Formuliermodel, type GelezenFormulier } from '#shared/leertraject/formulier';

/* What goes to and comes from the thread that makes and reads forms. */

export type Formulieropdracht = { readonly id: number } & (
  | { readonly soort: 'maak'; readonly model: Formuliermodel; readonly wachtwoord: string; readonly lettertypenMap: string }
  | { readonly soort: 'lees'; readonly bytes: Uint8Array; readonly wachtwoorden: readonly string[] }
);

const schemaKenmerk = z.strictObject({ soort: z.enum(FORMULIERSOORTEN), id: z.string(), vraagsom: z.string() });

/** What the thread read is checked like anything from outside: a broken file is at its most inventive there. */
const schemaGelezen = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('formulier'), kenmerk: schemaKenmerk, velden: z.record(z.string(), z.union([z.string(), z.boolean()])) }),
  z.strictObject({ soort: z.literal('plat'), code: z.string(), tekst: z.string() }),
  z.strictObject({ soort: z.enum(['vreemd', 'op-slot', 'geen-pdf', 'kapot', 'te-groot']) }),
]);

/** Never the text of an error: it can quote the document. */
export const schemaFormulierantwoord = z.discriminatedUnion('soort', [
  /** What reads is loaded: from now on it is the file that takes the time. */
  z.strictObject({ id: z.number(), soort: z.literal('begonnen') }),
  z.strictObject({ id: z.number(), soort: z.literal('gemaakt'), pdf: z.instanceof(Uint8Array) }),
  z.strictObject({ id: z.number(), soort: z.literal('gelezen'), gelezen: schemaGelezen }),
  z.strictObject({ id: z.number(), soort: z.literal('mislukt') }),
]);
export type Formulierantwoord = { readonly id: number } & (
  | { readonly soort: 'begonnen' }
  | { readonly soort: 'gemaakt'; readonly pdf: Uint8Array }
  | { readonly soort: 'gelezen'; readonly gelezen: GelezenFormulier }
  | { readonly soort: 'mislukt' }
);
