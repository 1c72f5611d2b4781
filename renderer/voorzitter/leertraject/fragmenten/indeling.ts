import type { Beelddeel } from '#shared/leertraject/keuzes';
import type { Leesantwoord } from '#shared/leertraject/fragmenten-lezen';
import type { Opdracht } from '#shared/leertraject/leertraject';

/** The parts of a casusbeeld in words, in the order in which one reads. */
export const BEELDDEELNAMEN: Readonly<Record<Beelddeel, string>> = {
  situatie: 'Situatie',
  verloop: 'Verloop',
  stemJeugdigeEnOuders: 'Stem van jeugdige en ouders',
  watHielp: 'Wat hielp',
};

export interface Onderwerp {
  readonly sleutel: string;
  readonly kop: string;
  readonly antwoorden: readonly Leesantwoord[];
}

/**
 * The answers by what they are about. Each role has questions of its own, in its own language; what they tell of is the same, so that
 * stands beside each other. A question about something else stands by itself. What only means something to Ontwar is left out.
 */
export function naarOnderwerp(antwoorden: readonly Leesantwoord[]): readonly Onderwerp[] {
  const delen = Object.entries(BEELDDEELNAMEN).map(([deel, kop]): Onderwerp => ({ sleutel: deel, kop, antwoorden: antwoorden.filter(({ vraag }) => vraag.naar === deel) }));
  const overig = antwoorden.filter(({ vraag }) => vraag.naar === null && vraag.betekenis === null);
  const anders = [...new Set(overig.map(({ vraag }) => vraag.id))].map((id): Onderwerp => {
    const eigen = overig.filter(({ vraag }) => vraag.id === id);
    return { sleutel: `vraag-${id}`, kop: eigen[0]?.vraag.vraag ?? '', antwoorden: eigen };
  });
  return [...delen, ...anders].filter((onderwerp) => onderwerp.antwoorden.length > 0);
}

/** The answers by who gave them. */
export function perPersoon(antwoorden: readonly Leesantwoord[]): readonly { readonly opdracht: Opdracht; readonly wie: string; readonly antwoorden: readonly Leesantwoord[] }[] {
  const opdrachten = [...new Map(antwoorden.map((antwoord) => [antwoord.opdracht.id, antwoord])).values()];
  return opdrachten.map(({ opdracht, wie }) => ({ opdracht, wie, antwoorden: antwoorden.filter((antwoord) => antwoord.opdracht.id === opdracht.id && antwoord.vraag.betekenis === null) })).filter((persoon) => persoon.antwoorden.length > 0);
}
