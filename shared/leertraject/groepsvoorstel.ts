import type { Deelnemer, Groep, Knooppunt } from '../domein/sessieplan.ts';
import { ledenVan } from '../werkvormen/groepen.ts';
import { leegPlan } from '../werkvormen/plan.ts';
import { verdeelKnooppunten } from './groepsvoorstel-knooppunten.ts';
import { groepskosten, type Groepsmodel, isGespreksleider, isGoedGemengd, maakGroepsmodel, type Verdeling, vergelijkKosten } from './groepsvoorstel-model.ts';
import { groepsmaten, volgWensen } from './groepsvoorstel-volgen.ts';
import { type Nietgelukt, watNietLukte } from './groepsvoorstel-woorden.ts';
import { tel, verbeter } from './groepsvoorstel-zoek.ts';
import type { Wens } from './leertraject.ts';

/*
 * A proposal for the groups of a leersessie (Ketenbreed leren light, OZJ): about six each, mixed by organisation and discipline, no
 * two of one organisation where that can be avoided, what the family wishes first, a gespreksleider each, the knooppunten divided.
 * It is a proposal: the facilitator changes it by hand.
 */

/** About so many in a group. */
export const GROEPSGROOTTE = 6;

export interface Groepsvraag {
  readonly deelnemers: readonly Deelnemer[];
  readonly knooppunten: readonly Knooppunt[];
  readonly wensen: readonly Wens[];
  /** The groups to divide over; without any, as many as the number of participants asks. Who leads one of these stays there. */
  readonly groepen?: readonly Groep[];
  readonly grootte: number;
  /** Ids of participants and knooppunten that stay in the group where they are. */
  readonly vast?: readonly string[];
}

export interface Groepsvoorstel {
  readonly groepen: readonly Groep[];
  /** In the order in which they came. */
  readonly deelnemers: readonly Deelnemer[];
  readonly knooppunten: readonly Knooppunt[];
  readonly nietGelukt: readonly Nietgelukt[];
}

/** How many groups so many participants make: never more than one above the size, because smaller groups were asked for (Twente pilots). */
export function aantalGroepenVoor(deelnemers: number, grootte = GROEPSGROOTTE): number {
  return Math.max(1, Math.ceil(deelnemers / (grootte + 1)));
}

/** The same question always gives the same proposal, in whatever order people were typed. */
export function stelGroepenVoor({ deelnemers, knooppunten, wensen, groepen: gegeven = [], grootte, vast = [] }: Groepsvraag): Groepsvoorstel {
  const groepen = gegeven.length > 0 ? gegeven : nieuweGroepen(aantalGroepenVoor(deelnemers.length, grootte));
  const leiders = groepen.flatMap(({ id, gespreksleiderId }) => deelnemers.filter((d) => d.id === gespreksleiderId && d.groepId === id).map((d) => d.id));
  const model = maakGroepsmodel(deelnemers, groepen, wensen, new Set([...vast, ...leiders]));
  const waar = besteVerdeling(model);
  const groepVan = new Map(model.deelnemers.map(({ id }, i) => [id, groepen[waar[i] ?? -1]?.id ?? null]));
  const verdeeld = deelnemers.map((d) => ({ ...d, groepId: groepVan.get(d.id) ?? null }));
  const bezet = new Set(verdeeld.flatMap(({ groepId }) => groepId ?? []));
  const uitkomst = {
    groepen: groepen.map((groep) => ({ ...groep, gespreksleiderId: gespreksleiderVan(groep, verdeeld, model) })),
    deelnemers: verdeeld,
    knooppunten: verdeelKnooppunten(knooppunten, groepen, bezet, new Set(vast)),
  };
  return { ...uitkomst, nietGelukt: watNietLukte({ ...uitkomst, wensen, grootte }, model, waar) };
}

function nieuweGroepen(aantal: number): readonly Groep[] {
  return Array.from({ length: aantal }, (_, i) => ({ id: `groep-${i + 1}`, naam: `Groep ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i] ?? i + 1}`, gespreksleiderId: null }));
}

/** Who leads it already, else who has that role. */
function gespreksleiderVan(groep: Groep, deelnemers: readonly Deelnemer[], model: Groepsmodel): string | null {
  const leden = ledenVan({ ...leegPlan(), deelnemers }, groep.id);
  if (leden.some(({ id }) => id === groep.gespreksleiderId)) return groep.gespreksleiderId;
  return model.deelnemers.find((d) => isGespreksleider(d) && leden.some(({ id }) => id === d.id))?.id ?? null;
}

/** The best of two beginnings: the wishes first, and as everybody sits now. */
function besteVerdeling(model: Groepsmodel): Verdeling {
  const ruimte = groepsmaten(model);
  const weging = { kosten: (waar: Verdeling) => groepskosten(model, waar), ruim: (kosten: readonly number[]) => isGoedGemengd(model, kosten) };
  const af = (begin: Verdeling): Verdeling => verbeter(vulAan(model, begin), model.vast, model.aantalGroepen, ruimte, weging);
  const vanWensen = af(volgWensen(model));
  if (model.nu.every((groep, i) => groep === model.vast[i])) return vanWensen;
  const vanNu = af(zoalsNu(model));
  return vergelijkKosten(groepskosten(model, vanNu), groepskosten(model, vanWensen)) <= 0 ? vanNu : vanWensen;
}

/** As everybody sits now, as far as the sizes allow. */
function zoalsNu({ vast, nu, aantalGroepen }: Groepsmodel): Verdeling {
  const { kanNog } = groepsmaten({ vast, aantalGroepen });
  const waar = [...vast];
  for (const [i, groep] of nu.entries()) {
    if (groep === -1 || waar[i] !== -1) continue;
    waar[i] = groep;
    if (!kanNog(tel(waar, aantalGroepen))) waar[i] = -1;
  }
  return waar;
}

/** Gives everybody who has no place yet the one that costs least, then where it is emptiest. */
function vulAan(model: Groepsmodel, begin: Verdeling): Verdeling {
  const { kanNog } = groepsmaten(model);
  const waar = [...begin];
  for (const [i, groep] of begin.entries()) {
    if (groep !== -1) continue;
    const aantallen = tel(waar, model.aantalGroepen);
    const kansen = aantallen.flatMap((aantal, naar) => {
      if (!kanNog(aantallen.map((n, g) => (g === naar ? n + 1 : n)))) return [];
      waar[i] = naar;
      return [{ naar, kosten: [...groepskosten(model, waar), aantal] }];
    });
    const [beste] = kansen.toSorted((a, b) => vergelijkKosten(a.kosten, b.kosten));
    waar[i] = beste?.naar ?? -1;
  }
  return waar;
}
