import { deelsleutel, type Sleuteldoel } from './cryptografie/versleuteling.ts';
import type { OpenRing } from './ringen.ts';
import type { Hoofdring } from './sleuf.ts';

/* The subkeys of the master keys. */

/** With which key index and log are written and read. */
export interface Indexsleutel {
  readonly kluisId: Buffer;
  readonly index: Buffer;
}

/** What a ring opens. Of a ring that no record lies under any more, only the packets. */
export interface Ringsleutels {
  readonly nummer: number;
  readonly index: Buffer | null;
  readonly sleutels: Buffer | null;
  readonly pakket: Buffer;
}

/** What only the present ring is for. */
export interface Nusleutels {
  readonly nummer: number;
  readonly index: Buffer;
  readonly sleutels: Buffer;
  readonly pakket: Buffer;
  /** Signs the header. */
  readonly kop: Buffer;
  /** Closes the former rings in the header. */
  readonly ringen: Buffer;
  /** Signs backups. */
  readonly backup: Buffer;
}

/** The subkeys of a master key, each in memory of its own. */
export function sleutelsVan({ ring: nummer, hoofdsleutel }: Hoofdring, kluisId: Buffer): Nusleutels {
  const deel = (doel: Sleuteldoel): Buffer => deelsleutel(hoofdsleutel, kluisId, doel);
  return { nummer, index: deel('index'), sleutels: deel('sleutels'), pakket: deel('pakket'), kop: deel('kop'), ringen: deel('ringen'), backup: deel('backup') };
}

/** What a former ring opens. */
export function oudeSleutels({ nummer, soort, sleutel }: OpenRing, kluisId: Buffer): Ringsleutels {
  if (soort === 'pakket') return { nummer, index: null, sleutels: null, pakket: eigenGeheugen(sleutel) };
  const deel = (doel: Sleuteldoel): Buffer => deelsleutel(sleutel, kluisId, doel);
  return { nummer, index: deel('index'), sleutels: deel('sleutels'), pakket: deel('pakket') };
}

/** A copy of a key, for the receiver to zero. */
export function eigenGeheugen(bron: Buffer): Buffer {
  const eigen = Buffer.alloc(bron.length);
  bron.copy(eigen);
  return eigen;
}
