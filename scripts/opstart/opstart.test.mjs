import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eisGelijkeControlegetallen, voegSamen } from './electron-register.mjs';
import { isNieuwGenoeg } from './node-versie.mjs';
import { isVolgensLockfile } from './pakketten.mjs';
import { geinstalleerd, watOntbreekt } from './systeem.mjs';
import { inWerkmap, ruimRestenOp } from './werkmap.mjs';

describe('de versie van Node', () => {
  it.each([['20.19.0', true], ['20.20.2', true], ['22.0.0', true], ['20.18.3', false], ['18.20.0', false]])('%s: %s', (versie, goed) => {
    expect(isNieuwGenoeg(versie)).toBe(goed);
  });
});

describe('de pakketten', () => {
  const gevraagd = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/mac': { version: '2.0.0', integrity: 'y', optional: true } };

  it('zijn goed als alles er is; wat voor een ander systeem is mag ontbreken', () => {
    expect(isVolgensLockfile(gevraagd, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } })).toBe(true);
  });

  it.each([
    ['er een ontbreekt', {}],
    ['er een ouder is', { 'node_modules/a': { version: '0.9.0', integrity: 'x' } }],
    ['er een een andere inhoud heeft', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
    ['er een te veel is', { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0' } }],
  ])('zijn niet goed als %s', (_, aanwezig) => {
    expect(isVolgensLockfile(gevraagd, aanwezig)).toBe(false);
  });
});

describe('de systeemonderdelen', () => {
  it('zijn er onder hun oude of hun nieuwe naam, en niet als ze zijn verwijderd', () => {
    const aanwezig = geinstalleerd('libgtk-3-0t64 installed\nlibnss3 config-files\nlibgbm1 installed\n');
    expect(watOntbreekt([['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libgbm1'], ['xvfb']], aanwezig)).toEqual([['libnss3'], ['xvfb']]);
  });
});

describe('het getoetste Electron', () => {
  let map = '';
  beforeEach(() => { map = fs.mkdtempSync(path.join(os.tmpdir(), 'ontwar-delen-')); });
  afterEach(() => { fs.rmSync(map, { recursive: true }); });

  it('wordt uit zijn delen samengevoegd in de volgorde van hun nummer', () => {
    for (const [nummer, inhoud] of [['002', 'c'], ['000', 'a'], ['001', 'b']]) fs.writeFileSync(path.join(map, `electron-linux-x64.zip.p${nummer}`), String(inhoud));
    fs.writeFileSync(path.join(map, 'README.md'), 'z');
    const doel = path.join(map, 'heel.zip');
    expect(voegSamen(map, doel)).toBe(createHash('sha256').update('abc').digest('hex'));
    expect(fs.readFileSync(doel, 'utf8')).toBe('abc');
  });

  it('wordt geweigerd als een van beide controlegetallen niet klopt', () => {
    const goed = '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8';
    const fout = goed.replace('3', '4');
    expect(() => eisGelijkeControlegetallen(goed, goed)).not.toThrow();
    expect(() => eisGelijkeControlegetallen(fout, goed)).toThrow('controlegetal klopt niet');
    expect(() => eisGelijkeControlegetallen(goed, fout)).toThrow('controlegetal klopt niet');
    expect(() => eisGelijkeControlegetallen(fout, fout)).toThrow('controlegetal klopt niet');
    expect(() => eisGelijkeControlegetallen(goed, undefined)).toThrow('controlegetal klopt niet');
  });
});

describe('de werkmap van een set-up', () => {
  const vorige = process.env.XDG_CACHE_HOME;
  let cache = '';
  beforeEach(() => {
    cache = fs.mkdtempSync(path.join(os.tmpdir(), 'ontwar-cache-'));
    process.env.XDG_CACHE_HOME = cache;
  });
  afterEach(() => {
    if (vorige === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = vorige;
    fs.rmSync(cache, { recursive: true });
  });

  it('is weg als het werk klaar is, ook als het mislukt', async () => {
    await expect(inWerkmap(async (map) => { fs.writeFileSync(path.join(map, 'half'), ''); throw new Error('stuk'); })).rejects.toThrow('stuk');
    expect(fs.readdirSync(path.join(cache, 'ontwar'))).toEqual([]);
  });

  it('blijft bij een volgende set-up alleen liggen zolang de maker leeft', async () => {
    const ontwar = path.join(cache, 'ontwar');
    // No process has a number this high.
    fs.mkdirSync(path.join(ontwar, '.bezig-99999999-abc'), { recursive: true });
    fs.mkdirSync(path.join(ontwar, 'electron-33.3.0'));
    await inWerkmap(async (map) => {
      ruimRestenOp();
      expect(fs.readdirSync(ontwar).toSorted()).toEqual([path.basename(map), 'electron-33.3.0'].toSorted());
    });
  });
});
