import type { Taal } from './taal.ts';

/* The list of hard words, made ready to find them in a text in one go. */

/** A word of a text, with where it stands. */
export interface Woord {
  readonly begin: number;
  readonly eind: number;
  /** As it is compared: in small letters, `’` as `'`. */
  readonly vorm: string;
}

interface Ingang {
  readonly vormen: readonly string[];
  readonly woord: string;
  readonly keuzes: readonly string[];
}

/** By the first word of each entry, the longest entry first. */
export type Woordenlijst = ReadonlyMap<string, readonly Ingang[]>;

/** What was found in the list, up to and with its last word. */
export interface Gevonden {
  readonly aantal: number;
  readonly keuzes: readonly string[];
}

/** `t.a.v.` is one word, and so are `sociaal-emotioneel` and `5-jarige`. */
const WOORD = /\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}]))|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text, in order; in time linear to its length. */
export function woordenVan(tekst: string): readonly Woord[] {
  return [...tekst.matchAll(WOORD)].map(([woord], nummer, alle) => {
    const begin = alle[nummer]?.index ?? 0;
    return { begin, eind: begin + woord.length, vorm: vormVan(woord) };
  });
}

/** Without the last dot of an abbreviation, which is left out as often as not. */
function vormVan(woord: string): string {
  return woord.toLocaleLowerCase('nl').replaceAll('’', "'").replace(/\.$/u, '');
}

/** The plain words of an entry, to choose from: they stand in it with a `;` between them. */
export function keuzesVan(gewoon: string): readonly string[] {
  return gewoon.split(';').map((keuze) => keuze.trim()).filter((keuze) => keuze !== '');
}

export function maakWoordenlijst(moeilijk: Taal['moeilijk']): Woordenlijst {
  const lijst = new Map<string, Ingang[]>();
  for (const { woord, gewoon } of moeilijk) {
    const vormen = woordenVan(woord).map(({ vorm }) => vorm);
    const [eerste] = vormen;
    if (eerste === undefined) continue;
    const bij = lijst.get(eerste) ?? [];
    bij.push({ vormen, woord, keuzes: keuzesVan(gewoon) });
    lijst.set(eerste, bij);
  }
  for (const ingangen of lijst.values()) ingangen.sort((a, b) => b.vormen.length - a.vormen.length);
  return lijst;
}

/** A word shorter than this is not looked for without its ending: `zinnen` is no form of `zin`. */
const KORTSTE_STAM = 6;

/** The longest entry that begins at this word of the text; null for none. A plural or a form with -e of one long word counts too. */
export function zoekIn(lijst: Woordenlijst, woorden: readonly Woord[], plek: number): Gevonden | null {
  const vorm = woorden[plek]?.vorm ?? '';
  const heel = (lijst.get(vorm) ?? []).find(({ vormen }) => vormen.every((deel, nummer) => woorden[plek + nummer]?.vorm === deel));
  if (heel !== undefined) return { aantal: heel.vormen.length, keuzes: heel.keuzes };
  for (const uitgang of ['en', 's', 'e', 'n']) {
    if (!vorm.endsWith(uitgang) || vorm.length - uitgang.length < KORTSTE_STAM) continue;
    const stam = lijst.get(vorm.slice(0, -uitgang.length))?.find(({ vormen }) => vormen.length === 1);
    if (stam !== undefined) return { aantal: 1, keuzes: stam.keuzes };
  }
  return null;
}
