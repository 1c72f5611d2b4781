import type { Inzending } from '#shared/werkvormen/waarden';

/*
 * Forms that the facilitator types over from paper can be opened again to mend a slip of the pen. What participants handed in
 * themselves cannot be read while the enquête runs: of that only the number is shown.
 */

const PAPIER = 'papier-';

/** The id of a form that is typed over from paper, made of a new id. */
export function papierId(nieuw: string): string {
  return `${PAPIER}${nieuw}`;
}

export function isVanPapier({ id }: Pick<Inzending, 'id'>): boolean {
  return id.startsWith(PAPIER);
}
