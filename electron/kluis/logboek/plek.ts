import type { Kluisomgeving } from '../omgeving.ts';
import type { Kluismap } from '../schijf.ts';

/** Where the logboek ends: kept outside it too, so that cutting off its end shows. */
export interface Logboekkop {
  /** Number of the last line. */
  readonly nummer: number;
  /** The chain of hashes up to and including that line, 64 hexadecimal digits. */
  readonly hash: string;
}

/** What the logboek takes from the kluis it lies in. */
export interface Logboekplek {
  /** The folder `logboek`. */
  readonly map: Kluismap;
  readonly kluisId: Buffer;
  readonly omgeving: Kluisomgeving;
  /** What the index and the header knew of its end when the kluis was opened. */
  readonly koppen: { readonly index: Logboekkop | null; readonly kop: Logboekkop | null };
  verpak(sleutel: Buffer, aad: Buffer): Buffer;
  pakUit(bytes: Buffer, aad: Buffer): { readonly sleutel: Buffer; readonly vanNu: boolean } | null;
  noteerInIndex(kop: Logboekkop): Promise<void>;
  noteerInKop(kop: Logboekkop): Promise<void>;
}
