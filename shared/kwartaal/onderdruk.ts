import { MINST } from '../verslagen/minst.ts';

/*
 * Small cells of the kwartaalrapport.
 *
 * A count under 5 can tell of one youth to whoever knows the region, so it is not told (primary suppression). Where the total is told, one
 * cell that is left out could be computed from the others; then more are left out until none can be (secondary suppression). This is how
 * statistical offices treat a table of counts: the threshold rule and the audit of a table by intervals, as in the Handbook on Statistical
 * Disclosure Control (Eurostat, ESSnet SDC) and the practice of Statistics Netherlands (CBS). Four choices are stricter than a threshold:
 * - a zero is a small cell too, or the word for a small cell would tell that there is at least one;
 * - a count of things (afspraken, drempels) is small as well when they come from fewer than 5 casussen;
 * - what is left out adds up to 5 or more: the total less what is told is a count as well;
 * - it is assumed that who reads it knows this rule, so that a cell that was left out besides is known to be 5 or more.
 * Two reports of the same quarter beside each other can still be subtracted: a quarter is to be reported once, after it has ended.
 */

/** One cell: how many, of how many different casussen. */
export interface Rij {
  readonly naam: string;
  readonly aantal: number;
  readonly casussen: number;
}

/** Everything counted once, under one of the rows. `casussen`: how many different ones all together. */
export interface Telling {
  readonly rijen: readonly Rij[];
  readonly casussen: number;
}

/** `minder`: under 5. `weg`: left out so that no small one can be computed, or because it is of too few casussen. */
export type Getoond = number | 'minder' | 'weg';

export interface Onderdrukt {
  readonly totaal: Getoond;
  readonly rijen: readonly { readonly naam: string; readonly getoond: Getoond }[];
}

export function totaalVan({ rijen }: Pick<Telling, 'rijen'>): number {
  return rijen.reduce((som, { aantal }) => som + aantal, 0);
}

/** One number that stands alone. */
export function toonAlleen(aantal: number, casussen: number): Getoond {
  if (aantal < MINST) return 'minder';
  return casussen < MINST ? 'weg' : aantal;
}

/** What of a telling can be told, its total included. */
export function onderdruk(telling: Telling): Onderdrukt {
  const totaal = toonAlleen(totaalVan(telling), telling.casussen);
  const { rijen } = telling;
  if (typeof totaal !== 'number') return { totaal, rijen: rijen.map(({ naam }) => ({ naam, getoond: 'weg' })) };
  const klein = new Set(rijen.filter(({ aantal, casussen }) => typeof toonAlleen(aantal, casussen) !== 'number'));
  const weg = new Set(klein);
  const opMaat = rijen.filter((rij) => !klein.has(rij)).toSorted((a, b) => a.aantal - b.aantal);
  for (const rij of opMaat) {
    if (nietTeBerekenen(rijen, weg, klein)) break;
    weg.add(rij);
  }
  // Also when all are left out the word for a small one can tell too much: then it is not said of any.
  if (!nietTeBerekenen(rijen, weg, klein)) return { totaal, rijen: rijen.map(({ naam }) => ({ naam, getoond: 'weg' })) };
  return { totaal, rijen: rijen.map((rij) => ({ naam: rij.naam, getoond: weg.has(rij) ? (rij.aantal < MINST ? 'minder' : 'weg') : rij.aantal })) };
}

/** Whether those left out are no small number together, and each small one can still be more than one number, for who knows the total and the cells that are told. */
function nietTeBerekenen(rijen: readonly Rij[], weg: ReadonlySet<Rij>, klein: ReadonlySet<Rij>): boolean {
  const verborgen = rijen.filter((rij) => weg.has(rij)).map((rij) => ({ rij, laag: rij.aantal < MINST ? 0 : MINST, hoog: rij.aantal < MINST ? MINST - 1 : Number.POSITIVE_INFINITY }));
  const som = verborgen.reduce((totaal, { rij }) => totaal + rij.aantal, 0);
  if (klein.size > 0 && som < MINST) return false;
  return verborgen
    .filter(({ rij }) => klein.has(rij))
    .every((deze) => {
      const anderen = verborgen.filter((ander) => ander !== deze);
      const minst = Math.max(deze.laag, som - anderen.reduce((totaal, { hoog }) => totaal + hoog, 0));
      const meest = Math.min(deze.hoog, som - anderen.reduce((totaal, { laag }) => totaal + laag, 0));
      return meest > minst;
    });
}

/** In words, for a table. */
export function toonGetoond(getoond: Getoond): string {
  if (getoond === 'minder') return `minder dan ${MINST}`;
  return getoond === 'weg' ? 'niet getoond' : String(getoond);
}
