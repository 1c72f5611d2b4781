import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Bestand, Bestanden, OpenMap } from './bestanden.ts';
import { kluisfout, leesfout, schrijffout, systeemcode } from './fouten.ts';

/* Durable writing, in the one order that survives a power cut: temp file, fsync, rename, fsync of the folder. */

/** Names that start so are unfinished writes: never read, removed when the kluis is opened. */
export const TIJDELIJK = '.tmp-';

/** A folder of the kluis, held open so that each save need not open it for its fsync. */
export interface Kluismap {
  readonly pad: string;
  readonly bestanden: Bestanden;
  readonly handvat: OpenMap;
}

export async function openKluismap(bestanden: Bestanden, pad: string): Promise<Kluismap> {
  return { pad, bestanden, handvat: await openMapBlijvend(bestanden, pad) };
}

/**
 * A folder that is opened anew after an fsync that failed: when a drive was gone and came back, the old handle stays dead. What
 * failed has failed; only what is asked later uses the new one.
 */
async function openMapBlijvend(bestanden: Bestanden, pad: string): Promise<OpenMap> {
  let handvat: OpenMap | null = await bestanden.openMap(pad);
  return {
    sync: async () => {
      const nu = handvat ?? (await bestanden.openMap(pad));
      handvat = nu;
      try {
        await nu.sync();
      } catch (fout) {
        if (handvat === nu) handvat = null;
        await nu.sluit().catch(() => undefined);
        throw fout;
      }
    },
    sluit: async () => {
      await handvat?.sluit();
      handvat = null;
    },
  };
}

/** Writes all of `bytes`, going on after a short write. */
export async function schrijfAlles(bestand: Bestand, bytes: Uint8Array, positie: number): Promise<void> {
  let geschreven = 0;
  while (geschreven < bytes.length) {
    const stap = await bestand.schrijf(bytes.subarray(geschreven), positie + geschreven);
    if (stap === 0) throw new Error('Het systeem schreef nul bytes.');
    geschreven += stap;
  }
}

/** Waits in ms before each new attempt: a virus scanner that holds a fresh file lets go within a second. */
const POGINGEN_MS = [5, 20, 60, 150, 400] as const;
const TIJDELIJK_BEZET: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Renames, trying again for about 0.6 s when another program holds the file. */
export async function hernoemGeduldig(bestanden: Bestanden, van: string, naar: string): Promise<void> {
  for (const pauze of POGINGEN_MS) {
    try {
      return await bestanden.hernoem(van, naar);
    } catch (fout) {
      if (!TIJDELIJK_BEZET.has(systeemcode(fout))) throw fout;
      await wacht(pauze);
    }
  }
  await bestanden.hernoem(van, naar);
}

/** Removes a file if it is there; a failure is left for the cleaning at the next opening. */
export async function ruimOp(bestanden: Bestanden, pad: string): Promise<void> {
  try {
    await bestanden.verwijder(pad);
  } catch {
    // Nothing depends on it: a leftover is recognised by its name and removed when the kluis is opened.
  }
}

/**
 * Puts a file in place so that it is wholly there or not at all, and there for good once this resolves.
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
 */
export async function zetNeer(map: Kluismap, naam: string, bytes: Uint8Array): Promise<void> {
  const { bestanden } = map;
  const tijdelijk = join(map.pad, `${TIJDELIJK}${naam}`);
  try {
    const bestand = await bestanden.maak(tijdelijk);
    try {
      await schrijfAlles(bestand, bytes, 0);
      await bestand.sync();
    } finally {
      await bestand.sluit();
    }
    await hernoemGeduldig(bestanden, tijdelijk, join(map.pad, naam));
  } catch (fout) {
    await ruimOp(bestanden, tijdelijk);
    throw schrijffout(fout);
  }
  await maakDuurzaam(map);
}

/** @throws OntwarFout as `zetNeer` */
export async function maakDuurzaam(map: Kluismap): Promise<void> {
  try {
    await map.handvat.sync();
  } catch (fout) {
    throw schrijffout(fout);
  }
}

/**
 * The bytes of a file, or null when it is not there.
 * @throws OntwarFout LEZEN_MISLUKT
 */
export async function leesAlsErIs(bestanden: Bestanden, pad: string): Promise<Buffer | null> {
  try {
    return await bestanden.lees(pad);
  } catch (fout) {
    if (systeemcode(fout) === 'ENOENT') return null;
    throw leesfout(fout);
  }
}

/** The names in a folder; none when the folder is not there. */
export async function lijstAlsErIs(bestanden: Bestanden, pad: string): Promise<readonly string[]> {
  try {
    return await bestanden.lijst(pad);
  } catch (fout) {
    if (systeemcode(fout) === 'ENOENT') return [];
    throw leesfout(fout);
  }
}

/**
 * The names in a folder of an open kluis. It was there when the kluis was opened: when it is not there now, the drive is gone.
 * @throws OntwarFout LEZEN_MISLUKT
 */
export async function lijstVan({ bestanden, pad }: Kluismap): Promise<readonly string[]> {
  try {
    return await bestanden.lijst(pad);
  } catch (fout) {
    throw leesfout(fout);
  }
}

/**
 * The bytes of a file in a folder of an open kluis, or null when it is not there. A file on a drive that is gone is not missing.
 * @throws OntwarFout LEZEN_MISLUKT
 */
export async function leesUit(map: Kluismap, naam: string): Promise<Buffer | null> {
  const bytes = await leesAlsErIs(map.bestanden, join(map.pad, naam));
  if (bytes === null && (await lijstVan(map)).includes(naam)) throw kluisfout('LEZEN_MISLUKT');
  return bytes;
}

/** Moves a file out of the way under a name that nothing uses yet, so that it is kept: `<naam>.kapot`, `<naam>.kapot-2`. */
export async function zetApart(map: Kluismap, naam: string): Promise<void> {
  try {
    const namen = new Set(await map.bestanden.lijst(map.pad));
    if (!namen.has(naam)) return;
    let apart = `${naam}.kapot`;
    for (let nummer = 2; namen.has(apart); nummer += 1) apart = `${naam}.kapot-${nummer}`;
    await hernoemGeduldig(map.bestanden, join(map.pad, naam), join(map.pad, apart));
  } catch (fout) {
    throw schrijffout(fout);
  }
}
