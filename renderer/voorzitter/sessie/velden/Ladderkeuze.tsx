import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import stijl from './ladder.module.css';

interface Ladderkeuzeprops {
  /** From low to high. */
  readonly ladder: readonly string[];
  readonly trede: string;
  readonly kies: (trede: string) => void;
}

/** Who can decide next, drawn as the ladder it is: the lowest rung at the bottom. The arrow keys climb it the same way. */
export function Ladderkeuze({ ladder, trede, kies }: Ladderkeuzeprops) {
  const groep = useId();
  const gekozen = ladder.indexOf(trede);
  return (
    <fieldset className={stijl['keuze']}>
      <legend className={stijl['kop']}>Naar welke trede</legend>
      <div className={stijl['ladder']}>
        {ladder
          .map((naam, plek) => ({ naam, plek }))
          .toReversed()
          .map(({ naam, plek }) => (
            <label key={naam} className={stijl['trede']} data-eronder={(gekozen > plek) || undefined}>
              <input type="radio" name={groep} checked={plek === gekozen} onChange={() => kies(naam)} />
              <span className={`${stijl['nummer'] ?? ''} ow-cijfers`} aria-hidden="true">
                {plek + 1}
              </span>
              <span className={stijl['naam']}>{naam}</span>
              {plek === gekozen && (
                <span className={stijl['merk']} aria-hidden="true">
                  <IconCheck size={18} /> hierheen
                </span>
              )}
              <span className="ow-alleen-voorlezen">
                , trede {plek + 1} van {ladder.length}
                {gekozen > plek && ', ligt onder de gekozen trede'}
              </span>
            </label>
          ))}
      </div>
    </fieldset>
  );
}
