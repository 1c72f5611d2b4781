import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bouwVerslag } from '#shared/verslagen/bouw';
import type { Sessieverslag } from '#shared/verslagen/model';
import { leegSessiecontext } from '#shared/werkvormen/context';
import { leegPlan } from '#shared/werkvormen/plan';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { alleenSessie } from '../../tests/materiaal/voorbeeldverslag.ts';
import { bronpad } from '../bronnen.ts';
import { PdfWerker } from './pdf-werker.ts';
import { maakPdfHier } from './pdf.ts';

const lettertypenMap = bronpad('lettertypen');
const MISLUKT = { name: 'OntwarFout', fout: { code: 'VERSLAG_MISLUKT' } };
const model: Sessieverslag = bouwVerslag(leersessie, leegSessiecontext(leegPlan(), 0), alleenSessie);

let map: string;
let echt: string;
let werker: PdfWerker | null = null;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'ontwar-werker-'));
  // The worker as it ships: bundled, because a thread of plain Node reads no TypeScript.
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    define: { __dirname: 'import.meta.dirname' },
    build: { ssr: join(import.meta.dirname, 'verslag-werker.ts'), outDir: map, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: 'verslag-werker.mjs' } } },
  });
  echt = join(map, 'verslag-werker.mjs');
}, 60_000);
afterEach(() => werker?.sluit());
afterAll(() => rmSync(map, { recursive: true }));

/** A worker thread that does something else. */
function namaak(naam: string, bij: string): string {
  const pad = join(map, naam);
  writeFileSync(pad, `import { parentPort } from 'node:worker_threads'; parentPort.on('message', (opdracht) => { ${bij} });`);
  return pad;
}

describe('PdfWerker', { timeout: 60_000 }, () => {
  it('makes what the same thread makes, one after another', async () => {
    werker = new PdfWerker({ werkerpad: echt, lettertypenMap });
    const [eerste, tweede] = await Promise.all([werker.maak(model), werker.maak({ ...model, gemaaktOp: 60_000 })]);
    expect(Buffer.compare(eerste, await maakPdfHier(model, lettertypenMap))).toBe(0);
    expect(Buffer.compare(tweede, await maakPdfHier({ ...model, gemaaktOp: 60_000 }, lettertypenMap))).toBe(0);
  });

  it('says that a verslag failed, and makes the next one', async () => {
    werker = new PdfWerker({ werkerpad: echt, lettertypenMap });
    const stuk = { ...model, delen: null } as unknown as Sessieverslag;
    await expect(werker.maak(stuk)).rejects.toMatchObject(MISLUKT);
    expect((await werker.maak(model)).length).toBeGreaterThan(1_000);
  });

  it('gives up what takes too long', async () => {
    werker = new PdfWerker({ werkerpad: namaak('traag.mjs', ''), lettertypenMap, wachttijdMs: 50 });
    await expect(werker.maak(model)).rejects.toMatchObject(MISLUKT);
  });

  it('gives up what the user cancels, waiting or under way', async () => {
    werker = new PdfWerker({ werkerpad: namaak('stil.mjs', ''), lettertypenMap });
    const stop = new AbortController();
    const onderweg = werker.maak(model, '', stop.signal);
    const wachtend = werker.maak(model, '', stop.signal);
    stop.abort();
    await expect(onderweg).rejects.toMatchObject(MISLUKT);
    await expect(wachtend).rejects.toMatchObject(MISLUKT);
  });

  it('survives a thread that dies or talks nonsense', async () => {
    for (const bij of ['process.exit(3)', 'throw new Error("stuk")', 'parentPort.postMessage("hallo")']) {
      werker = new PdfWerker({ werkerpad: namaak('raar.mjs', bij), lettertypenMap });
      await expect(werker.maak(model), bij).rejects.toMatchObject(MISLUKT);
    }
  });

  it('makes nothing any more once it is closed', async () => {
    werker = new PdfWerker({ werkerpad: namaak('dicht.mjs', ''), lettertypenMap });
    const onderweg = werker.maak(model);
    await werker.sluit();
    await expect(onderweg).rejects.toMatchObject(MISLUKT);
    await expect(werker.maak(model)).rejects.toMatchObject(MISLUKT);
  });
});
