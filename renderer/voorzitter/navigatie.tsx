import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { roep } from './brug.ts';
import { ietsNietBewaard } from './openstaand.ts';
import { leesPlekken, leesScherm, schrijfScherm, type Plekken, type Scherm, type Sessiedeel } from './scherm.ts';

interface Navigatie {
  readonly scherm: Scherm;
  /** Goes to another screen; when a text here could not be saved, it asks first. */
  readonly ga: (naar: Scherm) => void;
  /** What was in front of this screen before the lock; nothing of a screen one went to oneself. */
  readonly eerder: () => Plekken;
  /** Main remembers that this is in front; null takes it away. */
  readonly onthoudPlek: (naam: string, waarde: string | null) => void;
}

const Navigatiecontext = createContext<Navigatie | null>(null);

export function useNavigatie(): Navigatie {
  const navigatie = useContext(Navigatiecontext);
  if (navigatie === null) throw new Error('useNavigatie hoort binnen Navigatiehouder');
  return navigatie;
}

/** The part of the session with which it was opened; null for as it opens by itself. */
export function useGevraagdDeel(): Sessiedeel | null {
  const { scherm } = useNavigatie();
  return scherm.naam === 'sessie' ? (scherm.deel ?? null) : null;
}

/** The part of the casus with which it was opened; null for as it opens by itself. */
export function useGevraagdOnderdeel(): 'grondslag' | null {
  const { scherm } = useNavigatie();
  return scherm.naam === 'casus' ? (scherm.onderdeel ?? null) : null;
}

/** Holds which screen is open, with what is in front of it, and has main remember it, so that it comes back after the lock. */
export function Navigatiehouder({ laatste, children }: { readonly laatste: string; readonly children: ReactNode }) {
  const [scherm, zetScherm] = useState(() => leesScherm(laatste));
  const plekken = useRef(new Map(leesPlekken(laatste)));
  const laatOnthouden = useRef<() => void>(() => undefined);
  // At a lock everything leaves the screen at once: what was in front is what has to come back.
  const opScherm = useRef(true);
  useEffect(() => {
    opScherm.current = true;
    return () => {
      opScherm.current = false;
    };
  }, []);
  useEffect(() => {
    let gepland = false;
    laatOnthouden.current = () => {
      // Of a screen that opens, several parts tell at once what is in front.
      if (gepland) return;
      gepland = true;
      queueMicrotask(() => {
        gepland = false;
        if (opScherm.current) void roep('app.onthoudScherm', { scherm: schrijfScherm(scherm, plekken.current) });
      });
    };
    laatOnthouden.current();
  }, [scherm]);

  const ga = useCallback((naar: Scherm) => {
    const daarheen = (): void => {
      plekken.current.clear();
      zetScherm(naar);
    };
    if (ietsNietBewaard()) vraagOfHetWegMag(daarheen);
    else daarheen();
  }, []);
  const onthoudPlek = useCallback((naam: string, waarde: string | null) => {
    if (waarde === null) plekken.current.delete(naam);
    else plekken.current.set(naam, waarde);
    laatOnthouden.current();
  }, []);
  const eerder = useCallback(() => plekken.current, []);
  const waarde = useMemo(() => ({ scherm, ga, eerder, onthoudPlek }), [scherm, ga, eerder, onthoudPlek]);
  return <Navigatiecontext value={waarde}>{children}</Navigatiecontext>;
}

/**
 * What is in front, such as a tab, as `useState` holds it; after a lock it is in front again.
 * @param naam of this choice on the screen, letters only
 * @param keuzes what it can be; `begin` is one of them, or was worked out from what is on screen
 */
export function usePlek<T extends string>(naam: string, begin: () => T, keuzes: readonly T[]): readonly [T, (nieuw: T) => void] {
  const { scherm, eerder, onthoudPlek } = useNavigatie();
  const [waarde, zet] = useState<T>(() => keuzes.find((keuze) => keuze === eerder().get(naam)) ?? begin());
  useEffect(() => {
    onthoudPlek(naam, waarde);
    return () => onthoudPlek(naam, null);
    // Going to the screen one is on already begins it anew for main.
  }, [naam, waarde, onthoudPlek, scherm]);
  return [waarde, zet];
}

/** The same for which one of many is in front, by its id; null for none. */
export function useIdplek(naam: string): readonly [string | null, (id: string | null) => void] {
  const { scherm, eerder, onthoudPlek } = useNavigatie();
  const [id, zet] = useState<string | null>(() => eerder().get(naam) ?? null);
  useEffect(() => {
    onthoudPlek(naam, id);
    return () => onthoudPlek(naam, null);
  }, [naam, id, onthoudPlek, scherm]);
  return [id, zet];
}

/** The one case in which leaving a screen loses text, so the user decides. */
export function vraagOfHetWegMag(doorgaan: () => void, knop = 'Toch weg, zonder deze tekst'): void {
  notifications.show({
    id: 'niet-bewaard',
    title: 'Je laatste tekst is nog niet bewaard.',
    message: (
      <>
        Hij staat nog op dit scherm. Probeer het bewaren opnieuw, of kopieer je tekst eerst.
        <Button
          mt="xs"
          variant="default"
          fullWidth
          onClick={() => {
            notifications.hide('niet-bewaard');
            doorgaan();
          }}
        >
          {knop}
        </Button>
      </>
    ),
    color: 'rood',
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': 'Hier blijven' },
  });
}
