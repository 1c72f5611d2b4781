import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leesLeertrajectvorm } from '#shared/leertraject/leesvorm';
import type { Leertrajectvorm } from '#shared/leertraject/vorm';

/** Reads what the werkvormen ask of people beforehand. These come with the app, so one that is wrong is a fault of the app. */
export async function leesLeertrajectvormen(map: string): Promise<readonly Leertrajectvorm[]> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.json')).toSorted();
  return Promise.all(namen.map(async (naam) => leesLeertrajectvorm(await readFile(join(map, naam), 'utf8'))));
}
