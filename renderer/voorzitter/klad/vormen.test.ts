import { describe, expect, it } from 'vitest';
import { isAan, isEenVan, isTekst, isTekstOfNiets, leesKlad, lijstVan, metVelden, ofNiets } from './vormen.ts';

const isWens = metVelden<{ doel: string; gezin: boolean; soort: 'wel' | 'niet' }>({ doel: isTekst, gezin: isAan, soort: isEenVan(['wel', 'niet']) });

describe('leesKlad', () => {
  it.each([
    ['"tekst"', { waarde: 'tekst' }],
    ['""', { waarde: '' }],
    ['3', null],
    ['{"a":1}', null],
    ['geen json', null],
    [null, null],
  ])('reads %s as text: %j', (tekst, verwacht) => {
    expect(leesKlad(tekst, isTekst)).toEqual(verwacht);
  });

  it('knows nothing from something empty', () => {
    expect(leesKlad('null', isTekstOfNiets)).toEqual({ waarde: null });
    expect(leesKlad('null', ofNiets(isWens))).toEqual({ waarde: null });
  });

  it.each([
    ['{"doel":"x","gezin":true,"soort":"wel"}', true],
    ['{"doel":"x","gezin":true,"soort":"soms"}', false],
    ['{"doel":"x","gezin":true}', false],
    ['{"doel":"x","gezin":true,"soort":"wel","erbij":1}', false],
    ['null', false],
  ])('takes %s only when every field is what the form keeps: %s', (tekst, past) => {
    expect(leesKlad(tekst, isWens) !== null).toBe(past);
  });

  it('looks at every line of a list', () => {
    expect(leesKlad('["a","b"]', lijstVan(isTekst))).toEqual({ waarde: ['a', 'b'] });
    expect(leesKlad('["a",2]', lijstVan(isTekst))).toBe(null);
  });
});
