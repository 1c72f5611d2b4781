import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Groepsvoorstel } from '#shared/leertraject/groepsvoorstel';
import { verwijderGroep, voegGroepToe } from '../../sessie/voorbereiden/planbewerkingen.ts';

/* Edits of the plan by which a proposal is taken over, and taken back. */

/** Which groups there are and who and what is in them. */
export type Indeling = Pick<Sessieplan, 'groepen' | 'geleideGroepId' | 'deelnemers' | 'knooppunten'>;

/** The plan with the groups of a proposal. Of what is in no proposal, such as a title that was typed meanwhile, nothing changes. */
export function metVoorstel(plan: Sessieplan, voorstel: Pick<Groepsvoorstel, 'groepen' | 'deelnemers' | 'knooppunten'>): Sessieplan {
  return metIndeling(plan, { ...voorstel, geleideGroepId: plan.geleideGroepId });
}

/** The plan with everybody and every knooppunt where they were. Who came in since stays where they are, if that group is still there. */
export function metIndeling(plan: Sessieplan, { groepen, geleideGroepId, deelnemers, knooppunten }: Indeling): Sessieplan {
  const zet = <T extends { readonly id: string; readonly groepId: string | null }>(nu: readonly T[], toen: readonly Pick<T, 'id' | 'groepId'>[]): readonly T[] => {
    const groepVan = new Map(toen.map(({ id, groepId }) => [id, groepId]));
    const bestaat = (groepId: string | null): string | null => (groepen.some(({ id }) => id === groepId) ? groepId : null);
    return nu.map((een) => ({ ...een, groepId: bestaat(groepVan.has(een.id) ? (groepVan.get(een.id) ?? null) : een.groepId) }));
  };
  return {
    ...plan,
    groepen,
    geleideGroepId: groepen.some(({ id }) => id === geleideGroepId) ? geleideGroepId : (groepen[0]?.id ?? null),
    deelnemers: zet(plan.deelnemers, deelnemers),
    knooppunten: zet(plan.knooppunten, knooppunten),
  };
}

/** The plan with so many groups: new ones at the end, or without the last. Who was in those is in none. */
export function metAantalGroepen(plan: Sessieplan, aantal: number, nieuwId: () => string): Sessieplan {
  const teveel = plan.groepen.slice(aantal);
  const erbij = Array.from({ length: Math.max(0, aantal - plan.groepen.length) }, nieuwId);
  return erbij.reduce(voegGroepToe, teveel.reduce((nu, { id }) => verwijderGroep(nu, id), plan));
}
