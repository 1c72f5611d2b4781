import { useEffect, useRef } from 'react';
import { stuksleutel } from '#shared/stukken/sleutel';
import type { Stuk } from '#shared/stukken/stuk';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen, type Gelezen } from '../brug.ts';
import { Bladplaats, Pdfweergave } from '../sessie/afronden/Pdfweergave.tsx';
import type { Getoond } from './beeld.ts';
import stijl from './stukken.module.css';
import { naBewaren } from './useStuk.ts';

export interface Voorbeeldgebruik {
  readonly stand: Gelezen<Getoond>;
  readonly opnieuw: () => void;
}

/**
 * A stuk set as PDF.
 * @param versie one that was made before, as it was; null for what it says now
 * @param keer makes it anew when it changes; what was there before stays until then
 */
export function useVoorbeeld(stuk: Stuk, versie: number | null, keer = ''): Voorbeeldgebruik {
  const { stand, opnieuw } = useGelezen(() => naBewaren(() => roep('stuk.toon', { stuk, status: 'concept', versie })), `${stuksleutel(stuk)} ${versie ?? 'nu'}`);
  const getoond = useRef(keer);
  useEffect(() => {
    if (getoond.current === keer) return;
    getoond.current = keer;
    opnieuw();
  }, [keer, opnieuw]);
  return { stand, opnieuw };
}

/** A stuk as it will leave, page by page. `teLang`: what is said of a sheet that should be one page and is more. */
export function Stukvoorbeeld({ gebruik: { stand, opnieuw }, teLang }: { readonly gebruik: Voorbeeldgebruik; readonly teLang?: (bladzijden: number) => string }) {
  switch (stand.toestand) {
    case 'laden':
      return (
        <Bladplaats>
          <Wachten tekst="Het voorbeeld wordt gemaakt." />
        </Bladplaats>
      );
    case 'mislukt':
      return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
    case 'klaar':
      return (
        <>
          {teLang === undefined || stand.waarde.bladzijden === 1 ? null : <p className={stijl['let']}>{teLang(stand.waarde.bladzijden)}</p>}
          <Pdfweergave pdf={stand.waarde.pdf} naam={stand.waarde.bestandsnaam} />
        </>
      );
  }
}
