import type { Casusregel } from '#shared/domein/casus';

export interface Casusinlijst {
  readonly id: string;
  readonly regel: Casusregel;
}

/** Without accents and capitals, so that `eric` finds `Eric` and `een` finds `één`. */
function kaal(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');
}

/** The casussen in which every word occurs, in the code, the kern or by whom it was brought. */
export function zoekCasussen(casussen: readonly Casusinlijst[], vraag: string): readonly Casusinlijst[] {
  const woorden = kaal(vraag).split(/\s+/u).filter((woord) => woord !== '');
  if (woorden.length === 0) return casussen;
  return casussen.filter(({ regel }) => {
    const tekst = kaal(`${regel.code} ${regel.kern} ${regel.aangedragenDoor}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}

export const VOLGORDES = ['bewerkt', 'code'] as const;
export type Volgorde = (typeof VOLGORDES)[number];

export function sorteer(casussen: readonly Casusinlijst[], volgorde: Volgorde): readonly Casusinlijst[] {
  return casussen.toSorted((a, b) =>
    volgorde === 'code' ? a.regel.code.localeCompare(b.regel.code, 'nl', { numeric: true }) : b.regel.gewijzigdOp - a.regel.gewijzigdOp,
  );
}
