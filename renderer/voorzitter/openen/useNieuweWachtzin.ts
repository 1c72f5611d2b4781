import { useState } from 'react';
import { beoordeelWachtzin, type Wachtzinoordeel } from '#shared/domein/wachtzin';
import { useOordeel } from './useOordeel.ts';

export interface NieuweWachtzin {
  readonly wachtzin: string;
  readonly zetWachtzin: (wachtzin: string) => void;
  readonly herhaling: string;
  readonly zetHerhaling: (herhaling: string) => void;
  readonly oordeel: Wachtzinoordeel | null;
  readonly foutWachtzin: string | undefined;
  readonly foutHerhaling: string | undefined;
  /** From here on what is wrong is told. @returns whether it is strong enough and the same twice */
  readonly isGoed: () => Promise<boolean>;
}

/** A new wachtzin, typed twice, with its strength. */
export function useNieuweWachtzin(): NieuweWachtzin {
  const [wachtzin, zetWachtzin] = useState('');
  const [herhaling, zetHerhaling] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const oordeel = useOordeel(wachtzin);
  // While the word lists still load there is no verdict, and no reproach.
  const teZwak = oordeel !== null && !oordeel.voldoende;
  const ongelijk = wachtzin !== herhaling;
  return {
    wachtzin,
    zetWachtzin,
    herhaling,
    zetHerhaling,
    oordeel,
    foutWachtzin: geprobeerd && teZwak ? 'Deze wachtzin is nog te makkelijk te raden.' : undefined,
    foutHerhaling: geprobeerd && !teZwak && ongelijk ? 'De twee wachtzinnen zijn niet gelijk.' : undefined,
    isGoed: async () => {
      zetGeprobeerd(true);
      return !ongelijk && (await beoordeelWachtzin(wachtzin)).voldoende;
    },
  };
}
