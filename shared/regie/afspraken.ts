import { opBelang } from '../domein/afspraakstand.ts';
import type { Casus } from '../domein/casus.ts';
import type { Casusafspraak, Overleg } from '../domein/traject.ts';

/** The afspraken of a casus as the steps look at them. One afspraak can be in more than one: it was written down once. */
export interface Regieafspraken {
  /** Step 4: everything that is open, what is due first in front. */
  readonly open: readonly Casusafspraak[];
  /** Step 5: of those, what is done on somebody's mandate. */
  readonly opMandaat: readonly Casusafspraak[];
  /** Step 6: what was kept or dropped, the last one first. */
  readonly klaar: readonly Casusafspraak[];
  /** Step 7: each meeting with what is open of it, the last one first. */
  readonly perOverleg: readonly { readonly overleg: Overleg; readonly open: readonly Casusafspraak[] }[];
}

export function regieafspraken({ afspraken, overleggen }: Pick<Casus, 'afspraken' | 'overleggen'>): Regieafspraken {
  const gevuld = opBelang(afspraken).filter(({ wat, wie }) => wat.trim() !== '' || wie.trim() !== '');
  const open = gevuld.filter(({ status }) => status === 'open');
  return {
    open,
    opMandaat: open.filter(({ mandaat }) => mandaat.trim() !== ''),
    klaar: gevuld.filter(({ status }) => status !== 'open'),
    perOverleg: overleggen.toSorted((a, b) => b.datum.localeCompare(a.datum)).map((overleg) => ({ overleg, open: open.filter(({ sessieId }) => sessieId === overleg.sessieId) })),
  };
}

/** The day on which is looked how it goes: of the step the casus is in, else of the last meeting that chose one. Empty when nobody did. */
export function volgendeEvaluatie({ overleggen }: Pick<Casus, 'overleggen'>, uitLevensloop: string): string {
  return uitLevensloop === '' ? (overleggen.map(({ evaluatie }) => evaluatie).filter((dag) => dag !== '').toSorted().at(-1) ?? '') : uitLevensloop;
}
