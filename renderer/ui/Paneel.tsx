import type { ReactNode } from 'react';
import stijl from './Paneel.module.css';

interface Paneeleigenschappen {
  readonly titel?: string;
  /** Something small beside the title: a status, a button. */
  readonly naastTitel?: ReactNode;
  readonly children: ReactNode;
}

/** A quiet surface that holds together what belongs together. With a title it is a named region. */
export function Paneel({ titel, naastTitel, children }: Paneeleigenschappen) {
  return (
    <section className={stijl['paneel']} aria-label={titel}>
      {titel === undefined ? null : (
        <header className={stijl['kop']}>
          <h2 className={stijl['titel']}>{titel}</h2>
          {naastTitel}
        </header>
      )}
      {children}
    </section>
  );
}
