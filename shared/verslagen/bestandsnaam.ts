import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import { deelnemercode } from './deelnemercode.ts';
import type { Uitvoervorm } from '../stukken/keuzes.ts';
import type { Verslaggegevens } from './gegevens.ts';

/** What the name of a file of a stuk is made of. */
export interface Bestandsdelen {
  /** The day it is about: `2026-03-19`; empty when none was chosen. */
  readonly dag: string;
  /** The casuscode, or the region of several casussen. */
  readonly code: string;
  /** `verslag-doorbraakoverleg`. */
  readonly wat: string;
}

/**
 * The name of a file of a stuk, always in the same order: day, code, kind, version and status, as
 * `2026-03-19_WS-2026-019_verslag-doorbraakoverleg_v2_concept.pdf`. Nothing that was typed about a casus is in it: names of files travel.
 */
export function stukBestandsnaam({ dag, code, wat }: Bestandsdelen, { versie, status }: Pick<Verslaggegevens, 'status' | 'versie'>, vorm: Uitvoervorm): string {
  return `${[dag, code, wat, `v${versie}`, status].filter((deel) => deel !== '').join('_')}.${vorm}`;
}

/** `WS-2026-019` of a meeting on one casus, `WS` of one on several. */
export function codeVan({ casussen }: Pick<Sessieplan, 'casussen'>): string {
  const codes = casussen.map(({ code }) => code);
  return codes.length === 1 ? codes.join('') : regios(codes).replaceAll(' ', '-');
}

/** `verslag-doorbraakoverleg` for a verslag of `Doorbraakoverleg (IPW)`. */
export function verslagsoort(werkvorm: Pick<Werkvorm, 'id' | 'naam'>): string {
  return `verslag-${korteNaam(werkvorm).replaceAll(' ', '-')}`;
}

/**
 * The name a verslag is proposed to be saved under. A meeting on one casus carries its code in front, so that the files of a
 * casus are found together: `2026-03-19 WS-2026-019 verslag doorbraakoverleg concept v1.pdf`. One on several carries only the
 * region: `2026-03-12 leersessie WS verslag concept v1.pdf`. Nothing that was typed about a casus is in it: names of files travel.
 */
export function verslagBestandsnaam(
  werkvorm: Pick<Werkvorm, 'id' | 'naam' | 'casussen'>,
  plan: Pick<Sessieplan, 'datum' | 'casussen'>,
  { status, versie }: Pick<Verslaggegevens, 'status' | 'versie'>,
): string {
  const codes = plan.casussen.map(({ code }) => code);
  const slot = [status, `v${versie}`];
  return alsPdf(werkvorm.casussen === 'een' ? [plan.datum, ...codes, 'verslag', korteNaam(werkvorm), ...slot] : [plan.datum, werkvorm.id, regios(codes), 'verslag', ...slot]);
}

/** The name of the page of one casus: `2026-03-12 WS-2026-001 casusbeeld.pdf`. */
export function casusbeeldBestandsnaam({ datum }: Pick<Sessieplan, 'datum'>, code: string): string {
  return alsPdf([datum, code, 'casusbeeld']);
}

/** The name of the page for one participant, by code and never by name: `2026-03-12 leersessie WS actiepunten deelnemer-A3.pdf`. */
export function actiepuntenBestandsnaam(
  werkvorm: Pick<Werkvorm, 'id' | 'casussen'>,
  plan: Pick<Sessieplan, 'datum' | 'casussen' | 'groepen' | 'deelnemers'>,
  deelnemerId: string,
): string {
  const codes = plan.casussen.map(({ code }) => code);
  const waarvan = werkvorm.casussen === 'een' ? codes : [werkvorm.id, regios(codes)];
  return alsPdf([plan.datum, ...waarvan, 'actiepunten', `deelnemer-${deelnemercode(plan, deelnemerId)}`]);
}

/** The name of everything that is kept about a casus: `2026-03-12 WS-2026-001 inzage.pdf`. */
export function inzageBestandsnaam(dag: string, code: string): string {
  return alsPdf([dag, code, 'inzage']);
}

export function alsPdf(delen: readonly string[]): string {
  return `${delen.filter((deel) => deel !== '').join(' ')}.pdf`;
}

/** `doorbraakoverleg` for `Doorbraakoverleg (IPW)`: letters and digits, as any disk takes them. */
function korteNaam({ id, naam }: Pick<Werkvorm, 'id' | 'naam'>): string {
  const kort = naam
    .replace(/\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return kort === '' ? id : kort;
}

function regios(codes: readonly string[]): string {
  if (codes.length === 1) return codes.join('');
  return [...new Set(codes.map((code) => code.replace(/-.*$/, '')))].join(' ');
}
