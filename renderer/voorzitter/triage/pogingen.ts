import type { Poging } from '#shared/domein/traject';

export type Pogingen = readonly Poging[];

export function voegPogingToe(pogingen: Pogingen, id: string, deel: Partial<Omit<Poging, 'id'>>): Pogingen {
  return [...pogingen, { id, wat: '', resultaat: '', ...deel }];
}

/** A line in which nothing stands is no line. */
export function isLegePoging({ wat, resultaat }: Poging): boolean {
  return wat.trim() === '' && resultaat.trim() === '';
}
