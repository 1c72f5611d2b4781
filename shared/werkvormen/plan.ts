import type { Sessieplan } from '../domein/sessieplan.ts';
import { plekkenInVolgorde } from './plekken.ts';
import type { Werkvorm } from './schema.ts';

/** The plan with which the preparation of a session begins. */
export function leegPlan(): Sessieplan {
  return {
    onderwerp: '',
    datum: '',
    aanvang: '',
    plaats: '',
    zitting: null,
    casussen: [],
    groepen: [],
    geleideGroepId: null,
    deelnemers: [],
    knooppunten: [],
    minuten: {},
    reageren: { conceptOp: '', reactieTot: '', contact: '' },
  };
}

/**
 * The plan without references to what is no longer in it: a removed group, participant or casus.
 * Minutes of removed items stay, so that undoing a removal brings them back.
 */
export function normaliseer(werkvorm: Werkvorm, plan: Sessieplan): Sessieplan {
  const groepen = werkvorm.groepen ? plan.groepen : [];
  const groepIds = new Set(groepen.map((g) => g.id));
  const casusIds = new Set(plan.casussen.map((c) => c.id));
  const bestaandeGroep = (id: string | null) => (id !== null && groepIds.has(id) ? id : null);
  const deelnemerIds = new Set(plan.deelnemers.map((d) => d.id));
  const bestaandeDeelnemer = (id: string | null) => (id !== null && deelnemerIds.has(id) ? id : null);
  return {
    ...plan,
    deelnemers: plan.deelnemers.map((d) => ({ ...d, groepId: bestaandeGroep(d.groepId) })),
    groepen: groepen.map((g) => ({ ...g, gespreksleiderId: bestaandeDeelnemer(g.gespreksleiderId) })),
    geleideGroepId: bestaandeGroep(plan.geleideGroepId),
    knooppunten: plan.knooppunten.map((k) => ({
      ...k,
      groepId: bestaandeGroep(k.groepId),
      casusIds: k.casusIds.filter((id) => casusIds.has(id)),
    })),
  };
}

/** Whether every id in the plan is used once; places of the agenda could not be told apart otherwise. */
export function heeftUniekeIds(plan: Sessieplan): boolean {
  const lijsten = [plan.casussen, plan.groepen, plan.deelnemers, plan.knooppunten];
  return lijsten.every((lijst) => new Set(lijst.map((x) => x.id)).size === lijst.length);
}

/** Whether there is anything to lead: at least one place on the agenda. */
export function kanStarten(werkvorm: Werkvorm, plan: Sessieplan): boolean {
  return plekkenInVolgorde(werkvorm, { plan, antwoorden: {} }).length > 0;
}
