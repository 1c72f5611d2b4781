import { tijdvakken } from '#shared/werkvormen/klok';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Sessiecontext } from '#shared/werkvormen/sessie';
import { verleng } from '#shared/werkvormen/tijdboek';

/** More parts than this are told together: a list of them would be longer than it is useful. */
const MAX_GENOEMD = 3;

/**
 * In words what extending does to the rest of the agenda, by the same calculation that main makes.
 * `nu`: epoch ms, `minuten`: whole minutes.
 */
export function vertelVerlenging(werkvorm: Werkvorm, ctx: Sessiecontext, minuten: number, nu: number): string {
  const na = verleng(werkvorm, ctx, minuten, nu);
  const ingeleverd = tijdvakken(werkvorm, ctx, nu)
    .map((vak) => ({ titel: vak.titel, minder: vak.geplandMinuten - (na.gepland[vak.id] ?? vak.geplandMinuten) }))
    .filter((vak) => vak.minder > 0);
  const gevonden = ingeleverd.reduce((som, vak) => som + vak.minder, 0);
  const delen =
    ingeleverd.length > MAX_GENOEMD
      ? [`${ingeleverd.length} onderdelen worden samen ${gevonden} min korter`]
      : ingeleverd.map((vak) => `${vak.titel} ${vak.minder} min korter`);
  const uitloop = minuten - gevonden;
  return [
    `${minuten} minuten erbij.`,
    ...(delen.length > 0 ? [`${delen.join(', ')}.`] : []),
    uitloop > 0 ? `Het einde komt ${uitloop} min later.` : 'Het einde blijft gelijk.',
  ].join(' ');
}
