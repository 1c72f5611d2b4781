import { initialTransition } from 'xstate';
import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Sessiesnapshot } from '#shared/werkvormen/bouw';
import { normaliseer } from '#shared/werkvormen/plan';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { machineVan } from '#shared/werkvormen/stand';

/** A session in voorbereiding. `nu`: epoch ms. */
export function beginstand(werkvorm: Werkvorm, plan: Sessieplan, nu: number): Sessiesnapshot {
  const [snapshot] = initialTransition(machineVan(werkvorm), { plan: normaliseer(werkvorm, plan), nu });
  return snapshot;
}
