import type { ReactNode } from 'react';
import stijl from './scherm.module.css';

interface Schermkopeigenschappen {
  readonly titel: string;
  /** Small above the title, such as the way back. */
  readonly boven?: ReactNode;
  /** To the right of the title: status, buttons. */
  readonly children?: ReactNode;
}

/** The head of every screen: one title, and beside it what belongs to the whole screen. */
export function Schermkop({ titel, boven, children }: Schermkopeigenschappen) {
  return (
    <header className={stijl['kop']}>
      <div>
        {boven}
        <h1>{titel}</h1>
      </div>
      <div className={stijl['naastKop']}>{children}</div>
    </header>
  );
}
