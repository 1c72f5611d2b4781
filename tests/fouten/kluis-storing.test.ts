import { describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { Geheugenschijf, Systeemfout } from './kluis-geheugenschijf.ts';
import { dobbel, MET_WACHTZIN, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';
import { Crash, faalBij, langs, stappenVan } from './kluis-stappen.ts';

/* Every step of every operation fails once: by a crash, by a power cut, by a full disk. */

const MAP = '/thuis/kluis';

const casus = (id: string, tekst: string, kern = 'k') => ({ id, soort: 'casus', inhoud: { tekst }, regel: { kern } }) as const;

async function leegSchijf(): Promise<Geheugenschijf> {
  const schijf = new Geheugenschijf();
  await schijf.maakMap('/');
  await schijf.maakMap('/thuis');
  return schijf;
}

async function gevuld(): Promise<Geheugenschijf> {
  const schijf = await leegSchijf();
  await schijf.maakMap(MAP);
  const { kluis } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf }));
  for (const tekst of ['a1', 'a2']) await kluis.bewaar(casus('a', tekst));
  await kluis.bewaar(casus('b', 'b1'));
  await kluis.sluit();
  return schijf;
}

/** Opens. A power cut can damage the count of attempts, which then asks for a wait of seconds; time passes here at once. */
async function open(schijf: Geheugenschijf): Promise<Kluis> {
  const omgeving = proefomgeving({ bestanden: schijf });
  try {
    return await Kluis.open(MAP, MET_WACHTZIN, omgeving);
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || fout.fout.wachtSeconden === undefined) throw fout;
    expect(fout.fout.wachtSeconden).toBeLessThanOrEqual(60);
    return Kluis.open(MAP, MET_WACHTZIN, { ...omgeving, nu: () => omgeving.nu() + 61_000 });
  }
}

/** What somebody who opens the kluis finds: the contents by id. Also: nothing damaged, nothing left over. */
async function inhoud(schijf: Geheugenschijf): Promise<Record<string, unknown>> {
  const kluis = await open(schijf);
  const uit: Record<string, unknown> = {};
  for (const { id, regel } of kluis.lijst('casus')) uit[id] = { inhoud: await kluis.lees(id), regel };
  expect(await kluis.schade()).toEqual([]);
  const sleutels = schijf.paden().filter((pad) => pad.startsWith(`${MAP}/sleutels/`));
  // The record with the names of the sleutelhouders is of the kluis itself; a crash while making it can leave it out.
  const eigen = schijf.paden().includes(`${MAP}/records/sleutelhouders.1`) ? 1 : 0;
  expect(sleutels).toHaveLength(Object.keys(uit).length + eigen);
  expect(schijf.paden().filter((pad) => pad.includes('/.tmp-'))).toEqual([]);
  await kluis.sluit();
  return uit;
}

const WAS = { a: { inhoud: { tekst: 'a2' }, regel: { kern: 'k' } }, b: { inhoud: { tekst: 'b1' }, regel: { kern: 'k' } } };
const HANDELINGEN = {
  'save of the same list line': { doe: (kluis: Kluis) => kluis.bewaar(casus('a', 'a3')), wordt: { ...WAS, a: { inhoud: { tekst: 'a3' }, regel: { kern: 'k' } } } },
  'save of another list line': { doe: (kluis: Kluis) => kluis.bewaar(casus('a', 'a3', 'K')), wordt: { ...WAS, a: { inhoud: { tekst: 'a3' }, regel: { kern: 'K' } } } },
  'save of a new record': { doe: (kluis: Kluis) => kluis.bewaar(casus('c', 'c1')), wordt: { ...WAS, c: { inhoud: { tekst: 'c1' }, regel: { kern: 'k' } } } },
  destruction: { doe: (kluis: Kluis) => kluis.vernietig('a'), wordt: { b: WAS.b } },
} as const;

