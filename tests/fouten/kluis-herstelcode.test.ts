import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { maakHerstelcode } from '../../electron/kluis/herstelcode.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import type { Kluisomgeving } from '../../electron/kluis/omgeving.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { Geheugenschijf, Systeemfout } from './kluis-geheugenschijf.ts';
import { dobbel, MET_WACHTZIN, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';
import { Crash, faalBij, langs, stappenVan } from './kluis-stappen.ts';

/* Making a new herstelcode, failing once at every step: by a crash, by a power cut, by a full disk. One code always works, and the kluis knows whether it is on paper. */

const MAP = '/thuis/kluis';

/** A kluis with one casus, of which the herstelcode was typed over. */
async function gevuld(): Promise<{ readonly schijf: Geheugenschijf; readonly oud: string }> {
  const schijf = new Geheugenschijf();
  for (const map of ['/', '/thuis', MAP]) await schijf.maakMap(map);
  const { kluis, herstelcode } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf }));
  await kluis.bewaar({ id: 'a', soort: 'casus', inhoud: 'a1', regel: null });
  await kluis.bevestigHerstelcode(herstelcode);
  await kluis.sluit();
  return { schijf, oud: herstelcode };
}

/** Remembers the herstelcode that was drawn, also of a call that never answered. */
function metTrekking(schijf: Geheugenschijf): { readonly omgeving: Kluisomgeving; readonly getrokken: () => string } {
  let laatste: Buffer | null = null;
  const toeval = (aantal: number): Buffer => {
    const bytes = randomBytes(aantal);
    if (aantal === 17) laatste = Buffer.from(bytes);
    return bytes;
  };
  const getrokken = (): string => {
    const bytes = laatste;
    return bytes === null ? '' : maakHerstelcode(() => bytes);
  };
  return { omgeving: proefomgeving({ bestanden: schijf, toeval }), getrokken };
}

/** Opens. A power cut can damage the count of attempts, which then asks for a wait of seconds; time passes here at once. */
async function open(schijf: Geheugenschijf, invoer: Parameters<typeof Kluis.open>[1]): Promise<Kluis> {
  const omgeving = proefomgeving({ bestanden: schijf });
  try {
    return await Kluis.open(MAP, invoer, omgeving);
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || fout.fout.code !== 'WACHTEN_NA_POGINGEN') throw fout;
    return Kluis.open(MAP, invoer, { ...omgeving, nu: () => omgeving.nu() + 61_000 });
  }
}

/** Looks on a copy: opening with the code notes that it is on paper. */
async function opent(schijf: Geheugenschijf, herstelcode: string): Promise<boolean> {
  const uit = await uitkomst(open(schijf.kopie(), { soort: 'herstelcode', geheim: herstelcode }).then((kluis) => kluis.sluit()));
  if (uit !== 'goed') expect(uit).toBe('HERSTELCODE_ONJUIST');
  return uit === 'goed';
}

/** Which code works, after looking at everything else that must hold. */
async function welkeWerkt(schijf: Geheugenschijf, oud: string, nieuw: string): Promise<'oud' | 'nieuw'> {
  const werkt = [await opent(schijf, oud), nieuw !== '' && (await opent(schijf, nieuw))];
  expect(werkt.filter(Boolean)).toHaveLength(1);
  const kluis = await open(schijf, MET_WACHTZIN);
  expect(await kluis.lees('a')).toBe('a1');
  expect(await kluis.schade()).toEqual([]);
  // A code that nobody typed over never passes for one that somebody did, nor the other way round.
  expect(await kluis.herstelcodeBevestigd()).toBe(werkt[0]);
  await kluis.sluit();
  expect(schijf.paden().filter((pad) => pad.includes('/.tmp-'))).toEqual([]);
  expect(schijf.inhoud(`${MAP}/kop.vorige`).equals(schijf.inhoud(`${MAP}/kop`))).toBe(true);
  return werkt[0] === true ? 'oud' : 'nieuw';
}

