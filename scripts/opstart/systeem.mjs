import fs from 'node:fs';
import { Stop, meld } from './melden.mjs';
import { isRoot } from './plaatsen.mjs';
import { draai, eisGelukt } from './proces.mjs';

/*
 * The system libraries that Electron needs on Debian and Ubuntu. Since the change to 64-bit time (Debian 13, Ubuntu 24.04)
 * some carry another name there, so each need lists the names it can have, newest first.
 */
const VOOR_ELECTRON = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libdrm2'],
  ['libcups2t64', 'libcups2'],
];

/** What the tests use besides: a screen in memory, a reader of PDF text, a watcher of system calls, the second reader of a kluis. */
const VOOR_TESTS = [['xvfb'], ['xauth'], ['poppler-utils'], ['strace'], ['python3-cryptography'], ['python3-argon2']];

/** apt answers in English, so that it can be read here, and asks nothing. */
const APT_OMGEVING = { ...process.env, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' };

/** @param {string} dpkgUitvoer lines `name status` @returns {Set<string>} */
export function geinstalleerd(dpkgUitvoer) {
  return new Set(
    dpkgUitvoer
      .split('\n')
      .map((regel) => regel.trim().split(' '))
      .filter(([, status]) => status === 'installed')
      .map(([naam = '']) => naam),
  );
}

/**
 * @param {readonly (readonly string[])[]} behoeften
 * @param {ReadonlySet<string>} aanwezig
 * @returns {readonly (readonly string[])[]} the needs that no installed package meets
 */
export function watOntbreekt(behoeften, aanwezig) {
  return behoeften.filter((namen) => !namen.some((naam) => aanwezig.has(naam)));
}

/** @param {readonly string[]} namen */
async function dpkgKent(namen) {
  // dpkg-query leaves with status 1 when it does not know one of the names; its lines are right all the same.
  const { uitvoer } = await draai('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...namen]);
  return geinstalleerd(uitvoer);
}

/** @param {readonly string[]} namen the names one need can have @returns {Promise<string>} the one this system offers */
async function kiesNaam(namen) {
  for (const naam of namen) {
    const { uitvoer } = await draai('apt-cache', ['policy', naam], { env: APT_OMGEVING });
    if (/^\s+Candidate: (?!\(none\))/m.test(uitvoer)) return naam;
  }
  return namen.at(-1) ?? '';
}

/**
 * Sees to it that the system libraries are there: installs them as root, otherwise says which command does.
 * Systems without dpkg are left alone: there the missing library shows when Electron starts.
 * @param {{ voorTests: boolean }} opties
 */
export async function zorgVoorSysteem({ voorTests }) {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/dpkg-query')) return;
  const behoeften = voorTests ? [...VOOR_ELECTRON, ...VOOR_TESTS] : VOOR_ELECTRON;
  const ontbreekt = watOntbreekt(behoeften, await dpkgKent(behoeften.flat()));
  if (ontbreekt.length > 0) await installeer(ontbreekt);
  if (voorTests) await eisPython();
}

/** Those of the system, for its own Python: another one that stands first in PATH does not have them. */
async function eisPython() {
  const afloop = await draai('/usr/bin/python3', ['-c', 'import argon2, cryptography']);
  eisGelukt(afloop, 'de Python van het systeem (/usr/bin/python3) kan cryptography en argon2 niet laden, uit de pakketten python3-cryptography en python3-argon2.');
}

/** @param {readonly (readonly string[])[]} ontbreekt */
async function installeer(ontbreekt) {
  if (isRoot) {
    meld(`${ontbreekt.length} systeemonderdelen installeren met apt-get …`);
    await draai('apt-get', ['update', '-qq'], { env: APT_OMGEVING });
  }
  const namen = await Promise.all(ontbreekt.map(kiesNaam));
  if (!isRoot) {
    throw new Stop(`er ontbreken systeemonderdelen. Installeer ze en probeer het opnieuw: sudo apt-get install ${namen.join(' ')}`);
  }
  const args = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=180', ...namen];
  const afloop = await draai('apt-get', args, { env: APT_OMGEVING });
  eisGelukt(afloop, `het installeren van systeemonderdelen is niet gelukt. Probeer het zelf: apt-get install ${namen.join(' ')}`);
}
