/** Words of somebody as a quote: with marks, unless they were typed along. Pasted into another program they are all that tells it is one. */
export function aangehaald(tekst: string): string {
  return /^\s*[“"‘'„»«]/.test(tekst) ? tekst : `“${tekst}”`;
}
