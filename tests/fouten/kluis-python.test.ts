import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakBackup } from '../../electron/kluis/backup/maken.ts';
import { schijfbestanden } from '../../electron/kluis/bestanden.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { leesMetPython, type PythonGelezen } from '../e2e/lees-met-python.ts';
import { alleBestanden, dobbel, MET_WACHTZIN, proefmap, proefomgeving, WACHTZIN } from './kluis-proef.ts';

/* The reader in Python, made from docs/kluisformaat.md alone, finds exactly what the app put there. */

const PROJECT = join(import.meta.dirname, '..', '..');
const ANDERE_WACHTZIN = 'zeven eenden zwemmen naar de markt';
const DERDE_WACHTZIN = 'negen uilen lezen een oude krant';
const ALLE = ['casus', 'sessie', 'leertraject', 'bijlage', 'instellingen', 'klad'] as const;
let werkmap = '';
let map = '';
let herstelcode = '';
let verwijderd = '';

/** A kluis with everything in it: several sleutelhouders, one removed and renewed for half, records of each kind, destroyed ones, a logboek. */
beforeAll(async () => {
  werkmap = await proefmap();
  map = join(werkmap, 'kluis');
  const omgeving = proefomgeving();
  const { kluis, herstelcode: code } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, omgeving);
  herstelcode = code;
  const { logboek } = kluis;
  const schrijf = (bijzonder: string): Promise<void> =>
    logboek.schrijf({ op: omgeving.nu(), wie: kluis.wie, soort: 'gelezen', onderwerp: 'casus', recordId: 'casus-0', casussen: [{ id: 'casus-0', code: 'WS-1' }], voor: 'een ouder', bijzonder, gelukt: true });
  await kluis.voegSleutelhouderToe({ naam: 'Daan', wachtzin: ANDERE_WACHTZIN, eigenWachtzin: WACHTZIN });
  await kluis.voegSleutelhouderToe({ naam: 'Ünal', wachtzin: DERDE_WACHTZIN, eigenWachtzin: WACHTZIN });
  for (const [i, soort] of ALLE.entries()) {
    for (const versie of [1, 2, 3]) {
      await kluis.bewaar({ id: `${soort === 'casus' ? 'casus' : `R_${soort}`}-${i}`, soort, inhoud: { versie, tekst: `€ "${soort}" \u{1f600} \\ ${'ë'.repeat(i * 400)}`, leeg: null, getal: -1.5e-7 }, regel: { kern: `k${Math.floor(versie / 2)}` } });
    }
    await schrijf(`voor ${soort}`);
  }
  await kluis.bewaar({ id: 'weg', soort: 'casus', inhoud: 'weg', regel: null });
  await kluis.vernietig('weg');
  await kluis.bewaar({ id: 'weg2', soort: 'casus', inhoud: 'weg', regel: null });
  await kluis.vernietig('weg2');
  await kluis.bewaar({ id: 'weg2', soort: 'casus', inhoud: 'opnieuw', regel: null });
  const { houders } = await kluis.sleutelhouders();
  verwijderd = houders.find(({ naam }) => naam === 'Daan')?.id ?? '';
  await kluis.verwijderSleutelhouder(verwijderd, WACHTZIN);
  let over = 3;
  await kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => (over -= 1) < 0 });
  await kluis.bewaar({ id: 'nieuw', soort: 'casus', inhoud: 'onder de nieuwe sleutel', regel: 1 });
  for (let i = 0; i < 20; i += 1) await schrijf(`na ${i}`);
  expect((await kluis.sleutelhouders()).nogTeVernieuwen).toBeGreaterThan(2);
  await kluis.sluit();
}, 60_000);
afterAll(() => rm(werkmap, { recursive: true }));

/** What the app finds in it. */
async function metApp(): Promise<{ readonly records: Record<string, unknown>; readonly logboek: readonly unknown[] }> {
  const kopie = join(werkmap, 'app');
  await cp(map, kopie, { recursive: true });
  const kluis = await Kluis.open(kopie, MET_WACHTZIN, proefomgeving());
  const records: Record<string, unknown> = {};
  for (const soort of ALLE) for (const { id, regel } of kluis.lijst(soort)) records[id] = { soort, regel, inhoud: await kluis.lees(id) };
  const { regels } = await kluis.logboek.lees({ voortgang: () => undefined, teken: new AbortController().signal, voor: null, aantal: 1_000, past: () => true, bevat: null, van: 0, tot: Number.MAX_SAFE_INTEGER });
  await kluis.sluit();
  await rm(kopie, { recursive: true });
  return { records, logboek: regels.toReversed() };
}

const kern = ({ records }: PythonGelezen): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(records)
      .filter(({ id }) => id !== 'sleutelhouders' && id !== 'herstelcode')
      .map(({ id, soort, regel, inhoud }) => [id, { soort, regel, inhoud }]),
  );

