import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus back when what came in front is gone: to what opened it, or to the frame when that is gone too.
 * @param voor whether something is in front now
 * @param kader what lies behind it; it can have the focus (`tabIndex={-1}`)
 * @returns to be called while the opener still has the focus
 */
export function useTerugfocus(voor: boolean, kader: RefObject<HTMLElement | null>): () => void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (voor || opener.current === null) return;
    const terug = opener.current;
    opener.current = null;
    if (terug instanceof HTMLElement && terug.isConnected) terug.focus();
    else kader.current?.focus();
  }, [voor, kader]);
  return useCallback(() => {
    opener.current = document.activeElement;
  }, []);
}
