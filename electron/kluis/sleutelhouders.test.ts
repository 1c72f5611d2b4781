import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MET_WACHTZIN, proefmap, proefomgeving, uitkomst, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { leesKluis } from '../../tests/vectoren/kleine-lezer.ts';
import { leidAfHier } from './cryptografie/afleiding.ts';
import { deelsleutel, ontsleutel, pakUit, versleutel } from './cryptografie/versleuteling.ts';
import { verzegel } from './cryptografie/zegel.ts';
import { HOUDERS_ID, MAX_HOUDERS } from './houders.ts';
import { Kluis } from './kluis.ts';
import { controleerKop, isPaar, leesKop, schrijfKop, type Kop } from './kop.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { schrijfRecord } from './recordbestand.ts';
import { openRingen } from './ringen.ts';
import { ontgrendel, wisOntgrendeld } from './sleuf.ts';
import { maakVoorblad } from './voorblad.ts';

const JORIS = 'vijf olifanten zingen onder water';
const NOOR = 'zes giraffen breien warme sjaals';
let map = '';
let kluis: Kluis;
let herstelcode = '';
beforeEach(async () => {
  map = join(await proefmap(), 'kluis');
  ({ kluis, herstelcode } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving()));
});
afterEach(async () => {
  await kluis.sluit();
  await rm(join(map, '..'), { recursive: true });
});

const met = (geheim: string) => ({ soort: 'wachtzin', geheim }) as const;
const lees = async (naam = 'kop'): Promise<Kop> => leesKop(await readFile(join(map, naam)), proefomgeving().profiel.grens);

async function heropen(invoer: Parameters<typeof Kluis.open>[1] = MET_WACHTZIN, omgeving: Kluisomgeving = proefomgeving()): Promise<void> {
  await kluis.sluit();
  kluis = await Kluis.open(map, invoer, omgeving);
}

async function voegToe(naam: string, wachtzin: string): Promise<string> {
  const { houders } = await kluis.voegSleutelhouderToe({ naam, wachtzin, eigenWachtzin: WACHTZIN });
  return houders.find((houder) => houder.naam === naam)?.id ?? '';
}

const vernieuw = (): Promise<void> => kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => false });
const opent = (geheim: string): Promise<string> => uitkomst(Kluis.open(map, met(geheim), proefomgeving({ nu: () => Date.now() + 3_600_000 })).then((open) => open.sluit()));
const bewaar = (id: string, inhoud: unknown): Promise<void> => kluis.bewaar({ id, soort: 'casus', inhoud, regel: { id } });

