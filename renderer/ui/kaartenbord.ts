/* Where a card goes on a board of stacks, apart from how it looks. */

export interface Plaats {
  readonly stapel: string;
  /** Its place in the stack, from 0. */
  readonly plek: number;
}

export interface Stapelinhoud {
  readonly id: string;
  /** The ids of its cards, in order. */
  readonly kaarten: readonly string[];
}

export type Richting = 'omhoog' | 'omlaag' | 'links' | 'rechts';

export function plaatsVan(stapels: readonly Stapelinhoud[], kaart: string): Plaats | null {
  for (const { id, kaarten } of stapels) {
    const plek = kaarten.indexOf(kaart);
    if (plek !== -1) return { stapel: id, plek };
  }
  return null;
}

/** The stacks with the card in that place. */
export function metVerplaatst(stapels: readonly Stapelinhoud[], kaart: string, naar: Plaats): readonly Stapelinhoud[] {
  return stapels.map(({ id, kaarten }) => {
    const anderen = kaarten.filter((k) => k !== kaart);
    return { id, kaarten: id === naar.stapel ? anderen.toSpliced(Math.max(0, naar.plek), 0, kaart) : anderen };
  });
}

/** A step of a card that is held: up and down in its stack, left and right to the stack beside it, as near as can be to the same height. */
export function stapVan(stapels: readonly Stapelinhoud[], kaart: string, richting: Richting): Plaats | null {
  const nu = plaatsVan(stapels, kaart);
  if (nu === null) return null;
  const hier = stapels.findIndex(({ id }) => id === nu.stapel);
  if (richting === 'omhoog' || richting === 'omlaag') {
    const plek = nu.plek + (richting === 'omhoog' ? -1 : 1);
    return plek < 0 || plek >= (stapels[hier]?.kaarten.length ?? 0) ? null : { stapel: nu.stapel, plek };
  }
  const buur = stapels[hier + (richting === 'links' ? -1 : 1)];
  return buur === undefined ? null : { stapel: buur.id, plek: Math.min(nu.plek, buur.kaarten.length) };
}

/** Before which card something is let go, by the middles of the cards that lie there, from above. */
export function plekBij(middens: readonly number[], y: number): number {
  const plek = middens.findIndex((midden) => y < midden);
  return plek === -1 ? middens.length : plek;
}
