import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alleBestanden, MET_WACHTZIN, proefmap, proefomgeving, uitkomst, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { leesKluis } from '../../tests/vectoren/kleine-lezer.ts';
import { leidAfHier, type Afleidparameters } from './cryptografie/afleiding.ts';
import { isBewijsVan, schrijfBewijs } from './herstelsleuf.ts';
import { Kluis } from './kluis.ts';
import { isPaar, leesKop, type Kop } from './kop.ts';
import type { Kluisomgeving } from './omgeving.ts';

const ANDERE_CODE = '0000-0000-0000-0000-0000-0000-0000';
let map = '';
let kluis: Kluis;
let eersteCode = '';
beforeEach(async () => {
  map = join(await proefmap(), 'kluis');
  ({ kluis, herstelcode: eersteCode } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving()));
});
afterEach(async () => {
  await kluis.sluit();
  await rm(join(map, '..'), { recursive: true });
});

async function heropen(omgeving: Kluisomgeving = proefomgeving()): Promise<void> {
  await kluis.sluit();
  kluis = await Kluis.open(map, MET_WACHTZIN, omgeving);
}

const metCode = (geheim: string): Promise<Kluis> => Kluis.open(map, { soort: 'herstelcode', geheim }, proefomgeving());
const kop = async (naam = 'kop'): Promise<Kop> => leesKop(await readFile(join(map, naam)), proefomgeving().profiel.grens);

describe('a new herstelcode', () => {
  it('opens the kluis in the place of the former one, and the wachtzin as before', async () => {
    await kluis.bewaar({ id: 'a', soort: 'casus', inhoud: 'a', regel: null });
    const voor = await kop();
    const codes = [eersteCode];
    for (let i = 0; i < 3; i += 1) codes.push(await kluis.nieuweHerstelcode(WACHTZIN));
    expect(new Set(codes).size).toBe(4);
    expect(await kop('kop.vorige')).toEqual(await kop());
    await kluis.sluit();
    const laatste = codes.pop() ?? '';
    for (const oud of codes) {
      expect(await uitkomst(metCode(oud))).toBe('HERSTELCODE_ONJUIST');
      await rm(join(map, 'pogingen'));
    }
    expect((await leesKluis(map, 'herstelcode', laatste)).records).toContainEqual(expect.objectContaining({ id: 'a' }));
    kluis = await metCode(laatste);
    expect(await kluis.lees('a')).toBe('a');
    await heropen();

    const na = await kop();
    expect(na.sleuven[0]).toEqual(voor.sleuven[0]);
    expect(na.sleuven.map(({ soort }) => soort)).toEqual(['wachtzin', 'herstelcode']);
    const [oud, nieuw] = [voor, na].flatMap(({ sleuven }) => sleuven.filter(isPaar).slice(1));
    for (const veld of ['id', 'zout', 'prive', 'publiek', 'anker', 'zegel'] as const) expect(nieuw?.[veld]).not.toBe(oud?.[veld]);
  });

  it('costs an attacker as much as the dearest slot', async () => {
    await kluis.sluit();
    await rm(map, { recursive: true });
    const duur = { geheugenKiB: 128, iteraties: 2 };
    const profiel = { ...proefomgeving().profiel, vast: duur };
    kluis = (await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ profiel }))).kluis;
    // Opened where a new kluis would cost less.
    const gevraagd: Afleidparameters[] = [];
    await heropen(proefomgeving({
      sleutelafleiding: (geheim, parameters) => {
        gevraagd.push(parameters);
        return leidAfHier(geheim, parameters);
      },
    }));
    await kluis.nieuweHerstelcode(WACHTZIN);
    expect((await kop()).sleuven[1]).toMatchObject(duur);
    expect(gevraagd.at(-1)).toMatchObject(duur);
  });

  it('asks the wachtzin: an open kluis is not enough, and guessing there costs what it costs at the lock', async () => {
    const voor = await readFile(join(map, 'kop'));
    let nu = 1_770_000_000_000;
    let afleidingen = 0;
    const omgeving = proefomgeving({
      nu: () => nu,
      sleutelafleiding: (geheim, parameters) => {
        afleidingen += 1;
        return leidAfHier(geheim, parameters);
      },
    });
    await heropen(omgeving);
    for (const raad of ['een', 'twee', eersteCode]) {
      await expect(kluis.nieuweHerstelcode(raad)).rejects.toMatchObject({ fout: { code: 'WACHTZIN_ONJUIST' } });
      nu += 1_000;
    }
    // Side by side is no way round the wait, nor is the right wachtzin, nor locking, nor the other screen.
    afleidingen = 0;
    const uitkomsten = await Promise.all([WACHTZIN, 'vier', WACHTZIN].map((raad) => uitkomst(kluis.nieuweHerstelcode(raad))));
    expect(uitkomsten).toEqual(Array.from({ length: 3 }, () => 'WACHTEN_NA_POGINGEN'));
    await kluis.sluit();
    expect(await Kluis.toestand(map, omgeving)).toEqual({ toestand: 'opSlot', wachtSeconden: 1 });
    expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, omgeving))).toBe('WACHTEN_NA_POGINGEN');
    expect(afleidingen).toBe(0);
    expect((await readFile(join(map, 'kop'))).equals(voor)).toBe(true);
    nu += 1_000;
    await heropen(omgeving);
    await kluis.nieuweHerstelcode(WACHTZIN);
    expect(await alleBestanden(map)).not.toContain('pogingen');
  });

  it('asked side by side, counts each wrong attempt before the next', async () => {
    const uitkomsten = await Promise.all(Array.from({ length: 4 }, () => uitkomst(kluis.nieuweHerstelcode('mis'))));
    expect(uitkomsten.slice(0, 2)).toEqual(['WACHTZIN_ONJUIST', 'WACHTZIN_ONJUIST']);
    expect(JSON.parse(await readFile(join(map, 'pogingen'), 'utf8'))).toMatchObject({ aantal: uitkomsten.filter((code) => code === 'WACHTZIN_ONJUIST').length });
  });

  it('is refused once the kluis is locked, and finished when it locks meanwhile', async () => {
    const bezig = kluis.nieuweHerstelcode(WACHTZIN);
    await kluis.sluit();
    for (const vraag of [kluis.nieuweHerstelcode(WACHTZIN), kluis.bevestigHerstelcode(eersteCode), kluis.herstelcodeBevestigd()]) {
      expect(await uitkomst(vraag)).toBe('KLUIS_OP_SLOT');
    }
    kluis = await metCode(await bezig);
  });
});

