import { aandacht, dagenTussen, duurInStap, opDringendheid, type Aandachtspunt } from './bord.ts';
import type { Casusregel } from './casus.ts';
import type { Loopstap } from './keuzes.ts';
import { kwartaal, telSignalen, TREND_VANAF, type Signaaltelling } from './signalen.ts';

/* What is due today over all casussen: what Vandaag shows. */

/** `wacht`: nobody has taken the next step yet. */
export interface Zaakpunt {
  readonly soort: Aandachtspunt['soort'] | 'wacht';
  readonly tekst: string;
}

/** A casus that asks something today, with everything it asks. */
export interface Zaak<C> {
  readonly casus: C;
  readonly punten: readonly Zaakpunt[];
}

/** After so many days without triage an aanmelding waits too long: a RET meets weekly. */
export const AANMELDING_WACHT_DAGEN = 7;

/** Steps in which spoed waits for the chair; after that it waits for a sitting. */
const SPOED_WACHT: readonly (Loopstap | null)[] = ['aangemeld', 'triage'];

/**
 * The casussen that ask something, the most urgent first.
 * @param gepland the codes of casussen of which a meeting is still to be held or runs
 * @param vandaag the present day as `2026-03-12`
 */
export function zaken<C extends { readonly regel: Casusregel }>(casussen: readonly C[], gepland: readonly string[], vandaag: string): readonly Zaak<C>[] {
  const volgorde = opDringendheid(vandaag);
  return casussen
    .map((casus) => ({ casus, punten: punten(casus.regel, gepland, vandaag) }))
    .filter((zaak) => zaak.punten.length > 0)
    .toSorted((een, ander) => volgorde(een.casus.regel, ander.casus.regel));
}

function punten(regel: Casusregel, gepland: readonly string[], vandaag: string): readonly Zaakpunt[] {
  const zonderZitting = regel.stap === 'in-overleg' && !gepland.includes(regel.code);
  const vanCasus = aandacht(regel, vandaag).filter(({ soort }) => soort !== 'spoed' || zonderZitting || SPOED_WACHT.includes(regel.stap));
  return [...vanCasus, ...(zonderZitting ? [{ soort: 'wacht', tekst: 'nog geen zitting gepland' } as const] : []), ...wachtpunt(regel, vandaag)];
}

function wachtpunt(regel: Casusregel, vandaag: string): readonly Zaakpunt[] {
  if (regel.stap !== 'aangemeld' || regel.sinds === '' || dagenTussen(regel.sinds, vandaag) <= AANMELDING_WACHT_DAGEN) return [];
  return [{ soort: 'wacht', tekst: duurInStap(regel, vandaag) }];
}

/** What was given as a signaal by three casussen or more in the quarter of this day. */
export function trends(regels: readonly Pick<Casusregel, 'code' | 'signalen'>[], vandaag: string): readonly Signaaltelling[] {
  return telSignalen(regels, kwartaal(vandaag)).filter(({ codes }) => codes.length >= TREND_VANAF);
}
