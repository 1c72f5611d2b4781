import { z } from 'zod';
import { canoniek } from '../canoniek.ts';
import { hmac, isGelijk, sha256 } from '../cryptografie/versleuteling.ts';
import { beoordeelVoorblad, maakVoorblad, VOORBLAD_LENGTE } from '../voorblad.ts';
import { isKluispad } from './plek.ts';

/* A generation as bytes: which files there were, how long and with which hash. Layout in docs/kluisformaat.md. */

const LENGTE_LENGTE = 4;
const SOM_LENGTE = 32;
/** Enough for some 350,000 files. It is taken apart before anybody knows who wrote it. */
const MAX_LADING = 64 * 1024 * 1024;
/** The longest that such a file can be. */
export const MEESTE_STANDBYTES = VOORBLAD_LENGTE + LENGTE_LENGTE + MAX_LADING + 2 * SOM_LENGTE;

const schemaDeel = z.strictObject({
  /** SHA-256 of the file: also the name of the part. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  lengte: z.number().int().min(0),
  /** When the file last changed in the kluis, epoch ms: unchanged since, it need not be read again. */
  op: z.number().int().min(0),
  /** Within the kluis, with a slash. */
  pad: z.string().refine(isKluispad),
});
export type Deel = Readonly<z.infer<typeof schemaDeel>>;

const schemaStand = z.strictObject({
  bestanden: z.array(schemaDeel),
  gemaaktOp: z.number().int().min(0),
  kluisId: z.string().regex(/^[0-9a-f]{32}$/),
  nummer: z.number().int().min(1),
});

/** A generation of the backup of a kluis. */
export interface Stand {
  readonly bestanden: readonly Deel[];
  /** Epoch ms, by the clock of then. */
  readonly gemaaktOp: number;
  readonly kluisId: string;
  /** One above the highest there was: the order, also when the clock was set back. */
  readonly nummer: number;
}

/** @param sleutel the key of the kluis that signs backups */
export function schrijfStand({ bestanden, gemaaktOp, kluisId, nummer }: Stand, sleutel: Buffer): Buffer {
  const lading = Buffer.from(canoniek({ bestanden: bestanden.map((deel) => ({ ...deel })), gemaaktOp, kluisId, nummer }), 'utf8');
  const lengte = Buffer.alloc(LENGTE_LENGTE);
  lengte.writeUInt32BE(lading.length);
  const begin = Buffer.concat([maakVoorblad('stand'), lengte, lading]);
  const getekend = Buffer.concat([begin, hmac(sleutel, begin)]);
  return Buffer.concat([getekend, sha256(getekend)]);
}

/** What a file says of its generation, checked against accidental damage; the key is not needed for it. */
export function leesStand(bytes: Buffer): Stand | 'beschadigd' | 'nieuwer' {
  const oordeel = beoordeelVoorblad(bytes, 'stand');
  if (oordeel !== 'goed') return oordeel;
  const vast = VOORBLAD_LENGTE + LENGTE_LENGTE + 2 * SOM_LENGTE;
  if (bytes.length < vast) return 'beschadigd';
  const lengte = bytes.readUInt32BE(VOORBLAD_LENGTE);
  if (lengte > MAX_LADING || bytes.length !== vast + lengte) return 'beschadigd';
  const grens = bytes.length - SOM_LENGTE;
  if (!sha256(bytes.subarray(0, grens)).equals(bytes.subarray(grens))) return 'beschadigd';
  const stand = ontleed(bytes.toString('utf8', VOORBLAD_LENGTE + LENGTE_LENGTE, grens - SOM_LENGTE));
  return stand !== null && new Set(stand.bestanden.map(({ pad }) => pad)).size === stand.bestanden.length ? stand : 'beschadigd';
}

function ontleed(tekst: string): Stand | null {
  try {
    return schemaStand.parse(JSON.parse(tekst));
  } catch {
    return null;
  }
}

/** Whether who wrote these bytes of a generation had the key of the kluis. */
export function isGetekend(bytes: Buffer, sleutel: Buffer): boolean {
  const grens = bytes.length - 2 * SOM_LENGTE;
  return isGelijk(hmac(sleutel, bytes.subarray(0, grens)), bytes.subarray(grens, grens + SOM_LENGTE));
}
