import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { foutVan, roep } from '../brug.ts';
import { meldRijAan } from '../openstaand.ts';
import { maakKladboek, type Kladboek } from './kladboek.ts';

/** Of what belongs to no record yet: a new casus, a new zitting, the settings. */
export const ALGEMEEN = 'algemeen';

/** Of this window; a lock loads the page anew, and with it this. */
export const kladboek: Kladboek = maakKladboek({ lees: (van) => roep('klad.lees', { van }), bewaar: (van, naam, tekst) => roep('klad.bewaar', { van, naam, tekst }), foutVan });

const Vancontext = createContext<string | null>(null);

/** To which record belongs what is typed here. */
export function useKladVan(): string {
  const van = useContext(Vancontext);
  if (van === null) throw new Error('useKlad hoort binnen Kladhouder');
  return van;
}

/**
 * What is typed in the forms inside belongs to this record, and is destroyed with it; they show when is known what was kept.
 * @param van the id of a casus or session, or `algemeen`; for another record give it another `key`
 */
export function Kladhouder({ van, children }: { readonly van: string; readonly children: ReactNode }) {
  const [gelezen, zetGelezen] = useState(() => kladboek.isGelezen(van));
  useEffect(() => {
    let telt = true;
    void kladboek.haal(van).then(() => {
      if (telt) zetGelezen(true);
    });
    return () => {
      telt = false;
    };
  }, [van]);
  return <Vancontext value={van}>{gelezen ? children : null}</Vancontext>;
}

/** Once for the window: locking waits for what is typed in any form. */
export function useKladboekBijSlot(): void {
  useEffect(() => meldRijAan(kladboek.rij), []);
}
