import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Fout, Foutcode } from '#shared/contract/fouten';
import stijl from './Foutmelding.module.css';

interface Foutmeldingeigenschappen {
  readonly fout: Fout;
  /** What can be done about it here: try again, put back. */
  readonly actie?: ReactNode;
  /** What was attempted can be tried again just so. */
  readonly opnieuw?: () => void;
}

/** Errors by which something is lost or could be: these alone are red. A wrong wachtzin or a missing answer asks attention. */
const VERLIES: ReadonlySet<Foutcode> = new Set<Foutcode>([
  'KOP_BESCHADIGD',
  'INDEX_BESCHADIGD',
  'RECORD_BESCHADIGD',
  'RECORD_TERUGGEZET',
  'RECORD_VERWISSELD',
  'LOGBOEK_BESCHADIGD',
  'SCHIJF_VOL',
  'ALLEEN_LEZEN',
  'SCHRIJVEN_MISLUKT',
  'LEZEN_MISLUKT',
  'ONBEKEND',
]);

/** An error as a user reads it: what happened, what is safe, what to do. Read aloud as soon as it appears. */
export function Foutmelding({ fout, actie, opnieuw }: Foutmeldingeigenschappen) {
  return (
    <div className={stijl['fout']} data-verlies={VERLIES.has(fout.code) || undefined} role="alert">
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
        {actie === undefined && opnieuw === undefined ? null : (
          <div className={stijl['actie']}>
            {opnieuw === undefined ? null : (
              <Button variant="default" onClick={opnieuw}>
                Opnieuw proberen
              </Button>
            )}
            {actie}
          </div>
        )}
      </div>
    </div>
  );
}
