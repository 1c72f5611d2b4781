import { toonUur } from '#shared/domein/tijd';
import { type Agendatijd, agendatijden, type Agendatijden, type Tijdvak } from '#shared/werkvormen/klok';
import { allePlekken, invoergroep, stapVan, zelfdePlek } from '#shared/werkvormen/plekken';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Plek, Sessiecontext } from '#shared/werkvormen/sessie';
import { plekSleutel, tijdvakId } from '#shared/werkvormen/sleutels';

/** How an entry stands; each has its own word and shape. `zaal`: the room is here while the chair enters something elsewhere. */
export type Railstatus = 'klaar' | 'nu' | 'zaal' | 'open' | 'overgeslagen';

export interface Railstap {
  readonly sleutel: string;
  readonly titel: string;
  readonly status: Railstatus;
  readonly naar: Plek;
}

export interface Railpunt {
  readonly sleutel: string;
  readonly titel: string;
  /** Real or expected start; empty while unknown. */
  readonly uur: string;
  /** The planned start of what has begun, only where it differs from the real one; what comes is told by the end. */
  readonly geplandUur: string;
  readonly minuten: number;
  readonly status: Railstatus;
  readonly naar: Plek;
  /** The steps of the item of a ronde where the agenda stands; empty elsewhere. */
  readonly stappen: readonly Railstap[];
}

/** A stretch of the rail; `kop` is set over what another group brought. */
export interface Raildeel {
  readonly sleutel: string;
  readonly kop: string;
  readonly punten: readonly Railpunt[];
}

export interface Rail {
  readonly delen: readonly Raildeel[];
  /** `15.14`, or empty while it cannot be told. */
  readonly einde: string;
  /** `4 min later`, `3 min eerder`, or empty. */
  readonly verschuiving: string;
  /** Share of the places that is done or skipped, 0 to 1. */
  readonly voortgang: number;
}

/** The agenda as the chair sees it beside the work. `plek`: where the agenda stands. `nu`: epoch ms. */
export function maakRail(werkvorm: Werkvorm, ctx: Sessiecontext, plek: Plek | null, nu: number): Rail {
  const tijden = agendatijden(werkvorm, ctx, nu);
  const zichtbaar = tijden.tijden.filter((t) => t.tijdvak.soort !== 'weggelaten');
  const plekken = allePlekken(werkvorm, ctx);
  const punten = zichtbaar.map((tijd) => ({ kop: kopVan(werkvorm, ctx, tijd.tijdvak), agendapuntId: tijd.tijdvak.agendapuntId, punt: maakPunt(werkvorm, ctx, plekken, plek, tijd) }));
  const gedaan = plekken.filter((p) => ctx.voortgang[plekSleutel(p)] !== undefined).length;
  return {
    delen: inDelen(metInbrengBijeen(punten)),
    einde: tijden.einde === null ? '' : toonUur(tijden.einde),
    verschuiving: toonVerschuiving(tijden),
    voortgang: plekken.length === 0 ? 0 : gedaan / plekken.length,
  };
}

function toonVerschuiving({ verschuiving }: Agendatijden): string {
  if (verschuiving === 0) return '';
  return verschuiving > 0 ? `${verschuiving} min later` : `${-verschuiving} min eerder`;
}

function kopVan(werkvorm: Werkvorm, ctx: Sessiecontext, vak: Tijdvak): string {
  if (vak.soort !== 'invoer') return '';
  const groepId = invoergroep(werkvorm, ctx, { agendapuntId: vak.agendapuntId, itemId: vak.itemId, stapId: null });
  const naam = ctx.plan.groepen.find((g) => g.id === groepId)?.naam ?? 'een andere groep';
  return `Inbreng van ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`;
}

interface MetKop {
  readonly kop: string;
  readonly agendapuntId: string;
  readonly punt: Railpunt;
}

/** Within a ronde first what this room discusses, then what each other group brings: so every group is named once. */
function metInbrengBijeen(punten: readonly MetKop[]): readonly MetKop[] {
  const agendapunten = [...new Set(punten.map(({ agendapuntId }) => agendapuntId))];
  return agendapunten.flatMap((id) => {
    const hier = punten.filter(({ agendapuntId }) => agendapuntId === id);
    const koppen = [...new Set(['', ...hier.map(({ kop }) => kop)])];
    return koppen.flatMap((kop) => hier.filter((punt) => punt.kop === kop));
  });
}

function inDelen(punten: readonly MetKop[]): readonly Raildeel[] {
  const delen: { sleutel: string; kop: string; punten: Railpunt[] }[] = [];
  for (const { kop, punt } of punten) {
    const laatste = delen.at(-1);
    if (laatste?.kop === kop) laatste.punten.push(punt);
    else delen.push({ sleutel: punt.sleutel, kop, punten: [punt] });
  }
  return delen;
}

function maakPunt(werkvorm: Werkvorm, ctx: Sessiecontext, plekken: readonly Plek[], plek: Plek | null, { tijdvak, gepland, werkelijk }: Agendatijd): Railpunt {
  const eigen = plekken.filter((p) => tijdvakId(p) === tijdvak.id);
  const hier = plek !== null && tijdvakId(plek) === tijdvak.id;
  const open = eigen.find((p) => ctx.voortgang[plekSleutel(p)] === undefined);
  const uur = werkelijk === null ? '' : toonUur(werkelijk.van);
  const geplandUur = gepland === null ? '' : toonUur(gepland.van);
  return {
    sleutel: tijdvak.id,
    titel: tijdvak.titel,
    uur: uur === '' ? geplandUur : uur,
    geplandUur: begonnen(tijdvak, hier) && uur !== '' && geplandUur !== uur ? geplandUur : '',
    minuten: tijdvak.geplandMinuten,
    status: hier ? 'nu' : statusBuiten(tijdvak, eigen, ctx),
    naar: open ?? eigen[0] ?? { agendapuntId: tijdvak.agendapuntId, itemId: tijdvak.itemId, stapId: null },
    stappen: hier && tijdvak.itemId !== null ? eigen.map((p) => maakStap(werkvorm, ctx, p, plek)) : [],
  };
}

function begonnen(tijdvak: Tijdvak, hier: boolean): boolean {
  return hier || tijdvak.status === 'klaar' || tijdvak.status === 'bezig';
}

function statusBuiten(tijdvak: Tijdvak, eigen: readonly Plek[], ctx: Sessiecontext): Railstatus {
  // `bezig` here means that the clock of the room counts this one while the chair is somewhere else.
  if (tijdvak.status === 'bezig') return 'zaal';
  if (tijdvak.soort === 'invoer') return eigen.every((p) => ctx.voortgang[plekSleutel(p)] !== undefined) ? 'klaar' : 'open';
  return tijdvak.status;
}

function maakStap(werkvorm: Werkvorm, ctx: Sessiecontext, p: Plek, plek: Plek): Railstap {
  const sleutel = plekSleutel(p);
  return {
    sleutel,
    titel: stapVan(werkvorm, p)?.titel ?? '',
    status: zelfdePlek(p, plek) ? 'nu' : (ctx.voortgang[sleutel] ?? 'open'),
    naar: p,
  };
}