describe('the reader in Python', () => {
  it('reads the test vectors, by passphrase and by herstelcode', async () => {
    for (const plek of [join('docs', 'kluisformaat-vector'), join('tests', 'vectoren', 'kluis-kop-1')]) {
      const vector = JSON.parse(await readFile(join(PROJECT, plek, 'vector.json'), 'utf8')) as { wachtzin: string; herstelcode: string; records: { id: string; generatie: number }[]; vernietigd: string[] };
      for (const soort of ['wachtzin', 'herstelcode'] as const) {
        const { generaties, vernietigd, schade } = await leesMetPython(join(PROJECT, plek, 'kluis'), vector[soort], soort);
        expect(schade).toEqual({});
        const kaal = generaties.map(({ id, generatie, soort: recordsoort, op, regel, inhoud }) => ({ id, generatie, soort: recordsoort, op, regel, inhoud }));
        for (const record of vector.records) expect(kaal).toContainEqual(record);
        expect(vernietigd).toEqual(vector.vernietigd);
      }
    }
    const stap1 = JSON.parse(await readFile(join(PROJECT, 'tests', 'vectoren', 'kluis-stap-1', 'records.json'), 'utf8')) as { wachtzin: string };
    const { versie, schade } = await leesMetPython(join(PROJECT, 'tests', 'vectoren', 'kluis-stap-1', 'kluis'), stap1.wachtzin);
    expect({ versie, schade }).toEqual({ versie: 1, schade: {} });
  });

  it('reads a kluis that the app just made, with everything in it, and finds the same', async () => {
    const app = await metApp();
    expect(Object.keys(app.records)).toHaveLength(ALLE.length + 2);
    for (const [geheim, soort] of [[WACHTZIN, 'wachtzin'], [DERDE_WACHTZIN, 'wachtzin'], [herstelcode, 'herstelcode']] as const) {
      const gelezen = await leesMetPython(map, geheim, soort);
      expect(gelezen).toMatchObject({ versie: 2, ring: 2, schade: {} });
      expect(kern(gelezen)).toEqual(app.records);
      expect(gelezen.vernietigd).toEqual(['weg']);
      expect(gelezen.logboek).toEqual(app.logboek);
      expect(gelezen.sleuven.map(({ id }) => id)).not.toContain(verwijderd);
    }
    await expect(leesMetPython(map, ANDERE_WACHTZIN)).rejects.toThrow('opens no slot');
  });

  it('reads a generation of a backup, and refuses one of which a part or the list was changed', async () => {
    const stick = join(werkmap, 'stick');
    await mkdir(stick);
    const kopie = join(werkmap, 'voor-backup');
    await cp(map, kopie, { recursive: true });
    const omgeving = proefomgeving();
    const kluis = await Kluis.open(kopie, MET_WACHTZIN, omgeving);
    const { toeval, nu } = omgeving;
    await kluis.voorBackup((bron) =>
      maakBackup({ bron, map: stick, bestanden: schijfbestanden, toeval, nu, bewaar: { generaties: 10, dagen: 90 }, verwacht: false, meld: () => undefined, signaal: new AbortController().signal }),
    );
    await kluis.sluit();
    const backup = join(stick, 'Ontwar-backup', kluis.kluisId);
    const [stand = ''] = await readdir(join(backup, 'standen'));
    const lees = (): Promise<PythonGelezen> => leesMetPython(backup, WACHTZIN, 'wachtzin', stand);
    const { records, logboek } = await metApp();
    const gelezen = await lees();
    expect(kern(gelezen)).toEqual(records);
    expect(gelezen.logboek.slice(0, logboek.length)).toEqual(logboek);
    for (const naam of [join('standen', stand), join('delen', (await readdir(join(backup, 'delen')))[7] ?? '')]) {
      const heel = await readFile(join(backup, naam));
      const anders = Buffer.from(heel);
      anders.writeUInt8(anders.readUInt8(90) ^ 4, 90);
      await writeFile(join(backup, naam), anders);
      await expect(lees(), naam).rejects.toThrow(/^fout: (standen|delen)/);
      await writeFile(join(backup, naam), heel);
    }
  });

  it('refuses a changed byte in any file, or tells which record it makes unusable', async () => {
    const kans = dobbel(20_261_122);
    const namen = (await alleBestanden(map)).filter((naam) => !['in-gebruik', 'pogingen', 'laatst', 'kop.vorige'].includes(naam));
    // Of the records and keys two each; of the rest all.
    const gekozen = namen.filter((naam, i) => !/^(records|sleutels)\//.test(naam) || i % 9 === 0);
    const soorten = new Set(gekozen.map((naam) => naam.split('/')[0] ?? ''));
    expect([...soorten].toSorted()).toEqual(['index', 'index.log', 'kop', 'logboek', 'records', 'sleutels']);
    const gaaf = await leesMetPython(map, WACHTZIN);
    const bekijk = async (naam: string): Promise<void> => {
      const kopie = join(werkmap, naam.replace('/', '-'));
      await cp(map, kopie, { recursive: true });
      const bytes = await readFile(join(kopie, naam));
      const plek = Math.floor(kans() * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(plek) ^ (1 << Math.floor(kans() * 8)), plek);
      await writeFile(join(kopie, naam), bytes);
      const uit = await leesMetPython(kopie, WACHTZIN).catch((fout: unknown) => String(fout));
      if (typeof uit === 'string') expect(uit, naam).toMatch(/^Error: fout: /);
      else {
        expect(Object.keys(uit.schade).length, `${naam} byte ${plek}`).toBeGreaterThan(0);
        expect(gaaf.records).toMatchObject(uit.records);
      }
      await rm(kopie, { recursive: true });
    };
    for (let i = 0; i < gekozen.length; i += 3) await Promise.all(gekozen.slice(i, i + 3).map(bekijk));
  });
});
