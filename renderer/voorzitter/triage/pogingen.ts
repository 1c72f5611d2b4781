import type { Poging } from '#shared/domein/traject';

export type Pogingen = readonly Poging[];

export function voegPogingToe(pogingen: Pogingen, id: string, deel: Partial<Omit<Poging, 'id'>>): Pogingen {
  return [...pogingen, { id, wat: '', resultaat: '', ...deel }];
}

export function wijzigPoging(pogingen: Pogingen, id: string, deel: Partial<Omit<Poging, 'id'>>): Pogingen {
  return pogingen.map((poging) => (poging.id === id ? { ...poging, ...deel } : poging));
}

export function verwijderPoging(pogingen: Pogingen, id: string): Pogingen {
  return pogingen.filter((poging) => poging.id !== id);
}

/** Puts a removed line back at the place it had, once. */
export function zetPogingTerug(pogingen: Pogingen, poging: Poging, plek: number): Pogingen {
  return pogingen.some(({ id }) => id === poging.id) ? pogingen : pogingen.toSpliced(plek, 0, poging);
}

/** A line in which nothing stands is no line. */
export function isLegePoging({ wat, resultaat }: Poging): boolean {
  return wat.trim() === '' && resultaat.trim() === '';
}
