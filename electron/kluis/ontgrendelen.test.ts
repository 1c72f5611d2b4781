import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { MET_WACHTZIN, proefmap, proefomgeving, uitkomst, WACHTZIN } from '../../tests/fouten/kluis-proef.ts';
import { binnenGrens, ijkKosten, leidAfHier, leidAfInWerker, PRODUCTGRENS } from './cryptografie/afleiding.ts';
import { schrijfKop, leesKop } from './kop.ts';
import { Kluis } from './kluis.ts';
import { PRODUCTPROFIEL, type Kluisomgeving } from './omgeving.ts';
import { wachtSeconden, wachttijd } from './pogingen.ts';
import { ditProces } from './vergrendeling.ts';

let map = '';
let herstelcode = '';
beforeAll(async () => {
  map = join(await proefmap(), 'kluis');
  const gemaakt = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving());
  herstelcode = gemaakt.herstelcode;
  await gemaakt.kluis.sluit();
});
afterAll(() => rm(join(map, '..'), { recursive: true }));

const fout = (geheim: string) => ({ soort: 'wachtzin', geheim }) as const;

/** An environment whose clock the test sets, and that counts derivations. */
function metKlok(): { omgeving: Kluisomgeving; zet: (nu: number) => void; afleidingen: () => number } {
  let nu = 1_770_000_000_000;
  let aantal = 0;
  return {
    omgeving: proefomgeving({
      nu: () => nu,
      sleutelafleiding: (geheim, parameters) => {
        aantal += 1;
        return leidAfHier(geheim, parameters);
      },
    }),
    zet: (verschil) => {
      nu += verschil;
    },
    afleidingen: () => aantal,
  };
}

describe('wrong attempts', () => {
  it('are answered plainly, cost a growing wait that survives a restart, and no derivation meanwhile', async () => {
    const { omgeving, zet, afleidingen } = metKlok();
    const wachten: (number | undefined)[] = [];
    for (let i = 0; i < 9; i += 1) {
      const poging = Kluis.open(map, fout('iets anders'), { ...omgeving, proces: ditProces() });
      const uit = await poging.catch((gegooid: unknown) => gegooid);
      expect(uit).toMatchObject({ fout: { code: 'WACHTZIN_ONJUIST' } });
      const wacht = uit instanceof Error && 'fout' in uit ? (uit.fout as { wachtSeconden?: number }).wachtSeconden : undefined;
      wachten.push(wacht);
      const eerder = afleidingen();
      if ((wacht ?? 0) > 0) {
        zet((wacht ?? 0) * 1_000 - 900);
        await expect(Kluis.open(map, MET_WACHTZIN, omgeving)).rejects.toMatchObject({ fout: { code: 'WACHTEN_NA_POGINGEN', wachtSeconden: 1 } });
        expect(await Kluis.toestand(map, omgeving)).toEqual({ toestand: 'opSlot', wachtSeconden: 1 });
        zet(900);
      }
      expect(afleidingen()).toBe(eerder);
    }
    expect(wachten).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60]);
    await (await Kluis.open(map, MET_WACHTZIN, omgeving)).sluit();
    expect(await Kluis.toestand(map, omgeving)).toEqual({ toestand: 'opSlot', wachtSeconden: 0 });
  });

  it('never keep anyone out longer than a minute, whatever the clock or the file does', async () => {
    const { omgeving, zet } = metKlok();
    const dag = 86_400_000;
    const stand = (aantal: number, laatste: number): Promise<void> => writeFile(join(map, 'pogingen'), JSON.stringify({ aantal, laatste }));
    const nu = omgeving.nu();
    for (const laatste of [nu, nu + dag, nu - dag, nu + 365 * dag]) {
      await stand(500, laatste);
      expect(await wachtSeconden(map, omgeving.bestanden, nu)).toBeLessThanOrEqual(60);
      expect(await wachtSeconden(map, omgeving.bestanden, nu + 60_000)).toBe(0);
    }
    for (const rommel of ['', 'x', '{"aantal":-1,"laatste":0}', '{"aantal":1e99,"laatste":1e99}']) {
      await writeFile(join(map, 'pogingen'), rommel);
      expect(await wachtSeconden(map, omgeving.bestanden, nu)).toBe(wachttijd(4));
      expect(await wachtSeconden(map, omgeving.bestanden, nu + 60_000)).toBe(0);
    }
    zet(61_000);
    await (await Kluis.open(map, MET_WACHTZIN, omgeving)).sluit();
  });

  it('do not count a herstelcode with a typing error, and tell it from a wrong one', async () => {
    const { omgeving, afleidingen } = metKlok();
    const getypt = herstelcode.startsWith('0') ? `1${herstelcode.slice(1)}` : `0${herstelcode.slice(1)}`;
    for (let i = 0; i < 5; i += 1) {
      await expect(Kluis.open(map, { soort: 'herstelcode', geheim: getypt }, omgeving)).rejects.toMatchObject({ fout: { code: 'HERSTELCODE_ONJUIST', watGebeurde: 'In deze herstelcode zit een typefout.', details: [] } });
    }
    expect(afleidingen()).toBe(0);
    expect(await uitkomst(Kluis.open(map, { soort: 'herstelcode', geheim: '0000-0000-0000-0000-0000-0000-0000' }, omgeving))).toBe('HERSTELCODE_ONJUIST');
    await (await Kluis.open(map, { soort: 'herstelcode', geheim: herstelcode }, omgeving)).sluit();
  });
});

