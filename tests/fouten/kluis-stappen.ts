import { basename, dirname } from 'node:path';
import type { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { dobbel } from './kluis-proef.ts';

/*
 * Which steps of an operation are made to fail. All of them with ONTWAR_FOUTEN=alle, which takes many minutes. Otherwise the first and the last of
 * each kind (what is done, to which sort of file), the whole operation, and of the others one in sixteen or some twelve, drawn anew each time:
 * in a number of runs all have had their turn. The draw follows from a number that a failing test tells; ONTWAR_FOUTEN=<number> draws the same again.
 */

const GEVRAAGD = process.env['ONTWAR_FOUTEN'] ?? '';
const ALLE = GEVRAAGD === 'alle';
const ZAAD = /^\d+$/.test(GEVRAAGD) ? Number(GEVRAAGD) : Date.now() % 1_000_000;
const EEN_OP = 16;
const MEER = 12;

/** A crash: whatever is asked of the disk fails from then on. */
export class Crash extends Error {}

/** A step without what differs from one run to the next: names of keys, numbers of generations. */
function soortStap(stap: string, pad: string): string {
  const tijdelijk = basename(pad).startsWith('.tmp-') ? '.tmp-' : '';
  const map = basename(dirname(pad));
  const erin = ['records', 'sleutels', 'logboek', 'delen', 'standen'].includes(map);
  return `${stap} ${map}/${tijdelijk}${erin ? '' : basename(pad).replaceAll(/[0-9a-f]{12,}|\d+/g, '#')}`;
}

/** Writes down which steps are taken from now on. `past`: which of them count. */
export function noteer(schijf: Geheugenschijf, past: (stap: string, pad: string) => boolean = () => true): readonly string[] {
  const namen: string[] = [];
  schijf.stapper = (stap, pad) => void (past(stap, pad) && namen.push(soortStap(stap, pad)));
  return namen;
}

/** The steps that one undisturbed run takes. */
export async function stappenVan(schijf: Geheugenschijf, doe: () => Promise<unknown>): Promise<readonly string[]> {
  const namen = noteer(schijf);
  await doe();
  schijf.stapper = () => undefined;
  return namen;
}

/** Lets step number `n` and (for a crash) every later one fail. @returns how many steps were taken */
export function faalBij(schijf: Geheugenschijf, n: number, fout: () => Error, blijvend: boolean): () => number {
  let stappen = 0;
  schijf.stapper = () => {
    stappen += 1;
    if (stappen === n || (blijvend && stappen > n)) throw fout();
  };
  return () => stappen;
}

/** The numbers to try, from 1; the last is the one after all steps, in which nothing fails. */
function gekozen(namen: readonly string[]): readonly number[] {
  const kans = dobbel(ZAAD + namen.length);
  const eenOp = Math.max(EEN_OP, namen.length / MEER);
  const nummers = [...namen.keys()].filter((i) => kans() * eenOp < 1 || ALLE || namen.indexOf(namen[i] ?? '') === i || namen.lastIndexOf(namen[i] ?? '') === i);
  return [...nummers.map((i) => i + 1), namen.length + 1];
}

/** So many numbers from 0, or by default one in `eenOp` of them from a place that is drawn: each part of a file that is longer than that. */
export function uitgedund(lengte: number, eenOp: number): readonly number[] {
  const begin = Math.floor(dobbel(ZAAD + lengte)() * eenOp);
  return Array.from({ length: lengte }, (_, i) => i).filter((i) => ALLE || i % eenOp === begin);
}

/** Tries an operation with these steps once for each of those that were chosen. */
export async function langs(namen: readonly string[], probeer: (n: number) => Promise<void>): Promise<void> {
  for (const n of gekozen(namen)) {
    try {
      await probeer(n);
    } catch (fout) {
      if (fout instanceof Error) fout.message = `step ${n} of ${namen.length} (${namen[n - 1] ?? 'nothing fails'}), draw ${ZAAD}: ${fout.message}`;
      throw fout;
    }
  }
}
