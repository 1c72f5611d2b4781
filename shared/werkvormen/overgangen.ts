import { isBruikbaar } from '../groepswerk/grenzen.ts';
import { gaNaar, herplaats, vorigeVan, volgendeVan } from './agenda.ts';
import { magAntwoord } from './antwoord.ts';
import { ontbreekt } from './guards.ts';
import { metIngezonden } from './inzendingen.ts';
import { tijdvakken } from './klok.ts';
import { heeftUniekeIds, kanStarten, normaliseer } from './plan.ts';
import { allePlekken, plekBestaat, plekkenInVolgorde, soortPlek, stapVan, zelfdePlek } from './plekken.ts';
import type { Werkvorm } from './schema.ts';
import type { Afwijking, Plek, SessieGebeurtenis, Sessiecontext } from './sessie.ts';
import { antwoordSleutel, plekSleutel, tijdvakId } from './sleutels.ts';
import { beginMinuten, herplanMinuten, pauzeer, trekAf, verleng, verzet, wisselTijdvak } from './tijdboek.ts';

/*
 * What each event makes of the memory of a session. A function gives null when the event is not allowed there; a `doel` in
 * the memory it gives tells the statechart to move the agenda. `bouw.ts` hangs these on the states.
 */

export type Gebeurtenis<T extends SessieGebeurtenis['type']> = Extract<SessieGebeurtenis, { type: T }>;

/** Fills the clock and goes to the first place. */
export function start(werkvorm: Werkvorm, ctx: Sessiecontext, { nu }: Gebeurtenis<'sessie.start'>): Sessiecontext | null {
  const [eerste] = plekkenInVolgorde(werkvorm, ctx);
  if (eerste === undefined || !kanStarten(werkvorm, ctx.plan)) return null;
  const klok = { ...ctx.klok, begonnenOp: nu, sinds: nu, gepland: beginMinuten(werkvorm, ctx) };
  return gaNaar(werkvorm, { ...ctx, klok }, null, eerste, nu);
}

/** Ends the walk early or leaves the agenda: what was not visited stays open, and afronden shows it. */
export function naarAfronden(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek, nu: number): Sessiecontext {
  return gaNaar(werkvorm, ctx, plek, 'afronden', nu);
}

/** Goes on when the guards hold, or with a reason in spite of them. Putting things right later takes the deviation back. */
export function volgende(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek, event: Gebeurtenis<'agenda.volgende'>): Sessiecontext | null {
  const ontbrak = ontbreekt(werkvorm, ctx, plek);
  const { reden, nu } = event;
  if (ontbrak.length > 0 && reden === undefined) return null;
  const afwijking = ontbrak.length > 0 && reden !== undefined ? [{ soort: 'overruled' as const, plek, ontbrak, reden, op: nu }] : [];
  const klaar = {
    ...ctx,
    afwijkingen: [...zonderAfwijking(ctx.afwijkingen, [plek]), ...afwijking],
    voortgang: { ...ctx.voortgang, [plekSleutel(plek)]: 'klaar' as const },
  };
  return gaNaar(werkvorm, klaar, plek, volgendeVan(werkvorm, ctx, plek), nu);
}

export function vorige(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek, { nu }: Gebeurtenis<'agenda.vorige'>): Sessiecontext | null {
  const naar = vorigeVan(werkvorm, ctx, plek);
  return naar === null ? null : gaNaar(werkvorm, ctx, plek, naar, nu);
}

/** Goes to any place that exists. `van`: null from afronden. */
export function spring(werkvorm: Werkvorm, ctx: Sessiecontext, van: Plek | null, event: Gebeurtenis<'agenda.spring'>): Sessiecontext | null {
  const { naar, nu } = event;
  if (!plekBestaat(werkvorm, ctx, naar)) return null;
  if (van !== null) return zelfdePlek(van, naar) ? null : gaNaar(werkvorm, ctx, van, naar, nu);
  return gaNaar(werkvorm, { ...ctx, klok: { ...ctx.klok, sinds: nu } }, null, naar, nu);
}