describe.each(Object.entries(HANDELINGEN))('%s', (_, { doe, wordt }) => {
  const mag = [WAS, wordt];
  const begin = gevuld().then(async (basis) => {
    const schijf = basis.kopie();
    const kluis = await open(schijf);
    const namen = await stappenVan(schijf, () => doe(kluis));
    await kluis.sluit();
    return { basis, namen };
  });

  it('a crash or power cut at any step leaves the old or the new state, and the new one once acknowledged', async () => {
    const { basis, namen } = await begin;
    expect(namen.length).toBeGreaterThan(5);
    await langs(namen, async (n) => {
      const schijf = basis.kopie();
      const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
      faalBij(schijf, n, () => new Crash(), true);
      const bevestigd = await doe(kluis).then(() => true, () => false);
      schijf.stapper = () => undefined;
      const naKill = await inhoud(schijf.kopie());
      expect(mag).toContainEqual(naKill);
      if (bevestigd) expect(naKill).toEqual(wordt);
      for (let zaad = 0; zaad < 5; zaad += 1) {
        const naUitval = await inhoud(schijf.naStroomuitval(dobbel(n * 100 + zaad)));
        expect(mag).toContainEqual(naUitval);
        if (bevestigd) expect(naUitval).toEqual(wordt);
      }
    });
  });

  it.each(['ENOSPC', 'EROFS', 'EIO'])('%s at any step is said, the old state stays, and a later try succeeds', async (code) => {
    const verwacht = { ENOSPC: 'SCHIJF_VOL', EROFS: 'ALLEEN_LEZEN', EIO: 'SCHRIJVEN_MISLUKT' }[code] ?? '';
    const { basis, namen } = await begin;
    let gezien = 0;
    await langs(namen, async (n) => {
      const schijf = basis.kopie();
      const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
      faalBij(schijf, n, () => new Systeemfout(code), false);
      const uit = await uitkomst(doe(kluis));
      schijf.stapper = () => undefined;
      if (uit !== 'goed') {
        gezien += 1;
        expect([verwacht, 'LEZEN_MISLUKT']).toContain(uit);
        // Destruction that has begun is never taken back: it is finished at the next opening.
        expect([WAS, ...(doe === HANDELINGEN.destruction.doe ? [wordt] : [])]).toContainEqual(await inhoud(schijf.kopie()));
        expect(schijf.paden().filter((pad) => pad.includes('/.tmp-'))).toEqual([]);
        expect(await uitkomst(doe(kluis))).toBe('goed');
      }
      await kluis.sluit();
      expect(await inhoud(schijf)).toEqual(wordt);
    });
    expect(gezien).toBeGreaterThan(3);
  });
});

describe('making a kluis', () => {
  const maak = (bestanden: Geheugenschijf): Promise<void> => Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden })).then(({ kluis }) => kluis.sluit());
  const basis = leegSchijf().then(async (schijf) => {
    await schijf.maakMap(MAP);
    return schijf;
  });
  const begin = basis.then((schijf) => {
    const proef = schijf.kopie();
    return stappenVan(proef, () => maak(proef));
  });

  it('a crash or power cut at any step leaves none or a whole one', async () => {
    const gezien = new Set<string>();
    await langs(await begin, async (n) => {
      const schijf = (await basis).kopie();
      faalBij(schijf, n, () => new Crash(), true);
      const gemaakt = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf })).then(() => true, () => false);
      schijf.stapper = () => undefined;
      for (const na of [schijf.kopie(), ...Array.from({ length: 2 }, (_, zaad) => schijf.naStroomuitval(dobbel(n * 10 + zaad)))]) {
        const omgeving = proefomgeving({ bestanden: na });
        const { toestand } = await Kluis.toestand(MAP, omgeving);
        gezien.add(toestand);
        if (gemaakt) expect(toestand).toBe('opSlot');
        expect(['geen', 'opSlot']).toContain(toestand);
        if (toestand === 'geen') await (await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, omgeving)).kluis.sluit();
        expect(await inhoud(na)).toEqual({});
      }
    });
    expect([...gezien].toSorted()).toEqual(['geen', 'opSlot']);
  });

  it('a full disk at any step is said, and trying again then works', async () => {
    await langs(await begin, async (n) => {
      const schijf = (await basis).kopie();
      faalBij(schijf, n, () => new Systeemfout('ENOSPC'), false);
      const uit = await uitkomst(maak(schijf));
      schijf.stapper = () => undefined;
      if (uit !== 'goed') {
        expect(['SCHIJF_VOL', 'LEZEN_MISLUKT']).toContain(uit);
        const omgeving = proefomgeving({ bestanden: schijf });
        expect(await Kluis.toestand(MAP, omgeving)).toEqual({ toestand: 'geen' });
        await (await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, omgeving)).kluis.sluit();
      }
      expect(await inhoud(schijf)).toEqual({});
    });
  });
});

