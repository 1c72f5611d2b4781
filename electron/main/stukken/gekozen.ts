import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument } from '#shared/contract/vorm';
import { grondslagenVoorEenAnder, ontvangersVan, oordeelOverEenAnder, type Ontvangergegevens } from '#shared/stukken/ontvangers';
import type { Zending } from '#shared/stukken/stuk';

/** Whom the window says it goes to. */
export type Gekozen = Argument<VoorzitterContract, 'stuk.bewaar'>['ontvangers'];

/**
 * Who gets it and on what ground, looked up anew, and for each who may not why not.
 * @param gekozen null for whose it is: only actiepunten have such a one
 */
export function gekozenOntvangers(gegevens: Ontvangergegevens, gekozen: Gekozen | null): { readonly voor: Zending['ontvangers']; readonly redenen: readonly string[] } {
  const bekend = ontvangersVan(gegevens);
  if (gekozen === null) return { voor: bekend.filter(({ soort }) => soort === 'zelf').map(({ soort, wie, grondslag }) => ({ soort, wie, grondslag })), redenen: [] };
  const voor: Zending['ontvangers'][number][] = [];
  const redenen: string[] = [];
  for (const keuze of gekozen) {
    const gevonden = keuze.hoe === 'keuze' ? bekend.find(({ id }) => id === keuze.id) : ander(gegevens, keuze);
    if (gevonden === undefined) redenen.push('Deze ontvanger hoort niet (meer) bij dit stuk.');
    else if (gevonden.weigering !== '') redenen.push(`${gevonden.wie}: ${gevonden.weigering}`);
    else voor.push({ soort: gevonden.soort, wie: gevonden.wie, grondslag: gevonden.grondslag });
  }
  return { voor, redenen };
}

function ander(gegevens: Ontvangergegevens, { wie, grondslagId }: Extract<Gekozen[number], { readonly hoe: 'ander' }>): { readonly soort: 'ander'; readonly wie: string; readonly grondslag: string; readonly weigering: string } {
  const { weigering } = oordeelOverEenAnder(gegevens, grondslagId, wie);
  const grondslag = grondslagenVoorEenAnder(gegevens).find(({ id }) => id === grondslagId)?.tekst ?? '';
  return { soort: 'ander', wie: gegevens.zonderNamen(wie), grondslag, weigering };
}
