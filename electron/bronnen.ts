import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/* Where the files lie that the app reads at run time: from source, from the bundle in `out/` and from a package. */

/** Electron adds this to `process`; plain Node (the tests, `npm run voorbeeld -- --verslag`) does not have it. */
interface Electronproces {
  readonly resourcesPath?: string;
}

/** The path of a file or folder in `resources/`. In a package they lie beside the archive, so that worker threads read them too. */
export function bronpad(...delen: readonly string[]): string {
  const { resourcesPath }: Electronproces = process;
  const inPakket = appmap().includes('app.asar') && resourcesPath !== undefined;
  return inPakket ? join(resourcesPath, 'bronnen', ...delen) : join(appmap(), 'resources', ...delen);
}

/** The path of something the build made: `bouwpad('main', 'argon2-werker.js')`. */
export function bouwpad(...delen: readonly string[]): string {
  return join(appmap(), 'out', ...delen);
}

let gevonden: string | null = null;

/** The folder of the app's package.json. A bundle may put this module in any folder, so it is looked for upwards. */
function appmap(): string {
  gevonden ??= mapMetPackageJson(import.meta.dirname);
  return gevonden;
}

function mapMetPackageJson(map: string): string {
  if (existsSync(join(map, 'package.json'))) return map;
  const hoger = dirname(map);
  if (hoger === map) throw new Error('No folder above this file holds a package.json.');
  return mapMetPackageJson(hoger);
}
