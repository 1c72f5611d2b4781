import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { meldRijAan } from './openstaand.ts';
import type { Recordhouder, Recordstand } from './recordhouder.ts';

/**
 * The records of one kind on screen, each held once, so that two parts of a screen never save one over the other.
 * @param maak makes the holder of the record with this id
 * @returns a hook that holds the record with this id for as long as somewhere on screen asks for it, and reads it when it comes
 */
export function maakHouders<R, I>(maak: (id: string) => Recordhouder<R, I>): (id: string) => Recordhouder<R, I> & { readonly nu: Recordstand<R> } {
  const houders = new Map<string, Recordhouder<R, I>>();
  /** In how many places each is on screen. */
  const plekken = new Map<Recordhouder<R, I>, number>();

  function houderVan(id: string): Recordhouder<R, I> {
    const al = houders.get(id);
    if (al !== undefined) return al;
    const houder = maak(id);
    houders.set(id, houder);
    return houder;
  }

  /** Counts a place where this record is on screen; the result takes it away again, and with the last one what was held of it. */
  function meldPlekAan(id: string, houder: Recordhouder<R, I>): () => void {
    plekken.set(houder, (plekken.get(houder) ?? 0) + 1);
    houders.set(id, houder);
    return () => {
      const over = (plekken.get(houder) ?? 1) - 1;
      if (over > 0) {
        plekken.set(houder, over);
        return;
      }
      plekken.delete(houder);
      if (houders.get(id) === houder) houders.delete(id);
    };
  }

  return function useHouder(id) {
    const houder = useMemo(() => houderVan(id), [id]);
    useEffect(() => meldPlekAan(id, houder), [id, houder]);
    useEffect(() => void houder.herlees(), [houder]);
    useEffect(() => meldRijAan(houder.rij), [houder]);
    const nu = useSyncExternalStore(houder.luister, houder.stand);
    return { ...houder, nu };
  };
}
