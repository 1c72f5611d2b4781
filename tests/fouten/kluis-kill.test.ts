import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { alleBestanden, dobbel, MET_WACHTZIN, proefmap, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/* The real thing: a process that saves, killed by SIGKILL; a disk that is full; a folder that cannot be written. */

const PROJECT = join(import.meta.dirname, '..', '..');
let werkmap = '';
let kind = '';

beforeAll(async () => {
  werkmap = await proefmap();
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'kluis-kind.ts'), outDir: join(werkmap, 'kind'), target: 'node20', rolldownOptions: { output: { entryFileNames: 'kind.mjs' } } },
  });
  kind = join(werkmap, 'kind', 'kind.mjs');
}, 60_000);
afterAll(() => rm(werkmap, { recursive: true }));

/** Runs the saving program and kills it `ms` after its kluis is open. @returns what it said */
function draaiEnDood(map: string, begin: number, ms: number, wat = ''): Promise<readonly string[]> {
  return new Promise((klaar, mis) => {
    const proces = spawn(process.execPath, [kind, map, String(begin), wat], { stdio: ['ignore', 'pipe', 'pipe'] });
    let uit = '';
    let fouten = '';
    let gepland = false;
    proces.stdout.on('data', (deel: Buffer) => {
      uit += deel.toString();
      if (gepland) return;
      gepland = true;
      setTimeout(() => proces.kill('SIGKILL'), ms);
    });
    proces.stderr.on('data', (deel: Buffer) => (fouten += deel.toString()));
    proces.on('close', (_, signaal) => (signaal === 'SIGKILL' ? klaar(uit.split('\n').slice(0, -1)) : mis(new Error(fouten))));
  });
}

describe('kill -9', () => {
  it('sixty times at any moment: what was acknowledged is there, and the kluis always opens', async () => {
    const map = join(werkmap, 'kluis');
    await (await Kluis.maak(map, { wachtzin: WACHTZIN }, proefomgeving())).kluis.sluit();
    const kans = dobbel(Date.now());
    const bevestigd = new Map<string, string>();
    const begonnen = new Map<string, string>();
    let nummer = 1;
    let halverwege = 0;
    for (let keer = 0; keer < 60; keer += 1) {
      for (const regel of await draaiEnDood(map, nummer, kans() * 60)) {
        const [wat, id = '', waarde = ''] = regel.split(' ');
        if (wat === 'begin') begonnen.set(id, waarde);
        if (wat === 'bewaard') bevestigd.set(id, waarde);
        if (waarde !== '' && waarde !== 'weg') nummer = Math.max(nummer, Number(waarde) + 1);
      }
      const kluis = await Kluis.open(map, MET_WACHTZIN, proefomgeving());
      expect(await kluis.schade()).toEqual([]);
      for (const [id, bezig] of begonnen) {
        const goed = bevestigd.get(id);
        const staat = (await uitkomst(kluis.lees(id))) === 'goed' ? String(((await kluis.lees(id)) as { nummer: number }).nummer) : 'weg';
        // Never saved at all counts as gone: allowed only as long as nothing was acknowledged.
        expect([goed ?? 'weg', bezig]).toContain(staat);
        if (goed !== bezig) halverwege += 1;
        bevestigd.set(id, staat);
        begonnen.set(id, staat);
      }
      await kluis.sluit();
      expect((await alleBestanden(map)).filter((naam) => naam.includes('.tmp-') || naam === 'in-gebruik')).toEqual([]);
    }
    // The kills did fall in the middle of saves, and there were saves.
    expect(nummer).toBeGreaterThan(60);
    expect(halverwege).toBeGreaterThan(10);
  }, 180_000);
});

/** Opens. A kill can fall in the writing of the count of attempts, which then asks for a wait of seconds; time passes here at once. */
async function openNaKill(map: string): Promise<Kluis> {
  const omgeving = proefomgeving();
  try {
    return await Kluis.open(map, MET_WACHTZIN, omgeving);
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || fout.fout.code !== 'WACHTEN_NA_POGINGEN') throw fout;
    return Kluis.open(map, MET_WACHTZIN, { ...omgeving, nu: () => omgeving.nu() + 61_000 });
  }
}

describe('kill -9 while a new herstelcode is made', () => {
  it('forty times at any moment: the wachtzin always opens, and the last code given does unless a newer one took its place', async () => {
    const map = join(werkmap, 'kluis-herstelcode');
    const { kluis: eerste, herstelcode } = await Kluis.maak(map, { wachtzin: WACHTZIN }, proefomgeving());
    await eerste.bevestigHerstelcode(herstelcode);
    await eerste.sluit();
    const kans = dobbel(Date.now());
    let gegeven = herstelcode;
    let gemaakt = 0;
    let halverwege = 0;
    // How long (ms) it may run, at most: on a busy machine longer, so that about half the times a code is made before the kill.
    let tijd = 40;
    for (let keer = 0; keer < 40; keer += 1) {
      const gezegd = await draaiEnDood(map, 0, kans() * tijd, 'herstelcode');
      tijd = gezegd.some((regel) => regel.startsWith('gemaakt ')) ? Math.max(40, tijd * 0.9) : Math.min(400, tijd * 1.3);
      for (const regel of gezegd) {
        if (!regel.startsWith('gemaakt ')) continue;
        gegeven = regel.slice('gemaakt '.length);
        gemaakt += 1;
      }
      // Cut off in the middle, the code on disk is the one given last or one that nobody saw.
      const bezig = gezegd.at(-1) === 'begin herstelcode';
      const kluis = await openNaKill(map);
      expect(await kluis.schade()).toEqual([]);
      const werkt = await uitkomst(kluis.bevestigHerstelcode(gegeven));
      if (!bezig) expect(werkt).toBe('goed');
      expect(['goed', 'HERSTELCODE_ONJUIST']).toContain(werkt);
      const bewezen = werkt === 'goed';
      expect(await kluis.herstelcodeBevestigd()).toBe(bewezen);
      if (!bewezen) {
        halverwege += 1;
        gegeven = await kluis.nieuweHerstelcode(WACHTZIN);
      }
      await kluis.sluit();
      expect((await alleBestanden(map)).filter((naam) => naam.includes('.tmp-') || naam === 'in-gebruik')).toEqual([]);
    }
    expect(gemaakt).toBeGreaterThan(20);
    expect(halverwege).toBeGreaterThan(0);
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
      const { kluis } = await Kluis.maak(join(map, 'kluis'), { wachtzin: WACHTZIN }, proefomgeving());
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
      const { kluis } = await Kluis.maak(join(map, 'kluis'), { wachtzin: WACHTZIN }, proefomgeving());
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
      expect(await uitkomst(Kluis.maak(join(map, 'ander'), { wachtzin: WACHTZIN }, proefomgeving()))).toBe('ALLEEN_LEZEN');
      naar('rw');
      const weer = await Kluis.open(join(map, 'kluis'), MET_WACHTZIN, proefomgeving());
      expect(await weer.lees('a')).toBe('een');
      await weer.sluit();
    } finally {
      los();
    }
  });
});
