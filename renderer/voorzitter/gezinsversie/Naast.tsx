import { useId, type ReactNode } from 'react';
import stijl from './gezin.module.css';

interface Naasteigenschappen {
  readonly kop: string;
  /** What the professionals wrote; null for nothing. */
  readonly ernaast: ReactNode;
  /** What is written for the family. */
  readonly children: ReactNode;
}

/** One heading of the text for the family: at the left what the professionals wrote, quiet and to read; at the right what is written. */
export function Naast({ kop, ernaast, children }: Naasteigenschappen) {
  const id = useId();
  return (
    <section className={stijl['deel']} aria-labelledby={id}>
      <h3 id={id}>{kop}</h3>
      <div className={stijl['naast']}>
        <section className={stijl['ernaast']} aria-label={`Wat de professionals opschreven bij ${kop}`}>
          <h4>Uit het overleg</h4>
          {ernaast ?? <p>Hierover is niets opgeschreven.</p>}
        </section>
        <div className={stijl['schrijf']}>{children}</div>
      </div>
    </section>
  );
}
