import { useEffect, useState } from 'react';
import { beoordeelWachtzin, type Wachtzinoordeel } from '#shared/domein/wachtzin';

/** How strong this wachtzin is; null until that is known. */
export function useOordeel(wachtzin: string): Wachtzinoordeel | null {
  const [uitkomst, zetUitkomst] = useState<{ readonly wachtzin: string; readonly oordeel: Wachtzinoordeel } | null>(null);
  useEffect(() => {
    let telt = true;
    void beoordeelWachtzin(wachtzin).then((oordeel) => {
      if (telt) zetUitkomst({ wachtzin, oordeel });
    });
    return () => {
      telt = false;
    };
  }, [wachtzin]);
  return uitkomst?.wachtzin === wachtzin ? uitkomst.oordeel : null;
}
