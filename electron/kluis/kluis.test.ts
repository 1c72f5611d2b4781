import { copyFile, cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { alleBestanden, MET_WACHTZIN, proefmap, proefomgeving, uitkomst, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { schijfbestanden } from './bestanden.ts';
import { Kluis } from './kluis.ts';
import type { Kluisomgeving } from './omgeving.ts';
import type { Recordsoort } from './opslag.ts';
import { FORMAATVERSIES, maakVoorblad } from './voorblad.ts';

const mappen: string[] = [];
const open: Kluis[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((kluis) => kluis.sluit()));
  await Promise.all(mappen.splice(0).map((map) => rm(map, { recursive: true })));
});

async function nieuw(omgeving: Kluisomgeving = proefomgeving()): Promise<{ map: string; kluis: Kluis; herstelcode: string }> {
  const map = join(await proefmap(), 'kluis');
  mappen.push(join(map, '..'));
  const { kluis, herstelcode } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, omgeving);
  open.push(kluis);
  return { map, kluis, herstelcode };
}

async function heropen(map: string, omgeving: Kluisomgeving = proefomgeving()): Promise<Kluis> {
  const kluis = await Kluis.open(map, MET_WACHTZIN, omgeving);
  open.push(kluis);
  return kluis;
}

const casus = (id: string, tekst: string, regel: unknown = { kern: 'een' }) => ({ id, soort: 'casus', inhoud: { tekst }, regel }) as const;