describe('a save', () => {
  it('under an id that was destroyed survives, also when the index never heard of it', async () => {
    const schijf = await gevuld();
    const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
    await kluis.vernietig('a');
    schijf.stapper = (stap, pad) => {
      if (stap === 'schrijf' && pad.endsWith('index.log')) throw new Crash();
    };
    await kluis.bewaar(casus('a', 'opnieuw'));
    schijf.stapper = () => undefined;
    const wordt = { ...WAS, a: { inhoud: { tekst: 'opnieuw' }, regel: { kern: 'k' } } };
    const weer = await open(schijf);
    schijf.stapper = (stap) => {
      if (stap === 'schrijf') throw new Systeemfout('ENOSPC');
    };
    expect(await uitkomst(weer.bewaar(casus('a', 'te veel')))).toBe('SCHIJF_VOL');
    schijf.stapper = () => undefined;
    await weer.sluit();
    for (let keer = 0; keer < 2; keer += 1) expect(await inhoud(schijf)).toEqual(wordt);
  });

  it('is one of thousands after a crash: the long log is folded into the snapshot at opening', async () => {
    const schijf = await gevuld();
    const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
    for (let i = 0; i < 2_100; i += 1) await kluis.bewaar(casus('a', String(i)));
    expect(schijf.inhoud(`${MAP}/index.log`).length).toBeGreaterThan(2_000 * 52);
    const verwacht = { ...WAS, a: { inhoud: { tekst: '2099' }, regel: { kern: 'k' } } };
    expect(await inhoud(schijf)).toEqual(verwacht);
    expect(schijf.inhoud(`${MAP}/index.log`).length).toBe(52);
    expect(await inhoud(schijf)).toEqual(verwacht);
  });

  it('goes on after a few failed renames, as when a virus scanner holds the file, and gives up after more', async () => {
    for (const [keren, verwacht] of [[3, 'goed'], [99, 'ALLEEN_LEZEN']] as const) {
      const schijf = await gevuld();
      const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
      let over: number = keren;
      schijf.stapper = (stap) => {
        if (stap === 'hernoem' && (over -= 1) >= 0) throw new Systeemfout('EPERM');
      };
      expect(await uitkomst(kluis.bewaar(casus('a', 'a3')))).toBe(verwacht);
      schijf.stapper = () => undefined;
      await kluis.sluit();
      expect(await inhoud(schijf)).toEqual(verwacht === 'goed' ? HANDELINGEN['save of the same list line'].wordt : WAS);
    }
  });

  it('is still noticed as put back after the log could not be written for a while', async () => {
    const schijf = await gevuld();
    const kluis = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
    schijf.stapper = (stap, pad) => {
      if (stap === 'schrijf' && pad.endsWith('index.log')) throw new Systeemfout('ENOSPC');
    };
    await kluis.bewaar(casus('a', 'a3'));
    schijf.stapper = () => undefined;
    await kluis.bewaar(casus('b', 'b2'));
    const [oud] = [schijf.inhoud(`${MAP}/records/a.2`)];
    await kluis.sluit();
    schijf.zetInhoud(`${MAP}/records/a.3`, oud);
    const weer = await Kluis.open(MAP, MET_WACHTZIN, proefomgeving({ bestanden: schijf }));
    expect(await uitkomst(weer.lees('a'))).toBe('RECORD_TERUGGEZET');
  });
});