/** Skips this step, or this one and the open ones after it in the same item; each is a deviation of its own with the same reason. */
export function slaOver(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek, event: Gebeurtenis<'agenda.slaOver'>): Sessiecontext {
  const { omvang, reden, nu } = event;
  const vak = allePlekken(werkvorm, ctx).filter((p) => tijdvakId(p) === tijdvakId(plek));
  const hier = vak.findIndex((p) => zelfdePlek(p, plek));
  const openDaarna = vak.slice(hier + 1).filter((p) => ctx.voortgang[plekSleutel(p)] === undefined);
  const over = omvang === 'stap' ? [plek] : [plek, ...openDaarna];
  const laatste = omvang === 'stap' ? plek : (vak.at(-1) ?? plek);
  const overgeslagen = {
    ...ctx,
    afwijkingen: [
      ...zonderAfwijking(ctx.afwijkingen, over),
      ...over.map((p) => ({ soort: 'overgeslagen' as const, plek: p, ontbrak: ontbreekt(werkvorm, ctx, p), reden, op: nu })),
    ],
    voortgang: { ...ctx.voortgang, ...Object.fromEntries(over.map((p) => [plekSleutel(p), 'overgeslagen' as const])) },
  };
  return gaNaar(werkvorm, overgeslagen, plek, volgendeVan(werkvorm, ctx, laatste), nu);
}

function zonderAfwijking(afwijkingen: readonly Afwijking[], plekken: readonly Plek[]): readonly Afwijking[] {
  return afwijkingen.filter((a) => !plekken.some((p) => zelfdePlek(p, a.plek)));
}

/** Takes the new plan. `plek`: where the agenda stands while bezig, else null. */
export function wijzigPlan(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek | null, event: Gebeurtenis<'plan.wijzig'>): Sessiecontext | null {
  if (!heeftUniekeIds(event.plan)) return null;
  const metPlan = { ...ctx, plan: normaliseer(werkvorm, event.plan) };
  if (ctx.klok.begonnenOp === null) return metPlan;
  const na = { ...metPlan, klok: { ...ctx.klok, gepland: herplanMinuten(werkvorm, ctx, metPlan) } };
  return plek === null ? na : blijfOfVerhuis(werkvorm, ctx, na, plek, event.nu);
}

/** Keeps an answer that fits its field. A list that a ronde runs over can take away the place where the agenda stands. */
export function vulIn(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek | null, event: Gebeurtenis<'veld.vulIn'>): Sessiecontext | null {
  const sleutel = antwoordSleutel(event.antwoord);
  const waarde = metIngezonden(ctx.antwoorden[sleutel], event.waarde);
  if (!magAntwoord(werkvorm, ctx, event.antwoord, waarde)) return null;
  const na = { ...ctx, antwoorden: { ...ctx.antwoorden, [sleutel]: waarde } };
  return plek === null ? na : blijfOfVerhuis(werkvorm, ctx, na, plek, event.nu);
}

/**
 * Takes what another laptop brought, merged with what is here, in the place of what is here. The clock and the rest of the plan stay;
 * the agenda moves only when its place is no longer there. `plek`: where it stands while bezig, else null.
 */
export function voegSamen(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek | null, event: Gebeurtenis<'groep.voegSamen'>): Sessiecontext | null {
  const { groepen, deelnemers, knooppunten, antwoorden, parkeerplaats, voortgang, afwijkingen } = event.stand;
  const plan = { ...ctx.plan, groepen, deelnemers, knooppunten };
  const nieuw = Object.fromEntries(Object.entries(antwoorden).filter(([sleutel, waarde]) => JSON.stringify(waarde) !== JSON.stringify(ctx.antwoorden[sleutel])));
  if (!heeftUniekeIds(plan) || !isBruikbaar(werkvorm, { antwoorden: nieuw })) return null;
  const samen = { ...ctx, plan: normaliseer(werkvorm, plan), antwoorden, parkeerplaats, voortgang, afwijkingen };
  if (ctx.klok.begonnenOp === null) return samen;
  const na = { ...samen, klok: { ...ctx.klok, gepland: herplanMinuten(werkvorm, ctx, samen) } };
  return plek === null ? na : blijfOfVerhuis(werkvorm, ctx, na, plek, event.nu);
}

