import type { Wissel } from '#shared/domein/traject';
import { geschiedenis } from './geschiedenis.ts';
import stijl from './geschiedenis.module.css';

/** A text longer than this stands folded (characters): a message to an aanmelder would push the rest out of sight. */
const LANG = 400;

/** Every change of step of a casus, the latest first: what, when, who and why. */
export function Loopgeschiedenis({ levensloop }: { readonly levensloop: readonly Wissel[] }) {
  if (levensloop.length === 0) return <p className="ow-zacht">Er gebeurde nog niets. Meld je de casus aan bij het RET, dan staat hier elke stap.</p>;
  return (
    <ol className={stijl['loop']} reversed aria-label="Geschiedenis van de casus">
      {geschiedenis(levensloop).map(({ wat, dag, door, delen }, nummer) => (
        <li key={levensloop.length - nummer} className={stijl['stap']}>
          <p>
            <strong>{wat}</strong>
          </p>
          <p className="ow-zacht ow-klein">
            {dag}
            {door === '' ? '' : `, ${door}`}
          </p>
          {delen.length === 0 ? null : (
            <dl className={stijl['delen']}>
              {delen.map((deel) => (
                <div key={deel.wat}>
                  <dt>{deel.wat}</dt>
                  <dd>
                    <Tekst tekst={deel.tekst} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

function Tekst({ tekst }: { readonly tekst: string }) {
  if (tekst.length <= LANG) return tekst;
  return (
    <details>
      <summary>Toon de hele tekst</summary>
      {tekst}
    </details>
  );
}
