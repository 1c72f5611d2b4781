import type { Casusregel } from '#shared/domein/casus';
import { kwartaal, signaalsleutel, telSignalen, TREND_VANAF } from '#shared/domein/signalen';

const TELWOORDEN = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'] as const;

/**
 * How often a signaal was given in the quarter of its day, by which other casussen: `derde keer dit kwartaal (ook WS-2026-004 en
 * WS-2026-011)`. `trend` from the third on.
 * @param regels the lines of all casussen
 * @param vandaag the present day as `2026-03-12`
 */
export function signaalzin(
  { tekst, op, code }: { readonly tekst: string; readonly op: string; readonly code: string },
  regels: readonly Pick<Casusregel, 'code' | 'signalen'>[],
  vandaag: string,
): { readonly zin: string; readonly trend: boolean } {
  const codes = telSignalen(regels, kwartaal(op)).find((geteld) => signaalsleutel(geteld.tekst) === signaalsleutel(tekst))?.codes ?? [];
  const anderen = codes.filter((ander) => ander !== code);
  const aantal = anderen.length + 1;
  const keer = `${TELWOORDEN[aantal] ?? `${aantal}e`} keer ${kwartaal(op) === kwartaal(vandaag) ? 'dit kwartaal' : toonKwartaal(kwartaal(op))}`;
  return { zin: anderen.length === 0 ? keer : `${keer} (ook ${opsomming(anderen)})`, trend: aantal >= TREND_VANAF };
}

/** `in het eerste kwartaal van 2026` for `2026-Q1`; empty for an empty one. */
function toonKwartaal(naam: string): string {
  const [jaar, nummer] = naam.split('-Q');
  return nummer === undefined ? '' : `in het ${TELWOORDEN[Number(nummer)] ?? ''} kwartaal van ${jaar}`;
}

function opsomming(woorden: readonly string[]): string {
  return woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`;
}