describe('the passphrase', () => {
  it('is the same however its accents were typed', async () => {
    const eigen = await proefmap();
    const { kluis } = await Kluis.maak(eigen, { naam: 'Vera', wachtzin: 'vier caf\u00e9s onder de brug' }, proefomgeving());
    await kluis.sluit();
    await (await Kluis.open(eigen, fout('vier cafe\u0301s onder de brug'), proefomgeving())).sluit();
    await rm(eigen, { recursive: true });
  });
});

describe('deriving a key', () => {
  it('refuses a header that asks less than the product asks, or far too much', async () => {
    expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, proefomgeving({ profiel: PRODUCTPROFIEL })))).toBe('KOP_BESCHADIGD');
    const kop = leesKop(await readFile(join(map, 'kop')), proefomgeving().profiel.grens);
    for (const kosten of [{ geheugenKiB: 100 * 1024 * 1024, iteraties: 3 }, { geheugenKiB: 64 * 1024, iteraties: 5_000 }]) {
      const gulzig = schrijfKop({ ...kop, sleuven: kop.sleuven.map((sleuf) => ({ ...sleuf, ...kosten })) }, Buffer.alloc(32));
      expect(() => leesKop(gulzig, PRODUCTGRENS)).toThrow(/KOP_BESCHADIGD/);
    }
  });

  it('notices a header that was rewritten by someone without the master key', async () => {
    const { omgeving, zet } = metKlok();
    zet(61_000);
    const heel = await readFile(join(map, 'kop'));
    const kop = leesKop(heel, omgeving.profiel.grens);
    await writeFile(join(map, 'kop'), schrijfKop({ ...kop, gemaaktOp: kop.gemaaktOp + 1 }, Buffer.alloc(32)));
    expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, omgeving))).toBe('KOP_BESCHADIGD');
    await writeFile(join(map, 'kop'), heel);
  });

  it('costs about a second here, and never less than the minimum on a slow machine', async () => {
    for (const [perIteratie, verwacht] of [[1, { geheugenKiB: 262_144, iteraties: 12 }], [90, { geheugenKiB: 131_072, iteraties: 5 }], [400, { geheugenKiB: 65_536, iteraties: 3 }], [60_000, { geheugenKiB: 65_536, iteraties: 3 }]] as const) {
      let tijd = 0;
      const kosten = await ijkKosten(
        async (_, { iteraties }) => {
          tijd += iteraties * perIteratie;
          return Buffer.alloc(32);
        },
        PRODUCTGRENS,
        () => tijd,
      );
      expect(kosten).toEqual(verwacht);
      expect(binnenGrens(kosten, PRODUCTGRENS)).toBe(true);
    }
  });

  it('in a worker gives the same key, and an error when the worker cannot start', async () => {
    const uit = await proefmap();
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: { ssr: join(import.meta.dirname, 'cryptografie', 'argon2-werker.ts'), outDir: uit, target: 'node20', rolldownOptions: { output: { entryFileNames: 'werker.mjs' } } },
    });
    const parameters = { zout: Buffer.alloc(16, 7), geheugenKiB: 256, iteraties: 2 };
    const sleutel = await leidAfInWerker(join(uit, 'werker.mjs'))(Buffer.from('geheim'), parameters);
    expect(sleutel).toEqual(await leidAfHier(Buffer.from('geheim'), parameters));
    expect(sleutel).toHaveLength(32);
    await expect(leidAfInWerker(join(uit, 'niets.mjs'))(Buffer.from('geheim'), parameters)).rejects.toThrow();
    await rm(uit, { recursive: true });
  });
});
