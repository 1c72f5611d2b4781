import { useMemo, useRef, useState } from 'react';
import type { Knooppunt, Sessieplan } from '#shared/domein/sessieplan';
import { MEESTE } from '#shared/domein/tekstvormen';
import { bekendeNamen, draaiTerug, markeer, metHerkomst, verwijderFragment, wijzigFragment, type Bereik, type Fragmentmet } from '#shared/leertraject/fragmenten';
import { eersteTitel, inStapel, verplaatsFragment, volgFragmenten } from '#shared/leertraject/fragmenten-bord';
import type { Leesantwoord } from '#shared/leertraject/fragmenten-lezen';
import { MEESTE_IN_LEERTRAJECT } from '#shared/leertraject/keuzes';
import type { Fragment, Leertrajectbeeld } from '#shared/leertraject/leertraject';
import { zetTerugIn } from '../../../ui/lijst.ts';
import { meld } from '../../../ui/meldingen.tsx';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { verplaatsKnooppunt, verwijderKnooppunt, voegKnooppuntToe, wijzigKnooppunt } from '../../sessie/voorbereiden/planbewerkingen.ts';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';

type Fragmenten = readonly Fragment[];

/** Steps that can be taken back. */
const MEESTE_TERUG = 100;

export interface Fragmentenwerk {
  readonly beeld: Leertrajectbeeld;
  readonly fragmenten: readonly Fragmentmet[];
  /** Of who was asked and who takes part: pointed out wherever they stand. */
  readonly namen: readonly string[];
  readonly markeer: (antwoord: Leesantwoord, bereik: Bereik) => void;
  /** While it is typed. */
  readonly zetTekst: (id: string, tekst: string) => void;
  /** In one step, to be taken back as one. */
  readonly vervangTekst: (id: string, tekst: string) => void;
  /** The result puts it back. */
  readonly verwijder: (id: string) => () => void;
  readonly verplaats: (id: string, knooppuntId: string | null, plek: number) => void;
  /** Makes a knooppunt, from this fragment when there is one; gives its id, or null when there is no room. */
  readonly nieuwKnooppunt: (fragmentId: string | null) => string | null;
  /** The result puts it back, with its fragments. */
  readonly verwijderKnooppunt: (id: string) => () => void;
  readonly verplaatsKnooppunt: (id: string, richting: -1 | 1) => void;
  /** What would be taken back, in words; null when there is nothing. */
  readonly laatste: string | null;
  readonly maakOngedaan: () => void;
}

interface Terug {
  readonly wat: string;
  readonly doe: () => void;
}

