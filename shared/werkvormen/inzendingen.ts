import type { Inzending, Waarde } from './waarden.ts';

/*
 * Forms that the facilitator types over from paper can be opened again to mend a slip of the pen. What participants handed in
 * themselves cannot be read while the enquête runs: of that only the number is shown, and nobody takes one away.
 */

const PAPIER = 'papier-';

/** The id of a form that is typed over from paper, made of a new id. */
export function papierId(nieuw: string): string {
  return `${PAPIER}${nieuw}`;
}

export function isVanPapier({ id }: Pick<Inzending, 'id'>): boolean {
  return id.startsWith(PAPIER);
}

/**
 * The enquête as it becomes, with what participants handed in and the new value does not have: it came in while somebody was typing
 * over from paper in a window that did not know of it yet. Any other value is as it was given.
 */
export function metIngezonden(oud: Waarde | undefined, nieuw: Waarde): Waarde {
  if (nieuw.soort !== 'enquete' || oud?.soort !== 'enquete') return nieuw;
  const genoemd = new Set(nieuw.inzendingen.map(({ id }) => id));
  const gemist = oud.inzendingen.filter((inzending) => !isVanPapier(inzending) && !genoemd.has(inzending.id));
  return gemist.length === 0 ? nieuw : { ...nieuw, inzendingen: [...nieuw.inzendingen, ...gemist] };
}
