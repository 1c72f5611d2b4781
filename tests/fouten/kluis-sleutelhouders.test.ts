import { describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { maakKop1 } from '../materiaal/kop-1.ts';
import { Geheugenschijf, Systeemfout } from './kluis-geheugenschijf.ts';
import { dobbel, openNaWachten, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';
import { Crash, faalBij, langs, stappenVan } from './kluis-stappen.ts';

/*
 * Who has a key, changed while every step fails once: by a crash, by a power cut, by a full disk. Somebody who should can always open the
 * kluis, nothing acknowledged is lost, and who was removed opens nothing once that was said.
 */

const MAP = '/thuis/kluis';
const VERA = WACHTZIN;
const JORIS = 'vijf olifanten zingen onder water';
const NOOR = 'zes giraffen breien warme sjaals';

const met = (geheim: string) => ({ soort: 'wachtzin', geheim }) as const;
const open = (schijf: Geheugenschijf, geheim: string): Promise<Kluis> => openNaWachten(MAP, met(geheim), proefomgeving({ bestanden: schijf }));
/** Looks on a copy: opening can change the header. */
const opent = async (schijf: Geheugenschijf, geheim: string): Promise<boolean> => {
  const uit = await uitkomst(open(schijf.kopie(), geheim).then((kluis) => kluis.sluit()));
  if (uit !== 'goed') expect(uit).toBe('WACHTZIN_ONJUIST');
  return uit === 'goed';
};

interface Beeld {
  readonly houders: readonly string[];
  readonly records: Readonly<Record<string, unknown>>;
}

/** What who opens it finds; also: nothing damaged, nothing left over, the spare header the same. */
async function beeld(schijf: Geheugenschijf, geheim: string): Promise<Beeld> {
  const kluis = await open(schijf, geheim);
  const records: Record<string, unknown> = {};
  for (const { id } of kluis.lijst('casus')) records[id] = await kluis.lees(id);
  expect(await kluis.schade()).toEqual([]);
  const houders = (await kluis.sleutelhouders()).houders.map(({ naam }) => naam);
  expect(schijf.inhoud(`${MAP}/kop.vorige`).equals(schijf.inhoud(`${MAP}/kop`))).toBe(true);
  expect(schijf.paden().filter((pad) => pad.includes('/.tmp-'))).toEqual([]);
  await kluis.sluit();
  return { houders, records };
}

const RECORDS = { a: 'a2', b: 'b1', c: 'c1' };

async function leeg(): Promise<Geheugenschijf> {
  const schijf = new Geheugenschijf();
  for (const map of ['/', '/thuis', MAP]) await schijf.maakMap(map);
  return schijf;
}

async function vul(kluis: Kluis): Promise<void> {
  for (const [id, inhoud] of [['a', 'a1'], ['a', 'a2'], ['b', 'b1'], ['c', 'c1']]) await kluis.bewaar({ id: id ?? '', soort: 'casus', inhoud, regel: null });
}

/** A kluis of Vera and Joris with three casussen. */
async function gevuld(): Promise<Geheugenschijf> {
  const schijf = await leeg();
  const { kluis } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: VERA }, proefomgeving({ bestanden: schijf }));
  await vul(kluis);
  await kluis.voegSleutelhouderToe({ naam: 'Joris', wachtzin: JORIS, eigenWachtzin: VERA });
  await kluis.sluit();
  return schijf;
}

const houder = async (kluis: Kluis, naam: string): Promise<string> => (await kluis.sleutelhouders()).houders.find((een) => een.naam === naam)?.id ?? '';
const vernieuw = (kluis: Kluis): Promise<void> => kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => false });

interface Proef {
  readonly naam: string;
  /** At least so many steps are taken, so that the proof is not about nothing. */
  readonly stappen: number;
  readonly begin: () => Promise<Geheugenschijf>;
  readonly doe: (kluis: Kluis) => Promise<unknown>;
  /** What holds at whatever moment it stopped; `klaar`: what was asked was acknowledged. */
  readonly controle: (schijf: Geheugenschijf, klaar: boolean) => Promise<void>;
}

/** One of the two states, and the second when it was acknowledged. */
function eenVan<T>(uit: T, voor: T, na: T, klaar: boolean): void {
  expect(klaar ? [na] : [voor, na]).toContainEqual(uit);
}

