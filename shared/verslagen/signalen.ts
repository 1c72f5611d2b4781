import type { Casusregel } from '../domein/casus.ts';
import { kwartaal, signaalsleutel, telSignalen, type Signaaltelling } from '../domein/signalen.ts';
import { opsomming } from './schrijver.ts';

/**
 * How often each signaal was given in the quarter of a day, up to and with that day: a verslag that is made again later says
 * the same. Nothing for an empty day.
 * @param dag such as `2026-03-19`
 */
export function signalenTotEnMet(regels: readonly Pick<Casusregel, 'code' | 'signalen'>[], dag: string): readonly Signaaltelling[] {
  const totDan = regels.map(({ code, signalen }) => ({ code, signalen: signalen.filter(({ op }) => op !== '' && op <= dag) }));
  return telSignalen(totDan, kwartaal(dag));
}

const RANGTELWOORDEN = ['', '', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'] as const;

/**
 * That a signaal was given before: `derde keer dit kwartaal (ook WS-2026-004 en WS-2026-011)`. Empty for the first time.
 * @param eigen the codes of the casussen that give it now
 */
export function eerderGegeven(signaal: string, tellingen: readonly Signaaltelling[], eigen: readonly string[]): string {
  const telling = tellingen.find(({ tekst }) => signaalsleutel(tekst) === signaalsleutel(signaal));
  const anderen = telling?.codes.filter((code) => !eigen.includes(code)) ?? [];
  if (anderen.length === 0) return '';
  const keer = anderen.length + 1;
  return `${RANGTELWOORDEN[keer] ?? `${keer}e`} keer dit kwartaal (ook ${opsomming(anderen)})`;
}
