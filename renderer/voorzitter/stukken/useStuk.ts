import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Antwoord } from '#shared/contract/fouten';
import type { Nagekeken, Stuk } from '#shared/stukken/stuk';
import { roep, type Gelezen } from '../brug.ts';
import { allesBewaard, meldRijAan } from '../openstaand.ts';
import type { Stukbeeld } from './beeld.ts';
import { maakCheckhouder, type Checkhouder, type Checkstand } from './checkhouder.ts';

/** What main makes of what is typed is only true when that is saved. */
export async function naBewaren<T>(vraag: () => Promise<Antwoord<T>>): Promise<Antwoord<T>> {
  await allesBewaard();
  return vraag();
}

/** The decisions about these stukken, for as long as they are on screen. */
export function useCheck(stukken: readonly Nagekeken[], keer: number | string): readonly [Checkstand, Checkhouder] {
  const [houder] = useState(() =>
    maakCheckhouder(stukken, {
      controleer: (deze) => naBewaren(() => roep('stuk.controleer', { stukken: [...deze] })),
      kies: ({ stuk, keuzes, weg }) => roep('stuk.kies', { stuk, keuzes: [...keuzes], weg: [...weg] }),
    }),
  );
  useEffect(() => void houder.herlees(), [houder, keer]);
  // A lock waits for a decision that is on its way.
  useEffect(() => meldRijAan({ klaar: houder.klaar, staat: () => ({ soort: 'rust' }), opnieuw: () => undefined }), [houder]);
  return [useSyncExternalStore(houder.luister, houder.stand), houder];
}

export interface Stukgebruik {
  readonly stand: Gelezen<Stukbeeld>;
  /** What an answer of main says it is now. */
  readonly wordt: (beeld: Stukbeeld) => void;
  readonly opnieuw: () => void;
}

/**
 * How it stands with a stuk; what was read before stays until it is read anew.
 * @param keer reads anew when it changes
 */
export function useStukbeeld(stuk: Stuk, keer: string): Stukgebruik {
  const [stand, zetStand] = useState<Gelezen<Stukbeeld>>({ toestand: 'laden' });
  const [eigen, zetEigen] = useState(0);
  useEffect(() => {
    let telt = true;
    void naBewaren(() => roep('stuk.lees', { stuk })).then((antwoord) => {
      if (telt) zetStand(antwoord.ok ? { toestand: 'klaar', waarde: antwoord.value } : { toestand: 'mislukt', fout: antwoord.fout });
    });
    return () => {
      telt = false;
    };
  }, [stuk, keer, eigen]);
  const wordt = useCallback((beeld: Stukbeeld) => zetStand({ toestand: 'klaar', waarde: beeld }), []);
  const opnieuw = useCallback(() => zetEigen((vorige) => vorige + 1), []);
  return { stand, wordt, opnieuw };
}
