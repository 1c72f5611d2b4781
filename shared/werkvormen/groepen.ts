import type { Deelnemer, Sessieplan } from '../domein/sessieplan.ts';

/* Who sits with whom. */

export function ledenVan(plan: Sessieplan, groepId: string): readonly Deelnemer[] {
  return plan.deelnemers.filter((d) => d.groepId === groepId);
}

/** How many in this group come from an organisation; none for who names no organisation. */
export function aantalVan(plan: Sessieplan, groepId: string, organisatie: string): number {
  if (organisatie.trim() === '') return 0;
  return ledenVan(plan, groepId).filter((d) => gelijknamig(d.organisatie) === gelijknamig(organisatie)).length;
}

/**
 * Organisations of which two or more sit in this group although another group holds fewer of them.
 * Rule of Ketenbreed leren light: no two of one organisation in a group where that can be avoided.
 */
export function samenVanEenOrganisatie(plan: Sessieplan, groepId: string): readonly string[] {
  const leden = ledenVan(plan, groepId).filter((d) => d.organisatie.trim() !== '');
  const organisaties = new Map(leden.map((d) => [gelijknamig(d.organisatie), d.organisatie.trim()]));
  const vermijdbaar = (organisatie: string): boolean => {
    const hier = aantalVan(plan, groepId, organisatie);
    return hier > 1 && plan.groepen.some((g) => g.id !== groepId && aantalVan(plan, g.id, organisatie) < hier - 1);
  };
  return [...organisaties.values()].filter(vermijdbaar);
}

/** A name as it is compared: however it was typed. */
export function gelijknamig(naam: string): string {
  return naam.trim().toLocaleLowerCase('nl');
}
