import { useCallback, useState } from 'react';
import { kladboek, useKladVan } from './Kladhouder.tsx';
import { isTekst, leesKlad, type Vorm } from './vormen.ts';

type Zet<T> = (nieuw: T | ((vorige: T) => T)) => void;

/**
 * Keeps what is typed in a form as `useState` does, and in the kluis with the record around it, so that it is there again after a
 * lock, a crash or a look at another screen. Set back to `leeg` it is forgotten: do so when the form is sent or cancelled.
 * Never for a wachtzin, herstelcode or password.
 * @param naam of this form within its record, at most 100 signs; for another name give the component another `key`
 * @param leeg what stands in the form before anything is typed; the first one given counts
 */
export function useKlad<T>(naam: string, leeg: T, vorm: Vorm<T>): readonly [T, Zet<T>] {
  const van = useKladVan();
  const [begin] = useState(leeg);
  const [waarde, zetWaarde] = useState<T>(() => {
    const bewaard = leesKlad(kladboek.lees(van, naam), vorm);
    return bewaard === null ? leeg : bewaard.waarde;
  });
  const zet = useCallback<Zet<T>>(
    (nieuw) => {
      if (typeof nieuw !== 'function') {
        zetWaarde(() => nieuw);
        onthoud(van, naam, begin, nieuw);
        return;
      }
      // From what is kept, so that two changes between two renders both count, and a change after the form left the screen too.
      const bewaard = leesKlad(kladboek.lees(van, naam), vorm);
      const volgende = (nieuw as (vorige: T) => T)(bewaard === null ? begin : bewaard.waarde);
      zetWaarde(() => volgende);
      onthoud(van, naam, begin, volgende);
    },
    [van, naam, begin, vorm],
  );
  return [waarde, zet];
}

/** The same for one text that begins empty. */
export function useTekstklad(naam: string): readonly [string, Zet<string>] {
  return useKlad(naam, '', isTekst);
}

function onthoud(van: string, naam: string, leeg: unknown, waarde: unknown): void {
  const tekst = JSON.stringify(waarde);
  kladboek.zet(van, naam, tekst === JSON.stringify(leeg) ? null : tekst);
}
