import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { doodKeren, toonDoodverslag, totaal } from './kluis-doden.ts';
import { alleBestanden, MET_WACHTZIN, proefmap, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/* The real thing: a process that saves, killed by SIGKILL; a disk that is full; a folder that cannot be written. */

const PROJECT = join(import.meta.dirname, '..', '..');
/** A thousand are done by `npm run bench kills`. */
const KILLS = 60;
let werkmap = '';

beforeAll(async () => {
  werkmap = await proefmap();
});
afterAll(() => rm(werkmap, { recursive: true }));

describe('kill -9', () => {
  it('at any moment under load: what was acknowledged is there, and the kluis always opens', async () => {
    const verslag = await doodKeren({ kills: KILLS, zaad: Date.now() % 1_000_000, project: PROJECT });
    expect([...verslag.nietOpen, ...verslag.verloren]).toEqual([]);
    expect(verslag.kills).toBe(KILLS);
    // The kills did fall in the middle of saves, and there were saves and something to mend.
    expect(verslag.fasen.get('bewaren'), toonDoodverslag(verslag)).toBeGreaterThan(KILLS / 6);
    expect(totaal(verslag.bevestigd), toonDoodverslag(verslag)).toBeGreaterThan(KILLS);
    expect(verslag.hersteld, toonDoodverslag(verslag)).toBeGreaterThan(KILLS / 6);
  }, 180_000);
});

/** A file system of its own in memory; as root only, so elsewhere these tests say why they cannot run. */
async function koppel(opties: string): Promise<{ map: string; los: () => void }> {
  const map = await mkdtemp(join(werkmap, 'schijf-'));
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', opties, 'tmpfs', map]);
  if (status !== 0) throw new Error(`mount: ${stderr.toString()}`);
  return { map, los: () => spawnSync('umount', ['-l', map]) };
}

const casus = (id: string, tekst: string) => ({ id, soort: 'casus', inhoud: tekst, regel: null }) as const;

describe.runIf(process.getuid?.() === 0)('a real disk', () => {
  it('that is full says so, keeps what was there, and takes the save once there is room', async () => {
    const { map, los } = await koppel('size=1m');
    try {
      const { kluis } = await Kluis.maak(join(map, 'kluis'), { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving());
      await kluis.bewaar(casus('a', 'klein'));
      await kluis.bewaar(casus('groot', 'x'.repeat(400_000)));
      expect(await uitkomst(kluis.bewaar(casus('a', 'y'.repeat(900_000))))).toBe('SCHIJF_VOL');
      expect(await kluis.lees('a')).toBe('klein');
      expect((await alleBestanden(map)).filter((naam) => naam.includes('.tmp-'))).toEqual([]);
      await kluis.vernietig('groot');
      await kluis.bewaar(casus('a', 'z'.repeat(400_000)));
      await kluis.sluit();
      const weer = await Kluis.open(join(map, 'kluis'), MET_WACHTZIN, proefomgeving());
      expect(await weer.lees('a')).toBe('z'.repeat(400_000));
      await weer.sluit();
    } finally {
      los();
    }
  });

  it('that is read-only says so, on saving and on opening, and is as it was', async () => {
    const { map, los } = await koppel('size=4m');
    try {
      const { kluis } = await Kluis.maak(join(map, 'kluis'), { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving());
      await kluis.bewaar(casus('a', 'een'));
      const naar = (stand: string): void => expect(spawnSync('mount', ['-o', `remount,${stand}`, map]).status).toBe(0);
      // While it is open: the folder of the records becomes read-only under it.
      const records = join(map, 'kluis', 'records');
      expect(spawnSync('mount', ['--bind', records, records]).status).toBe(0);
      expect(spawnSync('mount', ['-o', 'remount,ro,bind', records]).status).toBe(0);
      expect(await uitkomst(kluis.bewaar(casus('a', 'twee')))).toBe('ALLEEN_LEZEN');
      expect(await uitkomst(kluis.bewaar(casus('b', 'nieuw')))).toBe('ALLEEN_LEZEN');
      expect(await kluis.lees('a')).toBe('een');
      expect(spawnSync('umount', [records]).status).toBe(0);
      await kluis.sluit();
      naar('ro');
      expect(await uitkomst(Kluis.open(join(map, 'kluis'), MET_WACHTZIN, proefomgeving()))).toBe('ALLEEN_LEZEN');
      expect(await uitkomst(Kluis.maak(join(map, 'ander'), { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving()))).toBe('ALLEEN_LEZEN');
      naar('rw');
      const weer = await Kluis.open(join(map, 'kluis'), MET_WACHTZIN, proefomgeving());
      expect(await weer.lees('a')).toBe('een');
      await weer.sluit();
    } finally {
      los();
    }
  });
});
