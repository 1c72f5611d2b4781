import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Fout } from '#shared/contract/fouten';
import stijl from './Foutmelding.module.css';

interface Foutmeldingeigenschappen {
  readonly fout: Fout;
  /** What can be done about it here: try again, put back. */
  readonly actie?: ReactNode;
}

/** An error as a user reads it: what happened, what is safe, what to do. Read aloud as soon as it appears. */
export function Foutmelding({ fout, actie }: Foutmeldingeigenschappen) {
  return (
    <div className={stijl['fout']} role="alert">
      <IconAlertTriangle className={stijl['teken']} size={24} aria-hidden />
      <div className={stijl['tekst']}>
        <p className={stijl['gebeurde']}>{fout.watGebeurde}</p>
        {fout.watVeilig === '' ? null : <p>{fout.watVeilig}</p>}
        {fout.watNu === '' ? null : <p>{fout.watNu}</p>}
        {fout.details.length === 0 ? null : (
          <ul className={stijl['details']}>
            {fout.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {actie === undefined ? null : <div className={stijl['actie']}>{actie}</div>}
      </div>
    </div>
  );
}
