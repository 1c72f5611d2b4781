import { agendapuntVan, allePlekken, planminuten, soortPlek } from './plekken.ts';
import { herverdeel, tijdvakken } from './klok.ts';
import type { Werkvorm } from './schema.ts';
import type { Klok, Sessiecontext } from './sessie.ts';
import { tijdvakId } from './sleutels.ts';

/* The changes of a session's clock: each takes the clock as it stands and gives the one after. Times in epoch ms. */

/** Books the time since `sinds` on the tijdvak the room is in. A `nu` before `sinds` books nothing. */
export function boek(klok: Klok, nu: number): Klok {
  if (klok.sinds === null) return klok;
  const { tijdvak } = klok;
  const erbij = Math.max(0, nu - klok.sinds);
  const verlopen = tijdvak === null ? klok.verlopen : { ...klok.verlopen, [tijdvak]: (klok.verlopen[tijdvak] ?? 0) + erbij };
  return { ...klok, verlopen, sinds: nu };
}

/** The room goes on to another tijdvak, or with null out of the agenda. A paused clock stays paused. */
export function wisselTijdvak(klok: Klok, naar: string | null, nu: number): Klok {
  if (klok.tijdvak === naar) return klok;
  const geboekt = boek(klok, nu);
  const perioden = { ...geboekt.perioden };
  if (klok.tijdvak !== null) perioden[klok.tijdvak] = { van: perioden[klok.tijdvak]?.van ?? nu, tot: nu };
  if (naar !== null) perioden[naar] = { van: perioden[naar]?.van ?? nu, tot: null };
  return { ...geboekt, perioden, tijdvak: naar };
}

export function pauzeer(klok: Klok, nu: number): Klok {
  return { ...boek(klok, nu), sinds: null };
}

export function hervat(klok: Klok, nu: number): Klok {
  return { ...klok, sinds: nu };
}

/** Takes time out of the present tijdvak that was no meeting; it never goes below nothing. */
export function trekAf(klok: Klok, ms: number, nu: number): Klok {
  const geboekt = boek(klok, nu);
  if (klok.tijdvak === null) return geboekt;
  const rest = Math.max(0, (geboekt.verlopen[klok.tijdvak] ?? 0) - ms);
  return { ...geboekt, verlopen: { ...geboekt.verlopen, [klok.tijdvak]: rest } };
}

/** The laptop's clock was set by `verschil` ms: every absolute time moves along, so that what was spent stays the same. */
export function verzet(ctx: Sessiecontext, verschil: number): Sessiecontext {
  const mee = (moment: number) => Math.max(0, moment + verschil);
  const meeOfLeeg = (moment: number | null) => (moment === null ? null : mee(moment));
  const { klok } = ctx;
  return {
    ...ctx,
    afwijkingen: ctx.afwijkingen.map((a) => ({ ...a, op: mee(a.op) })),
    klok: {
      ...klok,
      begonnenOp: meeOfLeeg(klok.begonnenOp),
      afgeslotenOp: meeOfLeeg(klok.afgeslotenOp),
      sinds: meeOfLeeg(klok.sinds),
      laatsteTik: mee(klok.laatsteTik),
      perioden: Object.fromEntries(
        Object.entries(klok.perioden).map(([id, p]) => [id, { van: mee(p.van), tot: meeOfLeeg(p.tot) }]),
      ),
    },
  };
}

/** Gives the present tijdvak more minutes and takes them, as far as they are there, from what is still to come. */
export function verleng(werkvorm: Werkvorm, ctx: Sessiecontext, extra: number, nu: number): Klok {
  const vakken = tijdvakken(werkvorm, ctx, nu);
  const huidige = vakken.findIndex((t) => t.id === ctx.klok.tijdvak);
  const vak = vakken[huidige];
  if (vak === undefined) return ctx.klok;
  const later = vakken.slice(huidige + 1).filter((t) => t.soort === 'agenda' && t.status === 'open');
  const { minuten } = herverdeel(extra, later.map((t) => ({ id: t.id, minuten: t.geplandMinuten })));
  return { ...ctx.klok, gepland: { ...ctx.klok.gepland, ...minuten, [vak.id]: vak.geplandMinuten + extra } };
}

/** The planned minutes with which a session starts: those of the plan, for each tijdvak of the agenda. */
export function beginMinuten(werkvorm: Werkvorm, ctx: Sessiecontext): Klok['gepland'] {
  const minuten: Record<string, number> = {};
  for (const plek of allePlekken(werkvorm, ctx)) {
    const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
    if (agendapunt === undefined || soortPlek(werkvorm, ctx, plek) === 'invoer') continue;
    minuten[tijdvakId(plek)] = planminuten(ctx.plan, agendapunt, plek.itemId);
  }
  return minuten;
}

/** After a change of plan: a tijdvak whose minutes were changed, or that is new, takes those of the plan; the rest keeps its own. */
export function herplanMinuten(werkvorm: Werkvorm, voor: Sessiecontext, na: Sessiecontext): Klok['gepland'] {
  const oud = beginMinuten(werkvorm, voor);
  const nieuw = beginMinuten(werkvorm, na);
  return Object.fromEntries(
    Object.entries(nieuw).map(([id, minuten]) => [id, oud[id] === minuten ? (voor.klok.gepland[id] ?? minuten) : minuten]),
  );
}
