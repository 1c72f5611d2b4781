import fs from 'node:fs';
import path from 'node:path';
import { meld } from './melden.mjs';
import { PROJECT } from './plaatsen.mjs';
import { eisGelukt, npm } from './proces.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Pakketten */

/**
 * Whether what is installed is what the lockfile asks. Packages for another system may be absent.
 * @param {Pakketten} gevraagd `packages` of package-lock.json
 * @param {Pakketten} aanwezig `packages` of node_modules/.package-lock.json, which npm writes as the last step of an installation
 */
export function isVolgensLockfile(gevraagd, aanwezig) {
  const namen = Object.keys(gevraagd).filter((naam) => naam !== '');
  const bekend = new Set(namen);
  return (
    Object.keys(aanwezig).every((naam) => bekend.has(naam)) &&
    namen.every((naam) => {
      const wens = gevraagd[naam];
      const feit = aanwezig[naam];
      if (feit === undefined) return wens?.optional === true;
      return feit.version === wens?.version && feit.integrity === wens?.integrity;
    })
  );
}

/** @param {string} bestand @returns {Pakketten | undefined} */
function leesPakketten(bestand) {
  try {
    return JSON.parse(fs.readFileSync(bestand, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Installs the packages of the lockfile with `npm ci`, when they are not there or not the right ones.
 * @param {string} [map] with the package.json and the lockfile
 */
export async function zorgVoorPakketten(map = PROJECT) {
  const gevraagd = leesPakketten(path.join(map, 'package-lock.json')) ?? {};
  const aanwezig = leesPakketten(path.join(map, 'node_modules', '.package-lock.json'));
  if (aanwezig !== undefined && isVolgensLockfile(gevraagd, aanwezig)) return;
  meld('onderdelen installeren met npm ci; dat duurt een minuut …');
  const afloop = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: map });
  eisGelukt(afloop, 'het installeren van de onderdelen (npm ci) is niet gelukt. Kijk of npm pakketten kan ophalen en probeer het opnieuw.');
}
