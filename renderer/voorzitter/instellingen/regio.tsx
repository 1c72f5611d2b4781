import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Regio } from '#shared/domein/regio';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { meldFout } from '../../ui/meldingen.tsx';
import { roep, useGelezen } from '../brug.ts';

interface Regiowaarde {
  /** Null until it is read from the kluis. */
  readonly gelezen: Regio | null;
  /** What was just saved, for every screen that shows something of the region. */
  readonly onthoud: (regio: Regio) => void;
}

const Regiocontext = createContext<Regiowaarde>({ gelezen: null, onthoud: () => undefined });

/** The region's ladder, roles, advice types and the rest; the standard one while it is being read. */
export function useRegio(): Regio {
  return useContext(Regiocontext).gelezen ?? STANDAARD_REGIO;
}

/** The same for who changes it: null while nothing is read, so that the standard one is never saved over a region's own. */
export function useRegiobeheer(): Regiowaarde {
  return useContext(Regiocontext);
}

/** Reads the region once the kluis is open. What it holds does not wait for that. */
export function Regiohouder({ children }: { readonly children: ReactNode }) {
  const { stand } = useGelezen(() => roep('regio.lees'));
  const [bewaard, onthoud] = useState<Regio | null>(null);
  useEffect(() => {
    if (stand.toestand === 'mislukt') meldFout(stand.fout);
  }, [stand]);
  const gelezen = bewaard ?? (stand.toestand === 'klaar' ? stand.waarde : null);
  const inhoud = useMemo(() => ({ gelezen, onthoud }), [gelezen]);
  return <Regiocontext value={inhoud}>{children}</Regiocontext>;
}
