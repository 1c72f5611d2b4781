import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestandVoor, ligtIn } from './bestandspad.ts';

const WORTEL = '/opt/ontwar/out/renderer';

describe('bestandVoor', () => {
  it.each([
    ['app://voorzitter/voorzitter/index.html', `${WORTEL}/voorzitter/index.html`],
    ['app://voorzitter/assets/voorzitter-Bx_1-a.js', `${WORTEL}/assets/voorzitter-Bx_1-a.js`],
    ['app://zaal/zaal/index.html', `${WORTEL}/zaal/index.html`],
    ['app://zaal/assets/Atkinson.v2.ttf?x=1#deel', `${WORTEL}/assets/Atkinson.v2.ttf`],
  ])('%s is a file of the bundle', (adres, pad) => {
    expect(bestandVoor(adres, WORTEL)).toBe(pad);
  });

  it.each([
    'app://voorzitter/../../../etc/passwd',
    'app://voorzitter/assets/../../main/index.js',
    'app://voorzitter/assets/%2e%2e/%2e%2e/main/index.js',
    'app://voorzitter/assets/%2E%2e%2fmain/index.js',
    'app://voorzitter/assets/%252e%252e/main/index.js',
    'app://voorzitter/assets/..%5c..%5cmain%5cindex.js',
    'app://voorzitter/assets\\..\\..\\main\\index.js',
    'app://voorzitter/assets/..\\main',
    'app://voorzitter//etc/passwd',
    'app://voorzitter/assets//etc/passwd',
    'app://voorzitter/%2fetc/passwd',
    'app://voorzitter/C:/Windows/win.ini',
    'app://voorzitter/assets/C:%5cWindows',
    'app://voorzitter/assets/index.js%00.html',
    'app://voorzitter/assets/index.js\0.html',
    'app://voorzitter/assets/.geheim.js',
    'app://voorzitter/assets/./a.js',
    'app://voorzitter/assets/a..js',
    'app://voorzitter/assets/a.js.',
    'app://voorzitter/assets/',
    'app://voorzitter/assets',
    'app://voorzitter/',
    'app://voorzitter',
    'app://voorzitter/zaal/index.html',
    'app://zaal/voorzitter/index.html',
    'app://elders/voorzitter/index.html',
    'app://voorzitter.elders/voorzitter/index.html',
    'app://voorzitter@elders/voorzitter/index.html',
    'app://gebruiker:geheim@voorzitter/voorzitter/index.html',
    'app://voorzitter:80/voorzitter/index.html',
    'app:///voorzitter/index.html',
    'app:voorzitter/index.html',
    'file:///opt/ontwar/out/renderer/voorzitter/index.html',
    'https://voorzitter/voorzitter/index.html',
    'App://voorzitter/voorzitter/index.html',
    'app://VOORZITTER/voorzitter/index.html',
    ' app://voorzitter/voorzitter/index.html',
    'app://voorzitter/voor\tzitter/index.html',
    'app://voorzitter/assets/a b.js',
    'app://voorzitter/assets/é.js',
    '',
    'geen adres',
  ])('%j is refused', (adres) => {
    expect(bestandVoor(adres, WORTEL)).toBeNull();
  });

  it('never leaves the folder, whatever is asked', () => {
    const stukje = fc.oneof(
      fc.constantFrom('..', '.', '%2e', '%2e%2e', '%2f', '%5c', '\\', '/', '//', '%00', '\0', '~', 'C:', 'voorzitter', 'assets', 'index.html', '?', '#', '@', ':'),
      fc.string(),
    );
    const adres = fc.tuple(fc.constantFrom('app://voorzitter/', 'app://zaal/', 'app://', 'app:', ''), fc.array(stukje, { maxLength: 8 }));
    fc.assert(
      fc.property(adres, ([begin, stukken]) => {
        const pad = bestandVoor(begin + stukken.join(''), WORTEL);
        return pad === null || (pad.startsWith(`${WORTEL}/`) && !pad.includes('..') && !pad.includes('\0'));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('ligtIn', () => {
  it('takes a folder for a folder, not for the beginning of a name', () => {
    expect(ligtIn('/a/b/c', '/a/b')).toBe(true);
    expect(ligtIn('/a/b/..c', '/a/b')).toBe(true);
    expect(ligtIn('/a/b', '/a/b')).toBe(false);
    expect(ligtIn('/a/bc', '/a/b')).toBe(false);
    expect(ligtIn('/a', '/a/b')).toBe(false);
  });
});
