import type { Sessieplan } from '#shared/domein/sessieplan';
import { MEESTE } from '#shared/domein/tekstvormen';

/** Chooses again a casus that was in the plan before, with the knooppunten that it was seen in. */
export function kiesOpnieuw(plan: Sessieplan, was: Sessieplan, casusId: string): Sessieplan {
  const plek = was.casussen.findIndex(({ id }) => id === casusId);
  const casus = was.casussen[plek];
  if (casus === undefined || plan.casussen.some(({ id }) => id === casusId) || plan.casussen.length >= MEESTE.casussen) return plan;
  const had = new Set(was.knooppunten.filter(({ casusIds }) => casusIds.includes(casusId)).map(({ id }) => id));
  return {
    ...plan,
    casussen: plan.casussen.toSpliced(Math.min(plek, plan.casussen.length), 0, casus),
    knooppunten: plan.knooppunten.map((k) => (had.has(k.id) ? { ...k, casusIds: [...k.casusIds, casusId] } : k)),
  };
}
