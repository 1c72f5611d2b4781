import type { Loopsoort } from '#shared/domein/levensloop';
import { isTekst, type Vorm } from '../klad/vormen.ts';
import type { Wisselinhoud } from './wisselvormen.ts';

/** What was chosen and typed in the form of a change that was not made yet. */
export interface Wisselconcept {
  /** How many steps the casus had made then: after another step it means nothing any more. */
  readonly na: number;
  readonly soort: Loopsoort | null;
  readonly getypt: Partial<Wisselinhoud>;
}

const VELDEN: ReadonlySet<string> = new Set<keyof Wisselinhoud>(['dag', 'reden', 'advies', 'bericht', 'naar', 'evaluatie', 'opbrengst']);

/** @param na how many steps the casus has made */
export function leegConcept(na: number): Wisselconcept {
  return { na, soort: null, getypt: {} };
}

/**
 * Whether this was typed for the change that the casus stands before now.
 * @param na how many steps the casus has made
 * @param mogelijk what can follow on the last one
 */
export function isConceptNa(na: number, mogelijk: readonly Loopsoort[]): Vorm<Wisselconcept> {
  return (gelezen): gelezen is Wisselconcept => {
    if (typeof gelezen !== 'object' || gelezen === null) return false;
    const { na: toen, soort, getypt } = gelezen as Readonly<Record<string, unknown>>;
    if (toen !== na || typeof getypt !== 'object' || getypt === null) return false;
    if (soort !== null && !mogelijk.some((keuze) => keuze === soort)) return false;
    return Object.entries(getypt).every(([naam, waarde]) => VELDEN.has(naam) && isTekst(waarde));
  };
}
