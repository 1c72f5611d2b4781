import { KLEUR } from '../opmaak.ts';
import type { Blad, Zetwijze } from './blad.ts';
import type { Letters } from './letters.ts';
import { GROOTTE, REGELHOOGTE } from './maten.ts';
import type { Veldmaker } from './veldmaker.ts';

/* A form is set as pieces that are never cut over a page, gathered in groups that stay together where they can. */

export interface Stuk {
  readonly hoogte: number;
  /** White below it; falls away at the foot of a page. */
  readonly na: number;
  /** It never stands last on a page. */
  readonly metVervolg: boolean;
  /** How much higher it may become to fill a page. */
  readonly rek: number;
  /** Stands above it again when it comes first on a page. */
  readonly kop: Stuk | null;
  readonly teken: (blad: Blad, y: number, extra: number) => void;
}

export interface Groep {
  readonly stukken: readonly Stuk[];
  /** White above it, when it does not come first on a page. */
  readonly voor: number;
  /** What leads to it from the bookmarks. */
  readonly bladwijzer: string;
}

export interface Zetter {
  readonly letters: Letters;
  readonly velden: Veldmaker;
  /** How much of their height the boxes to write in get: 1, or less when that saves a page. */
  readonly krimp: number;
}

export const ZACHT: Zetwijze = { letter: 'gewoon', grootte: GROOTTE.tekst, regelhoogte: REGELHOOGTE.tekst, kleur: KLEUR.inktZacht };
export const GEWOON: Zetwijze = { ...ZACHT, kleur: KLEUR.inkt };