describe('sleutelhouders', () => {
  it('open the kluis each with their own wachtzin, and are known by the name they were given', async () => {
    await bewaar('a', 'a1');
    const joris = await voegToe('Joris', JORIS);
    expect(await kluis.sleutelhouders()).toMatchObject({ ik: kluis.wie.id, houders: [{ naam: 'Vera' }, { id: joris, naam: 'Joris' }], nogTeVernieuwen: 0 });
    for (const [wachtzin, naam] of [[JORIS, 'Joris'], [WACHTZIN, 'Vera']] as const) {
      await heropen(met(wachtzin));
      expect(kluis.wie.naam).toBe(naam);
      expect(await kluis.lees('a')).toBe('a1');
    }
    await heropen({ soort: 'herstelcode', geheim: herstelcode });
    expect(kluis.wie.naam).toBe('herstelcode');
    expect(await kluis.sleutelhouders()).toMatchObject({ ik: null });
    expect(kluis.lijst('instellingen')).toEqual([]);
    expect(await uitkomst(kluis.bewaar({ id: HOUDERS_ID, soort: 'instellingen', inhoud: {}, regel: null }))).toBe('BERICHT_ONGELDIG');
    for (const naam of await readdir(map, { recursive: true, withFileTypes: true })) {
      if (naam.isFile()) expect((await readFile(join(naam.parentPath, naam.name))).includes('Joris')).toBe(false);
    }
  });

  it('are tried in the order of who came last; a hint that is wrong or damaged keeps nobody out', async () => {
    await voegToe('Joris', JORIS);
    let afleidingen = 0;
    const telt = (): Kluisomgeving => proefomgeving({ sleutelafleiding: (geheim, parameters) => {
      afleidingen += 1;
      return leidAfHier(geheim, parameters);
    } });
    for (const verwacht of [2, 1]) {
      afleidingen = 0;
      await heropen(met(JORIS), telt());
      expect(afleidingen).toBe(verwacht);
    }
    for (const hint of ['', 'niets', 'f'.repeat(32)]) {
      await writeFile(join(map, 'laatst'), hint);
      await heropen(met(JORIS), telt());
      expect(kluis.wie.naam).toBe('Joris');
    }
  });

  it('ask the own wachtzin for every change; a wrong one counts, and that of somebody else is wrong', async () => {
    await voegToe('Joris', JORIS);
    const { houders } = await kluis.sleutelhouders();
    const [vera = '', joris = ''] = houders.map(({ id }) => id);
    const voor = await readFile(join(map, 'kop'));
    const pogingen = [
      () => kluis.voegSleutelhouderToe({ naam: 'Noor', wachtzin: NOOR, eigenWachtzin: JORIS }),
      () => kluis.verwijderSleutelhouder(joris, herstelcode),
      () => kluis.wijzigWachtzin({ id: vera, huidig: JORIS, nieuw: NOOR }),
    ];
    for (const poging of pogingen) {
      expect(await uitkomst(poging())).toBe('WACHTZIN_ONJUIST');
      await rm(join(map, 'pogingen'));
    }
    expect(await uitkomst(kluis.wijzigWachtzin({ id: joris, huidig: WACHTZIN, nieuw: NOOR }))).toBe('SLEUTELHOUDER_NIET_TOEGESTAAN');
    expect(await uitkomst(kluis.verwijderSleutelhouder(vera, WACHTZIN))).toBe('SLEUTELHOUDER_NIET_TOEGESTAAN');
    expect(await uitkomst(kluis.verwijderSleutelhouder('f'.repeat(32), WACHTZIN))).toBe('NIET_GEVONDEN');
    for (const wachtzin of [JORIS, WACHTZIN]) expect(await uitkomst(kluis.voegSleutelhouderToe({ naam: 'Noor', wachtzin, eigenWachtzin: WACHTZIN }))).toBe('SLEUTELHOUDER_NIET_TOEGESTAAN');
    for (const naam of ['joris', 'Herstelcode']) expect(await uitkomst(kluis.voegSleutelhouderToe({ naam, wachtzin: NOOR, eigenWachtzin: WACHTZIN }))).toBe('SLEUTELHOUDER_NIET_TOEGESTAAN');
    expect(await uitkomst(kluis.voegSleutelhouderToe({ naam: 'Noor', wachtzin: 'welkom123', eigenWachtzin: WACHTZIN }))).toBe('WACHTZIN_TE_ZWAK');
    expect((await readFile(join(map, 'kop'))).equals(voor)).toBe(true);
  });

  it('are at most twelve', async () => {
    for (let i = 1; i < MAX_HOUDERS; i += 1) await voegToe(`Houder ${i}`, `${NOOR} nummer ${i}`);
    expect(await uitkomst(voegToe('Te veel', JORIS))).toBe('SLEUTELHOUDER_NIET_TOEGESTAAN');
    const kop = await lees();
    const [eerste, herstel] = (['wachtzin', 'herstelcode'] as const).map((soort) => kop.sleuven.find((sleuf) => sleuf.soort === soort));
    for (const erbij of [eerste, herstel]) {
      if (erbij === undefined) throw new Error('There is one of each.');
      const bytes = schrijfKop({ ...kop, sleuven: [...kop.sleuven, erbij] }, randomBytes(32));
      expect(() => leesKop(bytes, proefomgeving().profiel.grens)).toThrow(/KOP_BESCHADIGD/);
    }
    await heropen(met(`${NOOR} nummer 11`));
    expect((await kluis.sleutelhouders()).houders).toHaveLength(MAX_HOUDERS);
  });

  it('can be renamed; without the record of names they are still told apart', async () => {
    await voegToe('Joris', JORIS);
    expect(await uitkomst(kluis.hernoemSleutelhouder(kluis.wie.id, 'Joris'))).toBe('SLEUTELHOUDER_NIET_TOEGESTAAN');
    await kluis.hernoemSleutelhouder(kluis.wie.id, 'Vera van Dam');
    await heropen();
    expect(kluis.wie.naam).toBe('Vera van Dam');
    await kluis.sluit();
    for (const naam of await readdir(join(map, 'records'))) if (naam.startsWith(HOUDERS_ID)) await writeFile(join(map, 'records', naam), 'kapot');
    await heropen(met(JORIS));
    expect((await kluis.sleutelhouders()).houders.map(({ naam }) => naam)).toEqual(['Naamloos', 'Naamloos']);
    await kluis.hernoemSleutelhouder(kluis.wie.id, 'Joris');
    await heropen();
    expect((await kluis.sleutelhouders()).houders.map(({ naam }) => naam)).toEqual(['Naamloos', 'Joris']);
    expect(await kluis.schade()).toEqual([]);
  });
});

