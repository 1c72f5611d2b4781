import { basename, dirname, join } from 'node:path';
import type { Bestanden } from '../bestanden.ts';
import { hernoemGeduldig, TIJDELIJK } from '../schijf.ts';
import { alsErIs, maakMapDuurzaam, verwijderMapEnInhoud } from './schrijven.ts';

/* What lies beside a kluis while a backup is put in its place, and what a crash leaves of that. */

/** Being built, and whole but not yet in its place. */
export function tussenmappen(kluismap: string): { readonly maken: string; readonly klaar: string } {
  const ernaast = (deel: string): string => join(dirname(kluismap), `${TIJDELIJK}${basename(kluismap)}-terugzetten-${deel}`);
  return { maken: ernaast('maken'), klaar: ernaast('klaar') };
}

/**
 * Finishes what a crash left of putting a backup back: the kluis that is whole takes its place when there is none, and else goes, because
 * then nothing was put aside yet. To be asked before anything looks for a kluis.
 */
export async function rondTerugzettenAf(kluismap: string, bestanden: Bestanden): Promise<void> {
  const { maken, klaar } = tussenmappen(kluismap);
  await verwijderMapEnInhoud(bestanden, maken);
  if ((await alsErIs(bestanden.lijst(klaar))) === null) return;
  if ((await alsErIs(bestanden.lijst(kluismap))) !== null) return verwijderMapEnInhoud(bestanden, klaar);
  await hernoemGeduldig(bestanden, klaar, kluismap);
  await maakMapDuurzaam(bestanden, dirname(kluismap));
}
