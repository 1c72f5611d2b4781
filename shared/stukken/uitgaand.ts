import type { Bladzijde } from '../verslagen/model.ts';
import { WEG } from '../herleidbaarheid/toepassen.ts';
import type { Stukmodel } from './soorten.ts';

/*
 * What was typed for something that leaves beside the stukken, such as the contact of a form, as a small model: so it is looked through
 * as a stuk is. The fixed text around it is of the method, and of nobody.
 */

/** A text that somebody typed. */
export interface Uitgaandveld {
  readonly id: string;
  /** What it is, as the window calls it. */
  readonly plek: string;
  readonly tekst: string;
}

export function uitgaandmodel(velden: readonly Uitgaandveld[]): Bladzijde {
  return {
    vorm: 'bladzijde',
    taal: 'nl-NL',
    gemaaktOp: 0,
    titel: '',
    kop: { soortnaam: '', titel: '', kenmerken: [] },
    blokken: velden.flatMap(({ plek, tekst }) => [{ soort: 'kop', niveau: 2, tekst: plek } as const, { soort: 'alinea', vorm: 'gewoon', tekst } as const]),
    voet: '',
  };
}

/** The texts of such a model, by their ids; empty where nothing was left of one. */
export function uitgaandteksten(velden: readonly Uitgaandveld[], model: Stukmodel): Readonly<Record<string, string>> {
  const alineas = model.vorm === 'bladzijde' ? model.blokken.flatMap((blok) => (blok.soort === 'alinea' ? [blok.tekst] : [])) : [];
  return Object.fromEntries(velden.map(({ id }, plek) => [id, alineas[plek] === WEG ? '' : (alineas[plek] ?? '')]));
}
