import { useEffect, useState } from 'react';

/** Seconds that still have to pass, counted down on screen. `zet` starts anew. */
export function useAftellen(begin: number): { readonly seconden: number; readonly zet: (seconden: number) => void } {
  const [seconden, zetSeconden] = useState(begin);
  useEffect(() => {
    if (seconden <= 0) return undefined;
    const wekker = setTimeout(() => zetSeconden((vorige) => vorige - 1), 1_000);
    return () => clearTimeout(wekker);
  }, [seconden]);
  return { seconden: Math.max(0, seconden), zet: zetSeconden };
}
