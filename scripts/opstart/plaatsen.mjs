import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the script was started from. */
export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} delen */
export function inProject(...delen) {
  return path.join(PROJECT, ...delen);
}

/** Where downloads that outlive a clone are kept: `$XDG_CACHE_HOME/ontwar`, or its like on this system. */
export function cachemap() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, 'ontwar');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'ontwar');
  if (process.platform === 'win32' && LOCALAPPDATA) return path.join(LOCALAPPDATA, 'ontwar', 'cache');
  return path.join(os.homedir(), '.cache', 'ontwar');
}

export const isRoot = process.platform !== 'win32' && process.getuid?.() === 0;
