import type nodeCrypto from 'node:crypto';
import { vi } from 'vitest';

/*
 * Node's OpenSSL takes half a millisecond to read an X25519 key in DER, ten times as long as the work that is then done with it, and here a
 * kluis is opened thousands of times. In the form of a JWK the same key is read in a tenth of that, and a key that was read before not again.
 * The product keeps to DER, which needs no string of a secret; the unit tests and the tests of the app read it so.
 */

/** What stands before the 32 bytes of a key, as in electron/kluis/cryptografie/zegel.ts; what begins otherwise is read as it is. */
const DER_PRIVE = '302e020100300506032b656e04220420';
const DER_PUBLIEK = '302a300506032b656e032100';

/** The key in base64url, when this is one of X25519 in DER. */
function kaleSleutel(vraag: unknown, begin: string): string | null {
  if (typeof vraag !== 'object' || vraag === null || !('key' in vraag) || !Buffer.isBuffer(vraag.key)) return null;
  const { key } = vraag;
  return key.length === begin.length / 2 + 32 && key.toString('hex').startsWith(begin) ? key.toString('base64url', begin.length / 2) : null;
}

vi.mock('node:crypto', async (echte) => {
  const crypto = await echte<typeof nodeCrypto>();
  const bekend = new Map<string, ReturnType<typeof crypto.createPrivateKey>>();
  const createPrivateKey: typeof crypto.createPrivateKey = (vraag) => {
    const d = kaleSleutel(vraag, DER_PRIVE);
    if (d === null) return crypto.createPrivateKey(vraag);
    // The public half is asked for in a JWK, and not used.
    const sleutel = bekend.get(d) ?? crypto.createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', d, x: d }, format: 'jwk' });
    bekend.set(d, sleutel);
    return sleutel;
  };
  const createPublicKey: typeof crypto.createPublicKey = (vraag) => {
    const x = kaleSleutel(vraag, DER_PUBLIEK);
    return crypto.createPublicKey(x === null ? vraag : { key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
  };
  return { ...crypto, createPrivateKey, createPublicKey };
});
