import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Casus } from '#shared/domein/casus';
import { roep, useGelezen } from '../../brug.ts';
import { useSessie } from '../bron/Sessie.tsx';

/** What the beamer must know of a casus: whose names must never reach it, and the question in case the chair lets the room see it. */
export interface Zaalcasus {
  readonly namen: readonly string[];
  readonly kern: string;
}

interface Zaalcasusgreep {
  /** Who changes a casus during the meeting tells what it has become. */
  readonly meld: (casusId: string, casus: Zaalcasus) => void;
  /** Of which casussen the room may see the question. */
  readonly vrij: readonly string[];
  readonly wissel: (casusId: string) => void;
}

const Greep = createContext<Zaalcasusgreep>({ meld: () => undefined, vrij: [], wissel: () => undefined });
export const MetZaalcasus = Greep.Provider;

export function useVrijgave(casusId: string): { readonly vrij: boolean; readonly wissel: () => void } {
  const { vrij, wissel } = useContext(Greep);
  return { vrij: vrij.includes(casusId), wissel: () => wissel(casusId) };
}

/** Tells the beamer what this casus has become, as it is typed. */
export function useMeldCasus(casus: Casus | null): void {
  const { meld } = useContext(Greep);
  useEffect(() => {
    if (casus !== null) meld(casus.id, zaalcasusVan(casus));
  }, [casus, meld]);
}

function zaalcasusVan({ betrokkenen, kern }: Casus): Zaalcasus {
  return { namen: betrokkenen.map(({ naam }) => naam).filter((naam) => naam.trim() !== ''), kern };
}

export interface Zaalcasussen {
  /** By id; null while they are not known. */
  readonly casussen: Readonly<Record<string, Zaalcasus>> | null;
  readonly greep: Zaalcasusgreep;
}

/** The casussen of this meeting as the beamer must know them, with what was typed since they were read. */
export function useZaalcasussen(): Zaalcasussen {
  const ids = useSessie().context.plan.casussen.map(({ id }) => id);
  const { stand } = useGelezen(async () => {
    const gelezen = await Promise.all(ids.map((id) => roep('casus.lees', { id })));
    const fout = gelezen.find((antwoord) => !antwoord.ok);
    if (fout !== undefined && !fout.ok) return fout;
    return { ok: true, value: Object.fromEntries(gelezen.flatMap((antwoord) => (antwoord.ok ? [[antwoord.value.id, zaalcasusVan(antwoord.value)]] : []))) };
  }, ids.join());
  const [gemeld, setGemeld] = useState<Readonly<Record<string, Zaalcasus>>>({});
  const [vrij, setVrij] = useState<readonly string[]>([]);
  const meld = useCallback((casusId: string, casus: Zaalcasus) => setGemeld((was) => ({ ...was, [casusId]: casus })), []);
  const wissel = useCallback((casusId: string) => setVrij((was) => (was.includes(casusId) ? was.filter((id) => id !== casusId) : [...was, casusId])), []);
  const casussen = useMemo(() => (stand.toestand === 'klaar' ? { ...stand.waarde, ...gemeld } : null), [stand, gemeld]);
  const greep = useMemo(() => ({ meld, vrij, wissel }), [meld, vrij, wissel]);
  return { casussen, greep };
}
