import { vi } from 'vitest';

/*
 * Node's OpenSSL takes half a millisecond to read a private key in DER, ten times as long as the work that is then done with it, and here
 * a kluis is opened thousands of times with the same few slots. The same key in gives the same real key object out.
 */
vi.mock('node:crypto', async (echte) => {
  const crypto = await echte<typeof import('node:crypto')>();
  const bekend = new Map<string, ReturnType<typeof crypto.createPrivateKey>>();
  const createPrivateKey: typeof crypto.createPrivateKey = (vraag) => {
    const naam = typeof vraag === 'object' && 'key' in vraag && Buffer.isBuffer(vraag.key) ? vraag.key.toString('latin1') : null;
    const sleutel = (naam === null ? undefined : bekend.get(naam)) ?? crypto.createPrivateKey(vraag);
    if (naam !== null) bekend.set(naam, sleutel);
    return sleutel;
  };
  return { ...crypto, createPrivateKey };
});