describe('making a new herstelcode', () => {
  const begin = gevuld().then(async ({ schijf: basis, oud }) => {
    const schijf = basis.kopie();
    const kluis = await open(schijf, MET_WACHTZIN);
    const namen = await stappenVan(schijf, () => kluis.nieuweHerstelcode(WACHTZIN));
    await kluis.sluit();
    return { basis, oud, namen };
  });

  it('a crash or power cut at any step leaves the old or the new one, and the new one once it is given', async () => {
    const { basis, oud, namen } = await begin;
    expect(namen.length).toBeGreaterThan(11);
    const gezien = new Set<string>();
    await langs(namen, async (n) => {
      const schijf = basis.kopie();
      const { omgeving, getrokken } = metTrekking(schijf);
      const kluis = await Kluis.open(MAP, MET_WACHTZIN, omgeving);
      faalBij(schijf, n, () => new Crash(), true);
      const gegeven = await kluis.nieuweHerstelcode(WACHTZIN).then((code) => code, () => null);
      schijf.stapper = () => undefined;
      if (gegeven !== null) expect(gegeven).toBe(getrokken());
      for (const na of [schijf.kopie(), ...Array.from({ length: 4 }, (_, zaad) => schijf.naStroomuitval(dobbel(n * 100 + zaad)))]) {
        const werkt = await welkeWerkt(na, oud, getrokken());
        gezien.add(werkt);
        if (gegeven !== null) expect(werkt).toBe('nieuw');
      }
    });
    expect(gezien.size).toBe(2);
  });

  it.each(['ENOSPC', 'EROFS', 'EIO'])('%s at any step is said and leaves the old code, or is of no matter; a later try succeeds', async (code) => {
    const verwacht = { ENOSPC: 'SCHIJF_VOL', EROFS: 'ALLEEN_LEZEN', EIO: 'SCHRIJVEN_MISLUKT' }[code] ?? '';
    const { basis, oud, namen } = await begin;
    const gezien = new Map<string, number>();
    await langs(namen, async (n) => {
      const schijf = basis.kopie();
      const { omgeving, getrokken } = metTrekking(schijf);
      const kluis = await Kluis.open(MAP, MET_WACHTZIN, omgeving);
      faalBij(schijf, n, () => new Systeemfout(code), false);
      const uit = await uitkomst(kluis.nieuweHerstelcode(WACHTZIN));
      schijf.stapper = () => undefined;
      gezien.set(uit, (gezien.get(uit) ?? 0) + 1);
      if (uit !== 'goed') expect([verwacht, 'LEZEN_MISLUKT']).toContain(uit);
      expect(await kluis.herstelcodeBevestigd()).toBe(uit !== 'goed');
      expect(await welkeWerkt(schijf.kopie(), oud, getrokken())).toBe(uit === 'goed' ? 'nieuw' : 'oud');
      expect(await uitkomst(kluis.nieuweHerstelcode(WACHTZIN))).toBe('goed');
      await kluis.bevestigHerstelcode(getrokken());
      await kluis.sluit();
      expect(await opent(schijf, oud)).toBe(false);
      expect(await opent(schijf, getrokken())).toBe(true);
    });
    // Both: errors before the header is in place, and silence about the spare and the count of attempts.
    expect(gezien.get(verwacht)).toBeGreaterThan(3);
    expect(gezien.get('goed')).toBeGreaterThan(3);
  });

  it('a crash between the header and its spare, and then a damaged header: the spare brings the old code back, and the kluis says that it counts', async () => {
    const { schijf, oud } = await gevuld();
    const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
    schijf.stapper = (stap, pad) => {
      if (stap === 'maak' && pad.endsWith('kop.vorige')) throw new Crash();
    };
    const nieuw = await kluis.nieuweHerstelcode(WACHTZIN);
    schijf.stapper = () => undefined;
    await kluis.sluit();
    schijf.zetInhoud(`${MAP}/kop`, Buffer.from('kapot'));
    await Kluis.zetKopTerug(MAP, proefomgeving({ bestanden: schijf }));
    expect(await welkeWerkt(schijf, oud, nieuw)).toBe('oud');
  });
});

describe('noting that the code is on paper', () => {
  it('a full disk at any step is said, and trying again then works', async () => {
    const { schijf: basis } = await gevuld();
    const { omgeving: eerst, getrokken } = metTrekking(basis);
    const kluis = await Kluis.open(MAP, MET_WACHTZIN, eerst);
    await kluis.nieuweHerstelcode(WACHTZIN);
    await kluis.sluit();
    const code = getrokken();
    for (let n = 1; ; n += 1) {
      const schijf = basis.kopie();
      const weer = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
      expect(await weer.herstelcodeBevestigd()).toBe(false);
      const gezet = faalBij(schijf, n, () => new Systeemfout('ENOSPC'), false);
      const uit = await uitkomst(weer.bevestigHerstelcode(code));
      const klaar = gezet() < n;
      schijf.stapper = () => undefined;
      if (uit !== 'goed') {
        expect(uit).toBe('SCHIJF_VOL');
        await weer.bevestigHerstelcode(code);
      }
      await weer.sluit();
      const na = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
      expect(await na.herstelcodeBevestigd()).toBe(true);
      await na.sluit();
      if (klaar) break;
    }
  });

  it('a full disk keeps nobody out who opens with the code', async () => {
    const { schijf } = await gevuld();
    const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
    const code = await kluis.nieuweHerstelcode(WACHTZIN);
    await kluis.sluit();
    schijf.stapper = (stap, pad) => {
      if (stap === 'schrijf' && pad.includes('/records/')) throw new Systeemfout('ENOSPC');
    };
    const metCode = await Kluis.open(MAP, { soort: 'herstelcode', geheim: code }, proefomgeving({ bestanden: schijf }));
    expect(await metCode.herstelcodeBevestigd()).toBe(true);
    expect(await metCode.lees('a')).toBe('a1');
    await metCode.sluit();
  });
});
