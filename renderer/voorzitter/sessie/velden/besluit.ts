import type { Veld } from '#shared/werkvormen/schema';
import type { WaardeVan } from '#shared/werkvormen/waarden';

export type Besluit = WaardeVan<'besluit'>['besluit'];
type Besluitveld = Extract<Veld, { soort: 'besluit' }>;

/**
 * Changes a besluit. With the first change it takes the advice type that this region gives unless the chair says otherwise.
 * @param adviestype the id of that type; one this field does not know is left out
 */
export function wijzigBesluit(veld: Pick<Besluitveld, 'adviestypen'>, besluit: Besluit, wijziging: Partial<Besluit>, adviestype: string): Besluit {
  const bekend = veld.adviestypen.some(({ id }) => id === adviestype);
  const begin = isOnaangeroerd(besluit) && bekend ? { ...besluit, adviestype } : besluit;
  return { ...begin, ...wijziging };
}

function isOnaangeroerd({ uitkomst, adviestype, maatwerkoplossing, mandaat, opschaling }: Besluit): boolean {
  return uitkomst === null && [adviestype, maatwerkoplossing, mandaat, opschaling.trede, opschaling.geprobeerd].every((tekst) => tekst === '');
}

/** Whether (a part of) this besluit goes up the ladder. */
export function gaatOmhoog({ uitkomst, opschaling }: Besluit): boolean {
  return uitkomst === 'opschalen' || opschaling.trede !== '' || opschaling.geprobeerd !== '';
}

export const GEEN_OPSCHALING: Besluit['opschaling'] = { trede: '', geprobeerd: '' };

/** The rungs below this one, from low to high; none for a rung that is not on the ladder. */
export function tredenOnder(ladder: readonly string[], trede: string): readonly string[] {
  return ladder.slice(0, Math.max(0, ladder.indexOf(trede)));
}
