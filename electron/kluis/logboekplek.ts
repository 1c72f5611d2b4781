import { z } from 'zod';
import type { Kluisomgeving } from './omgeving.ts';
import type { Kluismap } from './schijf.ts';

/* What the kluis and its logboek know of each other. */

/** The last line of the logboek: its number and its hash, by which a log that was cut short is noticed. */
export const schemaLogboekkop = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), nummer: z.number().int().min(1) });
export type Logboekkop = Readonly<z.infer<typeof schemaLogboekkop>>;

/** What the logboek gets from the open kluis it is part of. */
export interface Logboekplek {
  /** The folder `logboek`, held open by the kluis. */
  readonly map: Kluismap;
  readonly kluisId: Buffer;
  readonly omgeving: Kluisomgeving;
  /** The heads as index and header had them when the kluis was opened; null when none was noted. */
  readonly koppen: { readonly index: Logboekkop | null; readonly kop: Logboekkop | null };
  /** Closes a key under the present ring. */
  readonly verpak: (sleutel: Buffer, aad: Buffer) => Buffer;
  /** Opens what `verpak` closed under this ring or any before; null when it is not ours. `vanNu`: under the present ring. */
  readonly pakUit: (bytes: Buffer, aad: Buffer) => Uitgepakt | null;
  /** Appended to the index log; durable within a second. Never fails. */
  readonly noteerInIndex: (kop: Logboekkop) => Promise<void>;
  /** Into the header, durable when it resolves. @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT */
  readonly noteerInKop: (kop: Logboekkop) => Promise<void>;
}

export interface Uitgepakt {
  /** For the receiver to zero. */
  readonly sleutel: Buffer;
  readonly vanNu: boolean;
}
