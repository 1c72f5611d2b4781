import { join } from 'node:path';
import { setImmediate as laatVoor } from 'node:timers/promises';
import { leesAlsErIs, lijstAlsErIs } from '../schijf.ts';
import { leesDeelkop, wisSleutels, type Deelkop } from './deelkop.ts';
import { beginStand, kernVan, leesFrame, type Stand } from './frame.ts';
import type { Logboekplek } from '../logboekplek.ts';

/* Reading a segment: its lines one by one, and where it can go no further. */

/** Lines in a segment, at most. Reading the last one at opening takes some tens of ms. */
export const DEELREGELS = 2_048;
/** So many lines are read before something else may go first: a few ms. */
const ADEMTEUG = 128;

const DEELNAAM = /^\d{8,15}$/;

export function deelnaam(deel: number): string {
  return String(deel).padStart(8, '0');
}

/** The numbers of the segments in the folder, ascending. @throws OntwarFout LEZEN_MISLUKT */
export async function lijstDelen({ map }: Pick<Logboekplek, 'map'>): Promise<readonly number[]> {
  const namen = await lijstAlsErIs(map.bestanden, map.pad);
  return namen.filter((naam) => DEELNAAM.test(naam)).map(Number).filter((deel) => deel > 0).toSorted((a, b) => a - b);
}

type Leesplek = Pick<Logboekplek, 'map' | 'pakUit' | 'kluisId'>;

/** @throws OntwarFout LEZEN_MISLUKT */
export function leesDeelbytes({ map }: Leesplek, deel: number): Promise<Buffer | null> {
  return leesAlsErIs(map.bestanden, join(map.pad, deelnaam(deel)));
}

/** Why the lines of a segment stop. */
export type Deeleinde =
  | { readonly uitkomst: 'heel' }
  /** The last append was cut off by a crash: of the last segment nothing is missing. */
  | { readonly uitkomst: 'afgebroken' }
  | { readonly uitkomst: 'kapot'; readonly bij: number };

export interface GelezenDeel {
  readonly kop: Deelkop;
  /** After the last line that could be read or passed over. */
  readonly stand: Stand;
  readonly einde: Deeleinde;
}

/**
 * Reads a segment from beginning to end; `regel` gets the text of each line and must not keep it.
 * @param keuze `volgKetting`: also follow the chain, which `stand.hash` then is; `tot`: length in bytes up to which it is written; the rest is being added now
 * @returns null when it is not there; `vreemd`: not a segment of this kluis with this number, or changed; `nieuwer`
 * @throws OntwarFout LEZEN_MISLUKT, and what `regel` throws
 */
export async function leesDeel(
  plek: Leesplek,
  deel: number,
  regel: (klaar: Buffer, stand: Stand) => void,
  { volgKetting = true, tot = Number.POSITIVE_INFINITY }: { readonly volgKetting?: boolean; readonly tot?: number } = {},
): Promise<GelezenDeel | 'vreemd' | 'nieuwer' | null> {
  const heel = await leesDeelbytes(plek, deel);
  if (heel === null) return null;
  const bytes = heel.subarray(0, Math.min(tot, heel.length));
  const gelezen = leesDeelkop(bytes, plek);
  if (typeof gelezen === 'string') return gelezen === 'nieuwer' ? 'nieuwer' : 'vreemd';
  try {
    if (gelezen.kop.deel !== deel) return 'vreemd';
    const kern = kernVan(gelezen, plek.kluisId);
    let stand = beginStand(gelezen.kop, gelezen.lengte);
    let bij: number | null = null;
    for (let gedaan = 1; stand.lengte < bytes.length; gedaan += 1) {
      const stap = leesFrame(bytes, stand, kern, volgKetting);
      if (stap.uitkomst === 'afgebroken' || stap.uitkomst === 'einde') {
        if (stap.uitkomst === 'einde') bij ??= stand.nummer + 1;
        return { kop: gelezen.kop, stand, einde: bij === null ? { uitkomst: 'afgebroken' } : { uitkomst: 'kapot', bij } };
      }
      if (stap.uitkomst === 'kapot') {
        bij ??= stand.nummer + 1;
      } else {
        regel(stap.klaar, stap.stand);
        stap.klaar.fill(0);
      }
      stand = stap.stand;
      if (gedaan % ADEMTEUG === 0) await laatVoor();
    }
    return { kop: gelezen.kop, stand, einde: bij === null ? { uitkomst: 'heel' } : { uitkomst: 'kapot', bij } };
  } finally {
    wisSleutels(gelezen.sleutels);
  }
}

/** The header of a segment, without its lines; null when it cannot be trusted. @throws OntwarFout LEZEN_MISLUKT */
export async function leesKopVanDeel(plek: Leesplek, deel: number): Promise<Deelkop | null> {
  const bytes = await leesDeelbytes(plek, deel);
  const gelezen = bytes === null ? 'beschadigd' : leesDeelkop(bytes, plek);
  if (typeof gelezen === 'string') return null;
  wisSleutels(gelezen.sleutels);
  return gelezen.kop.deel === deel ? gelezen.kop : null;
}
