import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useId } from 'react';
import { ontbrekend, vulplekVan, type Volledigheidspunt, type Vulplek } from '#shared/domein/aanmelding-volledig';
import stijl from './volledigheid.module.css';

interface Volledigheideigenschappen {
  readonly punten: readonly Volledigheidspunt[];
  /** Opens the part of the page in which a point is filled in. */
  readonly naarDeel: ((plek: Vulplek) => void) | undefined;
}

/** What of an aanmelding is there and what is missing, with how to fill it. It hinders nothing. */
export function Volledigheid({ punten, naarDeel }: Volledigheideigenschappen) {
  const kop = useId();
  const mist = ontbrekend(punten);
  const ingevuld = punten.filter((punt) => punt.ingevuld);
  return (
    <section className={stijl['volledigheid']} aria-labelledby={kop}>
      <h3 id={kop}>Is de aanmelding compleet?</h3>
      <p role="status" className={stijl['stand']} data-compleet={mist.length === 0 || undefined}>
        {mist.length === 0 ? (
          <>
            <IconCircleCheck size={20} aria-hidden /> Ja, alles is ingevuld.
          </>
        ) : (
          `Nog niet: ${ingevuld.length} van de ${punten.length} punten zijn ingevuld. Je kunt ook zo verder.`
        )}
      </p>
      {mist.length === 0 ? null : (
        <ul className={stijl['punten']} aria-label="Wat ontbreekt">
          {mist.map(({ punt, wat, hoe }) => (
            <li key={punt} className={stijl['punt']}>
              <IconCircleDashed size={20} aria-hidden />
              <div>
                {naarDeel === undefined ? (
                  <strong>{wat}</strong>
                ) : (
                  <button type="button" className={stijl['vul']} onClick={() => naarDeel(vulplekVan(punt))}>
                    {wat}
                  </button>
                )}
                <p className={stijl['hoe']}>{hoe}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {ingevuld.length === 0 ? null : (
        <details className={stijl['ingevuld']}>
          <summary>Wat er al is ({ingevuld.length})</summary>
          <ul className={stijl['punten']}>
            {ingevuld.map(({ punt, wat }) => (
              <li key={punt} className={stijl['punt']} data-ingevuld>
                <IconCircleCheck size={20} aria-hidden />
                {wat}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
