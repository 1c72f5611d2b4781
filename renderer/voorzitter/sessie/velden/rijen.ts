import type { Rij, WaardeVan } from '#shared/werkvormen/waarden';

/* Edits of a field with rows. Ids come in from the caller. */

type Rijen = WaardeVan<'rijen'>;

/** Adds an empty row; a field that is full stays as it is. */
export function voegRijToe(waarde: Rijen, id: string, max: number): Rijen {
  return waarde.rijen.length >= max ? waarde : { ...waarde, rijen: [...waarde.rijen, { id, cellen: {} }] };
}

/** Fills in one cell: a text, the id of an option or a day. */
export function zetCel(waarde: Rijen, rijId: string, kolomId: string, inhoud: string): Rijen {
  return { ...waarde, rijen: waarde.rijen.map((rij) => (rij.id === rijId ? { ...rij, cellen: { ...rij.cellen, [kolomId]: inhoud } } : rij)) };
}

export function verwijderRij(waarde: Rijen, id: string): Rijen {
  return { ...waarde, rijen: waarde.rijen.filter((rij) => rij.id !== id) };
}

/** Puts a removed row back at the place it had, or at the end when the list became shorter; not when it is full again. */
export function zetRijTerug(waarde: Rijen, rij: Rij, plek: number, max: number): Rijen {
  if (waarde.rijen.length >= max || waarde.rijen.some(({ id }) => id === rij.id)) return waarde;
  return { ...waarde, rijen: waarde.rijen.toSpliced(plek, 0, rij) };
}

/** A row in which nothing was filled in. */
export function isLegeRij(rij: Rij): boolean {
  return Object.values(rij.cellen).every((cel) => cel.trim() === '');
}
