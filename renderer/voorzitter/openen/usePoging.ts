import { useCallback, useRef, type RefObject } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { useAftellen } from './useAftellen.ts';

interface Poging {
  /** Seconds that still have to pass before a next attempt makes sense. */
  readonly wacht: number;
  /** The field of the secret that is tried. */
  readonly veld: RefObject<HTMLInputElement | null>;
  /** The attempt was refused: the wait counts down, and the field is ready to be typed over. */
  readonly geweigerd: (fout: Fout) => void;
}

/** Someone tries a secret, and tries again. @param begin the wait that still runs after earlier attempts, in seconds */
export function usePoging(begin = 0): Poging {
  const { seconden, zet } = useAftellen(begin);
  const veld = useRef<HTMLInputElement>(null);
  const geweigerd = useCallback(
    (fout: Fout) => {
      zet(fout.wachtSeconden ?? 0);
      veld.current?.focus();
      veld.current?.select();
    },
    [zet],
  );
  return { wacht: seconden, veld, geweigerd };
}
