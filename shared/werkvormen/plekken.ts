import { nooit } from '../domein/alleen-lezen.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Agendapunt, Ronde, Stap, Veld, Werkvorm } from './schema.ts';
import type { Antwoordplek, Plek, Sessiecontext } from './sessie.ts';
import { antwoordSleutel, plekSleutel } from './sleutels.ts';
import type { Waarde } from './waarden.ts';

/* Where things are in a session: the items of a ronde, the places of the agenda and the fields that stand at each. */

/** One item that a ronde is repeated for. `groepId`: the group that discusses it; null when everybody does. */
export interface Item {
  readonly id: string;
  readonly titel: string;
  readonly groepId: string | null;
}

/** A field as it stands at a place: once, or once for each casus or group. */
export interface Veldplek {
  readonly veld: Veld;
  readonly antwoordplek: Antwoordplek;
  /** The casuscode or the name of the group it is about; empty for a field that is asked once. */
  readonly kop: string;
}

/** What the positions of a session follow from; a `Sessiecontext` is one. */
export type Plekbron = Pick<Sessiecontext, 'plan' | 'antwoorden'>;

/** How one item of a ronde is called. */
export function itemnaam(ronde: Ronde): string {
  switch (ronde.over.lijst) {
    case 'knooppunten':
      return 'Knooppunt';
    case 'casussen':
      return 'Casus';
    case 'veld':
      return ronde.titel;
  }
}

/** The items of a ronde in the order of the plan, those of every group. */
export function itemsVan(werkvorm: Werkvorm, bron: Plekbron, ronde: Ronde): readonly Item[] {
  const { over } = ronde;
  switch (over.lijst) {
    case 'knooppunten':
      return bron.plan.knooppunten.map((k) => ({ id: k.id, titel: k.titel, groepId: groepVan(werkvorm, bron.plan, k.groepId) }));
    case 'casussen':
      return bron.plan.casussen.map((c) => ({ id: c.id, titel: c.code, groepId: null }));
    case 'veld': {
      const plek = { agendapuntId: over.agendapunt, itemId: null, stapId: null };
      const waarde = antwoordOp(bron, { plek, veldId: over.veld, perId: null });
      if (waarde?.soort !== 'lijst') return [];
      return waarde.regels.filter((r) => r.tekst.trim() !== '').map((r) => ({ id: r.id, titel: r.tekst, groepId: null }));
    }
    default:
      return nooit(over);
  }
}

function groepVan(werkvorm: Werkvorm, plan: Sessieplan, groepId: string | null): string | null {
  return werkvorm.groepen && plan.groepen.some((g) => g.id === groepId) ? groepId : null;
}

/** The answer that was given at a place in a field, if any. */
export function antwoordOp(bron: Plekbron, antwoordplek: Antwoordplek): Waarde | undefined {
  return bron.antwoorden[antwoordSleutel(antwoordplek)];
}

export function agendapuntVan(werkvorm: Werkvorm, agendapuntId: string): Agendapunt | undefined {
  return werkvorm.agendapunten.find((a) => a.id === agendapuntId);
}

/** The step that stands at a place; a plain agendapunt is its own step. Undefined when the werkvorm has no such place. */
export function stapVan(werkvorm: Werkvorm, plek: Plek): Stap | undefined {
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
  if (agendapunt === undefined) return undefined;
  if (agendapunt.soort === 'stap') return plek.itemId === null && plek.stapId === null ? agendapunt : undefined;
  return plek.itemId === null ? undefined : agendapunt.stappen.find((s) => s.id === plek.stapId);
}

/** The item of a ronde that a place is about; undefined for a plain agendapunt. */
export function itemVan(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): Item | undefined {
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
  if (agendapunt?.soort !== 'ronde') return undefined;
  return itemsVan(werkvorm, bron, agendapunt).find((i) => i.id === plek.itemId);
}

/** The fields of a place, those that are asked per casus or per group once for each, in order. */
export function veldenVan(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): readonly Veldplek[] {
  return (stapVan(werkvorm, plek)?.velden ?? []).flatMap((veld) => veldplekken(bron.plan, plek, veld));
}

function veldplekken(plan: Sessieplan, plek: Plek, veld: Veld): readonly Veldplek[] {
  const op = (perId: string | null, kop: string): Veldplek => ({ veld, antwoordplek: { plek, veldId: veld.id, perId }, kop });
  switch (veld.per) {
    case 'sessie':
      return [op(null, '')];
    case 'casus':
      return plan.casussen.map((c) => op(c.id, c.code));
    case 'groep':
      // Without groups the room is one group, and the question is asked once.
      return plan.groepen.length === 0 ? [op(null, '')] : plan.groepen.map((g) => op(g.id, g.naam));
    default:
      return nooit(veld.per);
  }
}

/** Every place of the session in the order of the agenda, those of every group. */
export function allePlekken(werkvorm: Werkvorm, bron: Plekbron): readonly Plek[] {
  return werkvorm.agendapunten.flatMap((agendapunt): readonly Plek[] =>
    agendapunt.soort === 'stap'
      ? [{ agendapuntId: agendapunt.id, itemId: null, stapId: null }]
      : itemsVan(werkvorm, bron, agendapunt).flatMap((item) =>
          agendapunt.stappen.map((stap) => ({ agendapuntId: agendapunt.id, itemId: item.id, stapId: stap.id })),
        ),
  );
}

/** The places that `agenda.volgende` walks along: without those of groups that another laptop leads, and without what was left out. */
export function plekkenInVolgorde(werkvorm: Werkvorm, bron: Plekbron): readonly Plek[] {
  return allePlekken(werkvorm, bron).filter((plek) => soortPlek(werkvorm, bron, plek) === 'agenda');
}

export function plekBestaat(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): boolean {
  if (stapVan(werkvorm, plek) === undefined) return false;
  return plek.itemId === null || itemVan(werkvorm, bron, plek) !== undefined;
}

export function zelfdePlek(een: Plek, ander: Plek): boolean {
  return plekSleutel(een) === plekSleutel(ander);
}

/**
 * How a place takes part in the meeting of this laptop.
 * `agenda`: the agenda walks by it. `invoer`: it belongs to a group that another room leads; one jumps to it to enter
 * what that group brought. `weggelaten`: the plan gives this part, which the werkvorm does not require, no minutes.
 */
export type Pleksoort = 'agenda' | 'invoer' | 'weggelaten';

export function soortPlek(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): Pleksoort {
  if (invoergroep(werkvorm, bron, plek) !== null) return 'invoer';
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
  return agendapunt !== undefined && !agendapunt.verplicht && planminuten(bron.plan, agendapunt, plek.itemId) === 0
    ? 'weggelaten'
    : 'agenda';
}

/** The other group that a place belongs to, while this laptop leads one group; null for a place of this room. */
export function invoergroep(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): string | null {
  const geleid = groepVan(werkvorm, bron.plan, bron.plan.geleideGroepId);
  if (geleid === null || plek.itemId === null) return null;
  const groepId = itemVan(werkvorm, bron, plek)?.groepId ?? null;
  return groepId === geleid ? null : groepId;
}

/**
 * The minutes the plan gives a tijdvak: its own, else those for every item of its ronde, else those of the werkvorm.
 * What the clock counts against while a session runs is `geplandeMinuten` in `klok.ts`.
 */
export function planminuten(plan: Sessieplan, agendapunt: Agendapunt, itemId: string | null): number {
  const eigen = itemId === null ? undefined : plan.minuten[`${agendapunt.id}/${itemId}`];
  return eigen ?? plan.minuten[agendapunt.id] ?? agendapunt.minuten;
}
