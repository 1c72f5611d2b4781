import { kluisOpSlot } from './fouten.ts';

/** The open kluis of this moment, and whether it still is that one. */
export interface Nogopen<W> {
  readonly werkruimte: W;
  /**
   * A question can stand open for an hour: nothing leaves a kluis that has locked meanwhile, also not when it was opened again.
   * @throws OntwarFout KLUIS_OP_SLOT, UITGEDEELD
   */
  readonly eis: () => void;
}

export function nogOpen<W>(eisOpen: () => W): Nogopen<W> {
  const werkruimte = eisOpen();
  return {
    werkruimte,
    eis: () => {
      if (eisOpen() !== werkruimte) throw kluisOpSlot();
    },
  };
}
