import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';

/**
 * Whether a folder is this one or lies in it, links followed: a backup there is lost together with what it is a backup of.
 * @param map that exists
 */
export async function ligtIn(map: string, eigen: string): Promise<boolean> {
  const [echt, echtEigen] = await Promise.all([map, eigen].map((pad) => realpath(pad).catch(() => pad)));
  if (echt === undefined || echtEigen === undefined) return false;
  return echt === echtEigen || echt.startsWith(`${echtEigen}${sep}`);
}