describe('a kluis', () => {
  it('gives back what was saved, after closing and opening with passphrase and with herstelcode', async () => {
    const { map, kluis, herstelcode } = await nieuw();
    await kluis.bewaar(casus('a', 'eerste', { kern: 'A' }));
    await kluis.bewaar(casus('a', 'tweede', { kern: 'A2' }));
    await kluis.bewaar({ id: 's', soort: 'sessie', inhoud: [1, 'twee', null], regel: null });
    await kluis.sluit();
    for (const sleutel of [MET_WACHTZIN, { soort: 'herstelcode', geheim: ` ${herstelcode.toLowerCase().replaceAll('-', ' ')}` } as const]) {
      const weer = await Kluis.open(map, sleutel, proefomgeving());
      expect(await weer.lees('a')).toEqual({ tekst: 'tweede' });
      expect(await weer.lees('s')).toEqual([1, 'twee', null]);
      expect(weer.lijst('casus')).toEqual([{ id: 'a', soort: 'casus', regel: { kern: 'A2' } }]);
      expect(weer.lijst('instellingen')).toEqual([]);
      await weer.sluit();
    }
  });

  it('keeps the present and one former generation, and nothing in clear', async () => {
    const { map, kluis } = await nieuw();
    for (let i = 1; i <= 5; i += 1) await kluis.bewaar(casus('Aa', `zebrapad${i}`, { kern: 'zebrapad' }));
    const bestanden = await alleBestanden(map);
    expect(bestanden.filter((naam) => naam.startsWith('records'))).toEqual(['records/+aa.4', 'records/+aa.5', 'records/sleutelhouders.1']);
    for (const naam of bestanden) expect((await readFile(join(map, naam))).includes('zebrapad')).toBe(false);
  });

  it('says what lies in a folder', async () => {
    const leeg = await proefmap();
    mappen.push(leeg);
    expect(await Kluis.toestand(leeg, proefomgeving())).toEqual({ toestand: 'geen' });
    expect(await Kluis.toestand(join(leeg, 'niets'), proefomgeving())).toEqual({ toestand: 'geen' });
    expect(await uitkomst(Kluis.open(leeg, MET_WACHTZIN, proefomgeving()))).toBe('KLUIS_NIET_GEVONDEN');
    const { map } = await nieuw();
    expect(await Kluis.toestand(map, proefomgeving())).toEqual({ toestand: 'opSlot', wachtSeconden: 0 });
    expect(await uitkomst(Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving()))).toBe('KLUIS_BESTAAT_AL');
  });

  it('refuses a weak passphrase with advice and leaves no kluis', async () => {
    const map = await proefmap();
    mappen.push(map);
    await expect(Kluis.maak(map, { naam: 'Vera', wachtzin: 'welkom123456' }, proefomgeving())).rejects.toMatchObject({ fout: { code: 'WACHTZIN_TE_ZWAK' } });
    expect(await Kluis.toestand(map, proefomgeving())).toEqual({ toestand: 'geen' });
  });

  it('refuses a second opening while it is open, and takes over from a process that is gone', async () => {
    const omgeving = proefomgeving();
    const { map, kluis } = await nieuw(omgeving);
    expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, omgeving))).toBe('KLUIS_IN_GEBRUIK');
    const ander = proefomgeving();
    const weer = await heropen(map, ander);
    expect(weer.lijst('casus')).toEqual([]);
    await weer.sluit();
    await kluis.sluit();
  });

  it('is locked after closing: keys zeroed, everything refused, what was asked before finished', async () => {
    const sleutels: Buffer[] = [];
    const echt = proefomgeving();
    // Every secret of 32 bytes is drawn or derived into a Buffer that passes here.
    const { map, kluis } = await nieuw({
      ...echt,
      sleutelafleiding: async (geheim, parameters) => {
        const sleutel = await echt.sleutelafleiding(geheim, parameters);
        sleutels.push(sleutel, geheim);
        return sleutel;
      },
      toeval: (aantal) => {
        const bytes = echt.toeval(aantal);
        if (aantal === 32) sleutels.push(bytes);
        return bytes;
      },
    });
    const bezig = kluis.bewaar(casus('a', 'nog net'));
    const slot = kluis.sluit();
    await expect(kluis.lees('a')).rejects.toMatchObject({ fout: { code: 'KLUIS_OP_SLOT' } });
    expect(() => kluis.lijst('casus')).toThrow();
    await Promise.all([bezig, slot]);
    expect(sleutels.length).toBeGreaterThanOrEqual(5);
    expect(sleutels.every((sleutel) => sleutel.every((byte) => byte === 0))).toBe(true);
    expect(await (await heropen(map)).lees('a')).toEqual({ tekst: 'nog net' });
  });

  it('saves of one record in order, the last one winning; other records meanwhile', async () => {
    const { map, kluis } = await nieuw();
    const eerste = kluis.bewaar(casus('a', 'eerste'));
    await new Promise(setImmediate);
    await Promise.all(Array.from({ length: 40 }, (_, i) => kluis.bewaar(casus(i % 2 === 0 ? 'a' : `b${i}`, String(i)))));
    await eerste;
    expect(await kluis.lees('a')).toEqual({ tekst: '38' });
    // Twenty saves that wait behind the first are one.
    const generaties = (await alleBestanden(map)).filter((naam) => naam.startsWith('records/a.'));
    expect(generaties).toEqual(['records/a.1', 'records/a.2']);
    await kluis.sluit();
    expect((await heropen(map)).lijst('casus')).toHaveLength(21);
  });

  it('destroys key and files, for good, also when a backup of them is put back', async () => {
    const { map, kluis } = await nieuw();
    await kluis.bewaar(casus('weg', 'x'));
    await kluis.bewaar(casus('blijft', 'y'));
    const backup = await Promise.all((await alleBestanden(map)).map(async (naam) => ({ naam, inhoud: await readFile(join(map, naam)) })));
    await kluis.vernietig('weg');
    expect(await uitkomst(kluis.lees('weg'))).toBe('NIET_GEVONDEN');
    expect((await alleBestanden(map)).filter((naam) => /^(records|sleutels)\//.test(naam))).toHaveLength(4);
    await kluis.sluit();
    for (const { naam, inhoud } of backup) if (/^(records|sleutels)\//.test(naam)) await writeFile(join(map, naam), inhoud);
    const weer = await heropen(map);
    expect(await uitkomst(weer.lees('weg'))).toBe('NIET_GEVONDEN');
    expect((await alleBestanden(map)).filter((naam) => /^(records|sleutels)\//.test(naam))).toHaveLength(4);
    expect(await weer.lees('blijft')).toEqual({ tekst: 'y' });
    expect(await uitkomst(weer.vernietig('nooit'))).toBe('NIET_GEVONDEN');
  });

  it('refuses ids that are none, or that stand for the kluis itself', async () => {
    const { kluis } = await nieuw();
    for (const id of ['../x', '', 'kop', 'index', 'a'.repeat(65)]) expect(await uitkomst(kluis.bewaar(casus(id, 'x')))).toBe('BERICHT_ONGELDIG');
  });

  it('never uses a nonce twice', async () => {
    const nonces: string[] = [];
    const echt = proefomgeving();
    const toeval = (aantal: number): Buffer => {
      const bytes = echt.toeval(aantal);
      if (aantal === 12) nonces.push(bytes.toString('hex'));
      return bytes;
    };
    const stil = { sync: async () => undefined };
    const zonderSync = {
      ...schijfbestanden,
      maak: async (pad: string) => ({ ...(await schijfbestanden.maak(pad)), ...stil }),
      openMap: async (pad: string) => ({ ...(await schijfbestanden.openMap(pad)), ...stil }),
    };
    const { map, kluis } = await nieuw({ ...echt, toeval, bestanden: zonderSync });
    for (let i = 0; i < 1_500; i += 1) await kluis.bewaar(casus(`r${i % 7}`, 'x'));
    await kluis.sluit();
    expect(nonces.length).toBeGreaterThan(3_000);
    expect(new Set(nonces).size).toBe(nonces.length);
    // What lies on disk was indeed encrypted with nonces from that source.
    const record = await readFile(join(map, 'records/r0.215'));
    expect(nonces).toContain(record.toString('hex', 40, 52));
    // So many changes were folded into the snapshot at closing, and are all there.
    expect((await readFile(join(map, 'index.log'))).length).toBe(52);
    const weer = await heropen(map);
    expect(weer.lijst('casus')).toHaveLength(7);
    expect(await weer.lees('r0')).toEqual({ tekst: 'x' });
  });
});

describe('a kluis that was tampered with', () => {
  it('notices two records that changed places, and loses neither', async () => {
    const { map, kluis } = await nieuw();
    for (const id of ['a', 'b']) for (const tekst of ['oud', 'nieuw']) await kluis.bewaar(casus(id, id + tekst));
    await kluis.sluit();
    await rename(join(map, 'records/a.2'), join(map, 'records/x'));
    await rename(join(map, 'records/b.2'), join(map, 'records/a.2'));
    await rename(join(map, 'records/x'), join(map, 'records/b.2'));
    const weer = await heropen(map);
    expect(await uitkomst(weer.lees('a'))).toBe('RECORD_VERWISSELD');
    expect(await uitkomst(weer.bewaar(casus('a', 'niet eroverheen')))).toBe('RECORD_VERWISSELD');
    const [schade] = await weer.schade();
    expect(schade).toMatchObject({ id: 'a', soort: 'casus', vorigeVan: expect.any(Number) });
    await weer.zetVorigeTerug('a');
    expect(await weer.lees('a')).toEqual({ tekst: 'aoud' });
    expect(await alleBestanden(map)).toContain('records/a.2.kapot');
    expect(await weer.schade()).toEqual([]);
    await weer.sluit();
    expect(await (await heropen(map)).lees('a')).toEqual({ tekst: 'aoud' });
  });

  it('notices a copy of an older generation, by name or by contents, and puts the best one back', async () => {
    const { map, kluis } = await nieuw();
    for (const tekst of ['een', 'twee', 'drie']) await kluis.bewaar(casus('a', tekst));
    await kluis.sluit();
    await copyFile(join(map, 'records/a.2'), join(map, 'records/a.3'));
    const inhoud = await heropen(map);
    expect(await uitkomst(inhoud.lees('a'))).toBe('RECORD_TERUGGEZET');
    await inhoud.sluit();
    await rm(join(map, 'records/a.3'));
    const naam = await heropen(map);
    expect(naam.lijst('casus')).toEqual([]);
    expect(await uitkomst(naam.lees('a'))).toBe('RECORD_TERUGGEZET');
    await naam.zetVorigeTerug('a');
    expect(await naam.lees('a')).toEqual({ tekst: 'twee' });
    await naam.bewaar(casus('a', 'vier'));
    await naam.sluit();
    expect(await (await heropen(map)).lees('a')).toEqual({ tekst: 'vier' });
  });

  it('notices two generations that changed places, and recovers the newest', async () => {
    const { map, kluis } = await nieuw();
    for (const tekst of ['een', 'twee']) await kluis.bewaar(casus('a', tekst));
    await kluis.sluit();
    await rename(join(map, 'records/a.2'), join(map, 'records/x'));
    await rename(join(map, 'records/a.1'), join(map, 'records/a.2'));
    await rename(join(map, 'records/x'), join(map, 'records/a.1'));
    const weer = await heropen(map);
    expect(await uitkomst(weer.lees('a'))).toBe('RECORD_TERUGGEZET');
    await weer.zetVorigeTerug('a');
    expect(await weer.lees('a')).toEqual({ tekst: 'twee' });
  });

  it('notices a generation from another copy of the same kluis', async () => {
    const { map, kluis } = await nieuw();
    await kluis.bewaar(casus('a', 'een'));
    await kluis.sluit();
    const tweeling = `${map}-tweeling`;
    await cp(map, tweeling, { recursive: true });
    for (const [waar, tekst] of [[map, 'hier'], [tweeling, 'daar']] as const) {
      const een = await heropen(waar);
      await een.bewaar(casus('a', tekst));
      await een.sluit();
    }
    await copyFile(join(tweeling, 'records/a.2'), join(map, 'records/a.2'));
    expect(await uitkomst((await heropen(map)).lees('a'))).toBe('RECORD_TERUGGEZET');
  });

  it('leaves what a newer version made untouched', async () => {
    const { map, kluis } = await nieuw();
    await kluis.bewaar(casus('a', 'x'));
    await kluis.sluit();
    const nieuwer = async (naam: string, soort: 'kop' | 'record' | 'index' | 'log' | 'sleutel'): Promise<Buffer> => {
      const bytes = await readFile(join(map, naam));
      const anders = Buffer.concat([maakVoorblad(soort, FORMAATVERSIES[soort] + 1), bytes.subarray(16)]);
      await writeFile(join(map, naam), anders);
      return bytes;
    };
    const sleutel = `sleutels/${(await readFile(join(map, 'records/a.1'))).toString('hex', 16, 32)}`;
    for (const [naam, soort] of [['records/a.1', 'record'], [sleutel, 'sleutel']] as const) {
      const oud = await nieuwer(naam, soort);
      const weer = await heropen(map);
      expect(await uitkomst(weer.lees('a'))).toBe('VERSIE_TE_NIEUW');
      await weer.sluit();
      await writeFile(join(map, naam), oud);
    }
    for (const [naam, soort] of [['index', 'index'], ['index.log', 'log'], ['kop', 'kop']] as const) {
      const oud = await nieuwer(naam, soort);
      const anders = await readFile(join(map, naam));
      expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, proefomgeving(), { herstelIndex: true }))).toBe('VERSIE_TE_NIEUW');
      expect((await readFile(join(map, naam))).equals(anders)).toBe(true);
      await writeFile(join(map, naam), oud);
    }
    expect(await (await heropen(map)).lees('a')).toEqual({ tekst: 'x' });
  });

  it.each([
    ['log', 1],
    ['snapshot', 300],
  ])('calls an index with a kind of record of a later version newer, not damaged: in the %s', async (_, keren) => {
    const { map, kluis } = await nieuw();
    const later = { ...casus('a', 'x'), soort: JSON.parse('"later"') as Recordsoort };
    for (let keer = 0; keer < keren; keer += 1) await kluis.bewaar(later);
    await kluis.sluit();
    const voor = await readFile(join(map, 'index.log'));
    expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, proefomgeving(), { herstelIndex: true }))).toBe('VERSIE_TE_NIEUW');
    expect((await readFile(join(map, 'index.log'))).equals(voor)).toBe(true);
  });

  it('offers to rebuild a damaged index, keeps the old one aside, and finds everything again', async () => {
    const { map, kluis } = await nieuw();
    await kluis.bewaar(casus('a', 'x', { kern: 'regel' }));
    await kluis.bewaar(casus('a', 'y', { kern: 'regel' }));
    await kluis.sluit();
    await rm(join(map, 'index'));
    expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, proefomgeving()))).toBe('INDEX_BESCHADIGD');
    const weer = await Kluis.open(map, MET_WACHTZIN, proefomgeving(), { herstelIndex: true });
    expect(weer.lijst('casus')).toEqual([{ id: 'a', soort: 'casus', regel: { kern: 'regel' } }]);
    await weer.bewaar(casus('a', 'z'));
    await weer.sluit();
    expect(await alleBestanden(map)).toContain('index.log.kapot');
    expect(await (await heropen(map)).lees('a')).toEqual({ tekst: 'z' });
  });

  it('puts the spare header back, and only when the header is damaged', async () => {
    const { map, kluis } = await nieuw();
    await kluis.bewaar(casus('a', 'x'));
    await kluis.sluit();
    expect(await uitkomst(Kluis.zetKopTerug(map, proefomgeving()))).toBe('NIET_GEVONDEN');
    // A spare that is damaged itself is made again while the header is good.
    await writeFile(join(map, 'kop.vorige'), 'kapot');
    await (await Kluis.open(map, MET_WACHTZIN, proefomgeving())).sluit();
    await writeFile(join(map, 'kop'), 'kapot');
    expect(await Kluis.toestand(map, proefomgeving())).toMatchObject({ toestand: 'beschadigd', kanHerstellen: true });
    await Kluis.zetKopTerug(map, proefomgeving());
    expect(await (await heropen(map)).lees('a')).toEqual({ tekst: 'x' });
    await Promise.all(open.splice(0).map((eerder) => eerder.sluit()));
    await rm(join(map, 'kop'));
    await writeFile(join(map, 'kop.vorige'), 'ook kapot');
    expect(await Kluis.toestand(map, proefomgeving())).toMatchObject({ toestand: 'beschadigd', kanHerstellen: false });
    expect(await uitkomst(Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving()))).toBe('KLUIS_BESTAAT_AL');
  });
});

