import { join } from 'node:path';
import type { Bestanden } from './bestanden.ts';
import { leesAlsErIs, schrijfAlles } from './schijf.ts';

/*
 * A hint without secret: the id of the slot that was opened last, to be tried first. Each slot costs a derivation of about a second. When it is
 * absent or wrong the others are simply tried first.
 */

const NAAM = 'laatst';

/** The id of the slot to try first, or null. */
export async function leesLaatst(map: string, bestanden: Bestanden): Promise<string | null> {
  return (await leesAlsErIs(bestanden, join(map, NAAM)).catch(() => null))?.toString('utf8') ?? null;
}

/** Notes which slot was opened. A failure is of no matter. */
export async function noteerLaatst(map: string, bestanden: Bestanden, sleufId: string): Promise<void> {
  try {
    const bestand = await bestanden.maak(join(map, NAAM));
    try {
      await schrijfAlles(bestand, Buffer.from(sleufId, 'utf8'), 0);
    } finally {
      await bestand.sluit();
    }
  } catch {
    // The next opening then takes longer.
  }
}
