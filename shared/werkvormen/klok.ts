import { momentVan } from '../domein/tijd.ts';
import { agendapuntVan, allePlekken, itemVan, type Pleksoort, planminuten, soortPlek } from './plekken.ts';
import type { Werkvorm } from './schema.ts';
import type { Klok, Plek, Sessiecontext } from './sessie.ts';
import { plekSleutel, tijdvakId } from './sleutels.ts';

/* The clock of a session, calculated: nothing here knows what time it is, nothing here moves the agenda. */

const MS_PER_MINUUT = 60_000;
/** From this share of the planned time on the clock asks attention. */
const BIJNA = 0.8;
/** A start further from the planned one than this is another meeting time, not a delay (ms). */
const ANDER_TIJDSTIP = 3 * 60 * MS_PER_MINUUT;
/** Re-dividing leaves a tijdvak at least this many minutes. */
const MINSTE_MINUTEN = 2;

export type Tijdvakstatus = 'klaar' | 'bezig' | 'open' | 'overgeslagen';

/** A timebox: an agendapunt, or one item of a ronde. */
export interface Tijdvak {
  readonly id: string;
  readonly agendapuntId: string;
  readonly itemId: string | null;
  readonly titel: string;
  /** Only `agenda` tijdvakken take planned time; what another group brought is entered without a clock. */
  readonly soort: Pleksoort;
  readonly geplandMinuten: number;
  readonly verlopenMs: number;
  readonly status: Tijdvakstatus;
}

/** The tijdvakken in the order of the agenda, those of every group. `nu`: epoch ms. */
export function tijdvakken(werkvorm: Werkvorm, ctx: Sessiecontext, nu: number): readonly Tijdvak[] {
  const alle = allePlekken(werkvorm, ctx);
  const eersten = alle.filter((plek, i) => i === 0 || tijdvakId(plek) !== tijdvakIdOp(alle, i - 1));
  return eersten.map((plek) => {
    const id = tijdvakId(plek);
    return {
      id,
      agendapuntId: plek.agendapuntId,
      itemId: plek.itemId,
      titel: itemVan(werkvorm, ctx, plek)?.titel ?? agendapuntVan(werkvorm, plek.agendapuntId)?.titel ?? '',
      soort: soortPlek(werkvorm, ctx, plek),
      geplandMinuten: geplandeMinuten(werkvorm, ctx, plek),
      verlopenMs: verlopenMs(ctx.klok, id, nu),
      status: statusVan(ctx, id, alle.filter((p) => tijdvakId(p) === id)),
    };
  });
}

function tijdvakIdOp(plekken: readonly Plek[], index: number): string | undefined {
  const plek = plekken[index];
  return plek === undefined ? undefined : tijdvakId(plek);
}

function statusVan(ctx: Sessiecontext, id: string, plekken: readonly Plek[]): Tijdvakstatus {
  if (ctx.klok.tijdvak === id) return 'bezig';
  const voortgang = plekken.map((p) => ctx.voortgang[plekSleutel(p)]);
  if (voortgang.includes(undefined)) return 'open';
  return voortgang.includes('klaar') ? 'klaar' : 'overgeslagen';
}

/** The minutes the clock of a tijdvak counts against: those of the running session, before it starts those of the plan. */
export function geplandeMinuten(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Pick<Plek, 'agendapuntId' | 'itemId'>): number {
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
  if (agendapunt === undefined || soortPlek(werkvorm, ctx, { ...plek, stapId: null }) === 'invoer') return 0;
  return ctx.klok.gepland[tijdvakId(plek)] ?? planminuten(ctx.plan, agendapunt, plek.itemId);
}

/** Ms spent in a tijdvak up to `nu` (epoch ms); never negative, also when `nu` lies before what the session knows. */
export function verlopenMs(klok: Klok, id: string, nu: number): number {
  const lopend = klok.tijdvak === id && klok.sinds !== null ? Math.max(0, nu - klok.sinds) : 0;
  return (klok.verlopen[id] ?? 0) + lopend;
}

export type Klokkleur = 'rustig' | 'bijna' | 'over';

