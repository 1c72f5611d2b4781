import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leidAfHier } from '../../electron/kluis/cryptografie/afleiding.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { PRODUCTPROFIEL } from '../../electron/kluis/omgeving.ts';
import { leesKluis } from '../vectoren/kleine-lezer.ts';
import { maakVector, type Vector } from '../vectoren/kluis-vector.ts';
import { alleBestanden, proefmap, proefomgeving } from './kluis-proef.ts';

/*
 * The test vector beside docs/kluisformaat.md. After a change of the format that is meant: ONTWAR_SCHRIJF_VECTOR=1 writes it
 * anew, which belongs with a new format version.
 */
const VECTOR = join(import.meta.dirname, '..', '..', 'docs', 'kluisformaat-vector');
let map = '';
let opnieuw: Vector;
let verwacht: Vector;

beforeAll(async () => {
  map = await proefmap();
  opnieuw = await maakVector(join(map, 'kluis'));
  if (process.env['ONTWAR_SCHRIJF_VECTOR'] === '1') {
    await rm(VECTOR, { recursive: true, force: true });
    await cp(join(map, 'kluis'), join(VECTOR, 'kluis'), { recursive: true });
    await writeFile(join(VECTOR, 'vector.json'), `${JSON.stringify(opnieuw, null, 2)}\n`);
  }
  verwacht = JSON.parse(await readFile(join(VECTOR, 'vector.json'), 'utf8')) as Vector;
}, 60_000);
afterAll(() => rm(map, { recursive: true }));

describe('the test vector', () => {
  it('is made again with the same bytes from the same randomness', async () => {
    expect(opnieuw).toEqual(verwacht);
    const bestanden = await alleBestanden(join(VECTOR, 'kluis'));
    expect(bestanden.length).toBeGreaterThan(8);
    expect(await alleBestanden(join(map, 'kluis'))).toEqual(bestanden);
    for (const naam of bestanden) {
      expect((await readFile(join(map, 'kluis', naam))).equals(await readFile(join(VECTOR, 'kluis', naam))), naam).toBe(true);
    }
  });

  it('opens in the app, with passphrase and with herstelcode', async () => {
    for (const soort of ['wachtzin', 'herstelcode'] as const) {
      const kopie = join(map, soort);
      await cp(join(VECTOR, 'kluis'), kopie, { recursive: true });
      const kluis = await Kluis.open(kopie, { soort, geheim: verwacht[soort] }, proefomgeving({ profiel: PRODUCTPROFIEL, sleutelafleiding: leidAfHier }));
      for (const record of verwacht.records) {
        const laatste = verwacht.records.filter(({ id }) => id === record.id).at(-1);
        expect(await kluis.lees(record.id)).toEqual(laatste?.inhoud);
        expect(kluis.lijst(record.soort)).toContainEqual({ id: record.id, soort: record.soort, regel: laatste?.regel });
      }
      await kluis.sluit();
    }
  });

  it('is read by a reader made from the document alone', async () => {
    for (const soort of ['wachtzin', 'herstelcode'] as const) {
      const gelezen = await leesKluis(join(VECTOR, 'kluis'), soort, verwacht[soort]);
      const opNaam = (a: { id: string; generatie: number }, b: { id: string; generatie: number }): number => (a.id === b.id ? a.generatie - b.generatie : a.id < b.id ? -1 : 1);
      expect(gelezen.records.toSorted(opNaam)).toEqual(verwacht.records.toSorted(opNaam));
      expect(gelezen.vernietigd).toEqual(verwacht.vernietigd);
      expect(gelezen.index.get('casus-1')).toMatchObject({ generatie: 3, regel: { kern: 'Vrijdagavond' } });
    }
  });
});
