import { IconExclamationCircle } from '@tabler/icons-react';
import { useRef } from 'react';
import stijl from './stukken.module.css';
import { DEELKOPPEN, type Stukdeelnaam, type Stukdeelregel } from './wijzer.ts';

/** How it stands with each part, and the way to it: nothing has to be done before something else. */
export function Stukwijzer({ delen }: { readonly delen: readonly Stukdeelregel[] }) {
  const wijzer = useRef<HTMLElement>(null);
  const ga = (deel: Stukdeelnaam): void => {
    const kop = wijzer.current?.parentElement?.querySelector<HTMLElement>(`[data-stukdeel='${deel}'] > :is(h2, h3)`);
    kop?.focus();
    kop?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav ref={wijzer} className={stijl['wijzer']} aria-label="Stappen van dit stuk">
      <ol>
        {delen.map(({ deel, bij, let: vraagt }, nummer) => (
          <li key={deel}>
            <button type="button" data-let={vraagt || undefined} onClick={() => ga(deel)}>
              <span className={stijl['wijzernummer']} aria-hidden>
                {nummer + 1}
              </span>
              <span>
                <strong>{DEELKOPPEN[deel]}</strong>
                <span className={stijl['wijzerbij']}>
                  {vraagt && <IconExclamationCircle size={16} aria-hidden />}
                  {bij}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
