import { beforeAll, describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { leesKop } from '../../electron/kluis/kop.ts';
import { WEGWERPPROFIEL } from '../../electron/kluis/omgeving.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { MET_WACHTZIN, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';
import { uitgedund } from './kluis-stappen.ts';

/* Bytes of each file are changed in turn, each file is cut off at lengths (one in four that are drawn, or all: kluis-stappen.ts): always noticed, always by name. */

const MAP = '/kluis';
/** The lines of the logboek. */
const REGELS = ['een', 'twee', 'drie'];
let gaaf = new Geheugenschijf();

beforeAll(async () => {
  gaaf = new Geheugenschijf();
  await gaaf.maakMap('/');
  const { kluis } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: gaaf }));
  await kluis.bewaar({ id: 'a', soort: 'casus', inhoud: 'aa', regel: 1 });
  await kluis.bewaar({ id: 'b', soort: 'casus', inhoud: 'bb', regel: 2 });
  await kluis.voegSleutelhouderToe({ naam: 'Daan', wachtzin: 'zeven eenden zwemmen naar de markt', eigenWachtzin: WACHTZIN });
  for (const bijzonder of REGELS) await kluis.logboek.schrijf({ op: 1, wie: kluis.wie, soort: 'gelezen', onderwerp: 'casus', recordId: 'a', casussen: [], voor: '', bijzonder, gelukt: true });
  await kluis.sluit();
  // A second time, so that the index holds something and the log has frames on it.
  const weer = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: gaaf }));
  await weer.bewaar({ id: 'a', soort: 'casus', inhoud: 'aa', regel: 1 });
  await weer.sluit();
});

/** How opening and reading both records ends, as error codes; what is read must be right. */
async function lees(schijf: Geheugenschijf): Promise<{ readonly open: string; readonly a: string; readonly b: string }> {
  let kluis: Kluis | undefined;
  const open = await uitkomst(
    Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf })).then((geopend) => {
      kluis = geopend;
    }),
  );
  if (kluis === undefined) return { open, a: open, b: open };
  const geopend = kluis;
  const juist = async (id: string, verwacht: string): Promise<void> => expect(await geopend.lees(id)).toBe(verwacht);
  const uit = { open, a: await uitkomst(juist('a', 'aa')), b: await uitkomst(juist('b', 'bb')) };
  await kluis.sluit();
  return uit;
}

const GOED = { open: 'goed', a: 'goed', b: 'goed' };
const pad = (deel: string): string => gaaf.paden().find((naam) => naam.includes(deel)) ?? '';

/** Which file holds the key of a record: it says so in clear. */
const sleutelVan = (id: string): string => gaaf.paden().find((naam) => naam.includes('/sleutels/') && gaaf.inhoud(naam).toString('latin1', 33, 34) === id) ?? '';

/** What changes in byte number `i`: one bit, another in each next byte. */
const bit = (i: number): number => 1 << ((i * 5) % 8);

/** These bytes with one changed. */
function geschonden(heel: Buffer, i: number, flip: number): Buffer {
  const anders = Buffer.from(heel);
  anders.writeUInt8(anders.readUInt8(i) ^ flip, i);
  return anders;
}

