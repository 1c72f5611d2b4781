import type { Bewaarrij } from './bewaarrij.ts';

type Rij = Pick<Bewaarrij<unknown>, 'klaar' | 'staat' | 'opnieuw'>;

/** The queues of the fields on screen, and of fields that left while a save was under way; with how often each was registered. */
const rijen = new Map<Rij, number>();

function tel(rij: Rij, erbij: 1 | -1): void {
  const aantal = (rijen.get(rij) ?? 0) + erbij;
  if (aantal > 0) rijen.set(rij, aantal);
  else rijen.delete(rij);
}

/** A queue counts from here on; the result takes it away again as soon as no save of it is under way. */
export function meldRijAan(rij: Rij): () => void {
  tel(rij, 1);
  return () => void rij.klaar().then(() => tel(rij, -1));
}

/** Resolves when no save is under way; true when everything that was typed is on disk. */
export async function allesBewaard(): Promise<boolean> {
  const uitkomsten = await Promise.all([...rijen.keys()].map((rij) => rij.klaar()));
  return uitkomsten.every((gelukt) => gelukt);
}

/** True while a text is on screen that could not be saved. */
export function ietsNietBewaard(): boolean {
  return [...rijen.keys()].some((rij) => rij.staat().soort === 'mislukt');
}

/** Tries once more to save what could not be saved: the kluis is about to lock or the app to quit. */
export function probeerAllesOpnieuw(): void {
  for (const rij of rijen.keys()) rij.opnieuw();
}
