import { useEffect } from 'react';
import { roep } from './brug.ts';

const HOOGSTENS_EENS_PER_MS = 5_000;
const GEBEURTENISSEN = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Tells main that someone is at work here, so that the idle lock starts counting anew. */
export function useActiefMelden(): void {
  useEffect(() => {
    let vorige = Number.NEGATIVE_INFINITY;
    const bijGebeurtenis = (gebeurtenis: Event): void => {
      if (gebeurtenis.timeStamp - vorige < HOOGSTENS_EENS_PER_MS) return;
      vorige = gebeurtenis.timeStamp;
      void roep('app.actief');
    };
    for (const naam of GEBEURTENISSEN) window.addEventListener(naam, bijGebeurtenis, { passive: true });
    return () => {
      for (const naam of GEBEURTENISSEN) window.removeEventListener(naam, bijGebeurtenis);
    };
  }, []);
}
