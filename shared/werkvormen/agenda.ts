import { allePlekken, invoergroep, plekBestaat, plekkenInVolgorde, type Plekbron, soortPlek, zelfdePlek } from './plekken.ts';
import type { Werkvorm } from './schema.ts';
import type { Bestemming, Plek, Sessiecontext } from './sessie.ts';
import { tijdvakId } from './sleutels.ts';
import { pauzeer, wisselTijdvak } from './tijdboek.ts';

/*
 * Where the agenda leads. One walk goes along the places of this room. What another group brought lies beside it: one
 * jumps there, walks through what that group brought in this ronde, and at its end comes back to where the agenda was
 * (`terug`). Meanwhile the clock goes on counting the tijdvak that the room is in.
 */

/** The place after this one, or past the last. */
export function volgendeVan(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek): Bestemming {
  const alle = allePlekken(werkvorm, ctx);
  const hier = alle.findIndex((p) => zelfdePlek(p, plek));
  const groep = invoergroep(werkvorm, ctx, plek);
  if (groep === null) return eersteOpAgenda(werkvorm, ctx, alle.slice(hier + 1)) ?? 'afronden';
  const inGroep = alle.slice(hier + 1).find((p) => hoortBij(werkvorm, ctx, p, plek.agendapuntId, groep));
  if (inGroep !== undefined) return inGroep;
  const voorbijRonde = alle.findLastIndex((p) => p.agendapuntId === plek.agendapuntId) + 1;
  return ctx.terug ?? eersteOpAgenda(werkvorm, ctx, alle.slice(voorbijRonde)) ?? 'afronden';
}

/** The place before this one; null at the first. */
export function vorigeVan(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek): Bestemming | null {
  const alle = allePlekken(werkvorm, ctx);
  const hier = alle.findIndex((p) => zelfdePlek(p, plek));
  const terugwaarts = alle.slice(0, hier).toReversed();
  const groep = invoergroep(werkvorm, ctx, plek);
  if (groep === null) return eersteOpAgenda(werkvorm, ctx, terugwaarts);
  const inGroep = terugwaarts.find((p) => hoortBij(werkvorm, ctx, p, plek.agendapuntId, groep));
  return inGroep ?? ctx.terug ?? eersteOpAgenda(werkvorm, ctx, terugwaarts);
}

function eersteOpAgenda(werkvorm: Werkvorm, bron: Plekbron, plekken: readonly Plek[]): Plek | null {
  return plekken.find((p) => soortPlek(werkvorm, bron, p) === 'agenda') ?? null;
}

function hoortBij(werkvorm: Werkvorm, bron: Plekbron, plek: Plek, agendapuntId: string, groep: string): boolean {
  return plek.agendapuntId === agendapuntId && invoergroep(werkvorm, bron, plek) === groep;
}

/**
 * The memory of a session as the agenda goes from one place to another. `van` is null when it comes from afronden.
 * `nu`: epoch ms.
 */
export function gaNaar(werkvorm: Werkvorm, ctx: Sessiecontext, van: Plek | null, naar: Bestemming, nu: number): Sessiecontext {
  if (naar === 'afronden') {
    return { ...ctx, doel: naar, terug: null, klok: pauzeer(wisselTijdvak(ctx.klok, null, nu), nu) };
  }
  const rondeItem = naar.itemId === null ? ctx.rondeItem : { ...ctx.rondeItem, [naar.agendapuntId]: naar.itemId };
  const verplaatst = { ...ctx, doel: naar, rondeItem };
  if (invoergroep(werkvorm, ctx, naar) === null) {
    return { ...verplaatst, terug: null, klok: wisselTijdvak(ctx.klok, tijdvakId(naar), nu) };
  }
  return { ...verplaatst, terug: terugVoor(werkvorm, ctx, van) };
}

function terugVoor(werkvorm: Werkvorm, ctx: Sessiecontext, van: Plek | null): Bestemming | null {
  if (van === null) return 'afronden';
  return invoergroep(werkvorm, ctx, van) === null ? van : ctx.terug;
}

/**
 * After a change of plan or of a list that a ronde runs over: the same place when it is still there, else the nearest one
 * after it, else the nearest before it, else the end. `voor`: the session before the change.
 */
export function herplaats(werkvorm: Werkvorm, voor: Sessiecontext, na: Sessiecontext, plek: Plek): Bestemming {
  if (plekBestaat(werkvorm, na, plek)) return plek;
  const oud = allePlekken(werkvorm, voor);
  const hier = oud.findIndex((p) => zelfdePlek(p, plek));
  const over = plekkenInVolgorde(werkvorm, na);
  const nogDaar = (p: Plek) => over.some((q) => zelfdePlek(p, q));
  return oud.slice(hier + 1).find(nogDaar) ?? oud.slice(0, hier).findLast(nogDaar) ?? over[0] ?? 'afronden';
}
