import type { Sessiecontext } from '#shared/werkvormen/sessie';
import { legOver } from './klad.ts';
import type { Sessiebeeld, Sessiestand } from './sessiebron.ts';

/**
 * The session as it is at the moment of asking, also for what kept the question from an earlier render, such as a menu that stood open
 * while something was saved: with the stand of then, what was saved since would be gone and written over. Null before it is open.
 */
export function volgContext(lees: () => Pick<Sessiebeeld, 'stand' | 'kladden'>, contextVan: (stand: Sessiestand) => Sessiecontext): () => Sessiecontext | null {
  let laatste: { readonly stand: Sessiestand; readonly context: Sessiecontext } | null = null;
  return () => {
    const { stand, kladden } = lees();
    if (stand === null) return null;
    if (laatste?.stand !== stand) laatste = { stand, context: contextVan(stand) };
    return legOver(laatste.context, kladden);
  };
}
