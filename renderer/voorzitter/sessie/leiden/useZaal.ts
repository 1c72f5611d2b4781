import { useEffect, useMemo, useState } from 'react';
import { agendapuntVan, antwoordOp, stapVan, veldenVan } from '#shared/werkvormen/plekken';
import type { Plek } from '#shared/werkvormen/sessie';
import { meldFout } from '../../../ui/meldingen.tsx';
import { roep, useBericht } from '../../brug.ts';
import { useSessie } from '../bron/Sessie.tsx';
import { maakZaalbeeld, zaalklok } from '../zaalbeeld.ts';
import { kopVan } from './kop.ts';
import type { Zaalcasussen } from './zaalcasus.ts';

export interface Zaal {
  readonly aan: boolean;
  readonly gordijn: boolean;
  readonly klok: boolean;
  /** Released lines that stay off the screen because a name is in them. */
  readonly achtergehouden: number;
  readonly wisselAan: () => void;
  readonly wisselGordijn: () => void;
  readonly wisselKlok: () => void;
}

/**
 * Keeps the beamer in step with what the chair released, for as long as it is on.
 * While it is not known who is around the casus, nothing that was typed is shown.
 */
export function useZaal(plek: Plek, { casussen, greep }: Zaalcasussen): Zaal {
  const { werkvorm, context } = useSessie();
  const [aan, setAan] = useState(false);
  const [gordijn, setGordijn] = useState(false);
  const [klok, setKlok] = useState(false);
  useBericht('zaal.gesloten', () => setAan(false));

  const uitkomst = useMemo(() => {
    const { soort, titel, vraag } = kopVan(werkvorm, context, plek);
    const plekken = veldenVan(werkvorm, context, plek);
    const velden = (stapVan(werkvorm, plek)?.velden ?? []).map((veld) => ({
      veld,
      waarden: plekken.filter((v) => v.veld.id === veld.id).map((v) => ({ over: v.kop, waarde: antwoordOp(context, v.antwoordplek) })),
    }));
    const toont = agendapuntVan(werkvorm, plek.agendapuntId);
    const metVraag = toont?.soort === 'stap' && toont.toont.includes('vraag');
    const vragen = metVraag ? greep.vrij.flatMap((id) => casussen?.[id]?.kern ?? []) : [];
    return maakZaalbeeld({
      gordijn,
      titel: titel === '' ? soort : titel,
      vraag,
      vragen,
      velden: casussen === null ? [] : velden,
      deelnemers: [...context.plan.deelnemers, ...Object.values(casussen ?? {}).flatMap(({ namen }) => namen.map((naam) => ({ naam })))],
      klok: klok ? zaalklok(werkvorm, context) : null,
    });
  }, [werkvorm, context, plek, gordijn, klok, casussen, greep.vrij]);

  // The picture as text: an answer that changes nothing in the room sends nothing.
  const beeld = aan ? JSON.stringify(uitkomst.beeld) : null;
  useEffect(() => {
    if (beeld === null) return;
    void roep('zaal.toon', { beeld: JSON.parse(beeld) as typeof uitkomst.beeld }).then((antwoord) => {
      if (antwoord.ok) return;
      setAan(false);
      meldFout(antwoord.fout);
    });
  }, [beeld]);
  useEffect(() => {
    if (!aan) return undefined;
    return () => void roep('zaal.toon', { beeld: null });
  }, [aan]);

  return {
    aan,
    gordijn,
    klok,
    achtergehouden: uitkomst.achtergehouden,
    wisselAan: () => setAan((was) => !was),
    wisselGordijn: () => setGordijn((was) => !was),
    wisselKlok: () => setKlok((was) => !was),
  };
}