export interface Klokstand {
  readonly tijdvakId: string;
  readonly verlopenMs: number;
  readonly geplandMs: number;
  /** Negative once the planned time is over: the clock counts on. */
  readonly restMs: number;
  readonly kleur: Klokkleur;
  readonly gepauzeerd: boolean;
}

/** The clock of the tijdvak the room is in; null when nothing counts: before the start, after the end. */
export function klokstand(werkvorm: Werkvorm, ctx: Sessiecontext, nu: number): Klokstand | null {
  const tijdvak = tijdvakken(werkvorm, ctx, nu).find((t) => t.id === ctx.klok.tijdvak);
  if (tijdvak === undefined) return null;
  const geplandMs = tijdvak.geplandMinuten * MS_PER_MINUUT;
  return {
    tijdvakId: tijdvak.id,
    verlopenMs: tijdvak.verlopenMs,
    geplandMs,
    restMs: geplandMs - tijdvak.verlopenMs,
    kleur: kleurVan(tijdvak.verlopenMs, geplandMs),
    gepauzeerd: ctx.klok.sinds === null,
  };
}

/** Calm, from 80 % of the planned time `bijna`, from 100 % `over`. */
export function kleurVan(verlopen: number, gepland: number): Klokkleur {
  if (verlopen >= gepland) return 'over';
  return verlopen >= gepland * BIJNA ? 'bijna' : 'rustig';
}

export interface Agendatijd {
  readonly tijdvak: Tijdvak;
  /** Epoch ms by the plan; null while date or time is not chosen, or for what takes no planned time. */
  readonly gepland: { readonly van: number; readonly tot: number } | null;
  /** Epoch ms as it went, or as it is expected to go; null for what was passed by or takes no planned time. */
  readonly werkelijk: { readonly van: number; readonly tot: number; readonly verwacht: boolean } | null;
}

export interface Agendatijden {
  readonly tijden: readonly Agendatijd[];
  /** Epoch ms at which the meeting ends, as expected or as it went; null while it cannot be told. */
  readonly einde: number | null;
  readonly geplandEinde: number | null;
  /** Whole minutes by which the end lies after the planned one; negative when earlier. */
  readonly verschuiving: number;
}

/**
 * Planned, real and expected times of the whole agenda. Before the start they follow from date, time and minutes of the
 * plan, so they can be shown anew while someone types. `nu`: epoch ms.
 */
export function agendatijden(werkvorm: Werkvorm, ctx: Sessiecontext, nu: number): Agendatijden {
  const vakken = tijdvakken(werkvorm, ctx, nu);
  const oorsprong = geplandBegin(ctx);
  const gepland = oorsprong === null ? null : opeenvolgend(vakken, oorsprong, (t) => origineleMinuten(werkvorm, ctx, t) * MS_PER_MINUUT);
  const werkelijk = ctx.klok.begonnenOp === null ? null : werkelijkeTijden(vakken, ctx.klok, nu);

  const tijden = vakken.map((tijdvak) => {
    const plan = gepland?.get(tijdvak.id) ?? null;
    const verwacht = plan === null ? null : { ...plan, verwacht: true };
    return { tijdvak, gepland: plan, werkelijk: werkelijk === null ? verwacht : (werkelijk.get(tijdvak.id) ?? null) };
  });
  const geplandEinde = laatste(tijden.map((t) => t.gepland?.tot));
  const einde = laatste(tijden.map((t) => t.werkelijk?.tot));
  const verschuiving = einde === null || geplandEinde === null ? 0 : Math.round((einde - geplandEinde) / MS_PER_MINUUT);
  return { tijden, einde, geplandEinde, verschuiving };
}

function geplandBegin(ctx: Sessiecontext): number | null {
  const plan = momentVan(ctx.plan.datum, ctx.plan.aanvang);
  const echt = ctx.klok.begonnenOp;
  if (echt === null) return plan;
  return plan === null || Math.abs(plan - echt) > ANDER_TIJDSTIP ? echt : plan;
}

