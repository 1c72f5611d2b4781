import type { Veld } from '#shared/werkvormen/schema';
import type { WaardeVan } from '#shared/werkvormen/waarden';

export type Besluit = WaardeVan<'besluit'>['besluit'];
type Besluitveld = Extract<Veld, { soort: 'besluit' }>;

/** Changes a besluit. With the first change it takes the advice type that is given unless the chair says otherwise. */
export function wijzigBesluit({ adviestype, adviestypen }: Pick<Besluitveld, 'adviestype' | 'adviestypen'>, besluit: Besluit, wijziging: Partial<Besluit>): Besluit {
  const gewoonlijk = adviestypen.find(({ id }) => id === adviestype)?.id;
  const begin = isOnaangeroerd(besluit) && gewoonlijk !== undefined ? { ...besluit, adviestype: gewoonlijk } : besluit;
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
