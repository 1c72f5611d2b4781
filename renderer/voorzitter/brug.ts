import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument, Bericht, Brug, Uitkomst } from '#shared/contract/vorm';
import { meldFout } from '../ui/meldingen.tsx';

/** What the preload of this window puts there. */
declare const ontwar: Brug<VoorzitterContract>;

type Opdrachtnaam = keyof VoorzitterContract['opdrachten'];
type Berichtnaam = keyof VoorzitterContract['berichten'];
type Rest<K extends Opdrachtnaam> = undefined extends Argument<VoorzitterContract, K> ? [] : [Argument<VoorzitterContract, K>];
type Waarde<K extends Opdrachtnaam> = Uitkomst<VoorzitterContract, K>;

/** When the answer itself did not come through: not a reason to crash, and a reason to say so. */
export function foutVan(_oorzaak: unknown): Fout {
  return {
    code: 'ONBEKEND',
    watGebeurde: 'Ontwar gaf geen antwoord.',
    watVeilig: 'Wat al bewaard was, staat nog veilig in de kluis.',
    watNu: 'Probeer het nog eens. Blijft het zo, sluit Ontwar dan en open het opnieuw.',
    details: [],
  };
}

/** Asks main for something. Always an answer, never an exception. */
export async function roep<K extends Opdrachtnaam>(opdracht: K, ...arg: Rest<K>): Promise<Antwoord<Waarde<K>>> {
  try {
    return await ontwar.roep(opdracht, ...arg);
  } catch (oorzaak) {
    return { ok: false, fout: foutVan(oorzaak) };
  }
}

/** Asks main for something and shows a notification when it fails; null is then the answer. */
export async function roepOfMeld<K extends Opdrachtnaam>(opdracht: K, ...arg: Rest<K>): Promise<{ readonly waarde: Waarde<K> } | null> {
  const antwoord = await roep(opdracht, ...arg);
  if (antwoord.ok) return { waarde: antwoord.value };
  meldFout(antwoord.fout);
  return null;
}

/** Hears a message of main, outside React; the result stops it. */
export function abonneer<K extends Berichtnaam>(bericht: K, ontvanger: (inhoud: Bericht<VoorzitterContract, K>) => void): () => void {
  return ontwar.abonneer(bericht, ontvanger);
}

/** Hears a message of main for as long as the component is on screen. */
export function useBericht<K extends Berichtnaam>(bericht: K, ontvanger: (inhoud: Bericht<VoorzitterContract, K>) => void): void {
  const laatste = useRef(ontvanger);
  useLayoutEffect(() => {
    laatste.current = ontvanger;
  });
  useEffect(() => ontwar.abonneer(bericht, (inhoud) => laatste.current(inhoud)), [bericht]);
}

export interface Opdrachthouder<K extends Opdrachtnaam> {
  readonly bezig: boolean;
  /** Why the last attempt failed; null while there is nothing to say. */
  readonly fout: Fout | null;
  readonly wisFout: () => void;
  readonly voerUit: (...arg: Rest<K>) => Promise<Antwoord<Waarde<K>>>;
}

/** A request that a user sets going, with its state for a button and its error for the place where it belongs. */
export function useOpdracht<K extends Opdrachtnaam>(opdracht: K): Opdrachthouder<K> {
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Fout | null>(null);
  const voerUit = useCallback(
    async (...arg: Rest<K>) => {
      zetBezig(true);
      zetFout(null);
      const antwoord = await roep(opdracht, ...arg);
      zetBezig(false);
      if (!antwoord.ok) zetFout(antwoord.fout);
      return antwoord;
    },
    [opdracht],
  );
  const wisFout = useCallback(() => zetFout(null), []);
  return { bezig, fout, wisFout, voerUit };
}

export type Gelezen<T> =
  | { readonly toestand: 'laden' }
  | { readonly toestand: 'mislukt'; readonly fout: Fout }
  | { readonly toestand: 'klaar'; readonly waarde: T };

/**
 * What a screen shows, fetched when it opens and again on `opnieuw`.
 * @param sleutel fetches anew when it changes: the id of what is shown
 */
export function useGelezen<T>(lees: () => Promise<Antwoord<T>>, sleutel = ''): { readonly stand: Gelezen<T>; readonly opnieuw: () => void } {
  const [stand, zetStand] = useState<{ readonly sleutel: string; readonly stand: Gelezen<T> }>({ sleutel, stand: { toestand: 'laden' } });
  const [keer, zetKeer] = useState(0);
  const laatste = useRef(lees);
  useLayoutEffect(() => {
    laatste.current = lees;
  });
  useEffect(() => {
    let telt = true;
    void laatste.current().then((antwoord) => {
      if (!telt) return;
      zetStand({ sleutel, stand: antwoord.ok ? { toestand: 'klaar', waarde: antwoord.value } : { toestand: 'mislukt', fout: antwoord.fout } });
    });
    return () => {
      telt = false;
    };
  }, [sleutel, keer]);
  const opnieuw = useCallback(() => zetKeer((vorige) => vorige + 1), []);
  // What was fetched for another key is never shown for this one.
  return { stand: stand.sleutel === sleutel ? stand.stand : { toestand: 'laden' }, opnieuw };
}