function origineleMinuten(werkvorm: Werkvorm, ctx: Sessiecontext, tijdvak: Tijdvak): number {
  const agendapunt = agendapuntVan(werkvorm, tijdvak.agendapuntId);
  return agendapunt === undefined ? 0 : planminuten(ctx.plan, agendapunt, tijdvak.itemId);
}

function opeenvolgend(vakken: readonly Tijdvak[], begin: number, duurMs: (tijdvak: Tijdvak) => number) {
  const tijden = new Map<string, { van: number; tot: number }>();
  let van = begin;
  for (const vak of vakken.filter((v) => v.soort === 'agenda')) {
    const tot = van + duurMs(vak);
    tijden.set(vak.id, { van, tot });
    van = tot;
  }
  return tijden;
}

/** What was passed by in an earlier jump has no time: the agenda does not come there by itself any more. */
function werkelijkeTijden(vakken: readonly Tijdvak[], klok: Klok, nu: number) {
  const tijden = new Map<string, { van: number; tot: number; verwacht: boolean }>();
  const huidige = vakken.findIndex((v) => v.id === klok.tijdvak);
  let verder = nu;
  vakken.forEach((vak, i) => {
    const periode = klok.perioden[vak.id];
    if (i === huidige) {
      verder = nu + Math.max(0, vak.geplandMinuten * MS_PER_MINUUT - vak.verlopenMs);
      tijden.set(vak.id, { van: periode?.van ?? nu, tot: verder, verwacht: true });
    } else if (huidige !== -1 && i > huidige && vak.status === 'open' && vak.soort === 'agenda') {
      const rest = Math.max(0, vak.geplandMinuten * MS_PER_MINUUT - vak.verlopenMs);
      tijden.set(vak.id, { van: verder, tot: verder + rest, verwacht: true });
      verder += rest;
    } else if (periode !== undefined) {
      tijden.set(vak.id, { van: periode.van, tot: periode.tot ?? nu, verwacht: false });
    }
  });
  return tijden;
}

function laatste(momenten: readonly (number | undefined)[]): number | null {
  const bekend = momenten.filter((m) => m !== undefined);
  return bekend.length === 0 ? null : Math.max(...bekend);
}

export interface Herverdeling {
  /** New minutes per tijdvak id of what is still to come. */
  readonly minuten: Readonly<Record<string, number>>;
  /** Whole minutes that could not be found there: the end of the meeting moves by as much. */
  readonly uitloop: number;
}

/**
 * Finds `extra` whole minutes in the tijdvakken still to come: each gives in proportion to what it has, in whole minutes,
 * and keeps at least two (or what it had, when that is less).
 */
export function herverdeel(extra: number, later: readonly { readonly id: string; readonly minuten: number }[]): Herverdeling {
  const ruimte = later.map((t) => Math.max(0, t.minuten - MINSTE_MINUTEN));
  const teGeven = Math.min(extra, som(ruimte));
  const geeft = verdeel(teGeven, later.map((t) => t.minuten), ruimte);
  const minuten = Object.fromEntries(later.map((t, i) => [t.id, t.minuten - (geeft[i] ?? 0)]));
  return { minuten, uitloop: extra - teGeven };
}

/** Divides `totaal` whole units in proportion to `gewicht` without exceeding `ruimte`; the largest remainders go first. */
function verdeel(totaal: number, gewicht: readonly number[], ruimte: readonly number[]): readonly number[] {
  const samen = som(gewicht);
  const eerlijk = gewicht.map((g, i) => Math.min(samen === 0 ? 0 : (totaal * g) / samen, ruimte[i] ?? 0));
  const heel = eerlijk.map(Math.floor);
  const volgorde = eerlijk.map((e, i) => ({ i, rest: e - Math.floor(e) })).toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  let over = totaal - som(heel);
  while (over > 0) {
    const voor = over;
    for (const { i } of volgorde) {
      const nu = heel[i] ?? 0;
      if (over > 0 && nu < (ruimte[i] ?? 0)) {
        heel[i] = nu + 1;
        over -= 1;
      }
    }
    if (over === voor) break;
  }
  return heel;
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((a, b) => a + b, 0);
}
