import type { Notitie } from '#shared/domein/traject';

/** The newest first. */
export function nieuwsteEerst(notities: readonly Notitie[]): readonly Notitie[] {
  return notities.toSorted((a, b) => b.op - a.op);
}

/** A note as it is typed: made with its first letter, and gone again when nothing is left of it. */
export function typNotitie(notities: readonly Notitie[], notitie: Notitie): readonly Notitie[] {
  const anderen = notities.filter(({ id }) => id !== notitie.id);
  if (notitie.tekst === '') return anderen;
  return notities.some(({ id }) => id === notitie.id) ? notities.map((n) => (n.id === notitie.id ? { ...n, tekst: notitie.tekst } : n)) : [...notities, notitie];
}
