/*
 * In which order the lines of a list stand after merging. Lines of this laptop keep their order; a line that another laptop added
 * stands before the line of here that it preceded there, or at the end; of several the group that went out first comes first. So
 * the order in which groups come back makes no difference. Once somebody here moved such a line, what is there stays, and only
 * what is new is placed.
 */

/** A list as one other laptop had it when it began and as it came back. */
export interface Lijst {
  readonly basis: ReadonlySet<string>;
  readonly gezien: readonly string[];
  /** The order it had here when that laptop took something from it. */
  readonly plaatsen: readonly string[];
}

const EINDE = Number.MAX_SAFE_INTEGER;

interface Plaats {
  /** The line of here before which it stands, as its place in the list of here. */
  readonly voor: number;
  readonly laptop: number;
  readonly nummer: number;
}

/** The list of here with what laptops took from it put back in its place. */
export function metWeggenomen(hier: readonly string[], laptops: readonly Lijst[]): readonly string[] {
  const volgorde = [...hier];
  for (const { plaatsen } of laptops) {
    for (const [plek, id] of [...plaatsen.entries()].toReversed()) {
      if (volgorde.includes(id)) continue;
      const opvolger = plaatsen.slice(plek + 1).find((ander) => volgorde.includes(ander));
      volgorde.splice(opvolger === undefined ? volgorde.length : volgorde.indexOf(opvolger), 0, id);
    }
  }
  return volgorde;
}

/** Where each line stands that another laptop added, or that it changed while it was taken away here (not in `volgorde`). */
function plaatsenVan(eigen: readonly string[], volgorde: ReadonlySet<string>, laptops: readonly Lijst[]): ReadonlyMap<string, Plaats> {
  const nummerHier = new Map(eigen.map((id, nummer) => [id, nummer]));
  const plaatsen = new Map<string, Plaats>();
  for (const [laptop, { basis, gezien }] of laptops.entries()) {
    let voor = EINDE;
    for (const [nummer, id] of [...gezien.entries()].toReversed()) {
      const hier = nummerHier.get(id);
      if (hier !== undefined) voor = hier;
      else if ((!basis.has(id) || !volgorde.has(id)) && !plaatsen.has(id)) plaatsen.set(id, { voor, laptop, nummer });
    }
  }
  return plaatsen;
}

function vergelijk(een: Plaats, ander: Plaats): number {
  return een.voor - ander.voor || een.laptop - ander.laptop || een.nummer - ander.nummer;
}

function isErbij(id: string, laptops: readonly Lijst[]): boolean {
  return laptops.some(({ basis, gezien }) => !basis.has(id) && gezien.includes(id));
}

/** The lines of this laptop itself, in their order. */
export function eigenVan(volgorde: readonly string[], laptops: readonly Lijst[]): readonly string[] {
  return volgorde.filter((id) => !isErbij(id, laptops));
}

function canoniek(volgorde: readonly string[], laptops: readonly Lijst[], aanwezig: ReadonlySet<string>): readonly string[] {
  const eigen = eigenVan(volgorde, laptops);
  const erbij = [...plaatsenVan(eigen, new Set(volgorde), laptops)].toSorted(([, a], [, b]) => vergelijk(a, b));
  const uit = [...eigen.entries()].flatMap(([nummer, id]) => [...erbij.filter(([, p]) => p.voor === nummer).map(([nieuw]) => nieuw), id]);
  return [...uit, ...erbij.filter(([, p]) => p.voor === EINDE).map(([nieuw]) => nieuw)].filter((id) => aanwezig.has(id));
}

/** Places only what is not there yet, among what somebody here put in an order of their own. */
function pasIn(hier: readonly string[], laptops: readonly Lijst[], aanwezig: ReadonlySet<string>): readonly string[] {
  const volledig = metWeggenomen(hier, laptops);
  const eigen = eigenVan(volledig, laptops);
  const plaatsen = plaatsenVan(eigen, new Set(volledig), laptops);
  const volgorde = hier.filter((id) => aanwezig.has(id));
  for (const id of canoniek(volledig, laptops, aanwezig)) {
    if (volgorde.includes(id)) continue;
    const plaats = plaatsen.get(id) ?? { voor: eigen.indexOf(id), laptop: -1, nummer: 0 };
    const anker = volgorde.findIndex((ander) => !plaatsen.has(ander) && eigen.indexOf(ander) >= plaats.voor);
    let plek = anker === -1 ? volgorde.length : anker;
    for (;;) {
      const voor = plaatsen.get(volgorde[plek - 1] ?? '');
      if (voor === undefined || vergelijk(voor, plaats) < 0) break;
      plek -= 1;
    }
    volgorde.splice(plek, 0, id);
  }
  return volgorde;
}

/**
 * The order after a merge. `voor`: the laptops as they were seen before it, with which the list of here is in its place or was moved by hand.
 * @param aanwezig what is in the list after the merge
 */
export function volgordeNa(hier: readonly string[], voor: readonly Lijst[], na: readonly Lijst[], aanwezig: ReadonlySet<string>): readonly string[] {
  const daar = new Set(hier);
  const onaangeroerd = canoniek(metWeggenomen(hier, voor), voor, daar);
  const verplaatst = onaangeroerd.length !== hier.length || onaangeroerd.some((id, i) => id !== hier[i]);
  const volgorde = verplaatst ? pasIn(hier, na, aanwezig) : canoniek(metWeggenomen(hier, na), na, aanwezig);
  return [...volgorde, ...[...aanwezig].filter((id) => !volgorde.includes(id))];
}

/**
 * The list of here with its lines in the order that the one other laptop which has this list gave them, when here nobody moved them.
 * @param basis the order that laptop had last
 */
export function metVerplaatsing(hier: readonly string[], basis: readonly string[], daar: readonly string[]): readonly string[] {
  const bekend = new Set(basis.filter((id) => daar.includes(id) && hier.includes(id)));
  const van = (lijst: readonly string[]) => lijst.filter((id) => bekend.has(id));
  const nieuw = van(daar);
  if (van(hier).join(' ') !== van(basis).join(' ')) return hier;
  return hier.map((id) => (bekend.has(id) ? (nieuw.shift() ?? id) : id));
}
