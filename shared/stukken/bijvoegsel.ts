import type { Blok } from '../verslagen/model.ts';
import type { Stukmodel } from './soorten.ts';

/** Something that is told at the end of a stuk about the stuk itself: what changed, what people said of it. */
export interface Bijvoegsel {
  readonly kop: string;
  readonly blokken: readonly Blok[];
}

/** In a verslag it stands before the last part, which is how to react or what this version is; on a sheet it comes last. */
export function metBijvoegsel(model: Stukmodel, bijvoegsel: Bijvoegsel | null): Stukmodel {
  if (bijvoegsel === null) return model;
  const { kop: tekst, blokken } = bijvoegsel;
  if (model.vorm === 'bladzijde') return { ...model, blokken: [...model.blokken, { soort: 'kop', niveau: 2, tekst }, ...blokken] };
  const deel = { kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp: 'vervolg', blokken } } as const;
  return { ...model, delen: [...model.delen.slice(0, -1), deel, ...model.delen.slice(-1)] };
}

/** The same without; on a sheet also without what was told after it. */
export function zonderBijvoegsel(model: Stukmodel, isKop: (tekst: string) => boolean): Stukmodel {
  if (model.vorm === 'verslag') return { ...model, delen: model.delen.filter(({ kop }) => !isKop(kop.tekst)) };
  const vanaf = model.blokken.findIndex((blok) => blok.soort === 'kop' && blok.niveau === 2 && isKop(blok.tekst));
  return vanaf < 0 ? model : { ...model, blokken: model.blokken.slice(0, vanaf) };
}
