import { beforeAll, describe, expect, it } from 'vitest';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { alleenSessie, voorbeeldcontext } from '../../tests/materiaal/voorbeeldverslag.ts';
import type { Sessiecontext } from '../werkvormen/sessie.ts';
import type { Inzending } from '../werkvormen/waarden.ts';
import { bouwVerslag } from './bouw.ts';
import type { Blok } from './model.ts';

let context: Sessiecontext;
beforeAll(async () => {
  ({ context } = await voorbeeldcontext());
});

function enquete(inzendingen: readonly Inzending[]): readonly Blok[] {
  const model = bouwVerslag(leersessie, { ...context, antwoorden: { ...context.antwoorden, 'enquete#enquete': { soort: 'enquete', inzendingen } } }, alleenSessie);
  const inhoud = model.delen.find(({ kop }) => kop.tekst === 'Enquête')?.inhoud;
  return inhoud?.soort === 'doorlopend' ? inhoud.blokken : [];
}

const inzendingen = (aantal: number, deel: (nummer: number) => Partial<Inzending> = () => ({})): readonly Inzending[] =>
  Array.from({ length: aantal }, (_, i) => ({ id: `i${i}`, cijfer: 6 + (i % 3), antwoorden: { ervaren: `Woorden van ${i}` }, ...deel(i) }));
const soorten = (blokken: readonly Blok[]): readonly string[] => blokken.map(({ soort }) => soort);

describe('the enquête of fewer than five', () => {
  it('is one plain sentence: no figure, no bars, no quote, and not how many', () => {
    for (const aantal of [1, 2, 4]) {
      const blokken = enquete(inzendingen(aantal));
      expect(soorten(blokken)).toEqual(['kop', 'alinea']);
      expect(JSON.stringify(blokken)).toMatch(/Minder dan 5 mensen vulden de enquête in/);
      expect(JSON.stringify(blokken)).not.toMatch(/Woorden van|keer een|gemiddelde/);
    }
  });

  it('counts no form on which nothing was filled in', () => {
    const leeg = { cijfer: null, antwoorden: { ervaren: '  ' } };
    expect(soorten(enquete(inzendingen(6, (i) => (i > 3 ? leeg : {}))))).toEqual(['kop', 'alinea']);
  });

  it('holds for each question by itself', () => {
    const blokken = enquete(inzendingen(8, (i) => ({ antwoorden: i < 4 ? { ervaren: `Woorden ${i}`, gemist: `Gemist ${i}` } : { gemist: `Gemist ${i}` } })));
    const alles = JSON.stringify(blokken);
    expect(alles).toContain('Minder dan 5 mensen schreven hier iets op.');
    expect(alles).not.toContain('Woorden 0');
    expect(alles).toContain('Gemist 0');
    expect(alles).toContain('Niemand schreef hier iets op.');
  });

  it('holds for the score by itself', () => {
    const blokken = enquete(inzendingen(8, (i) => ({ cijfer: i < 4 ? 9 : null })));
    expect(JSON.stringify(blokken)).not.toMatch(/9,0|keer een 9/);
    expect(soorten(blokken)).not.toContain('figuur');
    expect(JSON.stringify(blokken)).toContain('Minder dan 5 mensen gaven een cijfer.');
    expect(JSON.stringify(blokken)).toContain('8 van ');
  });
});

it('tells from five on: the average, the bars and the words', () => {
  const blokken = enquete(inzendingen(5));
  expect(soorten(blokken)).toEqual(expect.arrayContaining(['kenmerken', 'figuur', 'citaten']));
  expect(JSON.stringify(blokken)).toContain('Woorden van 4');
});
