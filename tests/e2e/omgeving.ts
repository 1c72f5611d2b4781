import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { bewaarBeeld } from './beeld.ts';

/* The real app under test: the built `out/`, the Electron that `npm test` found, a user-data folder of its own. */

export const PROJECT = path.resolve(import.meta.dirname, '..', '..');

export interface Startopties {
  /** From `nieuweGegevensmap`. The same folder again is a restart of the same app. */
  readonly gegevensmap: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for the app itself. */
  readonly args?: readonly string[];
  /** Another app than this project: a folder with a package.json. */
  readonly ingang?: string;
  /** A new kluis gets the costs that the product gives it on this very machine, and paper is made ready ahead; see `trage-laptop.cjs` and `papier-op-vraag.cjs`. */
  readonly eigenTempo?: boolean;
  /** A key costs the work that the header asks, for a kluis that another program or the test itself opens; see `lichte-sleutels.cjs`. */
  readonly echteSleutels?: boolean;
}

export interface Proefapp {
  readonly app: ElectronApplication;
  /** The main process; unlike `app.process()` also to be asked after it has ended. */
  readonly proces: ChildProcess;
  readonly gegevensmap: string;
  /** The first window, loaded. */
  readonly eersteVenster: () => Promise<Page>;
  /** The window whose address contains `deel`, such as `zaal`; waits until it is there. */
  readonly venster: (deel: string) => Promise<Page>;
  /** What the main process wrote on stdout and stderr since the app was ready; a start that fails is told by `startApp`. */
  readonly uitvoer: () => string;
  /** Quits as a user does, and waits until the process has ended. */
  readonly sluit: () => Promise<void>;
  /** SIGKILL: nothing of the app gets the chance to finish. Waits until the process has ended. */
  readonly dood: () => Promise<void>;
  /** The next save dialogs answer at once: `pad` is chosen, or null means cancelled. */
  readonly kiesBijOpslaan: (pad: string | null) => Promise<void>;
  /** The same for the dialogs that ask for a file to read. */
  readonly kiesBijOpenen: (pad: string | null) => Promise<void>;
}

/** The Electron that `npm test` found. @throws Error when the tests were not started through it */
export function electronPad(): string {
  const pad = process.env['ONTWAR_ELECTRON'];
  if (pad === undefined) throw new Error('ONTWAR_ELECTRON is not set: run these tests with `npm test -- e2e`.');
  return pad;
}

/** An empty user-data folder that does not exist yet, with a temp and a home folder beside it that only this app uses. */
export function nieuweGegevensmap(): string {
  const basis = mkdtempSync(path.join(os.tmpdir(), 'ontwar-e2e-'));
  for (const naam of ['tmp', 'thuis']) mkdirSync(path.join(basis, naam));
  return path.join(basis, 'gegevens');
}

/** The folder around a user-data folder: everything an app under test can have written. */
export function omringendeMap(gegevensmap: string): string {
  return path.dirname(gegevensmap);
}

/** Removes that folder. A child of Chromium that outlives a killed app by a moment can still put a file in it. */
export async function verwijderOmringendeMap(gegevensmap: string): Promise<void> {
  for (let over = 30; ; over -= 1) {
    try {
      return rmSync(omringendeMap(gegevensmap), { recursive: true, force: true });
    } catch (fout) {
      if (over === 0) throw fout;
      await setTimeout(100);
    }
  }
}

/** The argument list with which this machine can start Electron. */
export function electronArgs(ingang: string, args: readonly string[] = []): readonly string[] {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ingang, ...args];
}

/** The environment in which an app under test runs: nothing it writes lands outside `omringendeMap`. */
export function appOmgeving(gegevensmap: string, env: Readonly<Record<string, string>> = {}): Record<string, string> {
  const basis = omringendeMap(gegevensmap);
  const geerfd = Object.fromEntries(Object.entries(process.env).filter((paar): paar is [string, string] => paar[1] !== undefined));
  for (const naam of ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'VITEST', 'NODE_ENV']) delete geerfd[naam];
  const eigen = existsSync(path.join(basis, 'tmp'))
    ? { TMPDIR: path.join(basis, 'tmp'), HOME: path.join(basis, 'thuis'), XDG_CONFIG_HOME: path.join(basis, 'thuis', 'config'), XDG_CACHE_HOME: path.join(basis, 'thuis', 'cache') }
    : {};
  return { ...geerfd, ...eigen, ONTWAR_GEGEVENSMAP: gegevensmap, ...env };
}

/** Long for a start, also on a busy machine. */
const STARTGEDULD_MS = 20_000;

/**
 * Runs Electron until it stands at the door of "ready", where `wacht-op-proef.cjs` holds it. When it does not get there, what it
 * printed is told and it is tried once more: that hides no fault of the app, which has no window and no kluis before that door.
 */
