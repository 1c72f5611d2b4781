import { IconExclamationCircle } from '@tabler/icons-react';
import stijl from './stukken.module.css';
import { DEELKOPPEN, type Stukdeelnaam, type Stukdeelregel } from './wijzer.ts';

/** How it stands with each part, and the way to it: nothing has to be done before something else. */
export function Stukwijzer({ delen, ga }: { readonly delen: readonly Stukdeelregel[]; readonly ga: (deel: Stukdeelnaam) => void }) {
  return (
    <nav className={stijl['wijzer']} aria-label="Stappen van dit stuk">
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
