import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Casus } from '#shared/domein/casus';
import { roep, useGelezen } from '../../brug.ts';
import { useSessie } from '../bron/Sessie.tsx';

/** Who changes the betrokkenen of a casus during the meeting tells their names here. */
const Namenmelder = createContext<(casusId: string, namen: readonly string[]) => void>(() => undefined);
export const MetNamenmelder = Namenmelder.Provider;

/** Tells the names of those around this casus, as they are typed. */
export function useMeldNamen(casus: Pick<Casus, 'id' | 'betrokkenen'> | null): void {
  const meld = useContext(Namenmelder);
  useEffect(() => {
    if (casus !== null) meld(casus.id, namenVan(casus));
  }, [casus, meld]);
}

function namenVan({ betrokkenen }: Pick<Casus, 'betrokkenen'>): readonly string[] {
  return betrokkenen.map(({ naam }) => naam).filter((naam) => naam.trim() !== '');
}

/**
 * The names of those around the casussen of this meeting, which must never reach the beamer; null while they are not known.
 * `meld` adds what was typed since.
 */
export function useNamen(): { readonly namen: readonly string[] | null; readonly meld: (casusId: string, namen: readonly string[]) => void } {
  const { casussen } = useSessie().context.plan;
  const ids = casussen.map(({ id }) => id);
  const { stand } = useGelezen(async () => {
    const gelezen = await Promise.all(ids.map((id) => roep('casus.lees', { id })));
    const fout = gelezen.find((antwoord) => !antwoord.ok);
    if (fout !== undefined && !fout.ok) return fout;
    return { ok: true, value: gelezen.flatMap((antwoord) => (antwoord.ok ? namenVan(antwoord.value) : [])) };
  }, ids.join());
  const [gemeld, setGemeld] = useState<Readonly<Record<string, readonly string[]>>>({});
  const meld = useCallback((casusId: string, nieuw: readonly string[]) => setGemeld((was) => ({ ...was, [casusId]: nieuw })), []);
  const namen = useMemo(() => (stand.toestand === 'klaar' ? [...stand.waarde, ...Object.values(gemeld).flat()] : null), [stand, gemeld]);
  return { namen, meld };
}
