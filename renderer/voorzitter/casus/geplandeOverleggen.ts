import type { Casus } from '#shared/domein/casus';
import type { Sessieregel } from '#shared/werkvormen/sessie';

interface Sessie {
  readonly id: string;
  readonly regel: Sessieregel;
}

/** The meetings on this casus that are not closed yet, the first one first; those without a date at the end. */
export function nogTeHouden(sessies: readonly Sessie[], { code, overleggen }: Pick<Casus, 'code' | 'overleggen'>): readonly Sessie[] {
  return sessies
    .filter(({ id, regel }) => regel.fase !== 'afgesloten' && regel.casuscodes.includes(code) && !overleggen.some(({ sessieId }) => sessieId === id))
    .toSorted((a, b) => Number(a.regel.datum === '') - Number(b.regel.datum === '') || `${a.regel.datum} ${a.regel.aanvang}`.localeCompare(`${b.regel.datum} ${b.regel.aanvang}`));
}
