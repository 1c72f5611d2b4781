import { HANG, KLEUR, MARGE, PAGINA } from '../opmaak.ts';

/* The measures of a form on paper, in points, from the top left. Colours and margins are those of a verslag. */

/** The upper edge of what stands on a page, its lower edge, and the room between. */
export const BOVEN = 56;
export const ONDER = PAGINA.hoogte - MARGE.onder;
export const BLADHOOGTE = ONDER - BOVEN;

/** Numbers hang in a column of their own, left of what they belong to. */
export const KOLOM = { x: MARGE.links + HANG, breedte: PAGINA.breedte - MARGE.links - MARGE.rechts - HANG } as const;
export const VOL = { x: MARGE.links, breedte: PAGINA.breedte - MARGE.links - MARGE.rechts } as const;

export const GROOTTE = { voet: 8.5, klein: 9, tekst: 11, vraag: 13, titel: 26 } as const;
export const REGELHOOGTE = { klein: 12, tekst: 15.5, vraag: 17, titel: 30 } as const;

/** What is typed in, the white above and below it, and how far a field lies within its box. */
export const ANTWOORD = { grootte: 11, regel: 15, rand: 6, binnen: 4 } as const;
export const VAKJE = 13;
/** A whole number: the viewer of Chrome reads it as one, and draws no edge for less than 1. */
export const LIJNDIKTE = 1;

export const LETTERS = ['gewoon', 'halfvet', 'vet'] as const;
export type Letter = (typeof LETTERS)[number];

/** `0.11 0.33 0.26` for `#1D5442`, as a PDF writes it. */
export function rgb(kleur: string): string {
  return rgbDelen(kleur)
    .map((deel) => String(deel))
    .join(' ');
}

export function rgbDelen(kleur: string): readonly [number, number, number] {
  const deel = (plek: number): number => Math.round((Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255) * 1_000) / 1_000;
  return [deel(1), deel(3), deel(5)];
}

export const VELDKLEUR = { rand: KLEUR.veldrand, grond: KLEUR.vlak, inkt: KLEUR.inkt } as const;

/** A measure as a PDF writes it. */
export function maat(getal: number): string {
  return String(Math.round(getal * 100) / 100);
}
