import type { Casus } from '#shared/domein/casus';
import type { Agendapunt, TOONT } from '#shared/werkvormen/schema';

type Toont = (typeof TOONT)[number];

/** What a step can show that is kept with the casus itself, and is changed there. */
export const UIT_CASUS = ['vraag', 'vorigeAfspraken', 'betrokkenen', 'tijdlijn', 'hulp'] as const satisfies readonly Toont[];
export type Uitcasussoort = (typeof UIT_CASUS)[number];

export function isUitCasus(wat: Toont): wat is Uitcasussoort {
  return UIT_CASUS.some((soort) => soort === wat);
}

/** The casus with the afspraken of before this meeting alone: one that was closed and reopened already gave it its own. */
export function vanEerder(casus: Casus, sessieId: string): Casus {
  return { ...casus, afspraken: casus.afspraken.filter((afspraak) => afspraak.sessieId !== sessieId) };
}

/** Whether this step begins with something of the casus, to look at before the first answer. */
export function beginMetCasus(agendapunt: Agendapunt | undefined): boolean {
  return agendapunt?.soort === 'stap' && agendapunt.toont.some(isUitCasus);
}