describe('another wachtzin', () => {
  it('takes the place of one\'s own; the sleutelhouder stays who it was', async () => {
    const [oud] = (await lees()).sleuven;
    await kluis.wijzigWachtzin({ id: kluis.wie.id, huidig: WACHTZIN, nieuw: NOOR });
    const [nieuw] = (await lees()).sleuven;
    expect(nieuw).toMatchObject({ id: oud?.id, soort: 'wachtzin' });
    expect(nieuw?.zout).not.toBe(oud?.zout);
    if (oud !== undefined && nieuw !== undefined && isPaar(oud) && isPaar(nieuw)) {
      for (const veld of ['prive', 'publiek', 'anker', 'zegel'] as const) expect(nieuw[veld]).not.toBe(oud[veld]);
    }
    await kluis.sluit();
    expect(await opent(WACHTZIN)).toBe('WACHTZIN_ONJUIST');
    await heropen(met(NOOR));
    expect(kluis.wie.naam).toBe('Vera');
    const [houder] = (await kluis.sleutelhouders()).houders;
    expect(houder?.wachtzinVan).toBeGreaterThan(houder?.sinds ?? Infinity);
  });

  it('can be given to who forgot it, after opening with the herstelcode', async () => {
    const joris = await voegToe('Joris', JORIS);
    await heropen({ soort: 'herstelcode', geheim: herstelcode });
    expect(await uitkomst(kluis.wijzigWachtzin({ id: joris, huidig: WACHTZIN, nieuw: NOOR }))).toBe('HERSTELCODE_ONJUIST');
    await kluis.wijzigWachtzin({ id: joris, huidig: herstelcode, nieuw: NOOR });
    await kluis.sluit();
    expect(await opent(JORIS)).toBe('WACHTZIN_ONJUIST');
    await heropen(met(NOOR));
    expect(kluis.wie).toEqual({ id: joris, naam: 'Joris' });
  });
});

