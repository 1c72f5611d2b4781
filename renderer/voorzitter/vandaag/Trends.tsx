import type { Signaaltelling } from '#shared/domein/signalen';
import { Paneel } from '../../ui/Paneel.tsx';
import { Casuscodes } from '../sessies/Casuscodes.tsx';
import stijl from './vandaag.module.css';

/** Signalen that came three times or more this quarter: something the standard should learn. */
export function Trends({ trends }: { readonly trends: readonly Signaaltelling[] }) {
  if (trends.length === 0) return null;
  return (
    <Paneel titel="Trends dit kwartaal">
      <p className="ow-zacht">Drie keer of vaker hetzelfde signaal. Dat kun je aan het bestuur voorleggen.</p>
      <ul className={stijl['trends']} aria-label="Trends dit kwartaal">
        {trends.map(({ tekst, codes }) => (
          <li key={tekst}>
            <strong className="ow-cijfers">{codes.length} keer</strong>
            <span>
              “{tekst}”
              <span className="ow-zacht">
                {' '}
                · <Casuscodes codes={codes} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Paneel>
  );
}
