import type { Taal } from '#shared/taal/taal';
import { nieuwId } from '../../ui/nieuwId.ts';

/* The word lists of the region while somebody changes them. */

export const MEESTE_WOORDEN = 3_000;
export const MAX_WOORD = { moeilijk: 80, gewoon: 200, bekend: 120 } as const;

/** A row on screen. `gewoon` stays empty in the list of names. */
export interface Woordrij {
  readonly id: string;
  readonly woord: string;
  readonly gewoon: string;
}

export interface Taalklad {
  readonly moeilijk: readonly Woordrij[];
  readonly bekend: readonly Woordrij[];
}
export type Taallijst = keyof Taalklad;

const opAlfabet = new Intl.Collator('nl');

export function taalkladVan({ moeilijk, bekend }: Taal): Taalklad {
  const rijen = (paren: readonly { readonly woord: string; readonly gewoon: string }[]): readonly Woordrij[] => paren.map((paar) => ({ ...paar, id: nieuwId() })).toSorted((a, b) => opAlfabet.compare(a.woord, b.woord));
  return { moeilijk: rijen(moeilijk), bekend: rijen(bekend.map((woord) => ({ woord, gewoon: '' }))) };
}

/** What of it can be saved: a row without a word says nothing. */
export function taalVan({ moeilijk, bekend }: Taalklad): Taal {
  return {
    versie: 1,
    moeilijk: moeilijk.map(({ woord, gewoon }) => ({ woord: woord.trim(), gewoon: gewoon.trim() })).filter(({ woord }) => woord !== ''),
    bekend: bekend.map(({ woord }) => woord.trim()).filter((woord) => woord !== ''),
  };
}

/** The rows in which these letters stand, in the word or in what could stand in its place. */
export function zoekWoorden(rijen: readonly Woordrij[], gezocht: string): readonly Woordrij[] {
  const letters = gezocht.trim().toLocaleLowerCase('nl');
  return letters === '' ? rijen : rijen.filter(({ woord, gewoon }) => woord.toLocaleLowerCase('nl').includes(letters) || gewoon.toLocaleLowerCase('nl').includes(letters));
}

/** What is wrong with this word in its list; null for nothing. */
export function woordfout(rijen: readonly Woordrij[], { id, woord }: Pick<Woordrij, 'id' | 'woord'>): string | null {
  const vorm = woord.trim().toLocaleLowerCase('nl');
  if (vorm === '') return 'Vul een woord in. Zonder woord telt deze regel niet mee.';
  return rijen.some((ander) => ander.id !== id && ander.woord.trim().toLocaleLowerCase('nl') === vorm) ? 'Dit woord staat al in de lijst.' : null;
}
