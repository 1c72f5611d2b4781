/*
 * How much room words take, without a screen to measure on: widths of letters in our one typeface as shares of its size. A
 * little on the wide side, so that what fits here fits where it is drawn.
 */

const KLASSEN: readonly (readonly [tekens: string, breedte: number])[] = [
  ["ijl.,:;'’|! ", 0.29],
  ['ftr()[]-·"', 0.36],
  ['I/1“”', 0.42],
  ['ckvsxyz', 0.5],
  ['abdeghnopqu', 0.58],
  ['ABCDEFJKLPRSTVXYZ€023456789', 0.67],
  ['GHNOQU&w…', 0.74],
];
/** What is in no class, such as m, W and %, is as wide as the widest. */
const WIJD = 0.93;
const BREEDTES = new Map(KLASSEN.flatMap(([tekens, breedte]) => [...tekens].map((teken) => [teken, breedte] as const)));
const VETTER = 1.08;

/** Width in px of a text at a size of `letter` px. An accent takes no room of its own. */
export function tekstbreedte(tekst: string, letter: number, vet: boolean): number {
  let delen = 0;
  for (const teken of tekst.normalize('NFD').replace(/\p{Mn}/gu, '')) delen += BREEDTES.get(teken) ?? WIJD;
  return delen * letter * (vet ? VETTER : 1);
}

export interface Regelmaat {
  /** The room for a line, in px. */
  readonly breedte: number;
  readonly letter: number;
  readonly vet: boolean;
  /** The most lines; what is left ends in dots. */
  readonly regels: number;
}

/** A text in lines that fit: between words where it can, inside a long word with a hyphen where it must. Empty for an empty text. */
export function breekAf(tekst: string, { breedte, letter, vet, regels }: Regelmaat): readonly string[] {
  const past = (stuk: string): boolean => tekstbreedte(stuk, letter, vet) <= breedte;
  const uit: string[] = [];
  let over = tekst.replace(/\s+/gu, ' ').trim();
  while (over !== '') {
    if (past(over)) return [...uit, over];
    const tot = langsteDat(over, past);
    if (uit.length === regels - 1) return [...uit, `${langsteBegin(over, (stuk) => past(`${stuk}…`)).trimEnd()}…`];
    uit.push(tot.regel);
    over = tot.rest;
  }
  return uit;
}

function langsteDat(tekst: string, past: (stuk: string) => boolean): { readonly regel: string; readonly rest: string } {
  const woorden = tekst.split(' ');
  let aantal = 0;
  while (aantal < woorden.length && past(woorden.slice(0, aantal + 1).join(' '))) aantal += 1;
  if (aantal > 0) return { regel: woorden.slice(0, aantal).join(' '), rest: woorden.slice(aantal).join(' ') };
  const stuk = langsteBegin(tekst, (begin) => past(`${begin}-`));
  return { regel: `${stuk}-`, rest: tekst.slice(stuk.length) };
}

/** The longest beginning that satisfies; at least one letter, so that there is always an end to it. */
function langsteBegin(tekst: string, past: (begin: string) => boolean): string {
  const letters = [...tekst];
  let aantal = 1;
  while (aantal < letters.length && past(letters.slice(0, aantal + 1).join(''))) aantal += 1;
  return letters.slice(0, aantal).join('');
}
