import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { roep } from './brug.ts';
import { ietsNietBewaard } from './openstaand.ts';
import { schrijfScherm, type Scherm, type Sessiedeel } from './scherm.ts';

interface Navigatie {
  readonly scherm: Scherm;
  /** Goes to another screen; when a text here could not be saved, it asks first. */
  readonly ga: (naar: Scherm) => void;
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

/** Holds which screen is open and has main remember it, so that it comes back after the lock. */
export function Navigatiehouder({ begin, children }: { readonly begin: Scherm; readonly children: ReactNode }) {
  const [scherm, zetScherm] = useState(begin);
  useEffect(() => {
    void roep('app.onthoudScherm', { scherm: schrijfScherm(scherm) });
  }, [scherm]);

  const ga = useCallback((naar: Scherm) => {
    if (ietsNietBewaard()) vraagOfHetWegMag(() => zetScherm(naar));
    else zetScherm(naar);
  }, []);
  const waarde = useMemo(() => ({ scherm, ga }), [scherm, ga]);
  return <Navigatiecontext value={waarde}>{children}</Navigatiecontext>;
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