describe('whether the herstelcode is on paper', () => {
  it('is known after it was typed over right, and survives', async () => {
    expect(await kluis.herstelcodeBevestigd()).toBe(false);
    expect(await uitkomst(kluis.bevestigHerstelcode(ANDERE_CODE))).toBe('HERSTELCODE_ONJUIST');
    await expect(kluis.bevestigHerstelcode(eersteCode.slice(1))).rejects.toMatchObject({ fout: { watGebeurde: 'In deze herstelcode zit een typefout.' } });
    await heropen();
    expect(await kluis.herstelcodeBevestigd()).toBe(false);
    await kluis.bevestigHerstelcode(` ${eersteCode.toLowerCase().replaceAll('-', ' ')} `);
    expect(await kluis.herstelcodeBevestigd()).toBe(true);
    await heropen();
    expect(await kluis.herstelcodeBevestigd()).toBe(true);
  });

  it('begins anew with a new code, for which the former one is no proof', async () => {
    await kluis.bevestigHerstelcode(eersteCode);
    const code = await kluis.nieuweHerstelcode(WACHTZIN);
    expect(await kluis.herstelcodeBevestigd()).toBe(false);
    expect(await uitkomst(kluis.bevestigHerstelcode(eersteCode))).toBe('HERSTELCODE_ONJUIST');
    await heropen();
    expect(await kluis.herstelcodeBevestigd()).toBe(false);
    await kluis.bevestigHerstelcode(code);
    await heropen();
    expect(await kluis.herstelcodeBevestigd()).toBe(true);
  });

  it('shows by opening with it, and is written down once', async () => {
    for (let keer = 0; keer < 3; keer += 1) {
      await kluis.sluit();
      kluis = await metCode(eersteCode);
      expect(await kluis.herstelcodeBevestigd()).toBe(true);
    }
    expect((await alleBestanden(map)).filter((naam) => naam.startsWith('records/'))).toEqual(['records/herstelcode.1', 'records/sleutelhouders.1']);
    await heropen();
    expect(await kluis.herstelcodeBevestigd()).toBe(true);
  });

  it('is a note of the kluis itself: no list shows it and nobody else saves under its name', async () => {
    await kluis.bevestigHerstelcode(eersteCode);
    expect(kluis.lijst('instellingen')).toEqual([]);
    expect(await uitkomst(kluis.bewaar({ id: 'herstelcode', soort: 'instellingen', inhoud: schrijfBewijs('x'), regel: null }))).toBe('BERICHT_ONGELDIG');
  });

  it('is not doubted because the note is damaged, and damage does not pass for a note of a new code', async () => {
    await kluis.bevestigHerstelcode(eersteCode);
    await kluis.sluit();
    await writeFile(join(map, 'records', 'herstelcode.1'), 'kapot');
    await heropen();
    expect(await kluis.herstelcodeBevestigd()).toBe(true);
    const code = await kluis.nieuweHerstelcode(WACHTZIN);
    expect(await kluis.herstelcodeBevestigd()).toBe(false);
    await kluis.bevestigHerstelcode(code);
    await heropen();
    expect(await kluis.herstelcodeBevestigd()).toBe(true);
    expect(await kluis.schade()).toEqual([]);
  });

  it('is taken from a note that a newer version wrote', () => {
    expect(isBewijsVan(schrijfBewijs('a'), 'a')).toBe(true);
    expect(isBewijsVan(schrijfBewijs('a'), 'b')).toBe(false);
    expect(isBewijsVan({ versie: 2, sleuven: [] }, 'b')).toBe(true);
  });
});
