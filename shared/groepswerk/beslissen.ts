import type { Cellen } from './cellen.ts';

/* What one cell becomes, given what it is here and what each other laptop made of it. */

/** Another laptop: what it began with and what came back. The order of a list of laptops is that in which their files went out. */
export interface Laptop {
  readonly id: string;
  readonly basis: Cellen;
  readonly gezien: Cellen;
  readonly plaatsen: Readonly<Record<string, readonly string[]>>;
  /** The cells of `basis` that became what came back, because that was settled here. */
  readonly vereffend: Set<string>;
}

/** The value of a cell on a laptop that changed it; undefined: it is not there (any more). `laptop`: its place in the list. */
export interface Eis {
  readonly laptop: number;
  readonly basis: string | undefined;
  readonly waarde: string | undefined;
}

export const HIER = -1;

export interface Versie {
  /** The place of the laptop in the list, or `HIER`. */
  readonly van: number;
  readonly waarde: string | undefined;
}

/** The value that is shown, and what there is to choose from; one version: nothing to choose. */
export interface Uitslag {
  readonly waarde: string | undefined;
  readonly versies: readonly Versie[];
}

/** The laptops that changed a cell. What stands at a thing that a laptop took away is no change of its own. */
export function eisenVan(cel: string, laptops: readonly Laptop[], ding: string | null = null): readonly Eis[] {
  return laptops.flatMap(({ basis, gezien }, laptop) => {
    if (ding !== null && !gezien.waarden.has(ding)) return [];
    const eis = { laptop, basis: basis.waarden.get(cel), waarde: gezien.waarden.get(cel) };
    return eis.basis === eis.waarde ? [] : [eis];
  });
}

/**
 * Changed on one side only, or the same on both: that. A version that another laptop began with and went on from is no version any
 * more; here counts only when what stands here is what no laptop began with.
 */
export function beslis(thuis: string | undefined, eisen: readonly Eis[]): Uitslag {
  if (eisen.length === 0) return { waarde: thuis, versies: [{ van: HIER, waarde: thuis }] };
  const versies: Versie[] = eisen
    .filter((eis) => !eisen.some((later) => later.laptop > eis.laptop && later.basis === eis.waarde))
    .map(({ laptop, waarde }) => ({ van: laptop, waarde }));
  if (!eisen.some(({ basis }) => basis === thuis)) versies.push({ van: HIER, waarde: thuis });
  return uitslag(versies);
}

/** Each value once, under the name of the first laptop that has it; what is there before what was taken away. */
export function uitslag(versies: readonly Versie[]): Uitslag {
  const verschillend = versies.filter(({ waarde }, i) => versies.findIndex((ander) => ander.waarde === waarde) === i);
  const geordend = verschillend.toSorted((a, b) => Number(a.waarde === undefined) - Number(b.waarde === undefined) || a.van - b.van);
  return { waarde: geordend[0]?.waarde, versies: geordend };
}
