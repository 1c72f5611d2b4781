import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Bestanden } from './bestanden.ts';
import { kluisfout, schrijffout, systeemcode } from './fouten.ts';
import { hernoemGeduldig, leesAlsErIs, ruimOp, schrijfAlles, TIJDELIJK } from './schijf.ts';

/* One process at a time in a kluis: a small file that names the process, taken over when that process is gone. */

export const GRENDELNAAM = 'in-gebruik';
/** How often and how long (ms) to wait for a name in a file that has none yet. */
const LEEG_KEREN = 10;
const PAUZE_MS = 20;
const VERS_MS = 5_000;

/** Who runs here, and whether another still runs. */
export interface Proces {
  /** Tells this process from every other, also after a restart of the machine when the number comes back. */
  readonly kenmerk: string;
  readonly leeft: (kenmerk: string) => boolean;
}

function leesRegel(pad: string): string {
  try {
    return readFileSync(pad, 'utf8').trim();
  } catch {
    return '';
  }
}

/** When a process began, as Linux tells it; empty where it does not. The name in the line may hold spaces, so count from its end. */
function begintijd(pid: number): string {
  const stand = leesRegel(`/proc/${pid}/stat`);
  return stand.slice(stand.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function bestaat(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM';
  }
}

/** The process we run in, for Linux, macOS and Windows. */
export function ditProces(): Proces {
  const opstart = leesRegel('/proc/sys/kernel/random/boot_id');
  const kenmerk = [process.pid, opstart, begintijd(process.pid)].join(' ');
  return {
    kenmerk,
    leeft: (ander) => {
      if (ander === kenmerk) return true;
      const [pidtekst = '', anderOpstart = '', anderBegin = ''] = ander.split(' ');
      const pid = Number(pidtekst);
      if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || anderOpstart !== opstart) return false;
      return bestaat(pid) && begintijd(pid) === anderBegin;
    },
  };
}

/** The hold on a kluis; give it back with `laatLos`. */
export interface Vergrendeling {
  readonly laatLos: () => Promise<void>;
}

/** Names the process. A fresh file without a name is being made at this moment, on a slow drive for a while; an old one is what a power cut left. */
async function leesHouder(bestanden: Bestanden, pad: string): Promise<string | null> {
  for (let keer = 1; ; keer += 1) {
    const houder = await leesAlsErIs(bestanden, pad);
    if (houder === null || houder.length > 0 || keer > LEEG_KEREN || !(await isVers(bestanden, pad))) return houder?.toString('utf8') ?? null;
    await wacht(PAUZE_MS);
  }
}

/** Whether a file was made just now, by the clock of this machine, which file times go by. */
async function isVers(bestanden: Bestanden, pad: string): Promise<boolean> {
  try {
    return Math.abs(Date.now() - (await bestanden.gewijzigdOp(pad))) < VERS_MS;
  } catch (fout) {
    if (systeemcode(fout) === 'ENOENT') return true;
    throw fout;
  }
}

/** How taking a name ended: it is ours, another has it, or it was there and is gone. */
type Naamuitkomst = 'onze' | 'bezet' | 'weg';

/** Makes the file that names this process. */
async function zetNaam(bestanden: Bestanden, pad: string, kenmerk: string): Promise<Naamuitkomst> {
  try {
    const bestand = await bestanden.maakAlleen(pad);
    try {
      await schrijfAlles(bestand, Buffer.from(kenmerk), 0);
    } catch (fout) {
      await ruimOp(bestanden, pad);
      throw fout;
    } finally {
      await bestand.sluit();
    }
  } catch (fout) {
    if (systeemcode(fout) === 'EEXIST') return 'bezet';
    throw fout;
  }
  // Read back: who found it without a name for too long may have taken its place.
  const terug = await leesAlsErIs(bestanden, pad);
  if (terug === null) return 'weg';
  return terug.toString('utf8') === kenmerk ? 'onze' : 'bezet';
}

/**
 * Takes the place of a process that is gone. Of several that want that at once one does it, so that nobody ever puts the name of
 * a living process out of the way.
 */
async function neemOver(bestanden: Bestanden, map: string, pad: string, proces: Proces): Promise<Naamuitkomst> {
  const overname = join(map, `${TIJDELIJK}${GRENDELNAAM}`);
  const bezig = await leesHouder(bestanden, overname);
  if (bezig !== null && proces.leeft(bezig)) return 'bezet';
  if (bezig !== null) await ruimOp(bestanden, overname);
  const alleen = await zetNaam(bestanden, overname, proces.kenmerk);
  if (alleen !== 'onze') {
    // Who opened the kluis meanwhile clears what is unfinished: then it is taken.
    const nu = await leesHouder(bestanden, pad);
    return alleen === 'bezet' || (nu !== null && proces.leeft(nu)) ? 'bezet' : 'weg';
  }
  try {
    const houder = await leesHouder(bestanden, pad);
    if (houder !== null && proces.leeft(houder)) return 'bezet';
    if (houder !== null) {
      const oud = `${overname}-oud`;
      await hernoemGeduldig(bestanden, pad, oud);
      await ruimOp(bestanden, oud);
    }
    return await zetNaam(bestanden, pad, proces.kenmerk);
  } finally {
    await ruimOp(bestanden, overname);
  }
}

/**
 * Takes the kluis in this folder for this process.
 * @throws OntwarFout KLUIS_IN_GEBRUIK, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
 */
export async function vergrendel(map: string, bestanden: Bestanden, proces: Proces): Promise<Vergrendeling> {
  const pad = join(map, GRENDELNAAM);
  try {
    const houder = await leesHouder(bestanden, pad);
    if (houder !== null && proces.leeft(houder)) throw kluisfout('KLUIS_IN_GEBRUIK');
    const genomen = houder === null ? await zetNaam(bestanden, pad, proces.kenmerk) : await neemOver(bestanden, map, pad, proces);
    if (genomen === 'bezet') throw kluisfout('KLUIS_IN_GEBRUIK');
    if (genomen === 'weg') throw kluisfout('SCHRIJVEN_MISLUKT');
  } catch (fout) {
    throw schrijffout(fout);
  }
  return {
    laatLos: async () => {
      // Not when another took it over meanwhile: then it is no longer ours to give back.
      const van = await leesAlsErIs(bestanden, pad).catch(() => null);
      if (van?.toString('utf8') === proces.kenmerk) await ruimOp(bestanden, pad);
    },
  };
}
