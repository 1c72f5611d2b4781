/** What canonical JSON of the kluis can hold: no fractions, so that a number is written in one way only. */
export type Canoniek = string | number | null | readonly Canoniek[] | { readonly [naam: string]: Canoniek };

/**
 * JSON in the one form that the format knows: keys sorted by UTF-16 code unit, no white space, whole numbers.
 * The same value gives the same bytes in every language.
 */
export function canoniek(waarde: Canoniek): string {
  if (waarde === null) return 'null';
  if (typeof waarde === 'string') return JSON.stringify(waarde);
  if (typeof waarde === 'number') {
    if (!Number.isSafeInteger(waarde)) throw new Error('Canonical JSON holds whole numbers only.');
    return String(waarde);
  }
  if (isRij(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  const velden = Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${velden.map(([naam, inhoud]) => `${JSON.stringify(naam)}:${canoniek(inhoud)}`).join(',')}}`;
}

function isRij(waarde: Canoniek): waarde is readonly Canoniek[] {
  return Array.isArray(waarde);
}
