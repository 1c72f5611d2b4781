import type { Deelnemer } from '#shared/domein/sessieplan';
import { nietAfwezig } from '#shared/werkvormen/guards';
import type { Plekbron, Veldplek } from '#shared/werkvormen/plekken';
import type { Veld, Werkvorm } from '#shared/werkvormen/schema';

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

/** Those a field is about: everyone, or the members of the group it is asked for; of the absent nothing more is asked. */
export function deelnemersBij(werkvorm: Werkvorm, bron: Plekbron, veld: Veld, perId: string | null): readonly Deelnemer[] {
  // Aanwezigheid is known of everyone or of nobody: its guard counts the whole plan.
  if (veld.soort === 'aanwezigheid') return bron.plan.deelnemers;
  const aanTafel = veld.soort === 'actiepunten' || veld.soort === 'enquete' ? nietAfwezig(werkvorm, bron) : bron.plan.deelnemers;
  return veld.per === 'groep' && perId !== null ? aanTafel.filter((d) => d.groepId === perId) : aanTafel;
}