const PROEVEN: readonly Proef[] = [
  {
    naam: 'adding somebody',
    stappen: 15,
    begin: gevuld,
    doe: (kluis) => kluis.voegSleutelhouderToe({ naam: 'Noor', wachtzin: NOOR, eigenWachtzin: VERA }),
    controle: async (schijf, klaar) => {
      expect(await opent(schijf, JORIS)).toBe(true);
      const noor = await opent(schijf, NOOR);
      if (klaar) expect(noor).toBe(true);
      expect(await beeld(schijf, VERA)).toEqual({ records: RECORDS, houders: noor ? ['Vera', 'Joris', 'Noor'] : ['Vera', 'Joris'] });
    },
  },
  {
    naam: 'another wachtzin',
    stappen: 12,
    begin: gevuld,
    doe: (kluis) => kluis.wijzigWachtzin({ id: kluis.wie.id, huidig: VERA, nieuw: NOOR }),
    controle: async (schijf, klaar) => {
      const werkt = [await opent(schijf, VERA), await opent(schijf, NOOR)];
      eenVan(werkt, [true, false], [false, true], klaar);
      expect(await beeld(schijf, JORIS)).toEqual({ records: RECORDS, houders: ['Vera', 'Joris'] });
    },
  },
  {
    naam: 'removing somebody',
    stappen: 30,
    begin: gevuld,
    doe: async (kluis) => kluis.verwijderSleutelhouder(await houder(kluis, 'Joris'), VERA),
    controle: async (schijf, klaar) => {
      const joris = await opent(schijf, JORIS);
      if (klaar) expect(joris).toBe(false);
      expect(await beeld(schijf, VERA)).toEqual({ records: RECORDS, houders: joris ? ['Vera', 'Joris'] : ['Vera'] });
    },
  },
  {
    naam: 'saving and destroying after a removal',
    stappen: 20,
    begin: async () => {
      const schijf = await gevuld();
      const kluis = await open(schijf, VERA);
      await kluis.verwijderSleutelhouder(await houder(kluis, 'Joris'), VERA);
      await kluis.sluit();
      return schijf;
    },
    doe: async (kluis) => {
      await kluis.bewaar({ id: 'b', soort: 'casus', inhoud: 'b2', regel: null });
      await kluis.voorBackup(() => Promise.resolve());
      await kluis.vernietig('c');
    },
    controle: async (schijf, klaar) => {
      expect(await opent(schijf, JORIS)).toBe(false);
      const { records } = await beeld(schijf, VERA);
      expect([RECORDS, { ...RECORDS, b: 'b2' }, { a: 'a2', b: 'b2' }].slice(klaar ? 2 : 0)).toContainEqual(records);
    },
  },
  {
    naam: 'giving every record another key',
    stappen: 60,
    begin: async () => {
      const schijf = await gevuld();
      const kluis = await open(schijf, VERA);
      await kluis.verwijderSleutelhouder(await houder(kluis, 'Joris'), VERA);
      await kluis.sluit();
      return schijf;
    },
    doe: vernieuw,
    controle: async (schijf, klaar) => {
      expect(await opent(schijf, JORIS)).toBe(false);
      expect(await beeld(schijf, VERA)).toEqual({ records: RECORDS, houders: ['Vera'] });
      const kluis = await open(schijf, VERA);
      if (klaar) expect(await kluis.sleutelhouders()).toMatchObject({ nogTeVernieuwen: 0 });
      // The next opening goes on to the end: one key for each record, and the former ring gone.
      await vernieuw(kluis);
      expect(await kluis.sleutelhouders()).toMatchObject({ nogTeVernieuwen: 0 });
      await kluis.sluit();
      expect(schijf.inhoud(`${MAP}/kop`).toString('latin1')).not.toContain('hoofdsleutel');
      expect(schijf.paden().filter((pad) => pad.startsWith(`${MAP}/sleutels/`))).toHaveLength(4);
      // A former generation that could not be removed is there without its key.
      const onderSleutel = schijf.paden().filter((pad) => pad.startsWith(`${MAP}/records/`) && schijf.paden().includes(`${MAP}/sleutels/${schijf.inhoud(pad).toString('hex', 16, 32)}`));
      expect(onderSleutel).toHaveLength(4);
      expect(await beeld(schijf, VERA)).toEqual({ records: RECORDS, houders: ['Vera'] });
    },
  },
];