describe('one changed byte', () => {
  it.each([
    ['/kop', ['KOP_BESCHADIGD']],
    ['/index', ['INDEX_BESCHADIGD']],
    ['/index.log', ['INDEX_BESCHADIGD']],
  ] as const)('in %s is noticed when the kluis is opened', async (naam, codes) => {
    const heel = gaaf.inhoud(MAP + naam);
    for (const i of uitgedund(heel.length, 4)) {
      const schijf = gaaf.kopie();
      const anders = geschonden(heel, i, bit(i));
      schijf.zetInhoud(MAP + naam, anders);
      const { open } = await lees(schijf);
      expect(codes, `byte ${i}`).toContain(open);
      expect(schijf.inhoud(MAP + naam).equals(anders)).toBe(true);
    }
  });

  it('of the header, each bit: found before a secret is asked', () => {
    const heel = gaaf.inhoud(`${MAP}/kop`);
    expect(leesKop(heel, WEGWERPPROFIEL.grens).sleuven).toHaveLength(3);
    const gemist: string[] = [];
    for (let i = 0; i < heel.length * 8; i += 1) {
      try {
        leesKop(geschonden(heel, i >> 3, 1 << (i & 7)), WEGWERPPROFIEL.grens);
        gemist.push(`byte ${i >> 3}, bit ${i & 7}`);
      } catch (fout) {
        if (!(fout instanceof OntwarFout) || fout.fout.code !== 'KOP_BESCHADIGD') gemist.push(String(fout));
      }
    }
    expect(gemist).toEqual([]);
  });

  it('in the logboek is told, keeps nobody out, and gives no line that was not written', async () => {
    const naam = pad('/logboek/');
    const heel = gaaf.inhoud(naam);
    const gang = { voortgang: () => undefined, teken: new AbortController().signal };
    const alles = { ...gang, voor: null, aantal: 100, past: () => true, bevat: null, van: 0, tot: Number.MAX_SAFE_INTEGER };
    for (const i of uitgedund(heel.length, 4)) {
      const schijf = gaaf.kopie();
      schijf.zetInhoud(naam, geschonden(heel, i, bit(i)));
      const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
      const { logboek } = kluis;
      const { oordeel } = await logboek.controleer(gang);
      expect(logboek.breuk !== null || oordeel === 'beschadigd', `byte ${i}`).toBe(true);
      const regels = (await logboek.lees(alles)).regels.map(({ bijzonder }) => bijzonder).toReversed();
      expect(REGELS.filter((regel) => regels.includes(regel)), `byte ${i}`).toEqual(regels);
      expect(await kluis.lees('a')).toBe('aa');
      await kluis.sluit();
    }
  });

  it('in a record or its key makes that record alone unusable', async () => {
    for (const naam of [pad('/records/b.'), sleutelVan('b')]) {
      const heel = gaaf.inhoud(naam);
      for (const i of uitgedund(heel.length, 4)) {
        const schijf = gaaf.kopie();
        const anders = geschonden(heel, i, bit(i));
        schijf.zetInhoud(naam, anders);
        const uit = await lees(schijf);
        expect(uit, `byte ${i}`).toMatchObject({ open: 'goed', a: 'goed' });
        expect(['RECORD_BESCHADIGD', 'RECORD_VERWISSELD'], `byte ${i}`).toContain(uit.b);
        expect(schijf.inhoud(naam).equals(anders)).toBe(true);
      }
    }
  });
});

describe('a file cut off at any length', () => {
  it.each(['/kop', '/index'])('%s is noticed when the kluis is opened', async (naam) => {
    for (const lengte of uitgedund(gaaf.inhoud(MAP + naam).length, 4)) {
      const schijf = gaaf.kopie();
      schijf.zetInhoud(MAP + naam, gaaf.inhoud(MAP + naam).subarray(0, lengte));
      expect((await lees(schijf)).open, `length ${lengte}`).toBe(naam === '/kop' ? 'KOP_BESCHADIGD' : 'INDEX_BESCHADIGD');
    }
  });

  it('the log is a log that was being written: the records tell the rest; without its header it is damaged', async () => {
    const heel = gaaf.inhoud(`${MAP}/index.log`);
    let begin = 0;
    // Each length of the header; after that every third, which falls in every part of a frame.
    for (let lengte = 0; lengte <= heel.length; lengte += lengte < 52 ? 1 : 3) {
      // In turn cut off, and as long as it was with zeros at its end.
      const nullen = lengte % 2 === 0 ? 0 : heel.length - lengte;
      const schijf = gaaf.kopie();
      schijf.zetInhoud(`${MAP}/index.log`, Buffer.concat([heel.subarray(0, lengte), Buffer.alloc(nullen)]));
      const uit = await lees(schijf);
      if (lengte < 52 && uit.open === 'INDEX_BESCHADIGD') begin += 1;
      else expect(uit, `length ${lengte}, zeros ${nullen}`).toEqual(GOED);
    }
    expect(begin).toBe(52);
  });

  it('a record or its key is that record alone', async () => {
    for (const naam of [pad('/records/b.'), sleutelVan('b')]) {
      for (const lengte of uitgedund(gaaf.inhoud(naam).length, 4)) {
        const schijf = gaaf.kopie();
        schijf.zetInhoud(naam, gaaf.inhoud(naam).subarray(0, lengte));
        expect(await lees(schijf), `length ${lengte}`).toEqual({ open: 'goed', a: 'goed', b: 'RECORD_BESCHADIGD' });
      }
    }
  });

  it('a key that changed places with another is noticed for both', async () => {
    const schijf = gaaf.kopie();
    const [a, b] = [sleutelVan('a'), sleutelVan('b')];
    schijf.zetInhoud(a, gaaf.inhoud(b));
    schijf.zetInhoud(b, gaaf.inhoud(a));
    expect(await lees(schijf)).toEqual({ open: 'goed', a: 'RECORD_VERWISSELD', b: 'RECORD_VERWISSELD' });
  });
});
