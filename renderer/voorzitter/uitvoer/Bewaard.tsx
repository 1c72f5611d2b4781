import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import stijl from './uitvoer.module.css';

interface Bewaardprops {
  /** The file, or the folder; null while nothing was saved. */
  readonly pad: string | null;
  /** The files in that folder. */
  readonly bestanden?: readonly string[];
  /** What to do with it now. */
  readonly children?: ReactNode;
}

/** Where something was saved outside the kluis; told as soon as it is there. */
export function Bewaard({ pad, bestanden = [], children }: Bewaardprops) {
  return (
    <div role="status" className={stijl['bewaard']}>
      {pad !== null && (
        <>
          <IconCircleCheck size={22} aria-hidden />
          <div>
            <p>
              Bewaard: <strong className={stijl['pad']}>{pad}</strong>
            </p>
            {bestanden.length > 0 && (
              <ul className={stijl['bestanden']} aria-label="Bewaarde bestanden">
                {bestanden.map((bestand) => (
                  <li key={bestand}>{bestand}</li>
                ))}
              </ul>
            )}
            {children}
          </div>
        </>
      )}
    </div>
  );
}
