import { join } from 'node:path';
import type { TFontDictionary } from 'pdfmake/interfaces';
import { KLEUREN } from '#shared/ontwerp/tokens';

/* The look of a verslag on paper. Sizes are in points; colours come from the tokens that the screens use too. */

export const KLEUR = KLEUREN.licht;

/** A4. */
export const PAGINA = { breedte: 595.28, hoogte: 841.89 } as const;
/** Wide enough to hold a page by, and to write in. */
export const MARGE = { links: 62, boven: 66, rechts: 62, onder: 78 } as const;
export const ZETBREEDTE = PAGINA.breedte - MARGE.links - MARGE.rechts;
/** The column in which numbers and signs hang, left of what they belong to. */
export const HANG = 34;

/**
 * Size and distance of the lines of every kind of text. The distances are multiples of four points, and so is the room between blocks:
 * text of every size falls into one rhythm, in which lines in columns beside each other stand level.
 */
const ZETSEL = {
  voet: [8, 12],
  klein: [9, 12],
  tabel: [10, 14],
  tekst: [10.5, 16],
  antwoord: [11, 16],
  feit: [11.5, 16],
  inleiding: [13, 20],
  vraag: [15, 20],
  kop3: [11, 16],
  kop2: [14, 20],
  kop1Vervolg: [19, 24],
  kop1: [27, 32],
  cijfer: [36, 40],
} as const;
export type Tekstsoort = keyof typeof ZETSEL;

export function zetsel(soort: Tekstsoort): { readonly fontSize: number; readonly lineHeight: number } {
  const [fontSize, hoogte] = ZETSEL[soort];
  return { fontSize, lineHeight: regelhoogte(fontSize, hoogte) };
}

/** What the font takes for a line when nothing is said: its ascent and descent, as a share of its size. */
const EIGEN_REGEL = 1.3;

/** The `lineHeight` with which lines of this size stand `hoogte` points apart. */
export function regelhoogte(punt: number, hoogte: number): number {
  return Math.round((hoogte / (punt * EIGEN_REGEL)) * 10_000) / 10_000;
}

/**
 * A share of the width. pdfmake gives a `*` column the width of its longest word, also when that does not fit the page;
 * a percentage holds, and the word is broken. Rounded down, so that the shares together never exceed the whole.
 */
export function deel(breedte: number, totaal: number): string {
  return `${(Math.floor((breedte / totaal) * 10_000) / 100).toFixed(2)}%`;
}

/** Regular and bold, and the half-bold that headings and labels are set in. */
export const LETTER = { tekst: 'Tekst', kop: 'Kop' } as const;

/** The shipped fonts, read from `resources/lettertypen`. A new object each time: pdfmake writes in it. */
export function lettertypen(map: string): TFontDictionary {
  const pad = (naam: string): string => join(map, `AtkinsonHyperlegibleNext-${naam}.ttf`);
  return {
    [LETTER.tekst]: { normal: pad('Regular'), bold: pad('Bold'), italics: pad('Italic'), bolditalics: pad('BoldItalic') },
    [LETTER.kop]: { normal: pad('SemiBold'), bold: pad('Bold'), italics: pad('Italic'), bolditalics: pad('BoldItalic') },
  };
}

/**
 * Figures that are all as wide, so that they stand under each other. Only for text that has any: text with a choice of letterforms is
 * measured anew each time it is laid out, text without is measured once.
 */
export function metGelijkeCijfers(tekst: string): { readonly fontFeatures?: ['tnum'] } {
  return /\d/.test(tekst) ? { fontFeatures: ['tnum'] } : {};
}