function blijfOfVerhuis(werkvorm: Werkvorm, voor: Sessiecontext, na: Sessiecontext, plek: Plek, nu: number): Sessiecontext {
  const { terug } = na;
  const terugKan = terug === null || terug === 'afronden' || (plekBestaat(werkvorm, na, terug) && soortPlek(werkvorm, na, terug) === 'agenda');
  const vakKan = tijdvakken(werkvorm, na, nu).some((t) => t.id === na.klok.tijdvak && t.soort !== 'invoer');
  const geldig = { ...na, terug: terugKan ? terug : null, klok: vakKan ? na.klok : wisselTijdvak(na.klok, null, nu) };
  const naar = herplaats(werkvorm, voor, geldig, plek);
  const aangekomen = gaNaar(werkvorm, geldig, plek, naar, nu);
  return naar !== 'afronden' && zelfdePlek(naar, plek) ? { ...aangekomen, doel: null } : aangekomen;
}

/** Ticks or unticks a prompt of the voorzitterskaart. */
export function vink(werkvorm: Werkvorm, ctx: Sessiecontext, event: Gebeurtenis<'kaart.vink'>): Sessiecontext | null {
  const prompts = stapVan(werkvorm, event.plek)?.kaart.length ?? 0;
  if (!plekBestaat(werkvorm, ctx, event.plek) || event.prompt >= prompts) return null;
  const sleutel = plekSleutel(event.plek);
  const zonder = (ctx.kaart[sleutel] ?? []).filter((p) => p !== event.prompt);
  const aan = event.aan ? [...zonder, event.prompt].toSorted((a, b) => a - b) : zonder;
  return { ...ctx, kaart: { ...ctx.kaart, [sleutel]: aan } };
}

export function parkeer(ctx: Sessiecontext, event: Gebeurtenis<'parkeer.zet'>): Sessiecontext {
  return { ...ctx, parkeerplaats: event.regels };
}

export function pauzeerKlok(ctx: Sessiecontext, { nu }: Gebeurtenis<'klok.pauzeer'>): Sessiecontext {
  return { ...ctx, klok: pauzeer(ctx.klok, nu) };
}

export function hervatKlok(ctx: Sessiecontext, { nu }: Gebeurtenis<'klok.hervat'>): Sessiecontext {
  return { ...ctx, klok: { ...ctx.klok, sinds: nu } };
}

export function verlengVak(werkvorm: Werkvorm, ctx: Sessiecontext, event: Gebeurtenis<'klok.verleng'>): Sessiecontext | null {
  return ctx.klok.tijdvak === null ? null : { ...ctx, klok: verleng(werkvorm, ctx, event.minuten, event.nu) };
}

export function trekTijdAf(ctx: Sessiecontext, event: Gebeurtenis<'klok.trekAf'>): Sessiecontext | null {
  return ctx.klok.tijdvak === null ? null : { ...ctx, klok: trekAf(ctx.klok, event.ms, event.nu) };
}

export function verzetKlok(ctx: Sessiecontext, event: Gebeurtenis<'klok.verzet'>): Sessiecontext {
  return verzet(ctx, event.verschil);
}

export function sluit(ctx: Sessiecontext, { nu }: Gebeurtenis<'sessie.sluit'>): Sessiecontext {
  return { ...ctx, klok: { ...ctx.klok, afgeslotenOp: nu } };
}

export function heropen(ctx: Sessiecontext): Sessiecontext {
  return { ...ctx, klok: { ...ctx.klok, afgeslotenOp: null } };
}