/** Fragments and knooppunten on screen, changed in both records at once: the fragments in the leertraject, the knooppunten in the plan. */
export function useFragmenten(beeld: Leertrajectbeeld, wijzig: Leertrajectgebruik['wijzig']): Fragmentenwerk {
  const { context, planNu, zetPlan } = useSessie();
  const { plan } = context;
  const stapel = useRef<readonly Terug[]>([]);
  const [laatste, zetLaatste] = useState<string | null>(null);
  const fragmenten = useMemo(() => metHerkomst(beeld), [beeld]);
  // The plan is another object after every save; the names are the same ones as long as they are called the same.
  const namensleutel = JSON.stringify(bekendeNamen(beeld.inhoud.opdrachten, plan.deelnemers));
  const namen = useMemo(() => JSON.parse(namensleutel) as readonly string[], [namensleutel]);

  /** Once: what is taken back from a notification is not taken back again by the button. */
  const neemTerug = (stap: Terug | undefined): void => {
    if (stap === undefined || !stapel.current.includes(stap)) return;
    stapel.current = stapel.current.filter((ander) => ander !== stap);
    zetLaatste(stapel.current.at(-1)?.wat ?? null);
    stap.doe();
  };

  const kanTerug = (wat: string, doe: () => void): (() => void) => {
    const stap: Terug = { wat, doe };
    stapel.current = [...stapel.current.slice(-MEESTE_TERUG + 1), stap];
    zetLaatste(wat);
    return () => neemTerug(stap);
  };

  /** Changes the fragments, and lets the casussen of the knooppunten follow. Null when nothing changed. */
  const zet = (maak: (fragmenten: Fragmenten) => Fragmenten): { readonly voor: Fragmenten; readonly na: Fragmenten } | null => {
    const gedaan: { readonly voor: Fragmenten; readonly na: Fragmenten }[] = [];
    wijzig((inhoud) => {
      const na = maak(inhoud.fragmenten);
      if (na === inhoud.fragmenten) return inhoud;
      gedaan.push({ voor: inhoud.fragmenten, na });
      return { ...inhoud, fragmenten: na };
    });
    const [wissel] = gedaan;
    if (wissel === undefined) return null;
    const nu = planNu();
    const gevolgd = volgFragmenten(nu, wissel.voor, wissel.na, beeld.inhoud.opdrachten);
    if (gevolgd !== nu) zetPlan(gevolgd);
    return wissel;
  };

  const zetOmkeerbaar = (wat: string, maak: (fragmenten: Fragmenten) => Fragmenten): (() => void) => {
    const wissel = zet(maak);
    if (wissel === null) return () => undefined;
    return kanTerug(wat, () => void zet((nu) => draaiTerug(nu, wissel.voor, wissel.na)));
  };

  const wijzigPlan = (maak: (plan: Sessieplan) => Sessieplan): void => zetPlan(maak(planNu()));

  const plaatsNu = (id: string): { readonly stapel: string | null; readonly plek: number } => {
    const { knooppunten } = planNu();
    for (const van of [null, ...knooppunten.map((knooppunt) => knooppunt.id)]) {
      const plek = inStapel(beeld.inhoud.fragmenten, knooppunten, van).findIndex((f) => f.id === id);
      if (plek !== -1) return { stapel: van, plek };
    }
    return { stapel: null, plek: 0 };
  };

  return {
    beeld,
    fragmenten,
    namen,
    markeer: (antwoord, bereik) => {
      zetOmkeerbaar('markeren', (nu) => {
        const na = markeer(nu, antwoord, bereik, nieuwId());
        if (na === nu && nu.length >= MEESTE_IN_LEERTRAJECT.fragmenten) meld(`Er zijn ${nu.length} fragmenten; een nieuw past er niet meer bij. Haal er eerst een weg.`);
        return na;
      });
    },
    zetTekst: (id, tekst) => void zet((nu) => wijzigFragment(nu, id, { tekst })),
    vervangTekst: (id, tekst) => {
      const vorige = beeld.inhoud.fragmenten.find((f) => f.id === id)?.tekst;
      if (vorige === undefined || vorige === tekst) return;
      zet((nu) => wijzigFragment(nu, id, { tekst }));
      kanTerug('veralgemeniseren', () => void zet((nu) => wijzigFragment(nu, id, { tekst: vorige })));
    },
    verwijder: (id) => zetOmkeerbaar('fragment weghalen', (nu) => verwijderFragment(nu, id)),
    verplaats: (id, naar, plek) => {
      const vanwaar = plaatsNu(id);
      const leg = (waar: string | null, op: number): boolean => zet((nu) => verplaatsFragment(nu, planNu().knooppunten, id, waar, op)) !== null;
      if (leg(naar, plek)) kanTerug('verplaatsen', () => void leg(vanwaar.stapel, vanwaar.plek));
    },
    nieuwKnooppunt: (fragmentId) => {
      const fragment = beeld.inhoud.fragmenten.find((f) => f.id === fragmentId);
      const id = nieuwId();
      wijzigPlan((nu) => voegKnooppuntToe(nu, id, eersteTitel(fragment?.tekst ?? '')));
      if (!planNu().knooppunten.some((knooppunt) => knooppunt.id === id)) return null;
      const vanwaar = fragment === undefined ? null : plaatsNu(fragment.id);
      if (fragment !== undefined) zet((nu) => verplaatsFragment(nu, planNu().knooppunten, fragment.id, id, 0));
      kanTerug('nieuw knooppunt', () => {
        if (fragment !== undefined && vanwaar !== null) zet((nu) => verplaatsFragment(nu, planNu().knooppunten, fragment.id, vanwaar.stapel, vanwaar.plek));
        wijzigPlan((nu) => verwijderKnooppunt(nu, id));
      });
      return id;
    },
    verwijderKnooppunt: (id) => {
      const { knooppunten } = planNu();
      const plek = knooppunten.findIndex((knooppunt) => knooppunt.id === id);
      const knooppunt = knooppunten[plek];
      if (knooppunt === undefined) return () => undefined;
      wijzigPlan((nu) => verwijderKnooppunt(nu, id));
      return kanTerug('knooppunt verwijderen', () => wijzigPlan((nu) => ({ ...nu, knooppunten: zetTerugIn(nu.knooppunten, nogGeldig(knooppunt, nu), plek, MEESTE.knooppunten) })));
    },
    verplaatsKnooppunt: (id, richting) => {
      wijzigPlan((nu) => verplaatsKnooppunt(nu, id, richting));
      kanTerug('volgorde', () => wijzigPlan((nu) => verplaatsKnooppunt(nu, id, richting === 1 ? -1 : 1)));
    },
    laatste,
    maakOngedaan: () => neemTerug(stapel.current.at(-1)),
  };
}

/** A knooppunt that comes back, without a group or casus that went meanwhile. */
function nogGeldig(knooppunt: Knooppunt, plan: Sessieplan): Knooppunt {
  const groepId = plan.groepen.some(({ id }) => id === knooppunt.groepId) ? knooppunt.groepId : null;
  return { ...knooppunt, groepId, casusIds: knooppunt.casusIds.filter((casusId) => plan.casussen.some(({ id }) => id === casusId)) };
}

/** Changes one knooppunt in the plan as it is now. */
export function zetKnooppunt(sessie: Pick<ReturnType<typeof useSessie>, 'planNu' | 'zetPlan'>, id: string, wijziging: Parameters<typeof wijzigKnooppunt>[2]): void {
  sessie.zetPlan(wijzigKnooppunt(sessie.planNu(), id, wijziging));
}
