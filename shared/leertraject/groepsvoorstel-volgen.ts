import { type Groepsmodel, isGeschonden, type Verdeling, vergelijkKosten, voorrangskosten, type Wensmodel } from './groepsvoorstel-model.ts';
import { maten, type Maten, tel } from './groepsvoorstel-zoek.ts';

/* Who has a wish, or is wished for, is placed first and by trying everything: what then is not met really cannot be. */

/** So many placings are tried; far more than a leersessie asks, and it bounds the time that a knot of wishes can take. */
const MEESTE_POGINGEN = 5_000;

/** The sizes of the groups of this model. */
export function groepsmaten({ vast, aantalGroepen }: Pick<Groepsmodel, 'vast' | 'aantalGroepen'>): Maten {
  return maten(vast, Array.from({ length: aantalGroepen }, () => true));
}

/**
 * The best places for whom the wishes are about, and for who leads a group; -1 for everybody else.
 * @param alles only placings that meet every wish are looked at
 */
export function volgWensen(model: Groepsmodel, alles = false): Verdeling {
  const { kanNog } = groepsmaten(model);
  const waar = [...model.vast];
  const volgorde = betrokkenBijWensen(model);
  let beste: { readonly waar: Verdeling; readonly kosten: readonly number[] } | null = null;
  let pogingen = 0;

  const plaats = (nummer: number): void => {
    if (alles && model.wensen.some((wens) => isGeschonden(wens, waar))) return;
    const kosten = voorrangskosten(model, waar);
    if (beste !== null && vergelijkKosten(kosten, beste.kosten) >= 0) return;
    const wie = volgorde[nummer];
    if (wie === undefined) {
      beste = { waar: [...waar], kosten };
      return;
    }
    for (const groep of kansen(wie)) {
      if ((beste !== null || alles) && pogingen >= MEESTE_POGINGEN) return;
      pogingen += 1;
      waar[wie] = groep;
      plaats(nummer + 1);
      waar[wie] = -1;
    }
  };
  /** The groups where somebody fits, the best one first. Of groups in which nobody sits yet, one stands for all. */
  const kansen = (wie: number): readonly number[] => {
    const aantallen = tel(waar, model.aantalGroepen);
    const eersteLege = aantallen.indexOf(0);
    return aantallen
      .flatMap((aantal, groep) => {
        if (aantal === 0 && groep !== eersteLege) return [];
        if (!kanNog(aantallen.map((n, g) => (g === groep ? n + 1 : n)))) return [];
        waar[wie] = groep;
        const kosten = voorrangskosten(model, waar);
        waar[wie] = -1;
        return [{ groep, kosten: [...kosten, aantal] }];
      })
      .toSorted((a, b) => vergelijkKosten(a.kosten, b.kosten))
      .map(({ groep }) => groep);
  };

  plaats(0);
  // Without a place that fits for everybody, the rest is left to who fills up.
  return (beste as { readonly waar: Verdeling } | null)?.waar ?? model.vast;
}

/** Those who are in a wish or lead, and can move: the most wished about first. */
function betrokkenBijWensen({ wensen, leider, vast }: Groepsmodel): readonly number[] {
  const keren = vast.map((_, i) => wensen.filter(({ wie, anderen }) => wie === i || anderen.includes(i)).length);
  return vast
    .map((_, i) => i)
    .filter((i) => vast[i] === -1 && ((keren[i] ?? 0) > 0 || leider[i] === true))
    .toSorted((a, b) => (keren[b] ?? 0) - (keren[a] ?? 0) || a - b);
}

/**
 * The wishes that were met and with which this one cannot go together. None when it cannot be met even alone.
 */
export function tegenstrijdig(model: Groepsmodel, wens: Wensmodel, waar: Verdeling): readonly Wensmodel[] {
  const kan = (wensen: readonly Wensmodel[]): boolean => {
    const erbij = new Set(wensen.flatMap(({ wie, anderen }) => [wie, ...anderen]));
    // Only who is in these wishes: the others find a place beside them.
    const gevonden = volgWensen({ ...model, wensen, leider: model.leider.map((leidt, i) => leidt && erbij.has(i)) }, true);
    return [...erbij].every((i) => gevonden[i] !== -1);
  };
  if (!kan([wens])) return [];
  const gevolgd = model.wensen.filter((een) => een.id !== wens.id && !isGeschonden(een, waar));
  const een = gevolgd.find((ander) => !kan([wens, ander]));
  if (een !== undefined) return [een];
  if (kan([wens, ...gevolgd])) return [];
  // One is taken away at a time: what is then left is all needed to stand in the way.
  return gevolgd.reduce<readonly Wensmodel[]>((over, ander) => {
    const zonder = over.filter(({ id }) => id !== ander.id);
    return kan([wens, ...zonder]) ? over : zonder;
  }, gevolgd);
}
