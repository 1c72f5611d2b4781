import { useState } from 'react';
import { ZONDER_FILTER, type Casusfilter, type Volgorde } from './zoek.ts';

export type Weergave = 'bord' | 'lijst';

export interface Casussenstand {
  /** Null: not chosen yet, so the screen chooses by what there is. */
  readonly weergave: Weergave | null;
  readonly filter: Casusfilter;
  readonly volgorde: Volgorde;
}

/** In the memory of the window only: there again after a look at a casus, gone with the lock. */
let laatste: Casussenstand = { weergave: null, filter: ZONDER_FILTER, volgorde: 'dringend' };

/** How the screen with casussen was left. */
export function useCasussenstand(): readonly [Casussenstand, (deel: Partial<Casussenstand>) => void] {
  const [stand, zetStand] = useState(laatste);
  return [
    stand,
    (deel) => {
      laatste = { ...laatste, ...deel };
      zetStand(laatste);
    },
  ];
}
