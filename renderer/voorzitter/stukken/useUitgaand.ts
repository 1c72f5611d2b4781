import { useEffect, useState } from 'react';
import type { Uitgaand } from '#shared/stukken/stuk';
import { roep } from '../brug.ts';
import type { Checkhouder, Checkstand } from './checkhouder.ts';
import { openPlekken, plekkenVan } from './plekken.ts';
import { naBewaren, useCheck } from './useStuk.ts';

/** So long after the last letter it is looked through anew. */
const STILTE_MS = 400;

export interface Uitgaandgebruik {
  /** How much of it still asks a choice; null while that is being looked at. */
  readonly open: number | null;
  /** What was typed, as it may leave: a place without a choice is blacked out. Null until it was read. */
  readonly teksten: Readonly<Record<string, string>> | null;
  readonly check: Checkstand;
  readonly houder: Checkhouder;
}

/**
 * What was typed for something that leaves beside the stukken, looked through.
 * @param getypt what was typed: when it changes it is looked through anew
 */
export function useUitgaand(gegeven: Uitgaand, getypt: string): Uitgaandgebruik {
  const [stuk] = useState(gegeven);
  const [keer, zetKeer] = useState(getypt);
  const [check, houder] = useCheck([stuk], keer);
  const [stand, zetStand] = useState<{ readonly voor: string; readonly openstaand: number; readonly teksten: Readonly<Record<string, string>> } | null>(null);
  useEffect(() => {
    const straks = setTimeout(() => zetKeer(getypt), STILTE_MS);
    return () => clearTimeout(straks);
  }, [getypt]);
  useEffect(() => {
    let telt = true;
    void naBewaren(() => roep('uitgaand.lees', { stuk })).then((antwoord) => {
      if (telt && antwoord.ok) zetStand({ voor: keer, ...antwoord.value });
    });
    return () => {
      telt = false;
    };
  }, [stuk, keer, check.gezet]);
  const gelezen = stand?.voor === getypt && check.gevonden !== null;
  const open = gelezen ? Math.max(stand.openstaand, openPlekken(plekkenVan(check.gevonden)).length) : null;
  return { open, teksten: stand?.teksten ?? null, check, houder };
}
