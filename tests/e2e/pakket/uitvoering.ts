import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

/* Running a packaged app as a user would: without rights, with a home folder of its own. */

export const isRoot = process.getuid?.() === 0;

/** `nobody` on Debian: Chromium's sandbox refuses root, so a run as root hands the app to somebody without rights. */
const NIEMAND = 65_534;

/** A home folder for one run, that the app may write in. */
export function maakThuis(pad: string): string {
  mkdirSync(pad, { recursive: true });
  if (isRoot) chownSync(pad, NIEMAND, NIEMAND);
  return pad;
}

export interface Uitvoering {
  readonly proces: ChildProcess;
  readonly uitvoer: () => string;
  /** The exit status, or the name of the signal. */
  readonly einde: Promise<number | string>;
}

/** Starts a program in an environment that holds nothing of the tests. */
export function voerUit(programma: string, args: readonly string[], thuis: string, env: Readonly<Record<string, string>>, alsRoot = false): Uitvoering {
  const proefmerk = process.env['ONTWAR_PROEF'];
  const proces = spawn(programma, args, {
    cwd: thuis,
    env: { PATH: '/usr/bin:/bin', HOME: thuis, TMPDIR: thuis, ...(proefmerk === undefined ? {} : { ONTWAR_PROEF: proefmerk }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot && !alsRoot ? { uid: NIEMAND, gid: NIEMAND } : {}),
  });
  let uitvoer = '';
  for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (stuk: Buffer) => { uitvoer += stuk.toString('utf8'); });
  const einde = once(proces, 'close').then(([status, signaal]: unknown[]) => (typeof status === 'number' ? status : String(signaal)));
  return { proces, uitvoer: () => uitvoer, einde };
}

export interface Lopend {
  readonly pid: number;
  readonly opdracht: readonly string[];
  /** 2 when it may only make the system calls on a list. */
  readonly seccomp: number;
}

/** Every process of the program at this path. */
export function lopendeProcessen(programma: string): readonly Lopend[] {
  return readdirSync('/proc')
    .filter((naam) => /^\d+$/.test(naam))
    .flatMap((naam) => {
      try {
        const opdracht = readFileSync(path.join('/proc', naam, 'cmdline'), 'utf8').split(/[\0 ]/).filter((deel) => deel !== '');
        if (opdracht[0] !== programma) return [];
        const seccomp = /^Seccomp:\s+(\d)$/m.exec(readFileSync(path.join('/proc', naam, 'status'), 'utf8'))?.[1];
        return [{ pid: Number(naam), opdracht, seccomp: Number(seccomp) }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

/** A port of this computer on which nothing listens now. */
export async function vrijePoort(): Promise<number> {
  const luisteraar = createServer().listen(0, '127.0.0.1');
  await once(luisteraar, 'listening');
  const { port } = luisteraar.address() as AddressInfo;
  luisteraar.close();
  await once(luisteraar, 'close');
  return port;
}

/** Whether something listens on a port of this computer. */
export function isOpen(poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    const lijn = connect(poort, '127.0.0.1');
    lijn.once('connect', () => { lijn.destroy(); klaar(true); });
    lijn.once('error', () => klaar(false));
  });
}
