import { join } from 'node:path';
import { z } from 'zod';
import type { Bestanden } from './bestanden.ts';
import { leesAlsErIs, ruimOp, schrijfAlles } from './schijf.ts';

/*
 * Wrong attempts at a kluis, kept in a small file without secrets so that the delay survives a restart. It slows down
 * somebody at the keyboard; what stops somebody with the files is Argon2id. It never locks anyone out for good.
 */

const NAAM = 'pogingen';
export const MAX_WACHT_SECONDEN = 60;
/** What a damaged file counts as: a wait of a few seconds. */
const BIJ_SCHADE = 4;
const MEESTE = 1_000;

const schemaPogingen = z.strictObject({ aantal: z.number().int().min(0).max(MEESTE), laatste: z.number().int().min(0) });
interface Pogingen {
  readonly aantal: number;
  /** Epoch ms of the last attempt. */
  readonly laatste: number;
}

/** Seconds to wait after so many wrong attempts: 0, 0, 1, 2, 4 … 60. */
export function wachttijd(aantal: number): number {
  return aantal < 2 ? 0 : Math.min(2 ** (aantal - 2), MAX_WACHT_SECONDEN);
}

async function lees(map: string, bestanden: Bestanden, nu: number): Promise<Pogingen> {
  const bytes = await leesAlsErIs(bestanden, join(map, NAAM));
  if (bytes === null) return { aantal: 0, laatste: nu };
  try {
    const pogingen = schemaPogingen.parse(JSON.parse(bytes.toString('utf8')));
    if (pogingen.laatste <= nu) return pogingen;
    // The clock was set back: start the wait anew, and write that down, or it would last until the old time comes round.
    return await schrijf(map, bestanden, { ...pogingen, laatste: nu });
  } catch {
    return schrijf(map, bestanden, { aantal: BIJ_SCHADE, laatste: nu });
  }
}

async function schrijf(map: string, bestanden: Bestanden, pogingen: Pogingen): Promise<Pogingen> {
  try {
    const bestand = await bestanden.maak(join(map, NAAM));
    try {
      await schrijfAlles(bestand, Buffer.from(JSON.stringify(pogingen)), 0);
    } finally {
      await bestand.sluit();
    }
  } catch {
    // On a full disk the count is lost, and that is better than a kluis that its owner cannot open.
  }
  return pogingen;
}

/**
 * Whole seconds to wait before the next attempt, at most 60.
 * @param nu epoch ms
 */
export async function wachtSeconden(map: string, bestanden: Bestanden, nu: number): Promise<number> {
  const pogingen = await lees(map, bestanden, nu);
  return Math.max(0, Math.ceil(wachttijd(pogingen.aantal) - (nu - pogingen.laatste) / 1_000));
}

/** Counts an attempt, before it is made, so that killing the app does not undo it. @returns the wait if it fails, in seconds */
export async function telPoging(map: string, bestanden: Bestanden, nu: number): Promise<number> {
  const pogingen = await lees(map, bestanden, nu);
  const geteld = await schrijf(map, bestanden, { aantal: Math.min(pogingen.aantal + 1, MEESTE), laatste: nu });
  return wachttijd(geteld.aantal);
}

/** The attempt was right: the count starts at nothing. */
export function vergeetPogingen(map: string, bestanden: Bestanden): Promise<void> {
  return ruimOp(bestanden, join(map, NAAM));
}