describe('removing a sleutelhouder', () => {
  it('leaves everything to the others, and nothing to who was removed', async () => {
    const joris = await voegToe('Joris', JORIS);
    await voegToe('Noor', NOOR);
    for (const id of ['a', 'b', 'c']) await bewaar(id, `${id}1`);
    await kluis.verwijderSleutelhouder(joris, WACHTZIN);
    await bewaar('a', 'a2');
    expect((await kluis.sleutelhouders()).nogTeVernieuwen).toBeGreaterThan(1);
    await kluis.sluit();
    expect(await opent(JORIS)).toBe('WACHTZIN_ONJUIST');
    for (const invoer of [met(NOOR), { soort: 'herstelcode', geheim: herstelcode } as const, MET_WACHTZIN]) {
      await heropen(invoer);
      expect([await kluis.lees('a'), await kluis.lees('b'), await kluis.lees('c')]).toEqual(['a2', 'b1', 'c1']);
      expect(await kluis.schade()).toEqual([]);
    }
    const gemeld: number[] = [];
    await kluis.vernieuwSleutels({ bijVoortgang: (over) => gemeld.push(over), gestopt: () => gemeld.length > 0 });
    expect(gemeld).toHaveLength(1);
    await heropen();
    expect((await kluis.sleutelhouders()).nogTeVernieuwen).toBe(gemeld[0]);
    await vernieuw();
    expect((await kluis.sleutelhouders()).nogTeVernieuwen).toBe(0);
    expect((await lees()).ringen).toMatchObject([{ nummer: 1, soort: 'pakket' }]);
    expect(await lees('kop.vorige')).toEqual(await lees());
    await heropen();
    expect([await kluis.lees('a'), await kluis.lees('b')]).toEqual(['a2', 'b1']);
    expect(kluis.lijst('casus')).toHaveLength(3);
    expect((await leesKluis(map, 'wachtzin', NOOR)).records.filter(({ id }) => id.length === 1)).toHaveLength(3);
    expect((await kluis.sleutelhouders()).houders.map(({ naam }) => naam)).toEqual(['Vera', 'Noor']);
  });

  it('leaves them nothing with the old header, the old master key and every data key they had, and all files of after', async () => {
    const joris = await voegToe('Joris', JORIS);
    for (const id of ['a', 'b', 'c']) await bewaar(id, `${id}1`);
    const kopVoor = await lees();
    const oud = await ontgrendel(kopVoor, 'wachtzin', Buffer.from(JORIS), proefomgeving().sleutelafleiding);
    if (oud === null) throw new Error('Joris opens the header of before.');
    const kluisId = Buffer.from(kopVoor.kluisId, 'hex');
    const [sleutels, index] = [deelsleutel(oud.hoofdsleutel, kluisId, 'sleutels'), deelsleutel(oud.hoofdsleutel, kluisId, 'index')];
    const gegevenssleutels = async (): Promise<readonly Buffer[]> => {
      const uit: Buffer[] = [];
      for (const naam of await readdir(join(map, 'sleutels'))) {
        const bytes = await readFile(join(map, 'sleutels', naam));
        const kop = bytes.subarray(0, -48);
        const sleutel = ontsleutel(sleutels, kop.subarray(-12), Buffer.concat([kop, kluisId]), bytes.subarray(-48));
        if (sleutel !== null) uit.push(sleutel);
      }
      return uit;
    };
    const inhouden = async (alle: readonly Buffer[]): Promise<number> => {
      let open = 0;
      for (const naam of await readdir(join(map, 'records'))) {
        const bytes = await readFile(join(map, 'records', naam));
        const aad = Buffer.concat([bytes.subarray(0, 52), kluisId, Buffer.from(naam.replace(/\..*$/, ''))]);
        if (alle.some((sleutel) => ontsleutel(sleutel, bytes.subarray(40, 52), aad, bytes.subarray(52)) !== null)) open += 1;
      }
      return open;
    };
    const indexOpent = async (): Promise<boolean> => {
      const bytes = await readFile(join(map, 'index'));
      return ontsleutel(index, bytes.subarray(24, 36), Buffer.concat([bytes.subarray(0, 36), kluisId]), bytes.subarray(36)) !== null;
    };
    // So that the proof can fail: before the removal all of it opens.
    const voor = await gegevenssleutels();
    expect(await inhouden(voor)).toBe((await readdir(join(map, 'records'))).length);
    expect(await indexOpent()).toBe(true);

    await kluis.verwijderSleutelhouder(joris, WACHTZIN);
    expect(await indexOpent()).toBe(false);
    await bewaar('a', 'a2');
    await kluis.voorBackup(() => Promise.resolve());
    expect(await inhouden(voor)).toBeGreaterThan(0);
    await vernieuw();
    await bewaar('d', 'd1');

    expect(await gegevenssleutels()).toEqual([]);
    expect(await inhouden(voor)).toBe(0);
    const kopNa = await lees();
    expect(() => openRingen(kopNa, oud.hoofdsleutel)).toThrow(/KOP_BESCHADIGD/);
    for (const sleuf of kopNa.sleuven.filter(isPaar)) expect(pakUit(deelsleutel(oud.hoofdsleutel, kluisId, 'ankers'), Buffer.from(`ontwar/kluis/2/anker/${kopNa.kluisId}/${sleuf.id}/${sleuf.soort}/2`), Buffer.from(sleuf.anker, 'hex'))).toBeNull();
    wisOntgrendeld(oud);
  });

  /** The key of a record as its newest file names it. */
  const sleutelVan = async (id: string): Promise<string> => {
    const [nieuwste = ''] = (await readdir(join(map, 'records'))).filter((naam) => naam.startsWith(`${id}.`)).toSorted((a, b) => Number(b.slice(2)) - Number(a.slice(2)));
    return (await readFile(join(map, 'records', nieuwste))).toString('hex', 16, 32);
  };

  it('gives what is saved from then on another key at once, without waiting for the rest', async () => {
    const joris = await voegToe('Joris', JORIS);
    for (const id of ['a', 'b']) await bewaar(id, `${id}1`);
    const [a, b] = [await sleutelVan('a'), await sleutelVan('b')];
    await kluis.verwijderSleutelhouder(joris, WACHTZIN);
    await bewaar('a', 'a2');
    expect(await sleutelVan('a')).not.toBe(a);
    expect(await sleutelVan('b')).toBe(b);
    await kluis.voorBackup(() => Promise.resolve());
    expect(await readdir(join(map, 'sleutels'))).not.toContain(a);
  });

  it('takes no record from them that they wrote with the master key of before', async () => {
    const joris = await voegToe('Joris', JORIS);
    await bewaar('a', 'a1');
    const kop = await lees();
    const oud = await ontgrendel(kop, 'wachtzin', Buffer.from(JORIS), proefomgeving().sleutelafleiding);
    if (oud === null) throw new Error('Joris opens the header of before.');
    const [kluisId, id, sleutel] = [Buffer.from(kop.kluisId, 'hex'), randomBytes(16), randomBytes(32)];
    await kluis.verwijderSleutelhouder(joris, WACHTZIN);
    await kluis.sluit();
    const begin = Buffer.concat([maakVoorblad('sleutel'), id, Buffer.from([1]), Buffer.from('a'), randomBytes(12)]);
    const verpakt = versleutel(deelsleutel(oud.hoofdsleutel, kluisId, 'sleutels'), begin.subarray(-12), Buffer.concat([begin, kluisId]), sleutel);
    await writeFile(join(map, 'sleutels', id.toString('hex')), Buffer.concat([begin, verpakt]));
    const vals = { soort: 'casus', op: 1, regel: null, inhoud: 'vals' } as const;
    await writeFile(join(map, 'records', 'a.2'), schrijfRecord(vals, { sleutelId: id.toString('hex'), generatie: 2 }, { kluisId, recordId: 'a' }, sleutel, randomBytes));
    wisOntgrendeld(oud);
    await heropen();
    expect(await uitkomst(kluis.lees('a'))).toBe('RECORD_VERWISSELD');
    await kluis.zetVorigeTerug('a');
    expect(await kluis.lees('a')).toBe('a1');
  });

  it('keeps the former master key as long as a record cannot be used or a key file of it is left', async () => {
    const joris = await voegToe('Joris', JORIS);
    await bewaar('a', 'a1');
    const oud = await sleutelVan('a');
    const bytes = await readFile(join(map, 'sleutels', oud));
    const soorten = async (): Promise<readonly string[]> => (await lees()).ringen.map(({ soort }) => soort);
    await kluis.verwijderSleutelhouder(joris, WACHTZIN);
    await kluis.sluit();
    await writeFile(join(map, 'records', 'z.1'), 'kapot');
    await heropen();
    await vernieuw();
    expect(await soorten()).toEqual(['hoofdsleutel']);
    await kluis.vernietig('z');
    // As a backup that is put back in part, or a crash before the end, leaves it.
    await writeFile(join(map, 'sleutels', oud), bytes);
    await vernieuw();
    expect(await soorten()).toEqual(['hoofdsleutel']);
    await heropen();
    expect(await readdir(join(map, 'sleutels'))).not.toContain(oud);
    await vernieuw();
    expect(await soorten()).toEqual(['pakket']);
  });

  it('asks the others to have been there since version 1, and takes a herstelcode of then away', async () => {
    await kluis.sluit();
    await rm(map, { recursive: true });
    await zetVersie1();
    await heropen();
    const joris = await voegToe('Joris', JORIS);
    expect((await lees()).sleuven.map(isPaar)).toEqual([true, false, true]);
    await kluis.verwijderSleutelhouder(joris, WACHTZIN);
    expect((await lees()).sleuven.map(({ soort }) => soort)).toEqual(['wachtzin']);
    expect(await kluis.herstelcodeBevestigd()).toBe(false);
    expect(await kluis.sleutelhouders()).toMatchObject({ herstelcodeVan: null });
    const code = await kluis.nieuweHerstelcode(WACHTZIN);
    await heropen({ soort: 'herstelcode', geheim: code });
  });
});

