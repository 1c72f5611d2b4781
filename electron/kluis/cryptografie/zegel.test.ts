import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmac, isGelijk } from './versleuteling.ts';
import { maakSleutelpaar, ontzegel, verzegel, ZEGEL_EXTRA, type Zegelband } from './zegel.ts';

const inhoud = randomBytes(32);
const paar = maakSleutelpaar(randomBytes);
const band: Zegelband = { publiek: paar.publiek, anker: randomBytes(32), plaats: 'proef/a' };

describe('a key pair', () => {
  it('is that of RFC 7748, section 6.1', () => {
    const bob = maakSleutelpaar(() => Buffer.from('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb', 'hex'));
    expect(bob.publiek.toString('hex')).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
  });
});

describe('a seal', () => {
  it('opens for its receiver alone, who shares the anchor, in its own place', () => {
    const zegel = verzegel(inhoud, band, randomBytes);
    expect(zegel).toHaveLength(inhoud.length + ZEGEL_EXTRA);
    expect(ontzegel(zegel, paar.prive, band)?.equals(inhoud)).toBe(true);
    expect(ontzegel(zegel, randomBytes(32), band)).toBeNull();
    expect(ontzegel(zegel, paar.prive, { ...band, anker: randomBytes(32) })).toBeNull();
    expect(ontzegel(zegel, paar.prive, { ...band, plaats: 'proef/b' })).toBeNull();
    expect(ontzegel(zegel, paar.prive, { ...band, publiek: maakSleutelpaar(randomBytes).publiek })).toBeNull();
  });

  it('is another each time, and no byte of it can be changed', () => {
    const zegel = verzegel(inhoud, band, randomBytes);
    expect(verzegel(inhoud, band, randomBytes).subarray(0, 32).equals(zegel.subarray(0, 32))).toBe(false);
    for (let i = 0; i < zegel.length; i += 1) {
      const anders = Buffer.from(zegel);
      anders.writeUInt8(anders.readUInt8(i) ^ 1, i);
      expect(ontzegel(anders, paar.prive, band), String(i)).toBeNull();
    }
    for (const lengte of [0, 31, ZEGEL_EXTRA - 1]) expect(ontzegel(zegel.subarray(0, lengte), paar.prive, band)).toBeNull();
  });

  it('with a public key that gives no secret does not open, and is not made', () => {
    const nul = Buffer.alloc(32);
    expect(ontzegel(Buffer.concat([nul, verzegel(inhoud, band, randomBytes).subarray(32)]), paar.prive, band)).toBeNull();
    expect(() => verzegel(inhoud, { ...band, publiek: nul }, randomBytes)).toThrow(/cannot receive/);
  });
});

it('comparing looks at length and every byte; the HMAC is that of RFC 4231, case 2', () => {
  expect(isGelijk(Buffer.from('abc'), Buffer.from('abc'))).toBe(true);
  expect(isGelijk(Buffer.from('abc'), Buffer.from('abd'))).toBe(false);
  expect(isGelijk(Buffer.from('abc'), Buffer.from('ab'))).toBe(false);
  expect(hmac(Buffer.from('Jefe'), Buffer.from('what do ya want for nothing?')).toString('hex')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});
