import type { Deelnemer, Sessieplan } from '../domein/sessieplan.ts';

/**
 * How a participant is called on paper that carries no name: the letter of the group and the number within it, `A3`. Without a
 * group the number alone. Empty for who is not in the plan.
 */
export function deelnemercode({ groepen, deelnemers }: Pick<Sessieplan, 'groepen' | 'deelnemers'>, deelnemerId: string): string {
  const deelnemer = deelnemers.find(({ id }) => id === deelnemerId);
  if (deelnemer === undefined) return '';
  const groepVan = ({ groepId }: Deelnemer): number => groepen.findIndex(({ id }) => id === groepId);
  const groep = groepVan(deelnemer);
  const nummer = deelnemers.filter((ander) => groepVan(ander) === groep).indexOf(deelnemer) + 1;
  return `${groep === -1 ? '' : groepsletter(groepen, groep)}${nummer}`;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter in which its name ends, as `Groep B`, when every group has one of its own; else that of its place. */
function groepsletter(groepen: Sessieplan['groepen'], plaats: number): string {
  const eigen = groepen.map(({ naam }) => /(?:^|\s)([A-Z])$/.exec(naam.trim())?.[1] ?? '');
  const bruikbaar = eigen.every((letter) => letter !== '') && new Set(eigen).size === eigen.length;
  return (bruikbaar ? eigen[plaats] : LETTERS[plaats]) ?? '';
}
