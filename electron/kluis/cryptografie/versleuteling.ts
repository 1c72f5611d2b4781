import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/*
 * AES-256-GCM, SHA-256, HMAC and HKDF by node:crypto: nothing of our own making. With the other files of this folder it is all the
 * cryptography there is; nothing else imports node:crypto or hash-wasm, see tests/grenzen.
 *
 * Keys go in and out as Buffers that the caller zeroes. What node:crypto copies of a key into its own objects (a cipher, an HMAC) is
 * freed by it and cannot be zeroed from here.
 */

/** Fresh random bytes: `randomBytes` in the product, a fixed stream in the test vector. */
export type Toeval = (aantal: number) => Buffer;

export const SLEUTEL_LENGTE = 32;
export const NONCE_LENGTE = 12;
export const TAG_LENGTE = 16;
export const KENMERK_LENGTE = 16;

/** A new key: random bytes in memory of their own (small Buffers otherwise share a block), for the caller to zero. */
export function nieuweSleutel(toeval: Toeval): Buffer {
  const sleutel = Buffer.alloc(SLEUTEL_LENGTE);
  const bron = toeval(SLEUTEL_LENGTE);
  bron.copy(sleutel);
  bron.fill(0);
  return sleutel;
}

/** @returns ciphertext followed by the tag of 16 bytes. The nonce must be fresh for this key. */
export function versleutel(sleutel: Buffer, nonce: Buffer, aad: Buffer, klaar: Uint8Array): Buffer {
  const cijfer = createCipheriv('aes-256-gcm', sleutel, nonce);
  cijfer.setAAD(aad);
  return Buffer.concat([cijfer.update(klaar), cijfer.final(), cijfer.getAuthTag()]);
}

/** @returns the plain bytes, or null when key, nonce, associated data, text and tag do not belong together. */
export function ontsleutel(sleutel: Buffer, nonce: Buffer, aad: Buffer, cijfertekst: Buffer): Buffer | null {
  if (cijfertekst.length < TAG_LENGTE) return null;
  const grens = cijfertekst.length - TAG_LENGTE;
  const cijfer = createDecipheriv('aes-256-gcm', sleutel, nonce, { authTagLength: TAG_LENGTE });
  cijfer.setAAD(aad);
  cijfer.setAuthTag(cijfertekst.subarray(grens));
  const klaar = cijfer.update(cijfertekst.subarray(0, grens));
  try {
    // Checks the tag; in this mode nothing is left to come, and a copy would be one more to zero.
    cijfer.final();
    return klaar;
  } catch {
    klaar.fill(0);
    return null;
  }
}

/**
 * What a subkey of the master key is for; part of the derivation, so no two purposes share a key. `kop` signs the header, `index` closes the
 * index, `sleutels` the data keys, `pakket` the keys of others (`Sleutelbos.verpak`), `ringen` the former master keys, `ankers` the anchors of the
 * slots, `backup` signs backups.
 */
export type Sleuteldoel = 'kop' | 'index' | 'sleutels' | 'pakket' | 'ringen' | 'ankers' | 'backup';

/** HKDF-SHA-256: a key for the purpose that `info` names. The caller zeroes the result. */
export function leidSleutelAf(bron: Buffer, zout: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', bron, zout, info, SLEUTEL_LENGTE));
}

/** A subkey of the master key, salted with the kluis id. */
export function deelsleutel(hoofdsleutel: Buffer, kluisId: Buffer, doel: Sleuteldoel): Buffer {
  return leidSleutelAf(hoofdsleutel, kluisId, `ontwar/kluis/1/${doel}`);
}

/** HMAC-SHA-256. */
export function hmac(sleutel: Buffer, bytes: Uint8Array): Buffer {
  return createHmac('sha256', sleutel).update(bytes).digest();
}

/** Whether two byte strings are equal, in a time that tells nothing of where they differ. */
export function isGelijk(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

export function sha256(...delen: readonly Uint8Array[]): Buffer {
  const som = createHash('sha256');
  for (const deel of delen) som.update(deel);
  return som.digest();
}

/** A generation or sequence number as eight bytes, big-endian. */
export function achtBytes(getal: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(getal));
  return bytes;
}

/** The number in eight bytes, or null when it is too large to be one of ours. */
export function leesAchtBytes(bytes: Buffer, vanaf: number): number | null {
  const getal = bytes.readBigUInt64BE(vanaf);
  return getal > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(getal);
}

/** Nonce, ciphertext and tag in one: what `pakUit` opens again with the same key and associated data. */
export function pakIn(sleutel: Buffer, aad: Buffer, klaar: Uint8Array, toeval: Toeval): Buffer {
  const nonce = toeval(NONCE_LENGTE);
  return Buffer.concat([nonce, versleutel(sleutel, nonce, aad, klaar)]);
}

/** @returns the plain bytes, for the caller to zero; null when they do not belong together. */
export function pakUit(sleutel: Buffer, aad: Buffer, verpakt: Buffer): Buffer | null {
  return ontsleutel(sleutel, verpakt.subarray(0, NONCE_LENGTE), aad, verpakt.subarray(NONCE_LENGTE));
}

/** How many bytes `pakIn` adds. */
export const PAKKET_EXTRA = NONCE_LENGTE + TAG_LENGTE;
