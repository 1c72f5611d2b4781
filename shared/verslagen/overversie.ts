/* What a paper tells about itself: how to react on a concept, and what became of it. It is no part of what was said. */

export const KOP_REAGEREN = 'Hoe je kunt reageren';
export const KOP_VERSIE = 'Over deze versie';
export const KOP_KLOPT = 'Klopt dit?';

/** Whether what stands under this heading is about the paper itself. */
export function isOverVersie(kop: string): boolean {
  return kop === KOP_REAGEREN || kop === KOP_VERSIE || kop === KOP_KLOPT;
}
