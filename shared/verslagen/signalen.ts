import type { Casusregel } from '../domein/casus.ts';
import { keerGegeven, kwartaal, telSignalen, TREND_VANAF, type Signaaltelling } from '../domein/signalen.ts';
import type { Blok } from './model.ts';
import type { Schrijver } from './schrijver.ts';

/**
 * How often each signaal was given in the quarter of a day, up to and with that day: a verslag that is made again later says
 * the same. Nothing for an empty day.
 * @param dag such as `2026-03-19`
 */
export function signalenTotEnMet(regels: readonly Pick<Casusregel, 'code' | 'signalen'>[], dag: string): readonly Signaaltelling[] {
  const totDan = regels.map(({ code, signalen }) => ({ code, signalen: signalen.filter(({ op }) => op !== '' && op <= dag) }));
  return telSignalen(totDan, kwartaal(dag));
}

/**
 * Signalen for the standard, each with how often it was given this quarter. From three times on it is a trend, and stands out.
 * @param eigen the codes of the casussen that give it now
 */
export function signaalBlokken(schrijf: Schrijver, signalen: readonly string[], tellingen: readonly Signaaltelling[], eigen: readonly string[]): readonly Blok[] {
  return signalen.map((signaal): Blok => {
    const { keer, zin } = keerGegeven(signaal, tellingen, eigen);
    const tekst = schrijf.tekst(signaal);
    if (keer < TREND_VANAF) return { soort: 'lijst', vorm: 'punten', punten: [{ tekst, bron: keer === 1 ? '' : zin }] };
    return { soort: 'noot', kop: tekst, tekst: `Dit signaal komt voor de ${zin}. Wat drie keer of vaker terugkomt, is een trend.` };
  });
}
