/* What can be done to a list of things that each have an id, apart from how it looks. A change gives a new list. */

interface MetId {
  readonly id: string;
}

export function wijzigIn<T extends MetId>(lijst: readonly T[], id: string, deel: Partial<Omit<T, 'id'>>): readonly T[] {
  return lijst.map((ding) => (ding.id === id ? { ...ding, ...deel } : ding));
}

export function verwijderUit<T extends MetId>(lijst: readonly T[], id: string): readonly T[] {
  return lijst.filter((ding) => ding.id !== id);
}

/**
 * Puts back what was removed, once, at the place it had; at the end when the list became shorter. A list that is full again stays
 * as it is: one more would be refused, and with it everything else that is saved.
 */
export function zetTerugIn<T extends MetId>(lijst: readonly T[], ding: T, plek: number, meeste: number): readonly T[] {
  if (lijst.length >= meeste || lijst.some(({ id }) => id === ding.id)) return lijst;
  return lijst.toSpliced(Math.min(Math.max(0, plek), lijst.length), 0, ding);
}
