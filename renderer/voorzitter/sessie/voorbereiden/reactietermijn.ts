import type { Sessieplan } from '#shared/domein/sessieplan';
import { dagLater } from '#shared/domein/tijd';

/** Days after the session within which the concept-verslag comes. */
const DAGEN_TOT_CONCEPT = 14;
/** Days after the concept in which participants can react. */
const DAGEN_OM_TE_REAGEREN = 10;

export function standaardtermijn(datum: string): { readonly conceptOp: string; readonly reactieTot: string } {
  const conceptOp = dagLater(datum, DAGEN_TOT_CONCEPT);
  return { conceptOp, reactieTot: dagLater(conceptOp, DAGEN_OM_TE_REAGEREN) };
}

/** Moves the date of the session. Terms that were empty or still the default move along; what was chosen by hand stays. */
export function zetDatum(plan: Sessieplan, datum: string): Sessieplan {
  const oud = standaardtermijn(plan.datum);
  const { conceptOp, reactieTot } = plan.reageren;
  const onaangeroerd = (conceptOp === '' || conceptOp === oud.conceptOp) && (reactieTot === '' || reactieTot === oud.reactieTot);
  return { ...plan, datum, reageren: onaangeroerd ? { ...plan.reageren, ...standaardtermijn(datum) } : plan.reageren };
}

/** Moves the day of the concept; the term to react moves along unless it was chosen by hand. */
export function zetConceptdag(plan: Sessieplan, conceptOp: string): Sessieplan {
  const { reageren } = plan;
  const onaangeroerd = reageren.reactieTot === '' || reageren.reactieTot === dagLater(reageren.conceptOp, DAGEN_OM_TE_REAGEREN);
  return { ...plan, reageren: { ...reageren, conceptOp, reactieTot: onaangeroerd ? dagLater(conceptOp, DAGEN_OM_TE_REAGEREN) : reageren.reactieTot } };
}
