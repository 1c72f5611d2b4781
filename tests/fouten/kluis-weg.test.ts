import { describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { Geheugenschijf, Systeemfout } from './kluis-geheugenschijf.ts';
import { MET_WACHTZIN, openNaWachten, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';
import { langs, stappenVan } from './kluis-stappen.ts';

/*
 * A drive that is gone from some moment on: pulled out, its network lost, permission withdrawn, full. Everything fails from then
 * until it comes back, in the middle of each operation at each step. Nothing is lost, the error says what is wrong with the
 * drive and never that the kluis is damaged, and when the drive is back the same process goes on, and so does a new one.
 */

const MAP = '/thuis/kluis';
const sessie = (id: string, tekst: string) => ({ id, soort: 'sessie', inhoud: tekst, regel: { kern: id } }) as const;

/** A kluis as a crash leaves it, so that opening has everything to do. */
async function maakRommelig(): Promise<Geheugenschijf> {
  const schijf = new Geheugenschijf();
  for (const map of ['/', '/thuis', MAP]) await schijf.maakMap(map);
  const { kluis: eerste, herstelcode } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf }));
  await eerste.bevestigHerstelcode(herstelcode);
  for (const tekst of ['a1', 'a2', 'a3']) await eerste.bewaar(sessie('a', tekst));
  await eerste.bewaar(sessie('b', 'b1'));
  await eerste.bewaar(sessie('b', 'b2'));
  await eerste.bewaar(sessie('weg', 'w1'));
  await eerste.sluit();
  const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
  // Newer than the index.
  schijf.stapper = (stap, pad) => {
    if (stap === 'schrijf' && pad.endsWith('index.log')) throw new Systeemfout('EIO');
  };
  await kluis.bewaar(sessie('a', 'a4'));
  await kluis.bewaar(sessie('nieuw', 'n1'));
  // Destroyed halfway.
  schijf.stapper = (stap) => {
    if (stap === 'verwijder') throw new Systeemfout('EIO');
  };
  expect(await uitkomst(kluis.vernietig('weg'))).toBe('SCHRIJVEN_MISLUKT');
  schijf.stapper = () => undefined;
  const half = await schijf.maak(`${MAP}/records/.tmp-half`);
  await half.sluit();
  return schijf;
}

const open = (schijf: Geheugenschijf, klok = { nu: 1_780_000_000_000 }): Promise<Kluis> =>
  openNaWachten(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf, nu: () => klok.nu }));

async function inhoud(schijf: Geheugenschijf): Promise<Record<string, unknown>> {
  const kluis = await open(schijf);
  const uit: Record<string, unknown> = {};
  for (const { id } of kluis.lijst('sessie')) uit[id] = await kluis.lees(id);
  expect(await kluis.schade()).toEqual([]);
  await kluis.sluit();
  expect(schijf.paden().filter((pad) => pad.includes('/.tmp-'))).toEqual([]);
  return uit;
}

const WAS = { a: 'a4', b: 'b2', nieuw: 'n1' };
const HANDELINGEN = {
  openen: { doe: async () => undefined, wordt: WAS },
  lezen: { doe: (kluis: Kluis) => kluis.lees('a'), wordt: WAS },
  bewaren: { doe: (kluis: Kluis) => kluis.bewaar(sessie('b', 'b3')), wordt: { ...WAS, b: 'b3' } },
  'iets nieuws bewaren': { doe: (kluis: Kluis) => kluis.bewaar(sessie('c', 'c1')), wordt: { ...WAS, c: 'c1' } },
  vernietigen: { doe: (kluis: Kluis) => kluis.vernietig('b'), wordt: { a: 'a4', nieuw: 'n1' } },
  'een herstelcode': { doe: (kluis: Kluis) => kluis.nieuweHerstelcode(WACHTZIN), wordt: WAS },
} as const;

/** What the drive answers, and the errors a user may then see. */
const SCHIJVEN = [
  ['ENOSPC', ['SCHIJF_VOL', 'LEZEN_MISLUKT']],
  ['EACCES', ['ALLEEN_LEZEN', 'LEZEN_MISLUKT']],
  // As ENODEV, ESTALE and whatever else a system says.
  ['EIO', ['SCHRIJVEN_MISLUKT', 'LEZEN_MISLUKT']],
  // The folder is gone as well: then there is no kluis to open.
  ['ENOENT', ['SCHRIJVEN_MISLUKT', 'LEZEN_MISLUKT', 'KLUIS_NIET_GEVONDEN']],
] as const;

/** Lets each step from number `n` on fail. */
function wegVanaf(schijf: Geheugenschijf, n: number, code: string): void {
  let stappen = 0;
  schijf.stapper = () => {
    stappen += 1;
    if (stappen >= n) throw new Systeemfout(code);
  };
}

const rommelig = maakRommelig();

describe.each(Object.entries(HANDELINGEN))('%s', (naam, { doe, wordt }) => {
  // Each try at a herstelcode derives keys: two kinds of drive will do.
  it.each(naam === 'een herstelcode' ? SCHIJVEN.slice(2) : SCHIJVEN)('with a drive that says %s from any step on', async (code, mag) => {
    const basis = (await rommelig).kopie();
    const proef = basis.kopie();
    const eerst = naam === 'openen' ? null : await open(proef);
    const namen = await stappenVan(proef, () => (eerst === null ? open(proef) : doe(eerst)));
    let mis = 0;
    await langs(namen, async (n) => {
      const schijf = basis.kopie();
      const klok = { nu: 1_770_000_000_000 };
      let kluis = naam === 'openen' ? null : await open(schijf, klok);
      wegVanaf(schijf, n, code);
      const uit = await uitkomst(kluis === null ? open(schijf, klok).then((geopend) => (kluis = geopend)) : doe(kluis));
      if (uit !== 'goed') {
        mis += 1;
        expect(mag).toContain(uit);
      }
      schijf.stapper = () => undefined;
      // A new process finds the new state, or the old one when it was not acknowledged. What could not be taken back any more is there.
      expect(uit === 'goed' ? [wordt] : [WAS, wordt]).toContainEqual(await inhoud(schijf.kopie()));
      // The same process goes on.
      kluis ??= await open(schijf, klok);
      const weer = uit === 'goed' ? 'goed' : await uitkomst(doe(kluis));
      // The count of attempts was damaged: that asks for a wait of seconds.
      if (weer === 'WACHTEN_NA_POGINGEN') klok.nu += 61_000;
      expect(weer === 'WACHTEN_NA_POGINGEN' ? await uitkomst(doe(kluis)) : weer).toBe('goed');
      await kluis.sluit();
      expect(await inhoud(schijf)).toEqual(wordt);
    });
    expect(mis).toBeGreaterThan(naam === 'lezen' ? 0 : 3);
  });
});
