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

/** What is still missing in the preparation, in words; advice, because a session may start without. */
export function ontbreektVoorStart(werkvorm: Werkvorm, plan: Sessieplan): readonly string[] {
  return [
    ...wanneerEnWaar(werkvorm, plan),
    ...wie(werkvorm, plan),
    ...waarover(werkvorm, plan),
    ...(kanStarten(werkvorm, plan) ? [] : ['Er is nog niets om te leiden: de agenda is leeg.']),
  ];
}

function wanneerEnWaar(werkvorm: Werkvorm, plan: Sessieplan): readonly string[] {
  return [
    ...(plan.onderwerp.trim() === '' ? [`Nog leeg: ${werkvorm.onderwerpLabel.toLowerCase()}.`] : []),
    ...(plan.datum === '' ? ['Er is nog geen datum gekozen.'] : []),
    ...(plan.aanvang === '' ? ['Er is nog geen aanvangstijd gekozen.'] : []),
    ...(plan.plaats.trim() === '' ? ['Er is nog geen plaats genoteerd.'] : []),
  ];
}

function wie(werkvorm: Werkvorm, plan: Sessieplan): readonly string[] {
  if (plan.deelnemers.length === 0) return ['Er staan nog geen deelnemers in het plan.'];
  if (!werkvorm.groepen || plan.groepen.length === 0) return [];
  const zonderGroep = plan.deelnemers.filter((d) => d.groepId === null).length;
  return [
    ...(zonderGroep === 1 ? ['1 deelnemer zit nog niet in een groep.'] : []),
    ...(zonderGroep > 1 ? [`${zonderGroep} deelnemers zitten nog niet in een groep.`] : []),
    ...plan.groepen.filter((g) => g.gespreksleiderId === null).map((g) => `${g.naam} heeft nog geen gespreksleider.`),
    ...(plan.groepen.length > 1 && plan.geleideGroepId === null ? ['Je hebt nog niet gekozen welke groep je op deze laptop leidt.'] : []),
  ];
}

function waarover(werkvorm: Werkvorm, plan: Sessieplan): readonly string[] {
  const rondt = (lijst: 'knooppunten' | 'casussen') => werkvorm.agendapunten.some((a) => a.soort === 'ronde' && a.over.lijst === lijst);
  const zonderGroep = werkvorm.groepen && plan.groepen.length > 0 ? plan.knooppunten.filter((k) => k.groepId === null) : [];
  return [
    ...(plan.casussen.length === 0 ? ['Er is nog geen casus gekozen.'] : []),
    ...(werkvorm.casussen === 'een' && plan.casussen.length > 1 ? ['Deze werkvorm gaat over één casus; er zijn er meer gekozen.'] : []),
    ...(rondt('knooppunten') && plan.knooppunten.length === 0 ? ['Er zijn nog geen knooppunten.'] : []),
    ...zonderGroep.map((k) => `Knooppunt “${k.titel}” is nog niet aan een groep gegeven.`),
  ];
}
