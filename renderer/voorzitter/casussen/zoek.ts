import { aandacht, heeftSpoed, opDringendheid } from '#shared/domein/bord';
import type { Casusregel } from '#shared/domein/casus';
import type { Loopstap } from '#shared/domein/keuzes';

export interface Casusinlijst {
  readonly id: string;
  readonly regel: Casusregel;
}

/** Without accents and capitals, so that `eric` finds `Eric` and `een` finds `één`. */
function kaal(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');
}

/** The casussen in which every word occurs, in the code, the kern, the gemeente or by whom it was brought. */
export function zoekCasussen(casussen: readonly Casusinlijst[], vraag: string): readonly Casusinlijst[] {
  const woorden = kaal(vraag).split(/\s+/u).filter((woord) => woord !== '');
  if (woorden.length === 0) return casussen;
  return casussen.filter(({ regel }) => {
    const tekst = kaal(`${regel.code} ${regel.kern} ${regel.aangedragenDoor} ${regel.gemeente}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}

/** `leersessie`: without a traject. */
export type Stapfilter = Loopstap | 'leersessie' | 'alle';

export interface Casusfilter {
  readonly vraag: string;
  readonly stap: Stapfilter;
  /** Empty: any. */
  readonly gemeente: string;
  readonly alleenSpoed: boolean;
  readonly alleenAandacht: boolean;
}

export const ZONDER_FILTER: Casusfilter = { vraag: '', stap: 'alle', gemeente: '', alleenSpoed: false, alleenAandacht: false };

/** @param vandaag the present day as `2026-03-12` */
export function filterCasussen(casussen: readonly Casusinlijst[], filter: Casusfilter, vandaag: string): readonly Casusinlijst[] {
  const { stap, gemeente, alleenSpoed, alleenAandacht } = filter;
  return zoekCasussen(casussen, filter.vraag).filter(
    ({ regel }) =>
      (stap === 'alle' || (regel.stap ?? 'leersessie') === stap) &&
      (gemeente === '' || regel.gemeente.trim() === gemeente) &&
      (!alleenSpoed || heeftSpoed(regel)) &&
      (!alleenAandacht || aandacht(regel, vandaag).length > 0),
  );
}

/** Every gemeente that occurs, by the alphabet. */
export function gemeentenIn(casussen: readonly Casusinlijst[]): readonly string[] {
  const namen = new Set(casussen.map(({ regel }) => regel.gemeente.trim()).filter((naam) => naam !== ''));
  return [...namen].toSorted((a, b) => a.localeCompare(b, 'nl'));
}

export const VOLGORDES = ['dringend', 'bewerkt', 'code'] as const;
export type Volgorde = (typeof VOLGORDES)[number];

/** @param vandaag the present day as `2026-03-12` */
export function sorteer(casussen: readonly Casusinlijst[], volgorde: Volgorde, vandaag: string): readonly Casusinlijst[] {
  switch (volgorde) {
    case 'dringend': {
      const vergelijk = opDringendheid(vandaag);
      return casussen.toSorted((a, b) => vergelijk(a.regel, b.regel));
    }
    case 'bewerkt':
      return casussen.toSorted((a, b) => b.regel.gewijzigdOp - a.regel.gewijzigdOp);
    case 'code':
      return casussen.toSorted((a, b) => a.regel.code.localeCompare(b.regel.code, 'nl', { numeric: true }));
  }
}
