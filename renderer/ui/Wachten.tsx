import { Knoop } from './Knoop.tsx';
import { useVertraagd } from './useVertraagd.ts';
import stijl from './LeegScherm.module.css';

/** Shown while something is fetched; invisible as long as the wait is too short to notice. */
export function Wachten({ tekst = 'Even geduld…' }: { readonly tekst?: string }) {
  const lang = useVertraagd(true);
  return (
    <div className={stijl['leeg']} role="status" aria-live="polite">
      {lang ? (
        <>
          <span className={stijl['teken']}>
            <Knoop breedte={64} />
          </span>
          <p className={stijl['uitleg']}>{tekst}</p>
        </>
      ) : null}
    </div>
  );
}
