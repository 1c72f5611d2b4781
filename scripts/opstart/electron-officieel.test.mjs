import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { haalOfficieel } from './electron-officieel.mjs';

describe('de officiële download', () => {
  const inhoud = Buffer.from('een zip');
  const naam = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  /** @type {(antwoord: import('node:http').ServerResponse) => void} */
  let antwoord = (uit) => { uit.end(inhoud); };
  const server = createServer((_, uit) => { antwoord(uit); });
  let naarMap = '';

  beforeEach(async () => {
    naarMap = fs.mkdtempSync(path.join(os.tmpdir(), 'ontwar-officieel-'));
    await new Promise((klaar) => { server.listen(0, '127.0.0.1', () => { klaar(undefined); }); });
    const adres = server.address();
    process.env.ELECTRON_MIRROR = `http://127.0.0.1:${typeof adres === 'object' && adres !== null ? adres.port : 0}/`;
  });
  afterEach(async () => {
    delete process.env.ELECTRON_MIRROR;
    server.closeAllConnections();
    await new Promise((klaar) => { server.close(klaar); });
    fs.rmSync(naarMap, { recursive: true });
  });

  it('geeft de zip als het controlegetal klopt', async () => {
    antwoord = (uit) => { uit.end(inhoud); };
    const uitkomst = await haalOfficieel({ versie: '45.4.1', checksums: { [naam]: sha256 }, naarMap });
    expect(uitkomst.soort === 'gelukt' && fs.readFileSync(uitkomst.zip, 'utf8')).toBe('een zip');
    expect(uitkomst.soort === 'gelukt' && uitkomst.zip.startsWith(naarMap)).toBe(true);
  });

  it('weigert een andere zip', async () => {
    antwoord = (uit) => { uit.end('iets anders'); };
    const uitkomst = await haalOfficieel({ versie: '45.4.1', checksums: { [naam]: sha256 }, naarMap });
    expect(uitkomst).toMatchObject({ soort: 'mislukt', reden: expect.stringContaining('hecksum') });
  });

  it('wacht niet op een zender die stilvalt', async () => {
    antwoord = (uit) => { uit.writeHead(200, { 'content-length': '100' }).write('half'); };
    const uitkomst = await haalOfficieel({ versie: '45.4.1', checksums: { [naam]: sha256 }, naarMap, stilteMs: 300 });
    expect(uitkomst).toEqual({ soort: 'mislukt', reden: 'er kwam geen antwoord' });
  });

  it('wacht niet op een zender die niets zegt', async () => {
    antwoord = () => {};
    const uitkomst = await haalOfficieel({ versie: '45.4.1', checksums: { [naam]: sha256 }, naarMap, stilteMs: 300 });
    expect(uitkomst).toEqual({ soort: 'mislukt', reden: 'er kwam geen antwoord' });
  });
});
