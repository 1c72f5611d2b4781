import type { Sessieregel } from '#shared/werkvormen/sessie';

export interface Sessie {
  readonly id: string;
  readonly regel: Sessieregel;
}

/** The sessions that are not closed, by what the user has to do with them. */
export interface Indeling {
  /** The one thing to do now; it is in none of the other lists. */
  readonly nu: Sessie | null;
  readonly bezig: readonly Sessie[];
  readonly afTeRonden: readonly Sessie[];
  /** From today on, the first one first. */
  readonly gepland: readonly Sessie[];
  /** In preparation, without a date or with one that has passed. */
  readonly zonderDatum: readonly Sessie[];
}

function wanneer({ regel }: Sessie): string {
  return `${regel.datum} ${regel.aanvang}`;
}

/**
 * @param vandaag the present day as `2026-03-12`
 */
export function deelIn(sessies: readonly Sessie[], vandaag: string): Indeling {
  const opTijd = sessies.toSorted((a, b) => wanneer(a).localeCompare(wanneer(b)));
  const bezig = opTijd.filter(({ regel }) => regel.fase === 'bezig');
  const afTeRonden = opTijd.filter(({ regel }) => regel.fase === 'afronden');
  const inVoorbereiding = opTijd.filter(({ regel }) => regel.fase === 'voorbereiding');
  const gepland = inVoorbereiding.filter(({ regel }) => regel.datum >= vandaag);
  const zonderDatum = inVoorbereiding.filter(({ regel }) => regel.datum < vandaag);

  // What runs comes first; then today's meeting, what lies waiting to be finished, and the next meeting.
  const vanVandaag = gepland.find(({ regel }) => regel.datum === vandaag);
  const nu = bezig[0] ?? vanVandaag ?? afTeRonden[0] ?? gepland[0] ?? zonderDatum[0] ?? null;
  const zonderNu = (lijst: readonly Sessie[]): readonly Sessie[] => lijst.filter((sessie) => sessie !== nu);
  return { nu, bezig: zonderNu(bezig), afTeRonden: zonderNu(afTeRonden), gepland: zonderNu(gepland), zonderDatum: zonderNu(zonderDatum) };
}
