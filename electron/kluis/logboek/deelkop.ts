import { achtBytes, leesAchtBytes, leidSleutelAf, nieuweSleutel } from '../cryptografie/versleuteling.ts';
import { beoordeelVoorblad, maakVoorblad, VOORBLAD_LENGTE } from '../voorblad.ts';
import type { Logboekplek } from '../logboekplek.ts';

/* The header of a segment of the logboek. Layout in docs/kluisformaat.md. */

export const HASH_LENGTE = 32;
const VAST_LENGTE = VOORBLAD_LENGTE + 6 * 8 + HASH_LENGTE;
const LENGTE_LENGTE = 2;

/** What a segment says of itself. All of it is bound to its key. */
export interface Deelkop {
  /** Number of the segment, from 1. */
  readonly deel: number;
  /** Number of its first line. */
  readonly eerste: number;
  /** The chain of hashes before its first line; zeros before the very first. */
  readonly hash: Buffer;
  /** The oldest segment that was kept when this one was made, and its first line: what came before was cleared away. */
  readonly vanafDeel: number;
  readonly vanafRegel: number;
  /** The last segment, this one or one before, that was begun because what came before it was damaged; 0 for none. */
  readonly breuk: number;
  /** When it was made, epoch ms. */
  readonly op: number;
}

/** The keys of a segment; `wis` when done. */
export interface Deelsleutels {
  readonly frames: Buffer;
  readonly ketting: Buffer;
}

export interface GelezenDeelkop {
  readonly kop: Deelkop;
  readonly sleutels: Deelsleutels;
  /** Where the frames begin. */
  readonly lengte: number;
  /** Its key lies under the present master key. */
  readonly vanNu: boolean;
}

type Leesplek = Pick<Logboekplek, 'pakUit' | 'kluisId'>;

export function wisSleutels({ frames, ketting }: Deelsleutels): void {
  frames.fill(0);
  ketting.fill(0);
}

function leidSleutelsAf(sleutel: Buffer, kluisId: Buffer): Deelsleutels {
  return { frames: leidSleutelAf(sleutel, kluisId, 'ontwar/kluis/1/logboek/frames'), ketting: leidSleutelAf(sleutel, kluisId, 'ontwar/kluis/1/logboek/ketting') };
}

function vasteBytes(kop: Deelkop): Buffer {
  const getallen = [kop.deel, kop.eerste, kop.vanafDeel, kop.vanafRegel, kop.breuk, kop.op];
  return Buffer.concat([maakVoorblad('logboek'), ...getallen.map(achtBytes), kop.hash]);
}

/** The bytes of the header of a new segment, with a key of its own. */
export function maakDeelkop(kop: Deelkop, plek: Pick<Logboekplek, 'verpak' | 'kluisId' | 'omgeving'>): Omit<GelezenDeelkop, 'vanNu'> & { readonly bytes: Buffer } {
  const vast = vasteBytes(kop);
  const sleutel = nieuweSleutel(plek.omgeving.toeval);
  const verpakt = plek.verpak(sleutel, vast);
  const lengte = Buffer.alloc(LENGTE_LENGTE);
  lengte.writeUInt16BE(verpakt.length);
  const bytes = Buffer.concat([vast, lengte, verpakt]);
  const sleutels = leidSleutelsAf(sleutel, plek.kluisId);
  sleutel.fill(0);
  return { kop, sleutels, bytes, lengte: bytes.length };
}

interface Opzet {
  readonly kop: Deelkop;
  readonly vast: Buffer;
  readonly verpakt: Buffer;
  readonly lengte: number;
}

/** What the bytes say in clear; not yet known to be true. */
function leesOpzet(bytes: Buffer): Opzet | 'beschadigd' | 'nieuwer' {
  const oordeel = beoordeelVoorblad(bytes, 'logboek');
  if (oordeel !== 'goed') return oordeel;
  if (bytes.length < VAST_LENGTE + LENGTE_LENGTE) return 'beschadigd';
  const getal = (plaats: number): number => leesAchtBytes(bytes, VOORBLAD_LENGTE + plaats * 8) ?? -1;
  const lengte = VAST_LENGTE + LENGTE_LENGTE + bytes.readUInt16BE(VAST_LENGTE);
  const kop: Deelkop = {
    deel: getal(0),
    eerste: getal(1),
    vanafDeel: getal(2),
    vanafRegel: getal(3),
    breuk: getal(4),
    op: getal(5),
    hash: Buffer.from(bytes.subarray(VAST_LENGTE - HASH_LENGTE, VAST_LENGTE)),
  };
  if (bytes.length < lengte) return 'beschadigd';
  return { kop, vast: bytes.subarray(0, VAST_LENGTE), verpakt: bytes.subarray(VAST_LENGTE + LENGTE_LENGTE, lengte), lengte };
}

/** The header of a segment and its keys, or why it is not one of this kluis. */
export function leesDeelkop(bytes: Buffer, plek: Leesplek): GelezenDeelkop | 'beschadigd' | 'nieuwer' {
  const opzet = leesOpzet(bytes);
  if (typeof opzet === 'string') return opzet;
  const uitgepakt = plek.pakUit(opzet.verpakt, opzet.vast);
  if (uitgepakt === null) return 'beschadigd';
  const sleutels = leidSleutelsAf(uitgepakt.sleutel, plek.kluisId);
  uitgepakt.sleutel.fill(0);
  return { kop: opzet.kop, sleutels, lengte: opzet.lengte, vanNu: uitgepakt.vanNu };
}
