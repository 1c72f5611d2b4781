import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Formuliermodel } from '#shared/leertraject/formulier';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import { bouwFormulierwerker } from '../../../tests/materiaal/bouw-formulierwerker.ts';
import { proefformulier } from '../../../tests/materiaal/proefformulier.ts';
import { vulFormulier } from '../../../tests/materiaal/vul-formulier.ts';
import { bronpad } from '../../bronnen.ts';
import { maakFormulierHier } from './maak.ts';
import { FormulierWerker } from './werker.ts';

const lettertypenMap = bronpad('lettertypen');
const MISLUKT = { name: 'OntwarFout', fout: { code: 'VERSLAG_MISLUKT' } };

let map: string;
let echt: string;
let werker: FormulierWerker | null = null;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'ontwar-formulier-'));
  echt = await bouwFormulierwerker(map);
}, 60_000);
afterEach(() => werker?.sluit());
afterAll(() => rmSync(map, { recursive: true }));

/** A worker thread that does something else with what it is asked. */
function namaak(naam: string, bij: string): string {
  const pad = join(map, naam);
  writeFileSync(pad, `import { parentPort } from 'node:worker_threads'; parentPort.on('message', (opdracht) => { ${bij} });`);
  return pad;
}

describe('FormulierWerker', { timeout: 60_000 }, () => {
  it('makes what the same thread makes, and reads what comes back', async () => {
    werker = new FormulierWerker({ werkerpad: echt, lettertypenMap });
    const formulier = await werker.maak(proefformulier, '');
    expect(Buffer.compare(formulier, await maakFormulierHier(proefformulier, { lettertypenMap, wachtwoord: '' }))).toBe(0);
    const terug = await vulFormulier(formulier, { 'antwoord:wens': 'Niet met de school.' });
    expect(await werker.lees(terug, [])).toMatchObject({ soort: 'formulier', kenmerk: proefformulier.kenmerk, velden: { 'antwoord:wens': 'Niet met de school.' } });
    expect(await werker.lees(await werker.maak(proefformulier, 'geheim'), ['fout'])).toEqual({ soort: 'op-slot' });
  });

  it('says that a form failed, and makes the next one', async () => {
    werker = new FormulierWerker({ werkerpad: echt, lettertypenMap });
    await expect(werker.maak({ ...proefformulier, vragen: null } as unknown as Formuliermodel, '')).rejects.toMatchObject(MISLUKT);
    expect((await werker.maak(proefformulier, '')).length).toBeGreaterThan(1_000);
  });

  it('gives up a file that takes too long, ends the thread, and reads the next', async () => {
    const traagEersteKeer = namaak('traag.mjs', `parentPort.postMessage({ id: opdracht.id, soort: 'begonnen' }); if (opdracht.id === 1) for (;;); parentPort.postMessage({ id: opdracht.id, soort: 'gelezen', gelezen: { soort: 'vreemd' } });`);
    werker = new FormulierWerker({ werkerpad: traagEersteKeer, lettertypenMap, leestijdMs: 700 });
    const [eerste, tweede] = await Promise.all([werker.lees(new Uint8Array(9), []), werker.lees(new Uint8Array(9), [])]);
    expect([eerste, tweede]).toEqual([{ soort: 'kapot' }, { soort: 'vreemd' }]);
  });

  it('calls a file broken on which the thread dies or talks nonsense', async () => {
    for (const bij of ['process.exit(3)', 'throw new Error("stuk")', 'parentPort.postMessage("hallo")', 'parentPort.postMessage({ id: opdracht.id, soort: "mislukt" })', 'const vol = []; for (;;) vol.push(new Array(1e6).fill(0))']) {
      werker = new FormulierWerker({ werkerpad: namaak('raar.mjs', bij), lettertypenMap });
      expect(await werker.lees(new Uint8Array(9), []), bij).toEqual({ soort: 'kapot' });
      await werker.sluit();
    }
  });

  it('does not even look at a file that is too big', async () => {
    werker = new FormulierWerker({ werkerpad: namaak('nooit.mjs', ''), lettertypenMap });
    expect(await werker.lees(new Uint8Array(MAX_FORMULIERBESTAND + 1), [])).toEqual({ soort: 'te-groot' });
  });

  it('does nothing any more once it is closed', async () => {
    werker = new FormulierWerker({ werkerpad: namaak('dicht.mjs', ''), lettertypenMap });
    const onderweg = werker.lees(new Uint8Array(9), []);
    await werker.sluit();
    await expect(onderweg).rejects.toMatchObject(MISLUKT);
    await expect(werker.maak(proefformulier, '')).rejects.toMatchObject(MISLUKT);
  });
});
