import type { Bewaarrij } from './bewaarrij.ts';

type Rij = Pick<Bewaarrij<unknown>, 'klaar' | 'staat' | 'opnieuw'>;

/** The queues of the fields on screen, and of fields that left while a save was under way. */
const rijen = new Set<Rij>();

/** A queue counts from here on; the result takes it away again once nothing of it is left unsaved. */
export function meldRijAan(rij: Rij): () => void {
  rijen.add(rij);
  return () => {
    void rij.klaar().then(() => rijen.delete(rij));
  };
}

/** Resolves when no save is under way; true when everything that was typed is on disk. */
export async function allesBewaard(): Promise<boolean> {
  const uitkomsten = await Promise.all([...rijen].map((rij) => rij.klaar()));
  return uitkomsten.every((gelukt) => gelukt);
}

/** True while a text is on screen that could not be saved. */
export function ietsNietBewaard(): boolean {
  return [...rijen].some((rij) => rij.staat().soort === 'mislukt');
}

/** Tries once more to save what could not be saved: the kluis is about to lock or the app to quit. */
export function probeerAllesOpnieuw(): void {
  for (const rij of rijen) rij.opnieuw();
}
