import type { ReactNode } from 'react';
import { Knoop } from '../../ui/Knoop.tsx';
import stijl from './openen.module.css';

interface Openkadereigenschappen {
  readonly titel: string;
  /** Small above the title, such as the number of the step. */
  readonly opschrift?: string;
  /** How far the sign has come undone. */
  readonly voortgang?: number;
  /** Inside the open kluis, beside its navigation, where there is a main landmark already. */
  readonly binnenin?: boolean;
  readonly children: ReactNode;
}

/** The page before the kluis is open: the sign, a title and one thing to do. */
export function Openkader({ titel, opschrift, voortgang = 0, binnenin = false, children }: Openkadereigenschappen) {
  const Element = binnenin ? 'div' : 'main';
  return (
    <Element className={stijl['pagina']}>
      <div className={stijl['kader']}>
        <span className={stijl['teken']}>
          <Knoop voortgang={voortgang} breedte={120} />
        </span>
        {opschrift === undefined ? null : <p className={stijl['opschrift']}>{opschrift}</p>}
        <h1 className={stijl['titel']}>{titel}</h1>
        {children}
      </div>
    </Element>
  );
}
