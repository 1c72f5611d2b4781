import { dagenTussen } from '#shared/domein/bord';
import type { Casusregel } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import { dagLater } from '#shared/domein/tijd';
import type { Agendapunt, Werkvorm } from '#shared/werkvormen/schema';
import { uurNa } from '#shared/werkvormen/zitting';
import type { Bijeenkomst } from './bijeenkomst.ts';

/* What is chosen for a new sitting, and what follows from it. */

export interface Keuze {
  readonly id: string;
  /** The third, that cannot wait for the next sitting. */
  readonly spoed: boolean;
}

/** More than two casussen in a sitting is only for spoed. */
export const GEWOON_AANTAL = 2;
export const MEESTE_CASUSSEN = 6;

/** How long one casus takes, as this region plans it. */
export function minutenPerCasus(werkvorm: Werkvorm, minuten: Regio['minuten']): number {
  const eigen = minuten[werkvorm.id] ?? {};
  return werkvorm.agendapunten.reduce((samen, punt) => samen + keer(punt) * (eigen[punt.id] ?? punt.minuten), 0);
}

/** A ronde over something that is only known in the meeting takes no time yet. */
function keer(punt: Agendapunt): 0 | 1 {
  return punt.soort === 'stap' || punt.over.lijst === 'casussen' ? 1 : 0;
}

/** From when to when each casus is planned; empty times while the beginning is not chosen. */
export function tijden(aanvang: string, minuten: number, aantal: number): readonly { readonly van: string; readonly tot: string }[] {
  return Array.from({ length: aantal }, (_, plek) => ({ van: uurNa(aanvang, plek * minuten), tot: uurNa(aanvang, (plek + 1) * minuten) }));
}

/** What is missing before the sitting can be made, as words in a sentence. */
export function ontbreekt({ datum, aanvang, keuzes }: { readonly datum: string; readonly aanvang: string; readonly keuzes: readonly Keuze[] }): readonly string[] {
  return [...(datum === '' ? ['de datum'] : []), ...(aanvang === '' ? ['de aanvang'] : []), ...(keuzes.length === 0 ? ['minstens één casus'] : [])];
}

/**
 * When the next sitting would be: at the hour of the last one and on its day of the week, the first free one from today on.
 * Empty when there was none.
 */
export function volgendeZitting(alle: readonly Bijeenkomst[], vandaag: string): { readonly datum: string; readonly aanvang: string } {
  const zittingen = alle.filter(({ isZitting, datum }) => isZitting && datum !== '');
  const laatste = zittingen.toSorted((a, b) => a.datum.localeCompare(b.datum)).at(-1);
  if (laatste === undefined) return { datum: '', aanvang: '' };
  const weken = Math.max(1, Math.ceil(dagenTussen(laatste.datum, vandaag) / 7));
  return { datum: dagLater(laatste.datum, 7 * weken), aanvang: laatste.aanvang };
}

/** When a casus already stands in a sitting that is still to be held: its day; null when in none. */
export function alGepland(alle: readonly Bijeenkomst[], code: string): string | null {
  const bijeen = alle.find(({ isZitting, sessies }) => isZitting && sessies.some(({ regel }) => regel.fase === 'voorbereiding' && regel.casuscodes.includes(code)));
  return bijeen?.datum ?? null;
}

/** The casussen to choose from: those without a sitting first, of those the ones with spoed, then by code. */
export function opKeuzevolgorde<C extends { readonly regel: Pick<Casusregel, 'code' | 'spoed'> }>(casussen: readonly C[], alle: readonly Bijeenkomst[]): readonly C[] {
  const gewicht = ({ regel }: C): number => (alGepland(alle, regel.code) === null ? 0 : 2) + (regel.spoed ? 0 : 1);
  return casussen.toSorted((a, b) => gewicht(a) - gewicht(b) || a.regel.code.localeCompare(b.regel.code, 'nl', { numeric: true }));
}
