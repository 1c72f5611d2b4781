import { nietGevonden } from './fouten.ts';
import type { LopendeSessie } from './lopende-sessie.ts';

/** What is open: the session, what still has to happen to it in order, and by how much the clock was set meanwhile. */
export interface Plaats {
  readonly sessie: LopendeSessie;
  rij: Promise<unknown>;
  wachtend: number;
  teVerzetten: number;
  /** The times moved along with the clock, and nobody has heard of it yet. */
  isVerzet: boolean;
  laatstOpgeslagen: number;
  /** Destroyed: what was still waiting must not write it anew. */
  isWeg: boolean;
}

/** @param nu epoch ms */
export function nieuwePlaats(sessie: LopendeSessie, nu: number): Plaats {
  return { sessie, rij: Promise.resolve(), wachtend: 0, teVerzetten: 0, isVerzet: false, laatstOpgeslagen: nu, isWeg: false };
}

/**
 * Does this when everything asked of the session before is done: one thing at a time.
 * @throws OntwarFout NIET_GEVONDEN when it was destroyed meanwhile, and what the work throws
 */
export function opBeurt<T>(plaats: Plaats, werk: () => Promise<T>): Promise<T> {
  plaats.wachtend += 1;
  const beurt = plaats.rij.then(() => (plaats.isWeg ? Promise.reject(nietGevonden()) : werk())).finally(() => {
    plaats.wachtend -= 1;
  });
  plaats.rij = beurt.catch(() => undefined);
  return beurt;
}
