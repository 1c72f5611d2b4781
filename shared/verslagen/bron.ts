import type { Ronde, Stap, Veld, Werkvorm } from '../werkvormen/schema.ts';
import type { Plek, Sessiecontext } from '../werkvormen/sessie.ts';
import { isIngevuld } from '../werkvormen/guards.ts';
import { allePlekken, antwoordOp, itemnaam, itemsVan, soortPlek, stapVan, veldenVan } from '../werkvormen/plekken.ts';
import type { Veldplek } from '../werkvormen/plekken.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import type { Verslaggegevens } from './gegevens.ts';
import type { Schrijver } from './schrijver.ts';

/** Everything a part of the verslag is made from. */
export interface Bron {
  readonly werkvorm: Werkvorm;
  readonly context: Sessiecontext;
  readonly gegevens: Verslaggegevens;
  readonly schrijf: Schrijver;
}

/** A field with everyone it was asked of: once, or once for each casus or group. */
export interface Veldgroep {
  readonly veld: Veld;
  readonly plekken: readonly Veldplek[];
}

/** The fields of a place that belong in the verslag. */
export function velden(bron: Bron, plek: Plek): readonly Veldgroep[] {
  const alle = veldenVan(bron.werkvorm, bron.context, plek).filter(({ veld }) => veld.inVerslag);
  const perVeld = new Map<string, Veldgroep>();
  for (const veldplek of alle) {
    const groep = perVeld.get(veldplek.veld.id);
    perVeld.set(veldplek.veld.id, { veld: veldplek.veld, plekken: [...(groep?.plekken ?? []), veldplek] });
  }
  return [...perVeld.values()];
}

/** Fields in rows: those that share a `naast` stand beside each other. */
export function naastElkaar(alle: readonly Veldgroep[]): readonly (readonly Veldgroep[])[] {
  const rijen: Veldgroep[][] = [];
  for (const groep of alle) {
    const vorige = rijen.at(-1);
    const samen = groep.veld.naast !== undefined && vorige?.[0]?.veld.naast === groep.veld.naast;
    if (samen) vorige.push(groep);
    else rijen.push([groep]);
  }
  return rijen;
}

/** The answer of one field for one of those it was asked of; undefined also for a value of another kind than the field. */
export function waardeOp(bron: Bron, { veld, antwoordplek }: Veldplek): Waarde | undefined {
  const waarde = antwoordOp(bron.context, antwoordplek);
  return waarde?.soort === veld.soort ? waarde : undefined;
}

export function isBeantwoord(bron: Bron, groep: Veldgroep): boolean {
  return groep.plekken.some((veldplek) => isIngevuld(waardeOp(bron, veldplek)));
}

/** A part that the plan left out of the meeting is not reported as a gap, unless something was written there after all. */
export function isWeggelaten(bron: Bron, plek: Plek): boolean {
  return soortPlek(bron.werkvorm, bron.context, plek) === 'weggelaten' && !velden(bron, plek).some((groep) => isBeantwoord(bron, groep));
}

/** Every place of the session, those of every group included, with its step. */
export function stappen(bron: Bron): readonly { readonly plek: Plek; readonly stap: Stap }[] {
  return allePlekken(bron.werkvorm, bron.context).flatMap((plek) => {
    const stap = stapVan(bron.werkvorm, plek);
    return stap === undefined ? [] : [{ plek, stap }];
  });
}

/** One item of a ronde as the verslag shows it. */
export interface Rondeonderdeel {
  readonly id: string;
  readonly titel: string;
  readonly toelichting: readonly string[];
  readonly groep: string;
  readonly casuscodes: readonly string[];
}

/** What a ronde goes over, in the order of the plan, with what the plan says about each. */
export function rondeonderdelen(bron: Bron, ronde: Ronde): readonly Rondeonderdeel[] {
  const { plan } = bron.context;
  const { schrijf } = bron;
  return itemsVan(bron.werkvorm, bron.context, ronde).map((item, nummer) => {
    const knooppunt = ronde.over.lijst === 'knooppunten' ? plan.knooppunten.find(({ id }) => id === item.id) : undefined;
    return {
      id: item.id,
      titel: schrijf.tekst(item.titel) || `${itemnaam(ronde)} ${nummer + 1}`,
      toelichting: schrijf.alineas(knooppunt?.toelichting ?? ''),
      groep: schrijf.tekst(plan.groepen.find(({ id }) => id === item.groepId)?.naam ?? ''),
      casuscodes: plan.casussen.filter(({ id }) => knooppunt?.casusIds.includes(id) === true).map(({ code }) => code),
    };
  });
}
