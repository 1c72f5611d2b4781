import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import type { Stuksoort, Uitvoervorm } from '../stukken/keuzes.ts';
import { statuswoord } from '../stukken/soorten.ts';
import type { Verslaggegevens } from './gegevens.ts';

/** What the name of a file of a stuk is made of. */
export interface Bestandsdelen {
  /** How its status is called, follows from what it is. */
  readonly soort: Stuksoort;
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
export function stukBestandsnaam({ soort, dag, code, wat }: Bestandsdelen, { versie, status }: Pick<Verslaggegevens, 'status' | 'versie'>, vorm: Uitvoervorm): string {
  return `${[dag, code, wat, `v${versie}`, statuswoord(soort, status)].filter((deel) => deel !== '').join('_')}.${vorm}`;
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
