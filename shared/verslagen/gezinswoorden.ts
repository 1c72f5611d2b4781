import type { Leeftijdscategorie } from '../domein/keuzes.ts';
import type { Lezer } from '../stukken/keuzes.ts';
import type { Gezinstekst } from '../stukken/stuk.ts';

/* What a gezinsversie says by itself, for paper and for the editor in which the rest is written. */

/** The words of the sheet itself, by who reads it: `u` for a parent, `je` for a youth. */
export const GEZINSWOORDEN = {
  ouder: { voor: 'Voor u', bellen: 'Wie u kunt bellen', niets: 'Hierover staat hier nog niets. Vraag het ons gerust.', klopt: 'Ziet u iets dat niet klopt? Of mist u iets? Zeg het ons. Wij schrijven uw reactie erbij.', zeg: 'U kunt dit zeggen tegen' },
  jeugdige: { voor: 'Voor jou', bellen: 'Wie je kunt bellen', niets: 'Hierover staat hier nog niets. Vraag het ons gerust.', klopt: 'Zie je iets dat niet klopt? Of mis je iets? Zeg het ons. Wij schrijven jouw reactie erbij.', zeg: 'Je kunt dit zeggen tegen' },
} as const satisfies Readonly<Record<Lezer, Readonly<Record<string, string>>>>;

/** The four headings, in the language of the reader. */
export function gezinskoppen(lezer: Lezer): Readonly<Record<keyof Gezinstekst, string>> {
  return { waarover: 'Waar we het over hadden', besloten: 'Wat er is besloten', afspraken: 'Wie doet wat, en wanneer', bellen: GEZINSWOORDEN[lezer].bellen };
}

export const LEGE_GEZINSTEKST: Gezinstekst = { waarover: '', besloten: '', afspraken: [], bellen: [] };

/** From 12 a youth reads of it themselves; of whom the age was not noted, the chair judges. */
export function heeftJeugdigeversie(leeftijd: Leeftijdscategorie | null): boolean {
  return leeftijd !== '0-3' && leeftijd !== '4-11';
}
