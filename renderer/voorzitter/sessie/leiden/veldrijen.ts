import type { Deelnemer, Sessieplan } from '#shared/domein/sessieplan';
import type { Veldplek } from '#shared/werkvormen/plekken';
import type { Veld } from '#shared/werkvormen/schema';

/** Fields that follow each other and name the same `naast` share a row, such as the columns Wat and Wie. */
export function inRijen(velden: readonly Veldplek[]): readonly (readonly Veldplek[])[] {
  const rijen: Veldplek[][] = [];
  for (const veld of velden) {
    const rij = rijen.at(-1);
    const vorige = rij?.[0];
    const samen = vorige !== undefined && veld.veld.naast !== undefined && vorige.veld.naast === veld.veld.naast && vorige.antwoordplek.perId === veld.antwoordplek.perId;
    if (samen) rij?.push(veld);
    else rijen.push([veld]);
  }
  return rijen;
}

/** Those a field is about: everyone, or the members of the group it is asked for. */
export function deelnemersBij(plan: Sessieplan, veld: Veld, perId: string | null): readonly Deelnemer[] {
  // Aanwezigheid is known of everyone or of nobody: its guard counts the whole plan.
  if (veld.per !== 'groep' || perId === null || veld.soort === 'aanwezigheid') return plan.deelnemers;
  return plan.deelnemers.filter((d) => d.groepId === perId);
}
