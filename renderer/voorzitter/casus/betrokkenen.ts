import { KRINGEN } from '#shared/domein/keuzes';
import type { Betrokkene } from '#shared/domein/traject';
import { mandaatwoorden } from '#shared/domein/kaart';
import { samengevoegd } from './bewerkingen.ts';

export type Mandaatsoort = 'niet-gevraagd' | 'ja' | 'nee' | 'tot';

export function mandaatsoort(mandaat: string): Mandaatsoort {
  const schoon = mandaat.trim().toLocaleLowerCase('nl');
  if (schoon === '') return 'niet-gevraagd';
  return schoon === 'ja' || schoon === 'nee' ? schoon : 'tot';
}

/** The mandate that belongs to a choice; words that were typed for `tot` stay. */
export function mandaatVoor(soort: Mandaatsoort, nu: string): string {
  if (soort === 'tot') return mandaatsoort(nu) === 'tot' ? nu : 'tot ';
  return soort === 'niet-gevraagd' ? '' : soort;
}

/** From the family outward; within a kring as they were added. */
export function opKring(betrokkenen: readonly Betrokkene[]): readonly Betrokkene[] {
  return KRINGEN.flatMap((kring) => betrokkenen.filter((b) => b.kring === kring));
}

/** Who it is, in role and organisation and never by name. */
export function wieIs({ rol, organisatie }: Pick<Betrokkene, 'rol' | 'organisatie'>): string {
  const wie = samengevoegd([rol, organisatie]);
  return wie === '' ? 'Betrokkene zonder rol' : wie;
}

/** All that the map draws of somebody, in words. */
export function inWoorden(betrokkene: Betrokkene): string {
  const { regie, mandaat } = betrokkene;
  return samengevoegd([wieIs(betrokkene), regie.trim() === '' ? '' : `regie: ${regie.trim()}`, mandaatwoorden(mandaat)]);
}
