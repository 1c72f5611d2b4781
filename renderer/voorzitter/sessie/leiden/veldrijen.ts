import type { Deelnemer, Sessieplan } from '#shared/domein/sessieplan';
import type { Veldplek } from '#shared/werkvormen/plekken';
import type { Veld } from '#shared/werkvormen/schema';

/** Fields that follow each other share a row when they name the same `naast`, such as Wat and Wie, or ask each group the same. */
export function inRijen(velden: readonly Veldplek[]): readonly (readonly Veldplek[])[] {
  const rijen: Veldplek[][] = [];
  for (const veld of velden) {
    const rij = rijen.at(-1);
    const vorige = rij?.[0];
    if (vorige !== undefined && (staatNaast(vorige, veld) || isVanAndereGroep(vorige, veld))) rij?.push(veld);
    else rijen.push([veld]);
  }
  return rijen;
}

function staatNaast(een: Veldplek, ander: Veldplek): boolean {
  return een.veld.naast !== undefined && een.veld.naast === ander.veld.naast && een.antwoordplek.perId === ander.antwoordplek.perId;
}

function isVanAndereGroep(een: Veldplek, ander: Veldplek): boolean {
  return een.veld.per === 'groep' && een.veld.id === ander.veld.id;
}

/** Those a field is about: everyone, or the members of the group it is asked for. */
export function deelnemersBij(plan: Sessieplan, veld: Veld, perId: string | null): readonly Deelnemer[] {
  // Aanwezigheid is known of everyone or of nobody: its guard counts the whole plan.
  if (veld.per !== 'groep' || perId === null || veld.soort === 'aanwezigheid') return plan.deelnemers;
  return plan.deelnemers.filter((d) => d.groepId === perId);
}
