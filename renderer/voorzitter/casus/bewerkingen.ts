/* What the parts of the casus page do to their lists. Ids come in from the caller. */

interface MetId {
  readonly id: string;
}

export function wijzigIn<T extends MetId>(lijst: readonly T[], id: string, deel: Partial<Omit<T, 'id'>>): readonly T[] {
  return lijst.map((ding) => (ding.id === id ? { ...ding, ...deel } : ding));
}

export function verwijderUit<T extends MetId>(lijst: readonly T[], id: string): readonly T[] {
  return lijst.filter((ding) => ding.id !== id);
}

/** Puts back what was removed, once, at the place it had; at the end when the list became shorter. */
export function zetTerugIn<T extends MetId>(lijst: readonly T[], ding: T, plek: number): readonly T[] {
  return lijst.some(({ id }) => id === ding.id) ? lijst : lijst.toSpliced(Math.min(Math.max(0, plek), lijst.length), 0, ding);
}

/** Parts of a line that are filled in, with a separator between. */
export function samengevoegd(delen: readonly string[], tussen = ', '): string {
  return delen.map((deel) => deel.trim()).filter((deel) => deel !== '').join(tussen);
}

/** The different texts in a list, without empty ones, in the order in which they came. */
export function bekend(teksten: readonly string[]): readonly string[] {
  return [...new Set(teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== ''))];
}
