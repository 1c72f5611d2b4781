/** The list with the item at `plek` one place up (-1) or down (1); at the edge the same list. */
export function verschuif<T>(lijst: readonly T[], plek: number, stap: -1 | 1): readonly T[] {
  const ding = lijst[plek];
  const naar = plek + stap;
  if (ding === undefined || naar < 0 || naar >= lijst.length) return lijst;
  return lijst.toSpliced(plek, 1).toSpliced(naar, 0, ding);
}
