import type { Besluit } from '#shared/werkvormen/besluit';
import type { Veld } from '#shared/werkvormen/schema';

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

export const GEEN_OPSCHALING: Besluit['opschaling'] = { trede: '', geprobeerd: '' };
