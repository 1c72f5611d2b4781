import { type Verdeling, vergelijkKosten } from './groepsvoorstel-model.ts';

/* Dividing over groups: what may stand where, and looking for a better division by moving one or changing two places. */

/** How many each group may get: sizes differ by one at most, as far as what stays where it is allows that. */
export interface Maten {
  readonly past: (aantallen: readonly number[]) => boolean;
  /** Whether what is placed so far can still become a division that fits. */
  readonly kanNog: (aantallen: readonly number[]) => boolean;
}

export function tel(waar: Verdeling, aantalGroepen: number): readonly number[] {
  const aantallen = Array.from({ length: aantalGroepen }, () => 0);
  for (const groep of waar) if (groep !== -1) aantallen[groep] = (aantallen[groep] ?? 0) + 1;
  return aantallen;
}

/**
 * @param vast where those stand who cannot move, -1 for who can
 * @param open the groups that can get anything besides what stands there
 */
export function maten(vast: Verdeling, open: readonly boolean[]): Maten {
  const alVast = tel(vast, open.length);
  const gevuld = [...alVast];
  // Like water: whoever is free goes where it is emptiest.
  for (const _vrij of vast.filter((groep) => groep === -1)) {
    const laagste = Math.min(...gevuld.filter((_, groep) => open[groep] === true));
    const plek = gevuld.findIndex((aantal, groep) => open[groep] === true && aantal === laagste);
    if (plek !== -1) gevuld[plek] = laagste + 1;
  }
  const bodem = Math.min(...gevuld.filter((_, groep) => open[groep] === true));
  const mee = open.map((is, groep) => is && (alVast[groep] ?? 0) <= bodem + 1);
  const hogere = gevuld.filter((aantal, groep) => mee[groep] === true && aantal === bodem + 1).length;
  const kanNog = (aantallen: readonly number[]): boolean =>
    aantallen.every((aantal, groep) => aantal <= (mee[groep] === true ? bodem + 1 : (alVast[groep] ?? 0))) &&
    aantallen.filter((aantal, groep) => mee[groep] === true && aantal === bodem + 1).length <= hogere;
  return { kanNog, past: (aantallen) => kanNog(aantallen) && aantallen.every((aantal, groep) => mee[groep] !== true || aantal >= bodem) };
}

/** How divisions are compared. `ruim`: the costs are as good as looking further is worth; else three are tried at a time as well. */
export interface Weging {
  readonly kosten: (waar: Verdeling) => readonly number[];
  readonly ruim: (kosten: readonly number[]) => boolean;
}

/** With more than so many, looking at three at a time takes longer than somebody waits. */
const MEESTE_OM_TE_DRAAIEN = 40;

/**
 * Moves one, or lets two or three change places, as long as that makes it better. The same begin always gives the same end.
 * @param begin where everything stands, fitting the sizes
 */
export function verbeter(begin: Verdeling, vast: Verdeling, aantalGroepen: number, { past }: Maten, { kosten, ruim }: Weging): Verdeling {
  const waar = [...begin];
  const vrij = waar.flatMap((_, i) => (vast[i] === -1 ? [i] : []));
  const aantallen = [...tel(waar, aantalGroepen)];
  let beste = kosten(waar);
  const probeer = (doe: () => void, herstel: () => void): boolean => {
    doe();
    const nu = kosten(waar);
    if (vergelijkKosten(nu, beste) < 0) {
      beste = nu;
      return true;
    }
    herstel();
    return false;
  };

  const verplaats = (i: number, naar: number): boolean => {
    const van = waar[i] ?? 0;
    const schuif = (uit: number, in_: number): void => {
      aantallen[uit] = (aantallen[uit] ?? 0) - 1;
      aantallen[in_] = (aantallen[in_] ?? 0) + 1;
    };
    schuif(van, naar);
    const zet = past(aantallen) && probeer(() => void (waar[i] = naar), () => void (waar[i] = van));
    if (!zet) schuif(naar, van);
    return zet;
  };
  const ruil = (i: number, j: number): boolean => {
    const [een, ander] = [waar[i] ?? 0, waar[j] ?? 0];
    const zet = (a: number, b: number): void => {
      waar[i] = a;
      waar[j] = b;
    };
    return een !== ander && probeer(() => zet(ander, een), () => zet(een, ander));
  };

  const draai = (i: number, j: number, k: number): boolean => {
    const [een, twee, drie] = [waar[i] ?? 0, waar[j] ?? 0, waar[k] ?? 0];
    const zet = (a: number, b: number, c: number): void => {
      waar[i] = a;
      waar[j] = b;
      waar[k] = c;
    };
    if (een === twee || twee === drie || drie === een) return false;
    const terug = (): void => zet(een, twee, drie);
    return probeer(() => zet(twee, drie, een), terug) || probeer(() => zet(drie, een, twee), terug);
  };
  const draaiEens = (): boolean =>
    vrij.length <= MEESTE_OM_TE_DRAAIEN && vrij.some((i, a) => vrij.some((j, b) => b > a && waar[i] !== waar[j] && vrij.some((k, c) => c > b && draai(i, j, k))));

  let beterGeworden = true;
  while (beterGeworden) {
    beterGeworden = false;
    for (const [plek, i] of vrij.entries()) {
      for (let groep = 0; groep < aantalGroepen; groep++) if (groep !== waar[i] && verplaats(i, groep)) beterGeworden = true;
      for (const j of vrij.slice(plek + 1)) if (ruil(i, j)) beterGeworden = true;
    }
    if (!beterGeworden && !ruim(beste)) beterGeworden = draaiEens();
  }
  return waar;
}
