import type { Casus } from '../domein/casus.ts';
import type { Regio } from '../domein/regio.ts';
import type { Blok, Kenmerk } from './model.ts';

/*
 * How what is kept is told to the family: for every field how it reads, or why it is left out. The types ask for all of them, so a
 * field that is added later is told as well, or somebody wrote down why not.
 */

/** A field that is not told, with the reason. */
export interface Weg {
  readonly weg: string;
}

export function weg(waarom: string): Weg {
  return { weg: waarom };
}

/** A field that is told: its name, and its value in words; an empty value is not told. */
export type Verteld<T, V> = readonly [naam: string, toon: (waarde: V, ding: T) => string];

export type Vertelling<T> = { readonly [K in keyof T]-?: Weg | Verteld<T, T[K]> };

/** What is told in blocks of its own. */
export type Blokvertelling<T, B> = { readonly [K in keyof T]-?: Weg | ((waarde: T[K], bij: B) => readonly Blok[]) };

export const KENMERK_WEG = weg('Een kenmerk zonder betekenis, waarmee Ontwar iets terugvindt.');
export const VORM_WEG = weg('Een nummer dat zegt in welke vorm Ontwar dit bewaart.');

/** What telling needs besides the thing itself. */
export interface Vertelbron {
  readonly casus: Pick<Casus, 'id' | 'code'>;
  readonly leefgebieden: Regio['leefgebieden'];
}

export const tekst = (waarde: string): string => waarde.trim();

function isWeg(hoe: unknown): hoe is Weg {
  return typeof hoe === 'object' && hoe !== null && 'weg' in hoe;
}

/** The fields of one thing that say something. */
export function paren<T extends object>(vertelling: Vertelling<T>, ding: T): readonly Kenmerk[] {
  return (Object.keys(vertelling) as (keyof T)[]).flatMap((veld) => {
    const hoe = vertelling[veld];
    if (isWeg(hoe)) return [];
    const [naam, toon] = hoe;
    const waarde = toon(ding[veld], ding);
    return waarde.trim() === '' ? [] : [{ naam, waarde }];
  });
}

/** One thing as facts; none when it says nothing. */
export function dingBlokken<T extends object>(vertelling: Vertelling<T>, ding: T): readonly Blok[] {
  const gezegd = paren(vertelling, ding);
  return gezegd.length === 0 ? [] : [{ soort: 'kenmerken', vorm: 'feiten', paren: gezegd }];
}

/** Things of one kind as a table: what each is called, and beside it everything else; none when there are none. */
export function dingenBlokken<T extends object>(vertelling: Vertelling<T>, dingen: readonly T[]): readonly Blok[] {
  const eerste = (Object.keys(vertelling) as (keyof T)[]).map((veld): unknown => vertelling[veld]).find((hoe) => !isWeg(hoe));
  const naam = Array.isArray(eerste) ? String(eerste[0]) : '';
  return rijenBlokken(naam, dingen.map((ding) => paren(vertelling, ding)));
}

/** Facts of more things as a table; `naam`: which fact is what a thing is called. */
export function rijenBlokken(naam: string, dingen: readonly (readonly Kenmerk[])[]): readonly Blok[] {
  const rijen = dingen
    .filter((ding) => ding.length > 0)
    .map((ding) => [ding.find((kenmerk) => kenmerk.naam === naam)?.waarde ?? '–', ding.filter((kenmerk) => kenmerk.naam !== naam).map((kenmerk) => `${kenmerk.naam}: ${kenmerk.waarde}`).join('\n')]);
  if (rijen.length === 0) return [];
  if (rijen.every(([, verder]) => verder === '')) return [{ soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: naam, breedte: 1 }], rijen: rijen.map((rij) => rij.slice(0, 1)) }];
  return [{ soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: naam, breedte: 4 }, { kop: 'Verder', breedte: 6 }], rijen }];
}

/** The same under a heading. */
export function lijstBlokken<T extends object>(kop: string, vertelling: Vertelling<T>, dingen: readonly T[], niveau: 2 | 3 = 2): readonly Blok[] {
  return onderKop(kop, dingenBlokken(vertelling, dingen), niveau);
}

export function onderKop(kop: string, blokken: readonly Blok[], niveau: 2 | 3 = 2): readonly Blok[] {
  return blokken.length === 0 ? [] : [{ soort: 'kop', niveau, tekst: kop }, ...blokken];
}

/** A text of more lines, as it was typed. */
export function tekstBlokken(kop: string, getypt: string): readonly Blok[] {
  return onderKop(kop, getypt.trim() === '' ? [] : getypt.trim().split(/\n{2,}/u).map((alinea): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst: alinea })));
}

/** Tells a thing part by part, in the order of its vertelling; single facts that follow each other stand together. */
export function delenBlokken<T extends object, B>(vertelling: Blokvertelling<T, B>, ding: T, bij: B): readonly Blok[] {
  const blokken: Blok[] = [];
  for (const veld of Object.keys(vertelling) as (keyof T)[]) {
    const hoe = vertelling[veld];
    if (isWeg(hoe)) continue;
    const nieuw = hoe(ding[veld], bij);
    const [vorige, eerste] = [blokken.at(-1), nieuw[0]];
    if (nieuw.length === 1 && eerste?.soort === 'kenmerken' && vorige?.soort === 'kenmerken') blokken.splice(-1, 1, { ...vorige, paren: [...vorige.paren, ...eerste.paren] });
    else blokken.push(...nieuw);
  }
  return blokken;
}

/** One fact, for a part that is told by one; none when it says nothing. */
export function feit(naam: string, waarde: string): readonly Blok[] {
  return waarde.trim() === '' ? [] : [{ soort: 'kenmerken', vorm: 'feiten', paren: [{ naam, waarde: waarde.trim() }] }];
}

/** What is left out of a thing, by its field. */
export function weggelatenUit(ding: string, vertelling: object): readonly { readonly veld: string; readonly waarom: string }[] {
  return Object.entries(vertelling).flatMap(([veld, hoe]) => (isWeg(hoe) ? [{ veld: `${ding}.${veld}`, waarom: hoe.weg }] : []));
}
