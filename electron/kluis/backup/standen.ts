import { join } from 'node:path';
import type { Bestanden } from '../bestanden.ts';
import { BACKUPMAP, isKluisId, isStandnaam, leesStandId, plekVan, standId, type Backupplek } from './plek.ts';
import { alsErIs, leesGewoon, namenIn } from './schrijven.ts';
import { leesStand, MEESTE_STANDBYTES, type Stand } from './standbestand.ts';

/* Which generations there are in a folder with backups. */

export interface Gelezenstand extends Stand {
  readonly naam: string;
  /** The file itself, for its signature. */
  readonly bytes: Buffer;
}

/** What can be told of a generation without a key. */
export interface Standbeeld {
  readonly id: string;
  readonly gemaaktOp: number;
  readonly kluisId: string;
  readonly onderdelen: number;
  readonly bytes: number;
  readonly heel: boolean;
}

/** A generation by its name, or why there is none. */
export async function leesStandbestand(plek: Backupplek, naam: string): Promise<Gelezenstand | 'weg' | 'beschadigd' | 'nieuwer'> {
  const pad = join(plek.standen, naam);
  const kenmerken = await alsErIs(plek.bestanden.kenmerken(pad));
  if (kenmerken === null) return 'weg';
  const bytes = kenmerken.lengte > MEESTE_STANDBYTES ? null : await leesGewoon(plek.bestanden, pad);
  if (bytes === null) return 'beschadigd';
  const stand = leesStand(bytes);
  if (typeof stand === 'string') return stand;
  // A number that its name does not have could be higher than any name can be.
  return stand.kluisId === plek.kluisId && naam.startsWith(`${stand.nummer}-`) ? { ...stand, naam, bytes } : 'beschadigd';
}

export interface Overzicht {
  /** The newest first. */
  readonly standen: readonly (Omit<Gelezenstand, 'bytes' | 'bestanden'> & { readonly hashes: readonly string[] })[];
  /** Files that are no generation any more. */
  readonly beschadigd: readonly string[];
  /** Some are of a newer Ontwar: which parts those need is not known here. */
  readonly vanNieuwere: boolean;
}

/** Reads every generation of a kluis, one at a time, and keeps of each only what it needs. */
export async function leesOverzicht(plek: Backupplek): Promise<Overzicht> {
  const standen: Overzicht['standen'][number][] = [];
  const beschadigd: string[] = [];
  let vanNieuwere = false;
  // The same hash in many generations is one text in memory.
  const eenmaal = new Map<string, string>();
  for (const naam of (await namenIn(plek.bestanden, plek.standen)).filter(isStandnaam)) {
    const gelezen = await leesStandbestand(plek, naam);
    if (gelezen === 'weg') continue;
    if (gelezen === 'nieuwer') vanNieuwere = true;
    else if (gelezen === 'beschadigd') beschadigd.push(naam);
    else {
      const { gemaaktOp, kluisId, nummer } = gelezen;
      const hashes = gelezen.bestanden.map(({ hash }) => eenmaal.get(hash) ?? (eenmaal.set(hash, hash), hash));
      standen.push({ gemaaktOp, kluisId, nummer, naam, hashes });
    }
  }
  return { standen: standen.toSorted(nieuwsteEerst), beschadigd, vanNieuwere };
}

function nieuwsteEerst(a: { readonly nummer: number; readonly naam: string }, b: { readonly nummer: number; readonly naam: string }): number {
  return b.nummer - a.nummer || (a.naam < b.naam ? 1 : -1);
}

/**
 * The generations in a folder with backups, of every kluis that has some there or of one; the newest first. A generation is whole when
 * each of its parts is there with its length: what is in them is checked when it is put back.
 */
export async function leesStanden(bestanden: Bestanden, gekozen: string, van: string | null): Promise<readonly Standbeeld[]> {
  const kluizen = van === null ? (await namenIn(bestanden, join(gekozen, BACKUPMAP))).filter(isKluisId) : [van];
  const uit: (Standbeeld & { readonly nummer: number; readonly naam: string })[] = [];
  for (const kluisId of kluizen) uit.push(...(await standenVan(plekVan(bestanden, gekozen, kluisId))));
  const volgorde = van === null ? uit.toSorted((a, b) => b.gemaaktOp - a.gemaaktOp || nieuwsteEerst(a, b)) : uit.toSorted(nieuwsteEerst);
  return volgorde.map(({ nummer: _nummer, naam: _naam, ...beeld }) => beeld);
}

async function standenVan(plek: Backupplek): Promise<readonly (Standbeeld & { readonly nummer: number; readonly naam: string })[]> {
  const lengten = new Map<string, number>();
  const aanwezig = new Set(await namenIn(plek.bestanden, plek.delen));
  const isHeel = async (hash: string, lengte: number): Promise<boolean> => {
    if (!aanwezig.has(hash)) return false;
    const bekend = lengten.get(hash) ?? (await alsErIs(plek.bestanden.kenmerken(join(plek.delen, hash))))?.lengte ?? -1;
    lengten.set(hash, bekend);
    return bekend === lengte;
  };
  const uit: (Standbeeld & { readonly nummer: number; readonly naam: string })[] = [];
  for (const naam of (await namenIn(plek.bestanden, plek.standen)).filter(isStandnaam)) {
    const stand = await leesStandbestand(plek, naam);
    if (typeof stand === 'string') continue;
    let heel = true;
    for (const { hash, lengte } of stand.bestanden) heel = heel && (await isHeel(hash, lengte));
    const { gemaaktOp, kluisId, nummer, bestanden } = stand;
    uit.push({ id: standId(kluisId, naam), naam, nummer, gemaaktOp, kluisId, onderdelen: bestanden.length, bytes: bestanden.reduce((som, { lengte }) => som + lengte, 0), heel });
  }
  return uit;
}

/** A generation by what names it within the folder that was chosen; with where it lies. */
export async function zoekStand(bestanden: Bestanden, gekozen: string, id: string): Promise<{ readonly plek: Backupplek; readonly stand: Awaited<ReturnType<typeof leesStandbestand>> }> {
  const delen = leesStandId(id);
  if (delen === null) return { plek: plekVan(bestanden, gekozen, id), stand: 'weg' };
  const plek = plekVan(bestanden, gekozen, delen.kluisId);
  return { plek, stand: await leesStandbestand(plek, delen.naam) };
}