describe('as a plain map', () => {
  it('any sequence of saving, destroying and opening again gives what a Map gives', async () => {
    const id = fc.constantFrom('a', 'A', 'b', 'c-1');
    const stap = fc.oneof(
      { weight: 6, arbitrary: fc.record({ wat: fc.constant('bewaar' as const), id, inhoud: fc.jsonValue({ maxDepth: 2 }), regel: fc.constantFrom('r', 's') }) },
      { weight: 2, arbitrary: fc.record({ wat: fc.constant('vernietig' as const), id }) },
      { weight: 1, arbitrary: fc.record({ wat: fc.constantFrom('heropen' as const, 'crash' as const) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { maxLength: 14 }), async (stappen) => {
        const { map, kluis: eerste } = await nieuw();
        let kluis = eerste;
        const model = new Map<string, { inhoud: unknown; regel: string }>();
        for (const wat of [...stappen, { wat: 'heropen' } as const]) {
          if (wat.wat === 'bewaar') {
            await kluis.bewaar({ id: wat.id, soort: 'casus', inhoud: wat.inhoud, regel: wat.regel });
            // JSON knows no -0; neither does the kluis.
            model.set(wat.id, { inhoud: JSON.parse(JSON.stringify(wat.inhoud)), regel: wat.regel });
          } else if (wat.wat === 'vernietig') {
            const code = await uitkomst(kluis.vernietig(wat.id));
            if (model.delete(wat.id)) expect(code).toBe('goed');
          } else {
            if (wat.wat === 'heropen') await kluis.sluit();
            kluis = await heropen(map);
          }
        }
        expect(new Map(kluis.lijst('casus').map((regel) => [regel.id, regel.regel]))).toEqual(new Map([...model].map(([sleutel, { regel }]) => [sleutel, regel])));
        for (const [sleutel, { inhoud }] of model) expect(await kluis.lees(sleutel)).toEqual(inhoud);
        expect(await kluis.schade()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
