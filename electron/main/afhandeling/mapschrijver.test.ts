import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OntwarFout } from '#shared/contract/fouten';
import { kluisOpSlot } from '../fouten.ts';
import { nietAllesGeschreven, schrijfInMap } from './mapschrijver.ts';

let map: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'mapschrijver-'));
});
afterEach(() => rm(map, { recursive: true }));

const bestand = (naam: string, tekst: string) => ({ naam, maak: () => Promise.resolve(Buffer.from(tekst)) });
const mag = (): void => undefined;

it('never writes over what is there', async () => {
  await writeFile(join(map, 'een.pdf'), 'van eerder');
  const bestanden = [bestand('een.pdf', '1'), bestand('een.pdf', '2'), bestand('twee.v1.pdf', '3')];
  expect(await schrijfInMap(map, bestanden, mag)).toEqual({ namen: ['een (2).pdf', 'een (3).pdf', 'twee.v1.pdf'], fout: null });
  expect(await readFile(join(map, 'een.pdf'), 'utf8')).toBe('van eerder');
  expect(await readFile(join(map, 'een (3).pdf'), 'utf8')).toBe('2');
});

it('stops when nothing may leave the kluis any more, and leaves whole what is there', async () => {
  let keren = 0;
  const uitkomst = await schrijfInMap(map, [bestand('a.pdf', 'a'), bestand('b.pdf', 'b'), bestand('c.pdf', 'c')], () => {
    if ((keren += 1) > 6) throw kluisOpSlot();
  });
  expect(uitkomst.namen).toEqual(['a.pdf', 'b.pdf']);
  expect(uitkomst.fout?.fout.code).toBe('KLUIS_OP_SLOT');
  expect(await readdir(map)).toEqual(['a.pdf', 'b.pdf']);
});

it('lets what belongs to a file be done when there is room for it, and undone when it does not come there', async () => {
  const gedaan: string[] = [];
  const met = (naam: string, weigert: boolean) => ({
    ...bestand(naam, naam),
    vlakVoor: () => {
      gedaan.push(`voor ${naam}`);
      return weigert ? Promise.reject(kluisOpSlot()) : Promise.resolve();
    },
    terug: () => Promise.resolve(void gedaan.push(`terug ${naam}`)),
  });
  expect((await schrijfInMap(map, [met('a.pdf', false), met('b.pdf', true)], mag)).namen).toEqual(['a.pdf']);
  expect([gedaan, await readdir(map)]).toEqual([['voor a.pdf', 'voor b.pdf', 'terug b.pdf'], ['a.pdf']]);
  gedaan.length = 0;
  expect((await schrijfInMap(join(map, 'weg'), [met('c.pdf', false)], mag)).fout?.fout.code).toBe('SCHRIJVEN_MISLUKT');
  expect(gedaan).toEqual([]);
});

it('says which are missing, and of a folder that is gone why', async () => {
  const { namen, fout } = await schrijfInMap(join(map, 'weg'), [bestand('a.pdf', 'a')], mag);
  expect([namen, fout?.fout.code]).toEqual([[], 'SCHRIJVEN_MISLUKT']);
  const vol = new OntwarFout({ code: 'SCHIJF_VOL', watGebeurde: 'De schijf is vol.', watVeilig: '', watNu: 'Maak ruimte.' });
  expect(nietAllesGeschreven({ namen: [], fout: vol }, 'formulieren', ['x'])).toBe(vol);
  const melding = nietAllesGeschreven({ namen: ['a.pdf'], fout: vol }, 'formulieren', ['WS-2026-001, opdracht 2', 'WS-2026-001, opdracht 3']);
  expect(melding.fout).toMatchObject({ code: 'SCHIJF_VOL', watGebeurde: 'Van de 3 formulieren staat er 1 in de map. De schijf is vol.', details: ['WS-2026-001, opdracht 2', 'WS-2026-001, opdracht 3'] });
});
