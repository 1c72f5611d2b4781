import { useCallback, useEffect, useRef, useState } from 'react';
import type { Antwoord } from '#shared/contract/fouten';
import type { Bewaarstaat } from '../ui/bewaarstaat.ts';
import { maakBewaarrij, type Bewaarrij } from './bewaarrij.ts';
import { foutVan } from './brug.ts';
import { meldRijAan } from './openstaand.ts';

export interface Bewaard<T> {
  /** What is on screen: the text stays there whatever becomes of the saving. */
  readonly waarde: T;
  /** Changes what is on screen and saves it. A function receives the latest value, also between two renders. */
  readonly zet: (nieuw: T | ((vorige: T) => T)) => void;
  readonly staat: Bewaarstaat;
  readonly opnieuw: () => void;
}

/**
 * Save as you type. The window holds the value from `begin` on; what main answers never overwrites what is being typed.
 * For another record or field, give the component another `key`.
 * @param bewaar writes one value; the newest one given is used
 */
export function useBewaard<T>(begin: T, bewaar: (waarde: T) => Promise<Antwoord<{ readonly bewaardOp: number }>>): Bewaard<T> {
  const [waarde, zetWaarde] = useState(begin);
  const [staat, zetStaat] = useState<Bewaarstaat>({ soort: 'rust' });
  const laatste = useRef(begin);
  const schrijf = useRef(bewaar);
  useEffect(() => {
    schrijf.current = bewaar;
  });
  const [rij] = useState<Bewaarrij<T>>(() => maakBewaarrij<T>((nieuw) => schrijf.current(nieuw), zetStaat, foutVan));
  useEffect(() => meldRijAan(rij), [rij]);

  const zet = useCallback(
    (nieuw: T | ((vorige: T) => T)) => {
      const volgende = typeof nieuw === 'function' ? (nieuw as (vorige: T) => T)(laatste.current) : nieuw;
      laatste.current = volgende;
      zetWaarde(volgende);
      rij.zet(volgende);
    },
    [rij],
  );
  return { waarde, zet, staat, opnieuw: rij.opnieuw };
}
