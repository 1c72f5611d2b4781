import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exporteer } from './exporteer.ts';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'ontwar-export-'));
});
afterEach(() => rmSync(map, { recursive: true }));

const PDF = Buffer.from('%PDF-1.7 verslag');
const metCode = (code: string): unknown => expect.objectContaining({ fout: expect.objectContaining({ code }) as unknown });

describe('exporteer', () => {
  it('writes the file and leaves nothing else, readable for its owner alone', async () => {
    await exporteer(join(map, 'verslag.pdf'), PDF);
    expect(readFileSync(join(map, 'verslag.pdf'))).toEqual(PDF);
    expect(readdirSync(map)).toEqual(['verslag.pdf']);
    expect(statSync(join(map, 'verslag.pdf')).mode & 0o077).toBe(0);
  });

  it('replaces a file of that name', async () => {
    writeFileSync(join(map, 'verslag.pdf'), 'oud');
    await exporteer(join(map, 'verslag.pdf'), PDF);
    expect(readFileSync(join(map, 'verslag.pdf'))).toEqual(PDF);
  });

  it('leaves nothing half-written where it cannot go, and what stood there as it was', async () => {
    mkdirSync(join(map, 'verslag.pdf'));
    writeFileSync(join(map, 'verslag.pdf', 'iets'), 'oud');
    await expect(exporteer(join(map, 'verslag.pdf'), PDF)).rejects.toEqual(metCode('SCHRIJVEN_MISLUKT'));
    expect(readdirSync(map)).toEqual(['verslag.pdf']);
    expect(readFileSync(join(map, 'verslag.pdf', 'iets'), 'utf8')).toBe('oud');
  });

  it('says that a folder is gone, and that a place cannot be written', async () => {
    await expect(exporteer(join(map, 'weg', 'verslag.pdf'), PDF)).rejects.toEqual(metCode('SCHRIJVEN_MISLUKT'));
    await expect(exporteer('/proc/verslag.pdf', PDF)).rejects.toEqual(expect.objectContaining({ name: 'OntwarFout' }));
  });

  it('takes a name as long as a file system allows', async () => {
    const naam = `${'v'.repeat(250)}.pdf`;
    await exporteer(join(map, naam), PDF);
    expect(readdirSync(map)).toEqual([naam]);
  });
});
