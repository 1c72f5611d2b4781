import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';
import { leidSleutelAf, nieuweSleutel, pakIn, PAKKET_EXTRA, pakUit, SLEUTEL_LENGTE, type Toeval } from './versleuteling.ts';

/*
 * A seal: something closed for the owner of an X25519 key pair by someone who does not know the private key. A fresh key pair for each
 * seal, its shared secret with the public key of the receiver, HKDF-SHA-256, AES-256-GCM.
 *
 * Anyone can close something for a public key, so the key of a seal also depends on an anchor: a secret that the receiver keeps beside the
 * private key, and that the sender must know too. Who has only the files cannot make a seal that the receiver accepts.
 *
 * All Buffers with a secret are zeroed here. A KeyObject of node:crypto holds the private key in memory of its own, which it frees but
 * which cannot be zeroed from here.
 */

/** What stands before the 32 bytes of a key in DER, PKCS #8 and SPKI, for X25519 (RFC 8410). */
const DER_PRIVE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const DER_PUBLIEK = Buffer.from('302a300506032b656e032100', 'hex');

export interface Sleutelpaar {
  /** 32 bytes, for the caller to zero. */
  readonly prive: Buffer;
  readonly publiek: Buffer;
}

function priveObject(prive: Buffer): KeyObject {
  const der = Buffer.concat([DER_PRIVE, prive]);
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } finally {
    der.fill(0);
  }
}

function publiekObject(publiek: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([DER_PUBLIEK, publiek]), format: 'der', type: 'spki' });
}

/** A new X25519 key pair. Any 32 random bytes are a private key: X25519 itself sets the bits that must be so. */
export function maakSleutelpaar(toeval: Toeval): Sleutelpaar {
  const prive = nieuweSleutel(toeval);
  const der = createPublicKey(priveObject(prive)).export({ format: 'der', type: 'spki' });
  return { prive, publiek: Buffer.from(der.subarray(der.length - SLEUTEL_LENGTE)) };
}

/** Where a seal belongs and what only both sides know. */
export interface Zegelband {
  /** The public key of the receiver. */
  readonly publiek: Buffer;
  /** The secret of 32 bytes that sender and receiver share. */
  readonly anker: Buffer;
  /** What the seal is for; a seal does not open under another. */
  readonly plaats: string;
}

/** @returns null when the other key is one of the few that give no secret */
function zegelsleutel(prive: Buffer, ander: Buffer, afzender: Buffer, { publiek, anker, plaats }: Zegelband): Buffer | null {
  let gedeeld: Buffer;
  try {
    gedeeld = diffieHellman({ privateKey: priveObject(prive), publicKey: publiekObject(ander) });
  } catch {
    return null;
  }
  const bron = Buffer.concat([gedeeld, anker]);
  gedeeld.fill(0);
  try {
    return leidSleutelAf(bron, Buffer.concat([afzender, publiek]), plaats);
  } finally {
    bron.fill(0);
  }
}

/** How many bytes a seal adds to what is in it. */
export const ZEGEL_EXTRA = SLEUTEL_LENGTE + PAKKET_EXTRA;

/** @returns the public key of the sender, nonce, ciphertext and tag */
export function verzegel(inhoud: Buffer, band: Zegelband, toeval: Toeval): Buffer {
  const afzender = maakSleutelpaar(toeval);
  const sleutel = zegelsleutel(afzender.prive, band.publiek, afzender.publiek, band);
  afzender.prive.fill(0);
  if (sleutel === null) throw new Error('This public key cannot receive a seal.');
  try {
    return Buffer.concat([afzender.publiek, pakIn(sleutel, Buffer.from(band.plaats, 'utf8'), inhoud, toeval)]);
  } finally {
    sleutel.fill(0);
  }
}

/** @returns what was sealed, for the caller to zero; null when it was not sealed for this key, anchor and place */
export function ontzegel(zegel: Buffer, prive: Buffer, band: Zegelband): Buffer | null {
  if (zegel.length < ZEGEL_EXTRA) return null;
  const afzender = zegel.subarray(0, SLEUTEL_LENGTE);
  const sleutel = zegelsleutel(prive, afzender, afzender, band);
  if (sleutel === null) return null;
  try {
    return pakUit(sleutel, Buffer.from(band.plaats, 'utf8'), zegel.subarray(SLEUTEL_LENGTE));
  } finally {
    sleutel.fill(0);
  }
}
