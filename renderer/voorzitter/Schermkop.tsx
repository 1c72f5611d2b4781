import type { ReactNode } from 'react';
import stijl from './scherm.module.css';

interface Schermkopeigenschappen {
  readonly titel: string;
  /** Small above the title, such as the way back. */
  readonly boven?: ReactNode;
  /** Small above what stands beside the title: whether everything is saved. There it moves nothing when it comes and goes. */
  readonly status?: ReactNode;
  /** To the right of the title: buttons. */
  readonly children?: ReactNode;
}

/** The head of every screen: one title, and beside it what belongs to the whole screen. */
export function Schermkop({ titel, boven, status, children }: Schermkopeigenschappen) {
  return (
    <header className={stijl['kop']}>
      {boven === undefined && status === undefined ? null : (
        <div className={stijl['bovenrij']}>
          {boven}
          <span className={stijl['status']}>{status}</span>
        </div>
      )}
      <h1>{titel}</h1>
      <div className={stijl['naastKop']}>{children}</div>
    </header>
  );
}
