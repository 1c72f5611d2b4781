import type { Casusregel } from './casus.ts';

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
