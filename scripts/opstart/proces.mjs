import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { Stop } from './melden.mjs';
import { metNaam } from './regels.mjs';

/** How long a child may take to end by itself after it was asked to. */
const GEDULD_MS = 5_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const kinderen = new Set();
const onderbreking = new AbortController();
let onderbrokenStatus = 0;

/** Aborts when the user or the system stops this script. */
export const stopsein = onderbreking.signal;

/** Throws when this script was told to stop: the `finally` blocks on the way out clean up. */
export function stopAlsOnderbroken() {
  if (onderbrokenStatus !== 0) throw new Stop('', onderbrokenStatus);
}

/** @param {import('node:child_process').ChildProcess} kind */
function beeindig(kind) {
  // SIGTERM also for an interrupt: a terminal already gave the whole group its SIGINT, and a second one kills Electron half-way.
  kind.kill('SIGTERM');
  setTimeout(() => kind.kill('SIGKILL'), GEDULD_MS).unref();
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signaal */
function onderbreek(signaal) {
  onderbrokenStatus = 128 + os.constants.signals[signaal];
  for (const kind of kinderen) beeindig(kind);
  onderbreking.abort();
}

for (const signaal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signaal, () => onderbreek(signaal));

/** Our parent and, where the system tells, its parent: the shell that npm put between, and npm. */
function voorouders() {
  if (process.platform !== 'linux') return String(process.ppid);
  try {
    const ouder = fs.readFileSync(`/proc/${process.ppid}/status`, 'utf8');
    // Without a shell in between our parent is npm, and whoever started that may leave.
    if (/^Name:\s+(?:npm|node)/m.test(ouder)) return String(process.ppid);
    return `${process.ppid} ${/^PPid:\s+(\d+)$/m.exec(ouder)?.[1]}`;
  } catch {
    return 'weg';
  }
}

// When npm or that shell is killed nobody tells us, but then we have other forebears.
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  const bijBegin = voorouders();
  const wacht = setInterval(() => {
    if (voorouders() === bijBegin) return;
    clearInterval(wacht);
    onderbreek('SIGTERM');
  }, 500);
  wacht.unref();
}

/**
 * @typedef {object} Afloop
 * @property {number} status exit status; 128 + number when a signal ended it, 127 when it could not start
 * @property {string} uitvoer stdout and stderr together, when kept
 * @property {string} stdout stdout alone, when kept
 * @property {boolean} teLaat it was stopped because it took longer than `limietMs`
 */

/**
 * Runs a program to its end. It is stopped when this script is, and never outlives it by more than a few seconds.
 * @param {string} programma
 * @param {readonly string[]} args
 * @param {object} [opties]
 * @param {string} [opties.cwd]
 * @param {NodeJS.ProcessEnv} [opties.env]
 * @param {'tonen' | 'bewaren' | 'beide'} [opties.uitvoer]
 * @param {number} [opties.limietMs]
 * @param {string | undefined} [opties.naam] stands before each line that `beide` shows, when more than one thing runs
 * @returns {Promise<Afloop>}
 */
export function draai(programma, args, { cwd, env, uitvoer = 'bewaren', limietMs, naam } = {}) {
  stopAlsOnderbroken();
  return new Promise((resolve) => {
    const pijp = uitvoer === 'tonen' ? 'inherit' : 'pipe';
    const kind = spawn(programma, args, { cwd, env: env ?? process.env, stdio: [uitvoer === 'tonen' ? 'inherit' : 'ignore', pijp, pijp] });
    kinderen.add(kind);
    let tekst = '';
    let stdout = '';
    let teLaat = false;
    for (const [stroom, doel] of /** @type {const} */ ([[kind.stdout, process.stdout], [kind.stderr, process.stderr]])) {
      const regels = naam === undefined ? undefined : metNaam(naam, (regel) => doel.write(regel));
      stroom?.setEncoding('utf8').on('data', (stuk) => {
        tekst += stuk;
        if (doel === process.stdout) stdout += stuk;
        if (uitvoer !== 'beide') return;
        if (regels === undefined) doel.write(stuk);
        else regels.stuk(stuk);
      });
      if (regels !== undefined) stroom?.on('end', () => regels.einde());
    }
    const wekker = limietMs === undefined ? undefined : setTimeout(() => { teLaat = true; beeindig(kind); }, limietMs);
    /** @param {number} status */
    const klaar = (status) => {
      clearTimeout(wekker);
      kinderen.delete(kind);
      resolve({ status, uitvoer: tekst, stdout, teLaat });
    };
    kind.on('error', (fout) => { tekst += fout.message; klaar(127); });
    /** @param {number | null} code @param {NodeJS.Signals | null} signaal */
    const geeindigd = (code, signaal) => klaar(code ?? 128 + (signaal === null ? 0 : os.constants.signals[signaal]));
    kind.on(uitvoer === 'tonen' ? 'exit' : 'close', geeindigd);
  });
}

/**
 * Runs npm with the settings of this machine.
 * @param {readonly string[]} args
 * @param {{ cwd: string }} opties
 */
export function npm(args, { cwd }) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('.js')) return draai(process.execPath, [npmScript, ...args], { cwd });
  return draai(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd });
}

/**
 * @param {Afloop} afloop
 * @param {string} wat Dutch: what did not succeed and what to do
 */
export function eisGelukt(afloop, wat) {
  stopAlsOnderbroken();
  if (afloop.status === 0) return;
  const staart = afloop.uitvoer.trim().split('\n').slice(-25).join('\n');
  throw new Stop(staart === '' ? wat : `${wat}\n${staart}`);
}