/** Puts a kluis in the place of this one whose header is as version 1 wrote it, and that opens with the same secrets. */
async function zetVersie1(): Promise<void> {
  const { maakKop1 } = await import('../../tests/materiaal/kop-1.ts');
  herstelcode = await maakKop1(map, WACHTZIN);
}

describe('a slot', () => {
  it('that asks less than is wanted asks more after its secret was typed, and no other does; its id stays', async () => {
    const joris = await voegToe('Joris', JORIS);
    const gewenst = { geheugenKiB: 128, iteraties: 2 };
    const { grens, vast } = proefomgeving().profiel;
    const profiel = { grens: { ...grens, gewenst }, vast };
    await heropen(met(JORIS), proefomgeving({ profiel }));
    const sleuven = (await lees()).sleuven;
    expect(sleuven.find(({ id }) => id === joris)).toMatchObject(gewenst);
    expect(sleuven.filter(({ id }) => id !== joris).every(({ iteraties }) => iteraties === 1)).toBe(true);
    expect(await lees('kop.vorige')).toEqual(await lees());
    const na = await readFile(join(map, 'kop'));
    await heropen(met(JORIS), proefomgeving({ profiel }));
    expect((await readFile(join(map, 'kop'))).equals(na)).toBe(true);
    expect(kluis.wie).toEqual({ id: joris, naam: 'Joris' });
    // A machine that cannot do so much opens it as it was.
    const traag = proefomgeving({
      profiel: { ...profiel, grens: { ...grens, gewenst: { geheugenKiB: 256, iteraties: 3 } } },
      sleutelafleiding: (geheim, parameters) => (parameters.geheugenKiB > 128 ? Promise.reject(new Error('out of memory')) : leidAfHier(geheim, parameters)),
    });
    await heropen(met(JORIS), traag);
    expect((await readFile(join(map, 'kop'))).equals(na)).toBe(true);
  });

  it('gets a new key pair and anchor when it is opened after a removal, and not again', async () => {
    const joris = await voegToe('Joris', JORIS);
    const noor = await voegToe('Noor', NOOR);
    await kluis.verwijderSleutelhouder(joris, WACHTZIN);
    const sleufVan = async (id: string) => (await lees()).sleuven.filter(isPaar).find((sleuf) => sleuf.id === id);
    const voor = await sleufVan(noor);
    expect(voor).toMatchObject({ ring: 1 });
    expect(await sleufVan(kluis.wie.id)).toMatchObject({ ring: 2 });
    await heropen(met(NOOR));
    const na = await sleufVan(noor);
    expect(na).toMatchObject({ ring: 2, id: noor, zout: voor?.zout });
    expect(na?.publiek).not.toBe(voor?.publiek);
    const kop = await readFile(join(map, 'kop'));
    await heropen(met(NOOR));
    expect((await readFile(join(map, 'kop'))).equals(kop)).toBe(true);
  });

  it('accepts no master key from somebody who has only the files', async () => {
    await kluis.sluit();
    const kop = await lees();
    const hoofdsleutel = randomBytes(32);
    const kopsleutel = deelsleutel(hoofdsleutel, Buffer.from(kop.kluisId, 'hex'), 'kop');
    // Everything of a slot but its secret and its anchor is known: a seal for it on another master key, by another anchor.
    const vals = kop.sleuven.filter(isPaar).map((sleuf) => {
      const plaats = `ontwar/kluis/2/zegel/${kop.kluisId}/${sleuf.id}/${sleuf.soort}/1`;
      return { ...sleuf, zegel: verzegel(hoofdsleutel, { publiek: Buffer.from(sleuf.publiek, 'hex'), anker: Buffer.alloc(32), plaats }, randomBytes).toString('hex') };
    });
    const bytes = schrijfKop({ ...kop, sleuven: vals }, kopsleutel);
    expect(() => controleerKop(bytes, kop, hoofdsleutel)).not.toThrow();
    const heel = await readFile(join(map, 'kop'));
    await writeFile(join(map, 'kop'), bytes);
    expect(await opent(WACHTZIN)).toBe('KOP_BESCHADIGD');
    await writeFile(join(map, 'kop'), heel);
    await rm(join(map, 'pogingen'), { force: true });
    await heropen();
  });
});
