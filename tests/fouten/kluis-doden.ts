import { deepStrictEqual } from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { Boekhouding } from './kluis-boekhouding.ts';
import { bundelProgramma } from './kluis-bundel.ts';
import type { Opdracht } from './kluis-last.ts';
import { alleBestanden, dobbel, MET_WACHTZIN, openNaWachten, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/*
 * Puts kluizen under load in processes of their own and kills those by SIGKILL at random moments. After each kill a copy of what
 * lies there is opened and everything that was acknowledged is looked for; the next process goes on with the original as the kill
 * left it, so kills also fall in the mending of what the former left.
 */

export interface Doodverslag {
  readonly kills: number;
  /** In the middle of what the kills fell, by kind; one kill can fall in several things at once, or between two. */
  readonly fasen: ReadonlyMap<string, number>;
  /** Changes that were acknowledged, by kind. */
  readonly bevestigd: ReadonlyMap<string, number>;
  /** Kills after which the kluis did not open, and why. */
  readonly nietOpen: readonly string[];
  /** What was acknowledged and not there, or there and not good. */
  readonly verloren: readonly string[];
  /** Kills after which opening had something to mend or to clear. */
  readonly hersteld: number;
  readonly seconden: number;
  readonly zaad: number;
}

export interface Doodwens {
  readonly kills: number;
  readonly zaad: number;
  /** The folder of the project, to bundle the program from. */
  readonly project: string;
}

/** One kill in so many falls at any moment of opening, the others while it works. */
const IN_OPENEN = 5;
/** Ms that a process may open or work, at most. */
const LEEFT_HOOGSTENS = { openen: 25, last: 40, houders: 250 } as const;
/** One process in so many gives and takes keys. */
const MET_HOUDERS = 5;
/** Of so many failures the kluis is kept as the kill left it. */
const BEWAAR_HOOGSTENS = 3;
/** Kluizen side by side, so that a second core has work while one waits. */
const BANEN = 2;

type Kind = ChildProcessByStdio<Writable, Readable, Readable>;

interface WachtendKind {
  readonly proces: Kind;
  /** What it says. */
  readonly regels: string[];
  /** When it has opened its kluis. */
  readonly open: Promise<void>;
  /** When it gave or took a key for the first time. */
  readonly sleutel: Promise<void>;
}

/** A process that has loaded everything and waits for its task. */
async function startKind(programma: string): Promise<WachtendKind> {
  const proces = spawn(process.execPath, [programma], { stdio: ['pipe', 'pipe', 'pipe'] });
  const regels: string[] = [];
  let fouten = '';
  proces.stderr.on('data', (deel: Buffer) => (fouten += deel.toString()));
  // A process that is killed leaves its pipe; what is still to be written to it is of no matter.
  proces.stdin.on('error', () => undefined);
  const uit = createInterface(proces.stdout);
  uit.on('line', (regel) => {
    if (regel !== 'klaar') regels.push(regel);
  });
  const zegt = (vorm: RegExp): Promise<void> =>
    new Promise((klaar) => {
      uit.on('line', (regel) => {
        if (vorm.test(regel)) klaar();
      });
    });
  const [open, sleutel] = [zegt(/^< openen/), zegt(/^< (houder|verwijderen)/)];
  await new Promise<void>((klaar, mis) => {
    uit.once('line', () => klaar());
    proces.once('close', (code) => mis(new Error(`The program ended by itself (${code}): ${fouten}`)));
  });
  proces.once('exit', (code, signaal) => {
    if (signaal !== 'SIGKILL') regels.push(`! ${code} ${fouten}`);
  });
  return { proces, regels, open, sleutel };
}

/** Gives a process its task, kills it at a random moment and waits until it is gone. @returns what it said */
async function laatLevenEnDood({ proces, regels, open, sleutel }: WachtendKind, opdracht: Opdracht, kans: () => number): Promise<readonly string[]> {
  const weg = once(proces, 'close');
  proces.stdin.write(`${JSON.stringify(opdracht)}\n`);
  const inOpenen = kans() * IN_OPENEN < 1;
  if (!inOpenen) await Promise.race([open, weg]);
  // The first key takes long: the strength of its wachtzin is looked at. Half of the kills fall before it, half after.
  if (!inOpenen && opdracht.taak === 'houders' && kans() < 0.5) await Promise.race([sleutel, weg]);
  await wacht(kans() * (LEEFT_HOOGSTENS[inOpenen ? 'openen' : opdracht.taak]));
  proces.kill('SIGKILL');
  await weg;
  return regels;
}

/** Everything opening could change: the names, and how far the log goes. */
async function gezicht(map: string): Promise<string> {
  const namen = (await alleBestanden(map)).filter((naam) => naam !== 'in-gebruik' && naam !== 'pogingen');
  return `${namen.join()} ${(await readFile(join(map, 'index.log'))).length}`;
}

interface Baan {
  readonly map: string;
  readonly boek: Boekhouding;
}

/** Looks at a kluis after a kill. @returns whether opening had something to mend */
async function bekijk(map: string, boek: Boekhouding): Promise<boolean> {
  const voor = await gezicht(map);
  const kluis = await openNaWachten(map, MET_WACHTZIN, proefomgeving());
  const na = await gezicht(map);
  try {
    await boek.vergelijk(kluis);
    await boek.vergelijkLogboek(kluis.logboek);
    await boek.vergelijkBestanden(map, kluis);
    // What a removed sleutelhouder could open is renewed to the end, and all is there still.
    await kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => false });
    deepStrictEqual((await kluis.sleutelhouders()).nogTeVernieuwen, 0);
    await boek.vergelijk(kluis);
  } finally {
    await kluis.sluit();
  }
  for (const { wachtzin, opent } of boek.houders()) {
    const uit = await uitkomst(openNaWachten(map, { soort: 'wachtzin', geheim: wachtzin }, proefomgeving()).then((weer) => weer.sluit()));
    if (opent !== null) deepStrictEqual(uit, opent ? 'goed' : 'WACHTZIN_ONJUIST');
  }
  if (boek.herstelcode !== null) await (await openNaWachten(map, { soort: 'herstelcode', geheim: boek.herstelcode }, proefomgeving())).sluit();
  return voor !== na;
}

