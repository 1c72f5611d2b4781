import { REGIESTAPPEN, type Regiestap } from '../stukken/keuzes.ts';
import type { Regieblad } from './regie.ts';

/* The regieblad without its schema, so that a window can have one too. */

const LEGE_STAP = { tekst: '', opmerking: '' } as const;

/** Before anything was written. */
export const LEEG_REGIEBLAD: Regieblad = {
  stappen: Object.fromEntries(REGIESTAPPEN.map((stap) => [stap, LEGE_STAP])) as Record<Regiestap, typeof LEGE_STAP>,
  consensus: null,
};

/** Nothing was written, so there is nothing to keep. */
export function isLeegRegieblad({ stappen, consensus }: Regieblad): boolean {
  return consensus === null && REGIESTAPPEN.every((stap) => stappen[stap].tekst.trim() === '' && stappen[stap].opmerking.trim() === '');
}

/** The same with something else in one step. */
export function metStap(blad: Regieblad, stap: Regiestap, anders: Partial<Regieblad['stappen'][Regiestap]>): Regieblad {
  return { ...blad, stappen: { ...blad.stappen, [stap]: { ...blad.stappen[stap], ...anders } } };
}
