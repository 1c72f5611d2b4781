import type { Regio } from '#shared/domein/regio';
import type { Betrokkene } from '#shared/domein/traject';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Deelnemer, Groep, Knooppunt, Sessieplan } from '#shared/domein/sessieplan';
import { MEESTE } from '#shared/domein/tekstvormen';
import { gelijknamig } from '#shared/werkvormen/groepen';

/*
 * Edits of a plan. Each gives a new plan in which nothing refers to what is gone; a full list stays as it is. Ids come in
 * from the caller.
 */

export function voegDeelnemerToe(plan: Sessieplan, deelnemer: Deelnemer): Sessieplan {
  if (plan.deelnemers.length >= MEESTE.deelnemers) return plan;
  return { ...plan, deelnemers: [...plan.deelnemers, deelnemer] };
}

export function wijzigDeelnemer(plan: Sessieplan, id: string, wijziging: Partial<Omit<Deelnemer, 'id'>>): Sessieplan {
  const deelnemers = plan.deelnemers.map((d) => (d.id === id ? { ...d, ...wijziging } : d));
  const nieuw = zonderVerdwaaldeGespreksleiders({ ...plan, deelnemers });
  return wijziging.groepId === undefined ? nieuw : metGespreksleider(nieuw, id);
}

/** Whose role it is to lead, leads the group they come into, unless someone else already does. */
function metGespreksleider(plan: Sessieplan, deelnemerId: string): Sessieplan {
  const deelnemer = plan.deelnemers.find((d) => d.id === deelnemerId);
  if (deelnemer === undefined || gelijknamig(deelnemer.rol) !== 'gespreksleider') return plan;
  const groepen = plan.groepen.map((g) => (g.id === deelnemer.groepId && g.gespreksleiderId === null ? { ...g, gespreksleiderId: deelnemerId } : g));
  return { ...plan, groepen };
}

export function verwijderDeelnemer(plan: Sessieplan, id: string): Sessieplan {
  return zonderVerdwaaldeGespreksleiders({ ...plan, deelnemers: plan.deelnemers.filter((d) => d.id !== id) });
}

/** A gespreksleider sits in the group they lead; one who moved away or left leads it no more. */
function zonderVerdwaaldeGespreksleiders(plan: Sessieplan): Sessieplan {
  const zitIn = (groep: Groep): boolean => plan.deelnemers.some((d) => d.id === groep.gespreksleiderId && d.groepId === groep.id);
  return { ...plan, groepen: plan.groepen.map((g) => (g.gespreksleiderId === null || zitIn(g) ? g : { ...g, gespreksleiderId: null })) };
}

export function voegGroepToe(plan: Sessieplan, id: string): Sessieplan {
  if (plan.groepen.length >= MEESTE.groepen) return plan;
  const groep: Groep = { id, naam: volgendeGroepsnaam(plan.groepen), gespreksleiderId: null };
  return { ...plan, groepen: [...plan.groepen, groep], geleideGroepId: plan.geleideGroepId ?? id };
}

/** `Groep A`, `Groep B`: the first letter that no group carries yet. */
function volgendeGroepsnaam(groepen: readonly Groep[]): string {
  const vrij = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !groepen.some((g) => g.naam === `Groep ${letter}`));
  return vrij === undefined ? `Groep ${groepen.length + 1}` : `Groep ${vrij}`;
}

export function wijzigGroep(plan: Sessieplan, id: string, wijziging: Partial<Omit<Groep, 'id'>>): Sessieplan {
  return { ...plan, groepen: plan.groepen.map((g) => (g.id === id ? { ...g, ...wijziging } : g)) };
}

export function verwijderGroep(plan: Sessieplan, id: string): Sessieplan {
  const groepen = plan.groepen.filter((g) => g.id !== id);
  return {
    ...plan,
    groepen,
    deelnemers: plan.deelnemers.map((d) => (d.groepId === id ? { ...d, groepId: null } : d)),
    knooppunten: plan.knooppunten.map((k) => (k.groepId === id ? { ...k, groepId: null } : k)),
    geleideGroepId: plan.geleideGroepId === id ? (groepen[0]?.id ?? null) : plan.geleideGroepId,
  };
}

/** Organisations typed so far, for suggestions: each once, in alphabetical order. */
export function bekendeOrganisaties(plan: Sessieplan): readonly string[] {
  const namen = new Map(plan.deelnemers.map((d) => [gelijknamig(d.organisatie), d.organisatie.trim()]));
  namen.delete('');
  return [...namen.values()].toSorted((a, b) => a.localeCompare(b, 'nl'));
}

