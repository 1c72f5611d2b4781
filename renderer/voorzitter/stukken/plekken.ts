import { VINDSOORTEN, type Vindsoort } from '#shared/stukken/keuzes';
import { stuksleutel } from '#shared/stukken/sleutel';
import type { Checkkeuze, Nagekeken, Treffer } from '#shared/stukken/stuk';
import { VOORGESTELDE_REDENEN } from './woorden.ts';

/* What the herleidbaarheidscheck found, in the order in which a chair goes through it. */

/** What was found in one stuk. */
export interface Gevonden {
  readonly stuk: Nagekeken;
  readonly treffers: readonly Treffer[];
}

/** A place that asks a decision or has one, in one of the stukken that are looked through together. */
export interface Plek {
  readonly id: string;
  readonly stuk: Nagekeken;
  readonly treffer: Treffer;
}

/** Everything of one kind that is still open. */
export interface Plekgroep {
  readonly soort: Vindsoort;
  readonly plekken: readonly Plek[];
}

/** What is to be done with a place, apart from which place that is. */
export type Daad = Pick<Checkkeuze, 'middel' | 'door' | 'reden'>;

const MEESTE_REDENEN = 5;

export function plekId(stuk: Nagekeken, sleutel: string): string {
  return `${stuksleutel(stuk)} ${sleutel}`;
}

export function plekkenVan(gevonden: readonly Gevonden[]): readonly Plek[] {
  return gevonden.flatMap(({ stuk, treffers }) => treffers.map((treffer) => ({ id: plekId(stuk, treffer.sleutel), stuk, treffer })));
}

export function openPlekken(plekken: readonly Plek[]): readonly Plek[] {
  return plekken.filter(({ treffer }) => treffer.keuze === null);
}

export function beslistePlekken(plekken: readonly Plek[]): readonly Plek[] {
  return plekken.filter(({ treffer }) => treffer.keuze !== null);
}

function woorden({ treffer }: Plek): string {
  return `${treffer.soort} ${treffer.tekst.trim().toLocaleLowerCase('nl')}`;
}

/** What is open by what it is: the surest kinds first, and within a kind the same words together. */
export function inGroepen(plekken: readonly Plek[]): readonly Plekgroep[] {
  const open = openPlekken(plekken);
  return VINDSOORTEN.map((soort) => ({ soort, plekken: bijeen(open.filter(({ treffer }) => treffer.soort === soort)) })).filter((groep) => groep.plekken.length > 0);
}

/** In the order in which each words come first, so that the places with the same words follow each other. */
function bijeen(plekken: readonly Plek[]): readonly Plek[] {
  const perWoorden = new Map<string, Plek[]>();
  for (const plek of plekken) perWoorden.set(woorden(plek), [...(perWoorden.get(woorden(plek)) ?? []), plek]);
  return [...perWoorden.values()].flat();
}

/** The open places where the same words stand, this one among them. */
export function zelfdeWoorden(plekken: readonly Plek[], plek: Plek): readonly Plek[] {
  return openPlekken(plekken).filter((ander) => woorden(ander) === woorden(plek));
}

/** Where one goes on after these were decided: the next open place as they stand on the screen, or else the first; null when all is done. */
export function volgendeOpen(plekken: readonly Plek[], beslist: ReadonlySet<string>): string | null {
  const volgorde = inGroepen(plekken).flatMap((groep) => groep.plekken);
  const laatste = volgorde.findLastIndex(({ id }) => beslist.has(id));
  const over = (rij: readonly Plek[]): string | null => rij.find(({ id }) => !beslist.has(id))?.id ?? null;
  return over(volgorde.slice(laatste + 1)) ?? over(volgorde);
}

/** The place a step up or down on the screen; at the edge the same. */
export function buurplek(volgorde: readonly string[], id: string, stap: 1 | -1): string {
  return volgorde[volgorde.indexOf(id) + stap] ?? id;
}

/** Reasons to offer for leaving something: those that were given before, the most used first, and then what often is the reason. */
export function redenen(plekken: readonly Plek[], soort: Vindsoort): readonly string[] {
  const keren = new Map<string, number>();
  for (const { treffer } of plekken) {
    const reden = treffer.keuze?.middel === 'laten' ? treffer.keuze.reden.trim() : '';
    if (reden !== '') keren.set(reden, (keren.get(reden) ?? 0) + 1);
  }
  const gebruikt = [...keren].toSorted(([, een], [, ander]) => ander - een).map(([reden]) => reden);
  return [...new Set([...gebruikt, ...VOORGESTELDE_REDENEN[soort]])].slice(0, MEESTE_REDENEN);
}

/** How many at first of each kind; more when the place in front stands further down. */
export function zichtbaar(plekken: readonly Plek[], eerst: number, actief: string | null): readonly Plek[] {
  const plaats = plekken.findIndex(({ id }) => id === actief);
  return plekken.slice(0, Math.max(eerst, plaats + 1));
}
