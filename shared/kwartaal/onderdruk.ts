import { MINST } from '../verslagen/minst.ts';

/*
 * What of a count can be told: the rules of the kwartaalrapport.
 *
 * A count under 5 can tell of one youth to whoever knows the region. So none is printed, and none can be computed from what is printed:
 * not from one table, not from two, not from a total less its rows, not from two reports. This is the threshold rule with secondary
 * suppression and the audit of a table by what an intruder can still think, as in the Handbook on Statistical Disclosure Control
 * (Hundepool and others, ESSnet SDC 2010, chapter 4) and Statistical Disclosure Control in tables by Statistics Netherlands (CBS). It is
 * assumed that the reader knows these rules.
 *
 * 1. What is counted is casussen, each once in a cell: twenty afspraken of two families are two. (What was handed on after a leersessie is
 *    of no family; that is counted by itself, under the same rules.)
 * 2. A total under 5, nothing included, is "minder dan 5", and nothing of it is divided.
 * 3. A division, in which each casus has one place, tells rows of 5 or more. Its small rows are told together, with the smallest of the others
 *    (`verdeel`): which of them is the small one is not said. So no part of it is known to be small, however it is added up.
 * 4. What a casus can have more than one of is told when 5 or more have it and 5 or more have it not (`vertelbaar`).
 * 5. Divisions of the same total tell nothing of each other: the total is told in full in each. What follows from another thing is not
 *    counted beside it but within it, and only where that was told: maatwerk within what was besloten.
 * 6. A row is there also when nothing is in it, and rows stand in the order of their list, never of their numbers.
 * 7. Half of the days is told from 10 casussen on, in whole weeks; no mean, no shortest, no longest.
 * 8. A text is told when it is a signaal, maatwerk or knooppunt that 5 casussen or more have, as "vijf keer of vaker", and when 5 or more can
 *    be without (`hoeveelTeksten`). All other text stays where it is.
 * 9. Periods do not overlap, a quarter is told once, after it has ended, and in a later report as it was told (`teruglezen.ts`). A
 *    correction never differs by less than 5 from what it corrects (`correctie.ts`).
 */

/** One cell: how many. */
export interface Rij {
  readonly naam: string;
  readonly aantal: number;
}

/** Rows that are told as one; of one row it is that row. */
export interface Deel {
  readonly namen: readonly string[];
  readonly aantal: number;
}

/** `totaal`: null when it is under 5. `delen`: nothing when there is nothing of it to tell but the total. */
export interface Verdeling {
  readonly totaal: number | null;
  readonly delen: readonly Deel[];
}

/** A number that stands alone; null when it is too small to tell. */
export function vertelTotaal(aantal: number): number | null {
  return aantal < MINST ? null : aantal;
}

/** What of a division can be told, see rule 3. Rows that are alike in size go the same way, or their order would tell which is small. */
export function verdeel(rijen: readonly Rij[]): Verdeling {
  const totaal = vertelTotaal(som(rijen));
  if (totaal === null) return { totaal, delen: [] };
  const klein = rijen.filter(({ aantal }) => aantal < MINST);
  const kleinste = Math.min(...rijen.filter((rij) => !klein.includes(rij)).map(({ aantal }) => aantal));
  // Small ones that are together less than any other could as well be one of that size with nothing beside it.
  const alleen = klein.length === 0 || (som(klein) >= MINST && som(klein) < kleinste);
  const samen = alleen ? klein : rijen.filter((rij) => klein.includes(rij) || rij.aantal === kleinste);
  if (samen.length === rijen.length) return { totaal, delen: [] };
  const apart = rijen.filter((rij) => !samen.includes(rij)).map(({ naam, aantal }) => ({ namen: [naam], aantal }));
  return { totaal, delen: samen.length === 0 ? apart : [...apart, { namen: samen.map(({ naam }) => naam), aantal: som(samen) }] };
}

/** How many have something of which one can have more, see rule 4; null when that is not told. */
export function vertelbaar(aantal: number, totaal: number): number | null {
  return aantal >= MINST && totaal - aantal >= MINST ? aantal : null;
}

/** Things of which a casus can have more. `per`: which, for each casus. */
export interface Kenmerktelling {
  readonly namen: readonly string[];
  readonly per: readonly (readonly string[])[];
}

/** `rest`: how many have one of the things that are not told. */
export interface Kenmerken {
  readonly totaal: number | null;
  readonly rijen: readonly { readonly naam: string; readonly aantal: number | null }[];
  readonly rest: number | null;
}

/** What can be told of things of which a casus can have more. */
export function vertelKenmerken({ namen, per }: Kenmerktelling): Kenmerken {
  const totaal = vertelTotaal(per.length);
  if (totaal === null) return { totaal, rijen: [], rest: null };
  const rijen = namen.map((naam) => ({ naam, aantal: vertelbaar(per.filter((van) => van.includes(naam)).length, totaal) }));
  const anders = rijen.filter(({ aantal }) => aantal === null).map(({ naam }) => naam);
  return { totaal, rijen, rest: vertelRest(per.filter((van) => van.some((naam) => anders.includes(naam))).length, totaal, anders.length) };
}

/**
 * How many have one of the things that are not told by themselves. Each of those can still be anything under 5, for who knows how many
 * things there are.
 * @param dingen how many things that are
 */
export function vertelRest(aantal: number, totaal: number, dingen: number): number | null {
  return aantal <= (dingen - 1) * (MINST - 1) ? vertelbaar(aantal, totaal) : null;
}

/** How many texts at most can be told to be of 5 or more out of so many, see rule 8. */
export function hoeveelTeksten(totaal: number): number {
  return Math.max(0, Math.floor((totaal - MINST) / MINST));
}

function som(rijen: readonly Rij[]): number {
  return rijen.reduce((totaal, { aantal }) => totaal + aantal, 0);
}