/** Adds a casus, or takes it out again together with every reference to it. */
export function zetCasus(plan: Sessieplan, casus: { readonly id: string; readonly code: string }, erbij: boolean): Sessieplan {
  const casussen = plan.casussen.filter((c) => c.id !== casus.id);
  if (erbij && casussen.length >= MEESTE.casussen) return plan;
  if (erbij) return { ...plan, casussen: [...casussen, { id: casus.id, code: casus.code }] };
  const knooppunten = plan.knooppunten.map((k) => ({ ...k, casusIds: k.casusIds.filter((id) => id !== casus.id) }));
  return { ...plan, casussen, knooppunten };
}

interface Gekozencasus {
  readonly id: string;
  readonly code: string;
  readonly kern: string;
}

/**
 * Makes this the one casus of the meeting, and its question the subject unless the chair wrote another.
 * @param bekend the casussen there are, by which the question of the one chosen before is known
 */
export function kiesCasus(plan: Sessieplan, { id, code, kern }: Gekozencasus, bekend: readonly Gekozencasus[]): Sessieplan {
  const vorige = plan.casussen.filter((c) => c.id !== id);
  const zonder = vorige.reduce((na, c) => zetCasus(na, c, false), plan);
  const onaangeroerd = plan.onderwerp.trim() === '' || bekend.some((b) => b.kern === plan.onderwerp);
  return { ...zonder, casussen: [{ id, code }], onderwerp: onaangeroerd ? kern : plan.onderwerp };
}

/** Those around the casus who are not yet among the participants. They keep their id, so that nobody comes in twice. */
export function nogNietAanTafel(plan: Sessieplan, betrokkenen: readonly Betrokkene[]): readonly Betrokkene[] {
  return betrokkenen.filter(({ id }) => !plan.deelnemers.some((d) => d.id === id));
}

/** Adds the betrokkenen of a casus as participants, as far as there is room for them. */
export function neemBetrokkenenOver(plan: Sessieplan, betrokkenen: readonly Betrokkene[]): Sessieplan {
  return nogNietAanTafel(plan, betrokkenen)
    .map(({ id, naam, rol, organisatie, mandaat }): Deelnemer => ({ id, naam, rol, organisatie, mandaat, groepId: null }))
    .reduce(voegDeelnemerToe, plan);
}

/** Whether this method asks who may decide what. */
export function vraagtMandaat(werkvorm: Werkvorm): boolean {
  const stappen = werkvorm.agendapunten.flatMap((a) => (a.soort === 'stap' ? [a] : a.stappen));
  return stappen.some(({ velden }) => velden.some((v) => v.soort === 'aanwezigheid' && v.mandaat));
}

/** The roles to choose from: those of the method, then those of the region that are not among them. */
export function rollenVoor(werkvorm: Pick<Werkvorm, 'rollen'>, regio: Pick<Regio, 'rollen'>): readonly string[] {
  const eigen = werkvorm.rollen.map(gelijknamig);
  return [...werkvorm.rollen, ...regio.rollen.filter((rol) => !eigen.includes(gelijknamig(rol)))];
}

export function voegKnooppuntToe(plan: Sessieplan, id: string, titel: string): Sessieplan {
  if (plan.knooppunten.length >= MEESTE.knooppunten) return plan;
  return { ...plan, knooppunten: [...plan.knooppunten, { id, titel, toelichting: '', casusIds: [], groepId: plan.geleideGroepId }] };
}

export function wijzigKnooppunt(plan: Sessieplan, id: string, wijziging: Partial<Omit<Knooppunt, 'id'>>): Sessieplan {
  return { ...plan, knooppunten: plan.knooppunten.map((k) => (k.id === id ? { ...k, ...wijziging } : k)) };
}

export function verwijderKnooppunt(plan: Sessieplan, id: string): Sessieplan {
  return { ...plan, knooppunten: plan.knooppunten.filter((k) => k.id !== id) };
}

/** Moves a knooppunt one place up (-1) or down (1); at the end of the list nothing changes. */
export function verplaatsKnooppunt(plan: Sessieplan, id: string, richting: -1 | 1): Sessieplan {
  const van = plan.knooppunten.findIndex((k) => k.id === id);
  const ander = plan.knooppunten[van + richting];
  const eigen = plan.knooppunten[van];
  if (ander === undefined || eigen === undefined) return plan;
  return { ...plan, knooppunten: plan.knooppunten.map((k) => (k.id === id ? ander : k.id === ander.id ? eigen : k)) };
}

/** Sets the minutes of a tijdvak; null, or what it would be anyway, takes the exception away. */
export function zetMinuten(plan: Sessieplan, tijdvakId: string, minuten: number | null, anders: number): Sessieplan {
  const { [tijdvakId]: _oud, ...rest } = plan.minuten;
  return { ...plan, minuten: minuten === null || minuten === anders ? rest : { ...rest, [tijdvakId]: minuten } };
}

/** Two groups, unless there are some: what a werkvorm with groups begins with. */
export function metStandaardgroepen(plan: Sessieplan, ids: readonly [string, string]): Sessieplan {
  return plan.groepen.length > 0 ? plan : ids.reduce(voegGroepToe, plan);
}
