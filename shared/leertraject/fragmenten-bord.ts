import type { Knooppunt, Sessieplan } from '../domein/sessieplan.ts';
import type { Fragment, Opdracht } from './leertraject.ts';

/* Fragments gathered into the knooppunten of the plan. A fragment keeps to which knooppunt it belongs; the plan says which there are. */

type Fragmenten = readonly Fragment[];
type Knooppunten = readonly Pick<Knooppunt, 'id'>[];

/** Those of a stack, in order. `null`: those that lie loose, because they were never placed or because their knooppunt is gone. */
export function inStapel(fragmenten: Fragmenten, knooppunten: Knooppunten, stapel: string | null): Fragmenten {
  const bekend = new Set(knooppunten.map(({ id }) => id));
  return fragmenten.filter(({ knooppuntId }) => (knooppuntId !== null && bekend.has(knooppuntId) ? knooppuntId : null) === stapel);
}

/** Puts a fragment in a stack, before the one that now has that place; further down than the last is last. */
export function verplaatsFragment(fragmenten: Fragmenten, knooppunten: Knooppunten, id: string, naar: string | null, plek: number): Fragmenten {
  const fragment = fragmenten.find((f) => f.id === id);
  if (fragment === undefined) return fragmenten;
  const anderen = fragmenten.filter((f) => f.id !== id);
  const stapel = inStapel(anderen, knooppunten, naar);
  const ervoor = stapel[Math.max(0, plek)];
  const index = ervoor === undefined ? anderen.length : anderen.indexOf(ervoor);
  return anderen.toSpliced(index, 0, fragment.knooppuntId === naar ? fragment : { ...fragment, knooppuntId: naar });
}

/** The casussen that a knooppunt shows in because of its fragments. */
export function casussenUit(fragmenten: Fragmenten, opdrachten: readonly Pick<Opdracht, 'id' | 'casusId'>[], knooppuntId: string): ReadonlySet<string> {
  const casusVan = new Map(opdrachten.map(({ id, casusId }) => [id, casusId]));
  return new Set(fragmenten.filter((f) => f.knooppuntId === knooppuntId).flatMap(({ opdrachtId }) => casusVan.get(opdrachtId) ?? []));
}

/**
 * The plan after its fragments changed: a casus comes along with the first of its fragments and goes with the last; what was
 * chosen by hand stays. The same plan when nothing changes.
 */
export function volgFragmenten(plan: Sessieplan, voor: Fragmenten, na: Fragmenten, opdrachten: readonly Pick<Opdracht, 'id' | 'casusId'>[]): Sessieplan {
  const knooppunten = plan.knooppunten.map((knooppunt) => {
    const eerst = casussenUit(voor, opdrachten, knooppunt.id);
    const nu = casussenUit(na, opdrachten, knooppunt.id);
    const erbij = new Set([...knooppunt.casusIds.filter((id) => !eerst.has(id)), ...nu]);
    const casusIds = plan.casussen.map(({ id }) => id).filter((id) => erbij.has(id));
    return casusIds.length === knooppunt.casusIds.length && casusIds.every((id) => knooppunt.casusIds.includes(id)) ? knooppunt : { ...knooppunt, casusIds };
  });
  return knooppunten.every((knooppunt, plek) => knooppunt === plan.knooppunten[plek]) ? plan : { ...plan, knooppunten };
}

/** A first title for a knooppunt that is made from a fragment: its first words, up to a stop. */
export function eersteTitel(tekst: string): string {
  const [zin = ''] = tekst.trim().split(/[.!?;\n]/u);
  const woorden = zin.trim().split(/\s+/u).filter((woord) => woord !== '');
  return woorden.slice(0, 7).join(' ') + (woorden.length > 7 ? ' …' : '');
}
