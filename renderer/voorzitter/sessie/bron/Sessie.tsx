import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { plekVan, faseVan, isGepauzeerd, spiegel } from '#shared/werkvormen/stand';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Fase } from '#shared/werkvormen/keuzes';
import type { Antwoordplek, Plek, Sessiecontext, SessieOpdracht } from '#shared/werkvormen/sessie';
import type { Waarde } from '#shared/werkvormen/waarden';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { volgContext } from './contextNu.ts';
import { legOver, type Schrijfopdracht } from './klad.ts';
import type { Sessiebron } from './sessiebron.ts';

/** A session in the hands of a screen. Nothing here decides about the agenda: it mirrors main, and asks the statechart. */
export interface Sessie {
  readonly sessieId: string;
  readonly werkvorm: Werkvorm;
  readonly fase: Fase;
  /** Where the agenda stands; null in every phase but `bezig`. */
  readonly plek: Plek | null;
  readonly gepauzeerd: boolean;
  /** As it is on screen: main's memory with what was typed since. */
  readonly context: Sessiecontext;
  readonly gemistMs: number;
  /** Whether the statechart allows this now. */
  readonly kan: (opdracht: SessieOpdracht) => boolean;
  readonly zetPlan: (plan: Sessieplan) => void;
  /** The plan as it is at this moment, for what happens later than the render that started it. */
  readonly planNu: () => Sessieplan;
  readonly vulIn: (antwoord: Antwoordplek, waarde: Waarde) => void;
  readonly schrijf: Sessiebron['schrijf'];
  readonly stuur: Sessiebron['stuur'];
  readonly bron: Sessiebron;
}

const Greep = createContext<Sessie | null>(null);

export function useSessie(): Sessie {
  const sessie = useContext(Greep);
  if (sessie === null) throw new Error('useSessie stands outside a session.');
  return sessie;
}

/** Epoch ms by the trusted clock; a component that uses it renders once a second. */
export function useNu(): number {
  const { bron } = useSessie();
  return useSyncExternalStore(bron.abonneer, () => bron.lees().nu);
}

export function useBewaard() {
  const { bron } = useSessie();
  return useSyncExternalStore(bron.abonneer, () => bron.lees().bewaard);
}

/** Gives what is inside the session, once it is open. */
export function MetSessie({ bron, wachten, children }: { readonly bron: Sessiebron; readonly wachten: ReactNode; readonly children: ReactNode }) {
  const stand = useSyncExternalStore(bron.abonneer, () => bron.lees().stand);
  const kladden = useSyncExternalStore(bron.abonneer, () => bron.lees().kladden);
  const contextNu = useMemo(() => volgContext(bron.lees, (nu) => spiegel(nu.werkvorm, nu.snapshot).context), [bron]);
  const sessie = useMemo((): Sessie | null => {
    if (stand === null) return null;
    const { werkvorm } = stand;
    const snapshot = spiegel(werkvorm, stand.snapshot);
    const schrijf = (opdracht: Schrijfopdracht): void => bron.schrijf(opdracht);
    return {
      sessieId: stand.sessieId,
      werkvorm,
      fase: faseVan(snapshot),
      plek: plekVan(werkvorm, snapshot),
      gepauzeerd: isGepauzeerd(snapshot),
      context: legOver(snapshot.context, kladden),
      gemistMs: stand.gemistMs,
      kan: (opdracht) => snapshot.can({ ...opdracht, nu: bron.lees().nu }),
      zetPlan: (plan) => schrijf({ type: 'plan.wijzig', plan }),
      planNu: () => (contextNu() ?? snapshot.context).plan,
      vulIn: (antwoord, waarde) => schrijf({ type: 'veld.vulIn', antwoord, waarde }),
      schrijf,
      stuur: bron.stuur,
      bron,
    };
  }, [bron, stand, kladden, contextNu]);
  return sessie === null ? wachten : <Greep value={sessie}>{children}</Greep>;
}
