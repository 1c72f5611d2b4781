import type { Groep, Knooppunt } from '../domein/sessieplan.ts';
import { type Verdeling } from './groepsvoorstel-model.ts';
import { maten, tel, verbeter } from './groepsvoorstel-zoek.ts';

/**
 * The knooppunten divided evenly over the groups that have members, those of one casus together where that can be: a group then
 * reads fewer casusbeelden.
 * @param bezet ids of the groups in which somebody sits; a knooppunt is never given to nobody
 * @param vast ids of knooppunten that stay with their group
 */
export function verdeelKnooppunten(knooppunten: readonly Knooppunt[], groepen: readonly Groep[], bezet: ReadonlySet<string>, vast: ReadonlySet<string>): readonly Knooppunt[] {
  if (!groepen.some(({ id }) => bezet.has(id))) return knooppunten;
  const open = groepen.map(({ id }) => bezet.has(id));
  const nu = knooppunten.map(({ groepId }) => groepen.findIndex(({ id }) => id === groepId));
  const blijft = knooppunten.map(({ id }, i) => (vast.has(id) && open[nu[i] ?? -1] === true ? (nu[i] ?? -1) : -1));
  const ruimte = maten(blijft, open);
  const casussen = [...new Set(knooppunten.flatMap(({ casusIds }) => casusIds))].map((casusId) => knooppunten.flatMap((k, i) => (k.casusIds.includes(casusId) ? [i] : [])));

  const kosten = (waar: Verdeling): readonly number[] => [
    // In how many groups each casus comes up.
    casussen.reduce((som, deze) => som + new Set(deze.map((i) => waar[i])).size, 0),
    nu.reduce((som, groep, i) => som + Number(groep !== -1 && groep !== waar[i]), 0),
    // The order of the plan: the first ones with the first group.
    waar.reduce((som, groep, i) => som + waar.slice(i + 1).filter((later) => later < groep).length, 0),
  ];
  const begin = waarEerst(blijft, ruimte.kanNog, groepen.length, open);
  const waar = verbeter(begin, blijft, groepen.length, ruimte, { kosten, ruim: () => false });
  return knooppunten.map((knooppunt, i) => ({ ...knooppunt, groepId: groepen[waar[i] ?? -1]?.id ?? null }));
}

/** The first group in which there is room, one after the other, so that the sizes come out as they should. */
function waarEerst(vast: Verdeling, kanNog: (aantallen: readonly number[]) => boolean, aantalGroepen: number, open: readonly boolean[]): Verdeling {
  const waar = [...vast];
  for (const [i, groep] of vast.entries()) {
    if (groep !== -1) continue;
    const aantallen = tel(waar, aantalGroepen);
    const leegst = Math.min(...aantallen.filter((_, g) => open[g] === true));
    const past = (g: number): boolean => open[g] === true && kanNog(aantallen.map((n, h) => (h === g ? n + 1 : n)));
    const keuze = aantallen.findIndex((n, g) => n === leegst && past(g));
    waar[i] = keuze === -1 ? aantallen.findIndex((_, g) => past(g)) : keuze;
  }
  return waar;
}
