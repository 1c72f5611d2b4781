import type { Bijeenkomst } from '../sessies/bijeenkomst.ts';

/** The meetings and sittings that are not closed, by what the user has to do with them. */
export interface Indeling {
  /** The one thing to do now; it is in none of the other lists. */
  readonly nu: Bijeenkomst | null;
  readonly bezig: readonly Bijeenkomst[];
  readonly afTeRonden: readonly Bijeenkomst[];
  /** From today on, the first one first. */
  readonly gepland: readonly Bijeenkomst[];
  /** In preparation, without a date or with one that has passed. */
  readonly zonderDatum: readonly Bijeenkomst[];
}

function wanneer({ datum, aanvang }: Bijeenkomst): string {
  return `${datum} ${aanvang}`;
}

/**
 * @param vandaag the present day as `2026-03-12`
 */
export function deelIn(bijeenkomsten: readonly Bijeenkomst[], vandaag: string): Indeling {
  const opTijd = bijeenkomsten.toSorted((a, b) => wanneer(a).localeCompare(wanneer(b)));
  const bezig = opTijd.filter(({ fase }) => fase === 'bezig');
  const afTeRonden = opTijd.filter(({ fase }) => fase === 'afronden');
  const inVoorbereiding = opTijd.filter(({ fase }) => fase === 'voorbereiding');
  const gepland = inVoorbereiding.filter(({ datum }) => datum >= vandaag);
  const zonderDatum = inVoorbereiding.filter(({ datum }) => datum < vandaag);

  // What runs comes first; then today's meeting, what lies waiting to be finished, and the next meeting.
  const vanVandaag = gepland.find(({ datum }) => datum === vandaag);
  const nu = bezig[0] ?? vanVandaag ?? afTeRonden[0] ?? gepland[0] ?? zonderDatum[0] ?? null;
  const zonderNu = (lijst: readonly Bijeenkomst[]): readonly Bijeenkomst[] => lijst.filter((bijeen) => bijeen !== nu);
  return { nu, bezig: zonderNu(bezig), afTeRonden: zonderNu(afTeRonden), gepland: zonderNu(gepland), zonderDatum: zonderNu(zonderDatum) };
}

/** The codes of the casussen about which a meeting is still to be held or runs. */
export function geplandeCodes(bijeenkomsten: readonly Bijeenkomst[]): readonly string[] {
  return bijeenkomsten.flatMap(({ sessies }) => sessies.filter(({ regel }) => regel.fase === 'voorbereiding' || regel.fase === 'bezig').flatMap(({ regel }) => regel.casuscodes));
}
