import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';

/* AES-256-GCM, SHA-256 and HKDF by node:crypto: nothing of our own making. */

/** Fresh random bytes: `randomBytes` in the product, a fixed stream in the test vector. */
export type Toeval = (aantal: number) => Buffer;

export const SLEUTEL_LENGTE = 32;
export const NONCE_LENGTE = 12;
export const TAG_LENGTE = 16;
export const KENMERK_LENGTE = 16;

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
    return Buffer.concat([klaar, cijfer.final()]);
  } catch {
    klaar.fill(0);
    return null;
  }
}

/** What a subkey of the master key is for; part of the derivation, so no two purposes share a key. */
export type Sleuteldoel = 'kop' | 'index' | 'sleutels';

/** HKDF-SHA-256 of the master key, salted with the kluis id. */
export function deelsleutel(hoofdsleutel: Buffer, kluisId: Buffer, doel: Sleuteldoel): Buffer {
  return Buffer.from(hkdfSync('sha256', hoofdsleutel, kluisId, `ontwar/kluis/1/${doel}`, SLEUTEL_LENGTE));
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
