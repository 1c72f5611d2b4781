import type { Kluismap } from '../schijf.ts';
import type { Toeval } from '../versleuteling.ts';

/** Where the logboek ends: kept outside it too, so that cutting off its end shows. */
export interface Loghoofd {
  /** Number of the segment. */
  readonly deel: number;
  /** Number of the last line. */
  readonly nummer: number;
  /** The chain of hashes up to and including that line, 64 hexadecimal digits. */
  readonly hash: string;
}

/** How the key of a segment is wrapped: by the keys of the kluis. */
export interface Verpakker {
  /** Under the present master key. */
  verpak(sleutel: Buffer, aad: Buffer): Buffer;
  /** Under any master key of this kluis that is still there; null when it is of none of them, or was changed. */
  pakUit(verpakt: Buffer, aad: Buffer): Buffer | null;
  /** Whether it lies under the present master key. */
  isVanNu(verpakt: Buffer, aad: Buffer): boolean;
}

/** What the logboek takes from the kluis it lies in. */
export interface Logboekplek {
  /** The folder `logboek/`. */
  readonly map: Kluismap;
  readonly kluisId: Buffer;
  readonly bos: Verpakker;
  /** What the index and the header knew of its end when the kluis was opened. */
  readonly hoofden: readonly Loghoofd[];
  /** Keeps the head in the index. Called once what it names survives a power cut, at most once a second. Never fails. */
  noteerInIndex(hoofd: Loghoofd): Promise<void>;
  /** Keeps the head in the header of the kluis. @throws OntwarFout as `zetNeer`; it is then tried again later */
  noteerInKop(hoofd: Loghoofd): Promise<void>;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly toeval: Toeval;
}
