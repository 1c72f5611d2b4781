import type { Casusregel } from './casus.ts';
import { opsomming, rangtelwoord } from './woorden.ts';

/** From how many times on a signaal is a trend (1-product: signaal, trend). */
export const TREND_VANAF = 3;

export interface Signaaltelling {
  /** As it was written down last. */
  readonly tekst: string;
  /** The codes of the casussen that gave it, in the order of their day. */
  readonly codes: readonly string[];
}

/** A quarter such as `2026-Q1`; empty for an empty day. */
export function kwartaal(dag: string): string {
  const [jaar, maand] = dag.split('-');
  return jaar === undefined || maand === undefined ? '' : `${jaar}-Q${Math.ceil(Number(maand) / 3)}`;
}

/**
 * How often each signaal was given in a quarter, by how many casussen; the most frequent first. Two signalen are the same when
 * their words are, whatever the capitals, quotes and spaces.
 * @param kwartaal such as `2026-Q1`
 */
export function telSignalen(regels: readonly Pick<Casusregel, 'code' | 'signalen'>[], kwartaalVan: string): readonly Signaaltelling[] {
  const gegeven = regels
    .flatMap(({ code, signalen }) => signalen.map(({ tekst, op }) => ({ code, tekst, op })))
    .filter(({ tekst, op }) => signaalsleutel(tekst) !== '' && kwartaal(op) === kwartaalVan)
    .toSorted((a, b) => a.op.localeCompare(b.op) || a.code.localeCompare(b.code));
  const perSleutel = new Map<string, Signaaltelling>();
  for (const { code, tekst } of gegeven) {
    const eerder = perSleutel.get(signaalsleutel(tekst))?.codes ?? [];
    perSleutel.set(signaalsleutel(tekst), { tekst, codes: eerder.includes(code) ? eerder : [...eerder, code] });
  }
  return [...perSleutel.values()].toSorted((a, b) => b.codes.length - a.codes.length);
}

/** What makes two signalen the same. */
export function signaalsleutel(tekst: string): string {
  return tekst
    .toLocaleLowerCase('nl-NL')
    .replace(/["'“”‘’„.,;:!?]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * How often a signaal was given, this time included, and in words: `derde keer dit kwartaal (ook WS-2026-004 en WS-2026-011)`.
 * @param tellingen those of the quarter
 * @param eigen the codes of the casussen that give it this time
 * @param wanneer the quarter in words
 */
export function keerGegeven(signaal: string, tellingen: readonly Signaaltelling[], eigen: readonly string[], wanneer = 'dit kwartaal'): { readonly keer: number; readonly zin: string } {
  const codes = tellingen.find(({ tekst }) => signaalsleutel(tekst) === signaalsleutel(signaal))?.codes ?? [];
  const anderen = codes.filter((code) => !eigen.includes(code));
  const keer = anderen.length + 1;
  return { keer, zin: `${rangtelwoord(keer)} keer ${wanneer}${anderen.length === 0 ? '' : ` (ook ${opsomming(anderen)})`}` };
}
