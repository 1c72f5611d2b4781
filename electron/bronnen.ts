import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Electron adds this to `process`; plain Node (the tests, `npm run voorbeeld -- --verslag`) does not have it. */
interface Electronproces {
  readonly resourcesPath?: string;
}

/** The path of a file or folder in `resources/`, from source, from the bundle in `out/` and from a packaged app. */
export function bronpad(...delen: readonly string[]): string {
  return join(bronmap(), ...delen);
}

let gevonden: string | null = null;

function bronmap(): string {
  gevonden ??= import.meta.dirname.includes('app.asar') ? ingepakt() : naastPackageJson(import.meta.dirname);
  return gevonden;
}

/** In a package the resources lie beside the archive, as plain files: worker threads read them too. */
function ingepakt(): string {
  const { resourcesPath }: Electronproces = process;
  if (resourcesPath === undefined) throw new Error('A packaged app has a resourcesPath.');
  return join(resourcesPath, 'bronnen');
}

function naastPackageJson(map: string): string {
  if (existsSync(join(map, 'package.json'))) return join(map, 'resources');
  const hoger = dirname(map);
  if (hoger === map) throw new Error('No folder above this file holds a package.json.');
  return naastPackageJson(hoger);
}
