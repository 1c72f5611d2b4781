import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Regio } from '#shared/domein/regio';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { meldFout } from '../../ui/meldingen.tsx';
import { roep, useGelezen } from '../brug.ts';

interface Regiowaarde {
  /** Null until it is read from the kluis, so that the standard one is never saved over a region's own. */
  readonly gelezen: Regio | null;
  /** Counts how often the whole region was replaced by another: who holds a klad begins anew. */
  readonly keer: number;
  /** What was just saved while someone types. */
  readonly onthoud: (regio: Regio) => void;
  /** What was just saved in place of all there was. */
  readonly vervang: (regio: Regio) => void;
}

const Regiocontext = createContext<Regiowaarde>({ gelezen: null, keer: 0, onthoud: () => undefined, vervang: () => undefined });

/** The region's ladder, roles, advice types and the rest; the standard one while it is being read. */
export function useRegio(): Regio {
  return useContext(Regiocontext).gelezen ?? STANDAARD_REGIO;
}

/** The same, for who changes it. */
export function useRegiobeheer(): Regiowaarde {
  return useContext(Regiocontext);
}

/** Reads the region once the kluis is open. What it holds does not wait for that. */
export function Regiohouder({ children }: { readonly children: ReactNode }) {
  const { stand } = useGelezen(() => roep('regio.lees'));
  const [bewaard, onthoud] = useState<Regio | null>(null);
  const [keer, zetKeer] = useState(0);
  useEffect(() => {
    if (stand.toestand === 'mislukt') meldFout(stand.fout);
  }, [stand]);
  const gelezen = bewaard ?? (stand.toestand === 'klaar' ? stand.waarde : null);
  const inhoud = useMemo(() => {
    const vervang = (regio: Regio): void => {
      onthoud(regio);
      zetKeer((vorige) => vorige + 1);
    };
    return { gelezen, keer, onthoud, vervang };
  }, [gelezen, keer]);
  return <Regiocontext value={inhoud}>{children}</Regiocontext>;
}
