import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Handeling, handelingVan } from './toetsen.ts';

/** Hears the keys of the live screen, wherever the focus is. */
export function useToetsen(doe: (handeling: Handeling) => void): void {
  const laatste = useRef(doe);
  useLayoutEffect(() => {
    laatste.current = doe;
  });
  useEffect(() => {
    const bijToets = (aanslag: KeyboardEvent): void => {
      const handeling = handelingVan(aanslag, isInvoer(aanslag.target));
      // The lock has its key on every screen; the shell hears it.
      if (handeling === null || handeling === 'slot') return;
      aanslag.preventDefault();
      if (!aanslag.repeat) laatste.current(handeling);
    };
    window.addEventListener('keydown', bijToets);
    return () => window.removeEventListener('keydown', bijToets);
  }, []);
}

function isInvoer(doel: EventTarget | null): boolean {
  return doel instanceof HTMLElement && doel.matches('input, textarea, select, [contenteditable]');
}
