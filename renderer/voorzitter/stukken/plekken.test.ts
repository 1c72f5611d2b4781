import { describe, expect, it } from 'vitest';
import type { Vindsoort } from '#shared/stukken/keuzes';
import type { Checkkeuze, Stuk, Treffer } from '#shared/stukken/stuk';
import { beslistePlekken, buurplek, inGroepen, openPlekken, plekkenVan, redenen, volgendeOpen, zelfdeWoorden, zichtbaar, type Plek } from './plekken.ts';

const EEN: Stuk = { soort: 'casusbeeld', sessieId: 's1', casusId: 'c1' };
const ANDER: Stuk = { soort: 'casusbeeld', sessieId: 's1', casusId: 'c2' };

function treffer(sleutel: string, soort: Vindsoort, tekst: string, keuze: Checkkeuze | null = null): Treffer {
  return { sleutel, soort, tekst, voor: 'voor ', na: ' na', plek: 'Besluit', keer: 1, voorstellen: [], keuze };
}
function gelaten(sleutel: string, reden: string): Checkkeuze {
  return { sleutel, middel: 'laten', door: '', reden };
}

const plekken = plekkenVan([
  { stuk: EEN, treffers: [treffer('1', 'mogelijk', 'Kamer 3'), treffer('2', 'bsn', '111222333'), treffer('3', 'mogelijk', 'Zonnehof'), treffer('4', 'mogelijk', 'kamer 3')] },
  { stuk: ANDER, treffers: [treffer('1', 'mogelijk', 'Kamer 3'), treffer('2', 'telefoon', '06', gelaten('2', 'een algemeen nummer'))] },
]);
const kort = (rij: readonly Plek[]): readonly string[] => rij.map(({ id }) => id.replace('casusbeeld ', ''));
const vind = (id: string): Plek => {
  const plek = plekken.find((dit) => dit.id === `casusbeeld ${id}`);
  if (plek === undefined) throw new Error(id);
  return plek;
};

describe('what was found', () => {
  it('keeps the same place of two stukken apart', () => {
    expect(kort(plekken)).toEqual(['c1 1', 'c1 2', 'c1 3', 'c1 4', 'c2 1', 'c2 2']);
    expect([openPlekken(plekken).length, kort(beslistePlekken(plekken))]).toEqual([5, ['c2 2']]);
  });

  it('stands by what it is, the surest first, and the same words together', () => {
    expect(inGroepen(plekken).map(({ soort, plekken: rij }) => [soort, ...kort(rij)])).toEqual([
      ['bsn', 'c1 2'],
      ['mogelijk', 'c1 1', 'c1 4', 'c2 1', 'c1 3'],
    ]);
  });

  it('knows every open place with the same words, of whatever capital', () => {
    expect(kort(zelfdeWoorden(plekken, vind('c1 4')))).toEqual(['c1 1', 'c1 4', 'c2 1']);
    expect(kort(zelfdeWoorden(plekken, vind('c1 3')))).toEqual(['c1 3']);
  });

  it('goes on after what was decided, then from the top, and ends', () => {
    const na = (...ids: readonly string[]): string | null => volgendeOpen(plekken, new Set(ids.map((id) => `casusbeeld ${id}`)))?.replace('casusbeeld ', '') ?? null;
    expect([na('c1 2'), na('c1 1', 'c1 4', 'c2 1'), na('c1 3'), na('c1 1', 'c1 2', 'c1 3', 'c1 4', 'c2 1')]).toEqual(['c1 1', 'c1 3', 'c1 2', null]);
  });

  it('is gone through with a step up or down, not past the edge', () => {
    expect([buurplek(['a', 'b'], 'a', 1), buurplek(['a', 'b'], 'b', 1), buurplek(['a', 'b'], 'b', -1), buurplek([], 'a', -1)]).toEqual(['b', 'b', 'a', 'a']);
  });

  it('shows some of many, and always the one in front', () => {
    expect(kort(zichtbaar(plekken, 2, null))).toEqual(['c1 1', 'c1 2']);
    expect(kort(zichtbaar(plekken, 2, 'casusbeeld c1 4'))).toEqual(['c1 1', 'c1 2', 'c1 3', 'c1 4']);
  });
});

describe('redenen', () => {
  it('offers what was given before, the most used first, and then what often is the reason', () => {
    const gegeven = plekkenVan([
      { stuk: EEN, treffers: [treffer('a', 'bsn', 'x', gelaten('a', 'een organisatie ')), treffer('b', 'bsn', 'y', gelaten('b', 'is openbaar')), treffer('c', 'bsn', 'z', gelaten('c', 'is openbaar')), treffer('d', 'bsn', 'z', gelaten('d', ''))] },
    ]);
    expect(redenen(gegeven, 'mogelijk')).toEqual(['is openbaar', 'een organisatie', 'geen naam van een mens']);
    expect(redenen([], 'bsn')).toEqual(['geen BSN']);
  });
});
