import type { ReactNode } from 'react';
import { Knoop } from './Knoop.tsx';
import stijl from './LeegScherm.module.css';

interface LeegSchermeigenschappen {
  readonly titel: string;
  /** What to do first, in a sentence or two. */
  readonly uitleg: ReactNode;
  /** The button that does it. */
  readonly actie?: ReactNode;
}

/** A screen or panel with nothing in it yet: it says what to do first. */
export function LeegScherm({ titel, uitleg, actie }: LeegSchermeigenschappen) {
  return (
    <div className={stijl['leeg']}>
      <span className={stijl['teken']}>
        <Knoop voortgang={0.34} breedte={96} />
      </span>
      <h2>{titel}</h2>
      <p className={stijl['uitleg']}>{uitleg}</p>
      {actie}
    </div>
  );
}