/** Kills so many times and tells what was found. What fails is kept in the folder that the report names. */
export async function doodKeren({ kills, zaad, project }: Doodwens): Promise<Doodverslag> {
  const begin = performance.now();
  // In memory where that can be: what SIGKILL does to a process is the same on every disk, and the kernel keeps what was written.
  const werkmap = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'kluisdood-'));
  const kans = dobbel(zaad);
  const fasen = new Map<string, number>();
  const nietOpen: string[] = [];
  const verloren: string[] = [];
  let keer = 0;
  const bevestigd = new Map<string, number>();
  let hersteld = 0;
  const programma = await bundelProgramma(project, 'kluis-kind', werkmap);
  const maakBaan = async (nummer: number): Promise<Baan> => {
    const map = join(werkmap, `kluis-${nummer}`);
    const { kluis, herstelcode } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving());
    await kluis.sluit();
    return { map, boek: new Boekhouding(herstelcode) };
  };
  const loop = async (nummer: number): Promise<void> => {
    let baan = await maakBaan(nummer);
    let volgende = startKind(programma);
    while (keer < kills) {
      keer += 1;
      const deze = keer;
      const kind = await volgende;
      // The next one loads while this one works.
      volgende = startKind(programma);
      volgende.catch(() => undefined);
      const regels = await laatLevenEnDood(kind, { map: baan.map, begin: baan.boek.hoogste, zaad: zaad + deze, taak: kans() * MET_HOUDERS < 1 ? 'houders' : 'last' }, kans);
      for (const soort of regels.flatMap((regel) => /^< (\w+)/.exec(regel)?.[1] ?? [])) bevestigd.set(soort, (bevestigd.get(soort) ?? 0) + 1);
      const kopie = `${baan.map}-na`;
      try {
        for (const fase of baan.boek.verwerk(regels)) fasen.set(fase, (fasen.get(fase) ?? 0) + 1);
        await cp(baan.map, kopie, { recursive: true });
        if (await bekijk(kopie, baan.boek)) hersteld += 1;
      } catch (fout) {
        const bewaard = `${baan.map}-kill-${deze}`;
        if (nietOpen.length + verloren.length < BEWAAR_HOOGSTENS) await rename(baan.map, bewaard);
        else await rm(baan.map, { recursive: true });
        const tekst = `kill ${deze}, seed ${zaad}, ${bewaard}: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}`;
        (fout instanceof OntwarFout ? nietOpen : verloren).push(tekst);
        baan = await maakBaan(nummer);
      }
      await rm(kopie, { recursive: true, force: true });
    }
    const over = await volgende;
    over.proces.kill('SIGKILL');
    await once(over.proces, 'close');
  };
  await Promise.all(Array.from({ length: BANEN }, (_, nummer) => loop(nummer)));
  if (nietOpen.length + verloren.length === 0) await rm(werkmap, { recursive: true });
  return { kills: keer, fasen, bevestigd, nietOpen, verloren, hersteld, seconden: (performance.now() - begin) / 1_000, zaad };
}

/** All that was acknowledged. */
export function totaal(bevestigd: Doodverslag['bevestigd']): number {
  return [...bevestigd.values()].reduce((som, aantal) => som + aantal, 0);
}

/** The report as a table. */
export function toonDoodverslag({ kills, fasen, bevestigd, verloren, nietOpen, hersteld, seconden, zaad }: Doodverslag): string {
  const regel = (wat: string, getal: number | string): string => `${wat.padEnd(46)} ${String(getal).padStart(9)}`;
  return [
    regel('SIGKILL', kills),
    ...[...fasen].toSorted(([, a], [, b]) => b - a).map(([fase, aantal]) => regel(`  midden in ${fase}`, aantal)),
    regel('bevestigde wijzigingen', totaal(bevestigd)),
    ...[...bevestigd].toSorted(([, a], [, b]) => b - a).map(([soort, aantal]) => regel(`  ${soort}`, aantal)),
    regel('daarvan verloren (hoort 0 te zijn)', verloren.length),
    regel('kluizen die niet opengingen (hoort 0 te zijn)', nietOpen.length),
    regel('bij openen hersteld of opgeruimd', hersteld),
    regel('seconden', seconden.toFixed(0)),
    regel('zaad', zaad),
    ...nietOpen,
    ...verloren,
  ].join('\n');
}