/** The disk to begin with, and the steps that are then taken. */
async function begonnen({ begin, doe, stappen }: Proef): Promise<{ readonly basis: Geheugenschijf; readonly namen: readonly string[] }> {
  const basis = await begin();
  const schijf = basis.kopie();
  const kluis = await open(schijf, VERA);
  const namen = await stappenVan(schijf, () => doe(kluis));
  await kluis.sluit();
  expect(namen.length).toBeGreaterThanOrEqual(stappen);
  return { basis, namen };
}

describe.each(PROEVEN)('$naam', (proef) => {
  const { doe, controle } = proef;
  const begin = begonnen(proef);

  it('survives a crash or a power cut at any step', async () => {
    const { basis, namen } = await begin;
    await langs(namen, async (n) => {
      const schijf = basis.kopie();
      const kluis = await open(schijf, VERA);
      faalBij(schijf, n, () => new Crash(), true);
      const gelukt = await doe(kluis).then(() => true, () => false);
      schijf.stapper = () => undefined;
      for (const na of [schijf.kopie(), schijf.naStroomuitval(dobbel(n)), schijf.naStroomuitval(dobbel(n + 1_000))]) await controle(na, gelukt);
    });
  }, 300_000);

  it.each(['ENOSPC', 'EIO'])('%s at any step is said or is of no matter, and a later try succeeds', async (code) => {
    const verwacht = { ENOSPC: 'SCHIJF_VOL', EIO: 'SCHRIJVEN_MISLUKT' }[code] ?? '';
    const { basis, namen } = await begin;
    await langs(namen, async (n) => {
      const schijf = basis.kopie();
      const kluis = await open(schijf, VERA);
      faalBij(schijf, n, () => new Systeemfout(code), false);
      const uit = await uitkomst(doe(kluis));
      schijf.stapper = () => undefined;
      if (uit !== 'goed') expect([verwacht, 'LEZEN_MISLUKT']).toContain(uit);
      await controle(schijf.kopie(), uit === 'goed');
      await kluis.sluit();
      await controle(schijf, uit === 'goed');
    });
  }, 300_000);
});

describe('a header of version 1', () => {
  it('opens with either secret after a crash or a power cut at any step of bringing it to version 2', async () => {
    const basis = await leeg();
    const code = await maakKop1(MAP, VERA, proefomgeving({ bestanden: basis }));
    const versies = new Set<number>();
    const proef = basis.kopie();
    await langs(await stappenVan(proef, () => open(proef, VERA)), async (n) => {
      const schijf = basis.kopie();
      faalBij(schijf, n, () => new Crash(), true);
      await open(schijf, VERA).catch(() => undefined);
      schijf.stapper = () => undefined;
      for (const na of [schijf.kopie(), schijf.naStroomuitval(dobbel(n)), schijf.naStroomuitval(dobbel(n + 1_000))]) {
        versies.add(na.inhoud(`${MAP}/kop`).readUInt16BE(9));
        const metCode = await openNaWachten(MAP, { soort: 'herstelcode', geheim: code }, proefomgeving({ bestanden: na.kopie() }));
        await metCode.sluit();
        expect((await beeld(na, VERA)).houders).toEqual(['Sleutelhouder 1']);
        expect(na.inhoud(`${MAP}/kop`).readUInt16BE(9)).toBe(2);
      }
    });
    expect(versies).toEqual(new Set([1, 2]));
  }, 120_000);

  it.each(['ENOSPC', 'EROFS'])('%s while it is brought to version 2 keeps nobody out', async (code) => {
    const basis = await leeg();
    await maakKop1(MAP, VERA, proefomgeving({ bestanden: basis }));
    const schijf = basis.kopie();
    schijf.stapper = (stap, pad) => {
      if (stap !== 'lees' && (pad.includes('/.tmp-kop') || pad.endsWith('/kop'))) throw new Systeemfout(code);
    };
    const kluis = await open(schijf, VERA);
    await kluis.bewaar({ id: 'a', soort: 'casus', inhoud: 'a1', regel: null });
    await kluis.sluit();
    expect(schijf.inhoud(`${MAP}/kop`).readUInt16BE(9)).toBe(1);
    schijf.stapper = () => undefined;
    expect((await beeld(schijf, VERA)).records).toEqual({ a: 'a1' });
    expect(schijf.inhoud(`${MAP}/kop`).readUInt16BE(9)).toBe(2);
  });
});
