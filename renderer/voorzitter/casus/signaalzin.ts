import type { Casusregel } from '#shared/domein/casus';
import { keerGegeven, kwartaal, telSignalen, TREND_VANAF } from '#shared/domein/signalen';
import { rangtelwoord } from '#shared/domein/woorden';

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
  const wanneer = kwartaal(op) === kwartaal(vandaag) ? 'dit kwartaal' : toonKwartaal(kwartaal(op));
  const { keer, zin } = keerGegeven(tekst, telSignalen(regels, kwartaal(op)), [code], wanneer);
  return { zin, trend: keer >= TREND_VANAF };
}

/** `in het eerste kwartaal van 2026` for `2026-Q1`; empty for an empty one. */
function toonKwartaal(naam: string): string {
  const [jaar, nummer] = naam.split('-Q');
  return nummer === undefined ? '' : `in het ${rangtelwoord(Number(nummer))} kwartaal van ${jaar}`;
}
