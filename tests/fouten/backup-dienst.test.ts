import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBackupNodig } from '../../shared/backup/regels.ts';
import type { Loggebeurtenis } from '../../shared/logboek/regel.ts';
import { leesBackuprecord } from '../../electron/main/backup/backuprecord.ts';
import { Backups, type Backupvoortgang } from '../../electron/main/backup/backups.ts';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { deel, KLUISMAP, maakProefkluis, nieuweSchijf, STICK } from './backup-proef.ts';
import { Geheugenschijf, Systeemfout } from './kluis-geheugenschijf.ts';
import { proefomgeving, uitkomst } from './kluis-proef.ts';

/* What makes backups in an open kluis: at closing, every day, and never in the way of a lock. */

const DAG = 86_400_000;
let schijf: Geheugenschijf;
let kluis: Kluis;
let nu: number;
let geschreven: Loggebeurtenis[];
let voortgang: (Backupvoortgang | null)[];
let backups: Backups;

async function maakDienst(): Promise<Backups> {
  return new Backups({
    kluis,
    record: await leesBackuprecord(kluis),
    bestanden: schijf,
    toeval: proefomgeving().toeval,
    nu: () => nu,
    isVanOntwar: (map) => Promise.resolve(map.startsWith('/gegevens')),
    noteer: async (gebeurtenis) => void geschreven.push(gebeurtenis),
    meldVoortgang: (stap) => void voortgang.push(stap),
    meldGewijzigd: () => undefined,
  });
}

/** Waits for what was begun in the background. */
async function stilte(): Promise<void> {
  await expect.poll(() => voortgang.at(-1)).toBeNull();
}

beforeEach(async () => {
  schijf = nieuweSchijf(new Geheugenschijf());
  ({ kluis } = await maakProefkluis(schijf));
  await kluis.bewaar({ id: 'c', soort: 'casus', inhoud: { tekst: 'x' }, regel: {} });
  nu = 1_770_000_000_000;
  geschreven = [];
  voortgang = [];
  backups = await maakDienst();
});

afterEach(async () => {
  await backups.sluit();
  await kluis.sluit();
});

describe('Backups', () => {
  it('refuses a folder of Ontwar itself and one that is not there', async () => {
    expect(await uitkomst(backups.kiesMap(KLUISMAP))).toBe('ONTBREEKT');
    expect(await uitkomst(backups.kiesMap('/gegevens'))).toBe('ONTBREEKT');
    expect(await uitkomst(backups.kiesMap('/eruit'))).toBe('NIET_GEVONDEN');
    expect(await uitkomst(backups.maak())).toBe('NIET_GEVONDEN');
    expect(backups.instelling.map).toBe('');
  });

  it('remembers in the kluis how it went', async () => {
    await backups.kiesMap(STICK);
    await backups.maak();
    expect(backups.instelling.laatste).toMatchObject({ op: nu });
    schijf.stapper = (stap, pad) => {
      if (stap === 'schrijf' && pad.startsWith(STICK)) throw new Systeemfout('ENOSPC');
    };
    nu += DAG;
    expect(await uitkomst(backups.maak())).toBe('SCHIJF_VOL');
    schijf.stapper = () => undefined;
    const opnieuw = await maakDienst();
    expect(opnieuw.instelling).toMatchObject({ laatste: { op: nu - DAG }, mislukt: { op: nu, reden: 'Op de plek van je back-up is geen ruimte meer.' } });
    await opnieuw.maak();
    expect(opnieuw.instelling).toMatchObject({ laatste: { op: nu }, mislukt: null });
    await opnieuw.sluit();
  });

  it('takes over what is in a folder that is chosen, and remembers the folder that was left', async () => {
    await backups.kiesMap(STICK);
    await backups.maak();
    schijf.zetMap('/ander', {});
    await backups.kiesMap('/ander');
    expect(backups.instelling).toMatchObject({ map: '/ander', laatste: null, eerder: [STICK] });
    await backups.kiesMap(`${STICK}/Ontwar-backup`);
    expect(backups.instelling).toMatchObject({ map: STICK, laatste: { op: nu }, eerder: [] });
    expect((await backups.lees()).standen).toHaveLength(1);
  });

  it('makes one at closing when that was chosen, and tells of it', async () => {
    await backups.kiesMap(STICK);
    await backups.maakBijAfsluiten();
    expect(deel(schijf, 'standen')).toHaveLength(1);
    expect(voortgang.every((stap) => stap === null || stap.afsluiten)).toBe(true);
    expect(geschreven).toMatchObject([{ soort: 'backup.gemaakt', bijzonder: 'bij het afsluiten', gelukt: true }]);
    await backups.stelIn({ wanneer: 'zelf', generaties: 5, dagen: 30 });
    await backups.maakBijAfsluiten();
    expect(deel(schijf, 'standen')).toHaveLength(1);
  });

  it('makes one a day, and waits an hour after a failure', async () => {
    await backups.kiesMap(STICK);
    await backups.stelIn({ wanneer: 'dagelijks', generaties: 5, dagen: 30 });
    backups.kijk();
    await stilte();
    expect(deel(schijf, 'standen')).toHaveLength(1);
    backups.kijk();
    nu += DAG;
    schijf.stapper = (stap, pad) => {
      if (stap === 'lijst' && pad.startsWith(STICK)) throw new Systeemfout('ENOENT');
    };
    voortgang = [];
    backups.kijk();
    await stilte();
    expect(backups.instelling.mislukt).toMatchObject({ reden: 'De map van je back-up is er nu niet.' });
    expect(geschreven.map(({ soort }) => soort)).toEqual(['backup.gemaakt', 'backup.mislukt']);
    schijf.stapper = () => undefined;
    expect(isBackupNodig(backups.instelling, nu + DAG / 24 - 1)).toBe(false);
    nu += DAG / 24;
    voortgang = [];
    backups.kijk();
    await stilte();
    expect(deel(schijf, 'standen')).toHaveLength(2);
  });

  it('holds no lock up: not while it writes, and not when the disk does not answer', async () => {
    await backups.kiesMap(STICK);
    let hangt = false;
    const traag = schijf.lees.bind(schijf);
    schijf.lees = (pad) => {
      if (!pad.startsWith(STICK)) return traag(pad);
      hangt = true;
      return new Promise(() => undefined);
    };
    const maken = uitkomst(backups.maak());
    await expect.poll(() => hangt).toBe(true);
    const begin = performance.now();
    await backups.sluit();
    await kluis.sluit();
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(await maken).toBe('AFGEBROKEN');
    expect(deel(schijf, 'standen')).toEqual([]);
  });

  it('is not put off a year by a clock that is set back', async () => {
    await backups.kiesMap(STICK);
    await backups.stelIn({ wanneer: 'dagelijks', generaties: 2, dagen: 7 });
    await backups.maak();
    nu -= 365 * DAG;
    for (let keer = 0; keer < 3; keer += 1) {
      nu += DAG;
      voortgang = [];
      backups.kijk();
      await stilte();
    }
    const { standen, instelling } = await backups.lees();
    expect(instelling.laatste).toMatchObject({ op: nu });
    expect(standen?.map(({ gemaaktOp }) => gemaaktOp)).toEqual([nu, nu - DAG]);
    expect(standen?.every(({ heel }) => heel)).toBe(true);
  });
});
