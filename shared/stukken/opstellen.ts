import { controleerModel, type Scangegevens } from '../herleidbaarheid/model.ts';
import { metBijvoegsel } from './bijvoegsel.ts';
import { reactiesDeel, zonderReacties } from './reacties.ts';
import type { Stukmodel } from './soorten.ts';
import type { Checkkeuze, Reactie, Treffer } from './stuk.ts';
import { verschilVan, zonderVerschil } from './verschil.ts';

/* From what is in the kluis to what would leave: looked through, with what changed and what people said. */

/** A version that was made before, as it left. */
export interface Vorigeversie {
  readonly versie: number;
  readonly model: Stukmodel;
}

export interface Opstelling {
  /** As it was built, as the version it would be. */
  readonly model: Stukmodel;
  /** Printed in it, as in what is vastgesteld. */
  readonly reacties: readonly Reactie[];
  readonly scan: Scangegevens;
  readonly keuzes: readonly Checkkeuze[];
  /** The version that somebody has, since which it tells what changed; null when nobody has one, or it tells no such thing. */
  readonly sinds: Vorigeversie | null;
}

/** Looks a model through; one that remembers what it saw may do it instead. */
export type Nakijker = typeof controleerModel;

export interface Opgesteld {
  readonly model: Stukmodel;
  readonly treffers: readonly Treffer[];
}

/**
 * The model as it may leave as far as was decided, and everything that was found in it. What is told of a former version is looked
 * through as well, and with what is decided now: what is blacked out since must not come back as what it was.
 */
export function stelOp({ model, reacties, scan, keuzes, sinds }: Opstelling, kijkNa: Nakijker = controleerModel): Opgesteld {
  const geheel = metBijvoegsel(model, reactiesDeel(reacties));
  if (sinds === null) return controleer(geheel, scan, keuzes, kijkNa);
  const [nu, toen] = [model, zonderReacties(zonderVerschil(sinds.model))].map((elk) => controleer(elk, scan, keuzes, kijkNa).model);
  const verschil = nu === undefined || toen === undefined ? null : verschilVan(toen, nu, sinds.versie);
  return controleer(metBijvoegsel(geheel, verschil), scan, keuzes, kijkNa);
}

/**
 * Whether what is in the kluis now still says what a version said, and what is found in it.
 * @param opstelling with the model built as that version was: its number, status and moment
 */
export function zegtHetzelfde(opstelling: Omit<Opstelling, 'sinds'>, versie: Stukmodel, kijkNa: Nakijker = controleerModel): { readonly gelijk: boolean; readonly treffers: readonly Treffer[] } {
  const { model, treffers } = stelOp({ ...opstelling, sinds: null }, kijkNa);
  return { gelijk: JSON.stringify(model) === JSON.stringify(zonderVerschil(versie)), treffers };
}

/** Of how much nothing was decided yet: as long as there is any, it cannot leave. */
export function openstaand(treffers: readonly Treffer[]): number {
  return treffers.filter(({ keuze }) => keuze === null).length;
}

function controleer(model: Stukmodel, scan: Scangegevens, keuzes: readonly Checkkeuze[], kijkNa: Nakijker): Opgesteld {
  const gedaan = kijkNa(model, scan, keuzes);
  if (gedaan.model.vorm === 'herstelkaart') throw new Error('A stuk is no card.');
  return { model: gedaan.model, treffers: gedaan.treffers };
}
