import type { Wachtzinoordeel } from '#shared/domein/wachtzin';
import stijl from './openen.module.css';
import { STERKTEWOORDEN } from './sterktewoorden.ts';

/** The strength of a wachtzin as a bar and in words. `voor`: what it opens. */
export function Sterkte({ oordeel, voor = 'je kluis' }: { readonly oordeel: Wachtzinoordeel | null; readonly voor?: string }) {
  const vol = oordeel === null ? 0 : Math.max(1, oordeel.score);
  return (
    <div className={stijl['sterkte']}>
      <div className={stijl['balk']} data-voldoende={oordeel?.voldoende || undefined} aria-hidden>
        {[1, 2, 3, 4].map((deel) => (
          <span key={deel} data-vol={deel <= vol || undefined} />
        ))}
      </div>
      <p className="ow-klein" aria-live="polite">
        {oordeel === null ? (
          <span className="ow-zacht">Hier zie je hoe sterk je wachtzin is.</span>
        ) : (
          <>
            <strong>{STERKTEWOORDEN[oordeel.score]}.</strong> {oordeel.voldoende ? `Goed genoeg voor ${voor}.` : oordeel.advies}
          </>
        )}
      </p>
    </div>
  );
}
