/* Small pieces of Dutch from which sentences are made. */

/** `a, b en c`. */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1);
  return laatste === undefined || delen.length === 1 ? (laatste ?? '') : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
}

/** `1 casus`, `3 casussen`. */
export function telwoord(n: number, een: string, meer: string): string {
  return `${n} ${n === 1 ? een : meer}`;
}

/** The text with a capital in front, for the beginning of a sentence or a heading made from a label. */
export function hoofdletter(tekst: string): string {
  return tekst.slice(0, 1).toLocaleUpperCase('nl') + tekst.slice(1);
}

/** The text with a small letter in front, for a name within a sentence: `doorbraakoverleg (IPW)`. */
export function kleineLetter(tekst: string): string {
  return tekst.slice(0, 1).toLocaleLowerCase('nl') + tekst.slice(1);
}

const RANGTELWOORDEN = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'] as const;

/** `derde` for 3, and `12e` above ten. */
export function rangtelwoord(nummer: number): string {
  return RANGTELWOORDEN[nummer - 1] ?? `${nummer}e`;
}
