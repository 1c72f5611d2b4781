import { achtBytes, hmac, leesAchtBytes, NONCE_LENGTE, ontsleutel, sha256, TAG_LENGTE, versleutel, type Toeval } from '../cryptografie/versleuteling.ts';
import type { Deelkop, Deelsleutels, GelezenDeelkop } from './deelkop.ts';

/* The lines of a segment as bytes: frames as those of `index.log`. Layout in docs/kluisformaat.md. */

const KOP_LENGTE = 4 + 8 + 4;
const FRAME_MAX = 64 * 1024;
/** The last byte of every frame. A file system may make a file longer before it writes the contents: then a zero stands there. */
const SLOTBYTE = 0xa5;

/** A place between two lines of a segment: what is needed to write or read the next. */
export interface Stand {
  /** Number of the line before; one less than the first at the beginning of a segment. */
  readonly nummer: number;
  /** The chain of hashes up to and including that line. */
  readonly hash: Buffer;
  /** The tag of that line. */
  readonly tag: Buffer;
  /** Where the next frame begins. */
  readonly lengte: number;
}

export interface Deelkern {
  readonly kluisId: Buffer;
  readonly deel: number;
  readonly sleutels: Deelsleutels;
}

export function beginStand(kop: Deelkop, lengte: number): Stand {
  return { nummer: kop.eerste - 1, hash: kop.hash, tag: kop.hash.subarray(0, TAG_LENGTE), lengte };
}

export function kernVan({ kop, sleutels }: Pick<GelezenDeelkop, 'kop' | 'sleutels'>, kluisId: Buffer): Deelkern {
  return { kluisId, deel: kop.deel, sleutels };
}

function framekop(lengte: number, nummer: number): Buffer {
  const begin = Buffer.alloc(4);
  begin.writeUInt32BE(lengte);
  const kop = Buffer.concat([begin, achtBytes(nummer)]);
  return Buffer.concat([kop, sha256(kop).subarray(0, 4)]);
}

function aad(kop: Buffer, { kluisId, deel }: Deelkern, tag: Buffer): Buffer {
  return Buffer.concat([kop, kluisId, achtBytes(deel), tag]);
}

/** One link of the chain: only who has the key of the segment can tell what line it stands for. */
function schakel(kern: Deelkern, vorige: Buffer, nummer: number, klaar: Buffer): Buffer {
  const bytes = Buffer.concat([vorige, achtBytes(nummer), klaar]);
  const hash = hmac(kern.sleutels.ketting, bytes);
  bytes.fill(0);
  return hash;
}

/** The next line, and where the segment stands after it. */
export function schrijfFrame(klaar: Buffer, stand: Stand, kern: Deelkern, toeval: Toeval): { readonly bytes: Buffer; readonly stand: Stand } {
  const nummer = stand.nummer + 1;
  const kop = framekop(klaar.length + TAG_LENGTE, nummer);
  const nonce = toeval(NONCE_LENGTE);
  const cijfertekst = versleutel(kern.sleutels.frames, nonce, aad(kop, kern, stand.tag), klaar);
  const bytes = Buffer.concat([kop, nonce, cijfertekst, Buffer.from([SLOTBYTE])]);
  return {
    bytes,
    stand: { nummer, hash: schakel(kern, stand.hash, nummer, klaar), tag: cijfertekst.subarray(cijfertekst.length - TAG_LENGTE), lengte: stand.lengte + bytes.length },
  };
}

/**
 * One step through a segment. `regel`: a line, `stand` is after it. `kapot`: this line cannot be trusted, but the next can be looked
 * for: `stand` is after it, and the chain is broken there. `afgebroken`: an append that a crash cut off. `einde`: beyond this nothing can be read.
 */
export type Stap =
  | { readonly uitkomst: 'regel'; readonly klaar: Buffer; readonly stand: Stand }
  | { readonly uitkomst: 'kapot'; readonly stand: Stand }
  | { readonly uitkomst: 'afgebroken' }
  | { readonly uitkomst: 'einde' };

/**
 * Reads the frame after `stand`; there must be bytes there.
 * @param volgKetting also follow the chain; without, `hash` stays as it was
 */
export function leesFrame(bytes: Buffer, stand: Stand, kern: Deelkern, volgKetting: boolean): Stap {
  const rest = bytes.subarray(stand.lengte);
  if (rest.length < KOP_LENGTE) return { uitkomst: 'afgebroken' };
  const kop = rest.subarray(0, KOP_LENGTE);
  const lengte = kop.readUInt32BE(0);
  const nummer = leesAchtBytes(kop, 4);
  const eind = KOP_LENGTE + NONCE_LENGTE + lengte + 1;
  const volgt = nummer === stand.nummer + 1;
  const tag = rest.subarray(eind - 1 - TAG_LENGTE, eind - 1);
  const na = { tag, lengte: stand.lengte + eind };
  const past = lengte >= TAG_LENGTE && lengte <= FRAME_MAX && rest.length >= eind;
  if (past && volgt && rest[eind - 1] === SLOTBYTE) {
    const nonce = rest.subarray(KOP_LENGTE, KOP_LENGTE + NONCE_LENGTE);
    const klaar = ontsleutel(kern.sleutels.frames, nonce, aad(kop, kern, stand.tag), rest.subarray(KOP_LENGTE + NONCE_LENGTE, eind - 1));
    // The associated data holds the whole header with its check, so that need not be looked at apart.
    if (klaar !== null) return { uitkomst: 'regel', klaar, stand: { ...na, nummer, hash: volgKetting ? schakel(kern, stand.hash, nummer, klaar) : stand.hash } };
  }
  const kopGoed = nummer !== null && lengte >= TAG_LENGTE && lengte <= FRAME_MAX && framekop(lengte, nummer).equals(kop);
  const nooitGeschreven = rest.at(-1) === 0;
  if (!kopGoed) return { uitkomst: nooitGeschreven ? 'afgebroken' : 'einde' };
  if (!past) return { uitkomst: volgt ? 'afgebroken' : 'einde' };
  if (nooitGeschreven && volgt) return { uitkomst: 'afgebroken' };
  return { uitkomst: 'kapot', stand: { ...na, nummer: Math.max(nummer, stand.nummer), hash: stand.hash } };
}
