import { isIngevuld as heeftAntwoord, ontbreekt, nietAfwezig } from '#shared/werkvormen/guards';
import { tijdvakken } from '#shared/werkvormen/klok';
import { agendapuntVan, allePlekken, antwoordOp, itemVan, soortPlek, stapVan, veldenVan } from '#shared/werkvormen/plekken';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Afwijking, Plek, Sessiecontext } from '#shared/werkvormen/sessie';
import { plekSleutel, tijdvakId } from '#shared/werkvormen/sleutels';
import { isIngevuld } from '../velden/bewerkingen.ts';

/** Something to look at before the session is closed, and the place where it can be put right. */
export interface Nalooppunt {
  readonly sleutel: string;
  readonly titel: string;
  readonly wat: readonly string[];
  readonly naar: Plek;
}

/** What is still open or incomplete, a point per tijdvak, in the order of the agenda. `nu`: epoch ms. */
export function naTeLopen(werkvorm: Werkvorm, ctx: Sessiecontext, nu: number): readonly Nalooppunt[] {
  const plekken = allePlekken(werkvorm, ctx).filter((p) => soortPlek(werkvorm, ctx, p) !== 'weggelaten');
  return tijdvakken(werkvorm, ctx, nu).flatMap((vak) => {
    const bevindingen = plekken.filter((p) => tijdvakId(p) === vak.id).map((plek) => ({ plek, wat: watOpenstaat(werkvorm, ctx, plek) }));
    const [eerste] = bevindingen.filter((b) => b.wat.length > 0);
    if (eerste === undefined) return [];
    const onaangeroerd = bevindingen.length > 1 && bevindingen.every((b) => isOnaangeroerd(werkvorm, ctx, b.plek));
    return [{ sleutel: vak.id, titel: vak.titel, wat: onaangeroerd ? ['Nog niets ingevuld.'] : bevindingen.flatMap((b) => b.wat), naar: eerste.plek }];
  });
}

function isOnaangeroerd(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek): boolean {
  return ctx.voortgang[plekSleutel(plek)] === undefined && veldenVan(werkvorm, ctx, plek).every((v) => !heeftAntwoord(antwoordOp(ctx, v.antwoordplek)));
}

function watOpenstaat(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek): readonly string[] {
  // What was decided against the method is told under the deviations, not here again.
  if (ctx.afwijkingen.some((a) => plekSleutel(a.plek) === plekSleutel(plek))) return [];
  const mist = ontbreekt(werkvorm, ctx, plek);
  const voortgang = ctx.voortgang[plekSleutel(plek)];
  const titel = stapVan(werkvorm, plek)?.titel ?? '';
  const nietGeweest = voortgang === undefined && mist.length === 0 ? [plek.itemId === null ? 'Nog niet afgerond.' : `${titel}: nog niet afgerond.`] : [];
  return [...mist, ...nietGeweest, ...formulieren(werkvorm, ctx, plek)];
}

/** The enquête belongs at the end of the session itself; a form that is missing now will not come any more. */
function formulieren(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek): readonly string[] {
  return veldenVan(werkvorm, ctx, plek).flatMap(({ veld, antwoordplek }) => {
    if (veld.soort !== 'enquete') return [];
    const waarde = antwoordOp(ctx, antwoordplek);
    const ingevuld = waarde?.soort === 'enquete' ? waarde.inzendingen.filter(isIngevuld).length : 0;
    const verwacht = nietAfwezig(werkvorm, ctx).length;
    return ingevuld >= verwacht ? [] : [`${ingevuld} van ${verwacht} formulieren ingevuld.`];
  });
}

/** A deviation as the screen tells it. */
export interface Afwijkingregel {
  readonly sleutel: string;
  readonly wat: string;
  readonly ontbrak: readonly string[];
  readonly reden: string;
  readonly naar: Plek;
}

export function toonAfwijkingen(werkvorm: Werkvorm, ctx: Sessiecontext): readonly Afwijkingregel[] {
  return ctx.afwijkingen.map((afwijking) => ({
    sleutel: `${plekSleutel(afwijking.plek)}-${afwijking.op}`,
    wat: `${plektitel(werkvorm, ctx, afwijking.plek)}: ${afwijking.soort === 'overgeslagen' ? 'overgeslagen' : 'toch verder gegaan'}`,
    ontbrak: ontbrakVan(afwijking),
    reden: afwijking.reden,
    naar: afwijking.plek,
  }));
}

function ontbrakVan({ soort, ontbrak }: Afwijking): readonly string[] {
  return soort === 'overruled' ? ontbrak : [];
}

function plektitel(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek): string {
  const item = itemVan(werkvorm, ctx, plek)?.titel;
  const stap = stapVan(werkvorm, plek)?.titel ?? agendapuntVan(werkvorm, plek.agendapuntId)?.titel ?? '';
  return item === undefined ? stap : `${item}, ${stap}`;
}
