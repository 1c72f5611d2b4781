import { isAbsolute, join, relative, sep } from 'node:path';
import { VENSTERSOORTEN, type Venstersoort } from '#shared/contract/kanalen';

/** The scheme under which the app serves its own pages: each kind of window is an origin of its own. */
export const SCHEMA = 'app';

/** The page of a window. */
export function paginaVan(soort: Venstersoort): string {
  return `${SCHEMA}://${soort}/${soort}/index.html`;
}

/** What a path in the renderer's bundle may consist of. Everything else is refused rather than repaired. */
const DEEL = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;

/**
 * The file an `app://` address stands for, inside `wortel`. A window reaches its own folder and the shared assets, nothing else.
 * Symbolic links are not followed here; the caller compares the real path.
 * @returns null for every address that is not plainly one of ours
 */
export function bestandVoor(adres: string, wortel: string): string | null {
  let url: URL;
  try {
    url = new URL(adres);
  } catch {
    return null;
  }
  if (url.protocol !== `${SCHEMA}:` || url.username !== '' || url.password !== '' || url.port !== '') return null;
  const soort = VENSTERSOORTEN.find((bekend) => bekend === url.host);
  if (soort === undefined) return null;
  // The address as it was given must already be in its plainest form: no dots to resolve, nothing encoded, no backslash.
  if (adres.split(/[?#]/, 1)[0] !== `${SCHEMA}://${soort}${url.pathname}`) return null;
  const delen = url.pathname.slice(1).split('/');
  if (delen.length < 2 || !delen.every((deel) => DEEL.test(deel))) return null;
  if (delen[0] !== soort && delen[0] !== 'assets') return null;
  const pad = join(wortel, ...delen);
  return ligtIn(pad, wortel) ? pad : null;
}

/** Whether a path lies inside a folder; both absolute and, where that matters, real paths. */
export function ligtIn(pad: string, map: string): boolean {
  const weg = relative(map, pad);
  return weg !== '' && weg !== '..' && !weg.startsWith(`..${sep}`) && !isAbsolute(weg);
}
