import { join } from 'node:path';
import type { Bestanden } from '../bestanden.ts';
import { systeemcode } from '../fouten.ts';
import { hernoemGeduldig, schrijfAlles, TIJDELIJK } from '../schijf.ts';
import { sha256 } from '../cryptografie/versleuteling.ts';
import { backupfout } from './fouten.ts';

/* Writing where the kluis does not lie: the same order, the system's own errors. */

/** Writes a file wholly and durably under its name; the name itself is made durable by `maakMapDuurzaam`. */
async function zetBestand(bestanden: Bestanden, map: string, naam: string, bytes: Uint8Array): Promise<void> {
  const tijdelijk = join(map, `${TIJDELIJK}${naam}`);
  try {
    await schrijfDuurzaam(bestanden, tijdelijk, bytes);
    await hernoemGeduldig(bestanden, tijdelijk, join(map, naam));
  } catch (fout) {
    await bestanden.verwijder(tijdelijk).catch(() => undefined);
    throw fout;
  }
}

/** Writes a file in a folder that as a whole is not in use yet. */
export async function schrijfDuurzaam(bestanden: Bestanden, pad: string, bytes: Uint8Array): Promise<void> {
  const bestand = await bestanden.maak(pad);
  try {
    await schrijfAlles(bestand, bytes, 0);
    await bestand.sync();
  } finally {
    await bestand.sluit();
  }
}

/** The same as `zetBestand`, read back: what lies there is what was written. @throws OntwarFout SCHRIJVEN_MISLUKT when it is not */
export async function zetEnControleer(bestanden: Bestanden, map: string, naam: string, bytes: Uint8Array): Promise<void> {
  await zetBestand(bestanden, map, naam, bytes);
  const terug = await bestanden.lees(join(map, naam));
  if (sha256(terug).equals(sha256(bytes))) return;
  await bestanden.verwijder(join(map, naam)).catch(() => undefined);
  throw backupfout('nietHetzelfde');
}

export async function maakMapDuurzaam(bestanden: Bestanden, pad: string): Promise<void> {
  const handvat = await bestanden.openMap(pad);
  try {
    await handvat.sync();
  } finally {
    await handvat.sluit();
  }
}

/** The names in a folder; none when it is not there. */
export async function namenIn(bestanden: Bestanden, pad: string): Promise<readonly string[]> {
  return (await alsErIs(bestanden.lijst(pad))) ?? [];
}

/** Null when the file or folder is not there. */
export async function alsErIs<T>(werk: Promise<T>): Promise<T | null> {
  try {
    return await werk;
  } catch (fout) {
    if (systeemcode(fout) === 'ENOENT') return null;
    throw fout;
  }
}

/**
 * The bytes of a file that is as long as it should be (any length when that is not given); null for anything else. In a folder with backups
 * can lie what somebody else put there: a device or a pipe has no length, and reading it would never end.
 */
export async function leesGewoon(bestanden: Bestanden, pad: string, lengte?: number): Promise<Buffer | null> {
  const kenmerken = await alsErIs(bestanden.kenmerken(pad));
  if (kenmerken === null || kenmerken.isMap || (lengte !== undefined && kenmerken.lengte !== lengte)) return null;
  return kenmerken.lengte === 0 ? Buffer.alloc(0) : alsErIs(bestanden.lees(pad));
}

/** Removes a folder with everything in it. What is not there is no error. */
export async function verwijderMapEnInhoud(bestanden: Bestanden, map: string): Promise<void> {
  for (const naam of await namenIn(bestanden, map)) {
    const pad = join(map, naam);
    const kenmerken = await alsErIs(bestanden.kenmerken(pad));
    if (kenmerken === null) continue;
    if (kenmerken.isMap) await verwijderMapEnInhoud(bestanden, pad);
    else await alsErIs(bestanden.verwijder(pad));
  }
  await alsErIs(bestanden.verwijderMap(map));
}