async function startElectron({ gegevensmap, env, args, ingang = PROJECT, eigenTempo = false, echteSleutels = eigenTempo }: Startopties): Promise<ElectronApplication> {
  const vooraf = ['wacht-op-proef.cjs', ...(echteSleutels ? [] : ['lichte-sleutels.cjs']), ...(eigenTempo ? [] : ['trage-laptop.cjs', 'papier-op-vraag.cjs'])].flatMap((naam) => ['-r', path.join(import.meta.dirname, naam)]);
  const start = (): Promise<ElectronApplication> =>
    _electron.launch({ executablePath: electronPad(), args: [...vooraf, ...electronArgs(ingang, args)], env: appOmgeving(gegevensmap, env), cwd: PROJECT, timeout: STARTGEDULD_MS });
  try {
    return await start();
  } catch (fout) {
    if (!(fout instanceof errors.TimeoutError)) throw fout;
    process.stderr.write(`--- Electron did not start within ${STARTGEDULD_MS / 1_000} s; once more\n${fout.message}\n---\n`);
    return start();
  }
}

/** So often is a question to main asked at most. */
const KEREN = 6;

/**
 * The app makes V8 collect what nothing holds, some time after a secret was given and at a lock. A promise that a debugger waits for can be
 * among it: the debugger says so, and the question is asked once more. So what is asked of main in these tests may be asked twice.
 */
function vraagtNogEens(app: ElectronApplication): void {
  const vraag = app.evaluate.bind(app) as (...vraag: readonly unknown[]) => Promise<unknown>;
  const nogEens = async (...wat: readonly unknown[]): Promise<unknown> => {
    for (let keer = 1; ; keer += 1) {
      try {
        return await vraag(...wat);
      } catch (fout) {
        if (keer === KEREN || !(fout instanceof Error) || !fout.message.includes('Resulting promise was garbage collected')) throw fout;
        await setTimeout(keer * 100);
      }
    }
  };
  app.evaluate = nogEens as typeof app.evaluate;
}

/** Starts the app. The caller ends it; `proefomgeving` does so by itself. */
export async function startApp(opties: Startopties): Promise<Proefapp> {
  const { gegevensmap } = opties;
  const app = await startElectron(opties);
  vraagtNogEens(app);
  const proces = app.process();
  let uitvoer = '';
  for (const stroom of [proces.stdout, proces.stderr]) stroom?.on('data', (stuk: Buffer) => { uitvoer += stuk.toString('utf8'); });
  const einde = new Promise<void>((resolve) => {
    if (proces.exitCode !== null || proces.signalCode !== null) resolve();
    else proces.once('exit', () => resolve());
  });

  const venster = async (deel: string): Promise<Page> => {
    const gevonden = app.windows().find((pagina) => pagina.url().includes(deel));
    if (gevonden !== undefined) return gevonden;
    return app.waitForEvent('window', { predicate: async (pagina) => { await pagina.waitForLoadState(); return pagina.url().includes(deel); }, timeout: 30_000 });
  };

  return {
    app,
    proces,
    gegevensmap,
    eersteVenster: async () => {
      const pagina = await app.firstWindow({ timeout: 30_000 });
      await pagina.waitForLoadState('load');
      return pagina;
    },
    venster,
    uitvoer: () => uitvoer,
    sluit: async () => {
      await app.close();
      await einde;
    },
    dood: async () => {
      proces.kill('SIGKILL');
      await einde;
    },
    kiesBijOpslaan: (pad) =>
      app.evaluate(({ dialog }, gekozen) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: gekozen === null, filePath: gekozen ?? '' });
      }, pad),
    kiesBijOpenen: (pad) =>
      app.evaluate(({ dialog }, gekozen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: gekozen === null, filePaths: gekozen === null ? [] : [gekozen] });
      }, pad),
  };
}

export interface Proefomgeving {
  readonly gegevensmap: () => string;
  readonly start: (opties: Startopties) => Promise<Proefapp>;
}

/**
 * Call once at the top of a test file. What a test starts is ended after it and its folders are removed; when the test
 * failed, a picture of each window is kept in tests/uitvoer and the output of the app is printed.
 */
export function proefomgeving(): Proefomgeving {
  const apps: Proefapp[] = [];
  const mappen: string[] = [];

  afterEach(async ({ task }) => {
    const isMislukt = task.result?.state === 'fail';
    for (const proefapp of apps.splice(0)) {
      const leeft = proefapp.proces.exitCode === null && proefapp.proces.signalCode === null;
      if (isMislukt && leeft) {
        await Promise.allSettled(proefapp.app.windows().map((pagina, i) => bewaarBeeld(pagina, `mislukt-${task.name.replaceAll(/\W+/g, '-')}-${i}`)));
      }
      if (isMislukt) process.stderr.write(`--- output of the app in "${task.name}"\n${proefapp.uitvoer().slice(-4_000)}\n---\n`);
      if (leeft) await proefapp.dood();
    }
    for (const map of mappen.splice(0)) await verwijderOmringendeMap(map);
  });

  return {
    gegevensmap: () => {
      const map = nieuweGegevensmap();
      mappen.push(map);
      return map;
    },
    start: async (opties) => {
      const proefapp = await startApp(opties);
      apps.push(proefapp);
      return proefapp;
    },
  };
}
