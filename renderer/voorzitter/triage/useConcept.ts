import { useState } from 'react';
import type { Loopsoort } from '#shared/domein/levensloop';
import type { Wisselinhoud } from './wisselvormen.ts';

/** What was chosen and typed in the form of a change that was not made yet. */
export interface Wisselconcept {
  readonly soort: Loopsoort | null;
  readonly getypt: Partial<Wisselinhoud>;
}

const LEEG: Wisselconcept = { soort: null, getypt: {} };

/** In the memory of the window only: gone with the lock, there again for who looked at another screen for a moment. */
const concepten = new Map<string, Wisselconcept>();

interface Conceptgebruik {
  readonly concept: Wisselconcept;
  readonly zet: (deel: Partial<Wisselconcept>) => void;
  readonly vergeet: () => void;
}

/** @param sleutel of this casus in this step; for another the component gets another `key` */
export function useConcept(sleutel: string): Conceptgebruik {
  const [concept, zetConcept] = useState(() => concepten.get(sleutel) ?? LEEG);
  return {
    concept,
    zet: (deel) => {
      const nieuw = { ...concept, ...deel };
      concepten.set(sleutel, nieuw);
      zetConcept(nieuw);
    },
    vergeet: () => void concepten.delete(sleutel),
  };
}
