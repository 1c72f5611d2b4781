import { useEffect } from 'react';
import { maakLevenstekens } from './actief.ts';
import { roep } from './brug.ts';

const GEBEURTENISSEN = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Tells main that someone is at work here, so that the idle lock starts counting anew. */
export function useActiefMelden(): void {
  useEffect(() => {
    const telt = maakLevenstekens();
    const bijGebeurtenis = (gebeurtenis: Event): void => {
      if (telt(gebeurtenis)) void roep('app.actief');
    };
    for (const naam of GEBEURTENISSEN) window.addEventListener(naam, bijGebeurtenis, { passive: true });
    return () => {
      for (const naam of GEBEURTENISSEN) window.removeEventListener(naam, bijGebeurtenis);
    };
  }, []);
}
