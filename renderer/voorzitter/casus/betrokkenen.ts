import { KRINGEN } from '#shared/domein/keuzes';
import { mandaatwoorden } from '#shared/domein/mandaat';
import type { Betrokkene } from '#shared/domein/traject';
import { samengevoegd } from './bewerkingen.ts';

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
