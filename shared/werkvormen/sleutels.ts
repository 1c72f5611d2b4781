import type { Antwoordplek, Plek } from './sessie.ts';

/** The key of a place in `voortgang` and `kaart`: `agendapunt` or `agendapunt/item/stap`. */
export function plekSleutel(plek: Plek): string {
  return plek.itemId === null || plek.stapId === null ? plek.agendapuntId : `${plek.agendapuntId}/${plek.itemId}/${plek.stapId}`;
}

/** The key of an answer in `antwoorden`: `plek#veld` or `plek#veld@per`. */
export function antwoordSleutel(antwoord: Antwoordplek): string {
  const sleutel = `${plekSleutel(antwoord.plek)}#${antwoord.veldId}`;
  return antwoord.perId === null ? sleutel : `${sleutel}@${antwoord.perId}`;
}

/** The id of the tijdvak (timebox) a place belongs to: an agendapunt, or one item of a ronde. */
export function tijdvakId(plek: Pick<Plek, 'agendapuntId' | 'itemId'>): string {
  return plek.itemId === null ? plek.agendapuntId : `${plek.agendapuntId}/${plek.itemId}`;
}
