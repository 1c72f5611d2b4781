import { telwoord } from '#shared/domein/woorden';
import { statuswoord } from '#shared/stukken/soorten';
import type { Stukbeeld } from './beeld.ts';

/* The parts of the panel of a stuk, and how it stands with each in a few words. */

export const STUKDELEN = ['voorbeeld', 'herkennen', 'reacties', 'versies', 'versturen'] as const;
export type Stukdeelnaam = (typeof STUKDELEN)[number];

export const DEELKOPPEN: Readonly<Record<Stukdeelnaam, string>> = {
  voorbeeld: 'Voorbeeld',
  herkennen: 'Wie is te herkennen?',
  reacties: 'Reacties',
  versies: 'Versies',
  versturen: 'Versturen',
};

export interface Stukdeelregel {
  readonly deel: Stukdeelnaam;
  /** How it stands with it. */
  readonly bij: string;
  /** It asks attention. */
  readonly let: boolean;
}

/** While it is being made: the same row of steps, so that nothing below it moves when it is known how it stands with them. */
export const DELEN_ALVAST: readonly Stukdeelregel[] = (['voorbeeld', 'herkennen', 'versies', 'versturen'] as const).map((deel) => ({ deel, bij: 'even kijken', let: false }));

/** @param open how many places ask a decision; null while the text was not read */
export function delenVan({ stuk, gemis, leeg, metReacties, versies, reacties, ontvangers }: Pick<Stukbeeld, 'stuk' | 'gemis' | 'leeg' | 'metReacties' | 'versies' | 'reacties' | 'ontvangers'>, open: number | null): readonly Stukdeelregel[] {
  const laatste = versies.at(-1);
  const mogelijk = ontvangers.filter(({ weigering }) => weigering === '').length;
  return [
    { deel: 'voorbeeld', bij: leeg ? 'nog leeg' : gemis.length === 0 ? 'zoals het weggaat' : `let op ${telwoord(gemis.length, 'ding', 'dingen')}`, let: leeg || gemis.length > 0 },
    { deel: 'herkennen', bij: open === null ? 'nog niet gelezen' : open === 0 ? 'niets open' : `${open} open`, let: (open ?? 0) > 0 },
    ...(metReacties && laatste !== undefined && !laatste.vernietigd ? [{ deel: 'reacties' as const, bij: reacties.length === 0 ? 'nog geen' : telwoord(reacties.length, 'reactie', 'reacties'), let: false }] : []),
    { deel: 'versies', bij: laatste === undefined ? 'nog geen' : `versie ${laatste.versie}, ${statuswoord(stuk.soort, laatste.status)}`, let: false },
    { deel: 'versturen', bij: telwoord(mogelijk, 'mogelijke ontvanger', 'mogelijke ontvangers'), let: false },
  ];
}
