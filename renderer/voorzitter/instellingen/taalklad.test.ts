import { describe, expect, it } from 'vitest';
import { taalkladVan, taalVan, woordfout, zoekWoorden } from './taalklad.ts';

const klad = taalkladVan({ versie: 1, moeilijk: [{ woord: 'regie', gewoon: 'leiding' }, { woord: 'casus', gewoon: 'situatie; vraag' }], bekend: ['Terp', 'Oudermeer'] });

describe('the word lists', () => {
  it('stand in order of the alphabet, and are saved as they stand', () => {
    expect(taalVan(klad)).toEqual({ versie: 1, moeilijk: [{ woord: 'casus', gewoon: 'situatie; vraag' }, { woord: 'regie', gewoon: 'leiding' }], bekend: ['Oudermeer', 'Terp'] });
    expect(new Set([...klad.moeilijk, ...klad.bekend].map(({ id }) => id)).size).toBe(4);
  });

  it('save no row without a word', () => {
    expect(taalVan({ moeilijk: [{ id: 'a', woord: ' ', gewoon: 'x' }, { id: 'b', woord: ' pilot ', gewoon: '' }], bekend: [{ id: 'c', woord: '', gewoon: '' }] })).toEqual({ versie: 1, moeilijk: [{ woord: 'pilot', gewoon: '' }], bekend: [] });
  });

  it('are searched in the word and in what is plain', () => {
    const woorden = (gezocht: string) => zoekWoorden(klad.moeilijk, gezocht).map(({ woord }) => woord);
    expect([woorden(''), woorden(' VRAAG '), woorden('reg'), woorden('zzz')]).toEqual([['casus', 'regie'], ['casus'], ['regie'], []]);
  });

  it('refuse an empty word and one that is there already', () => {
    expect(woordfout(klad.moeilijk, { id: 'nieuw', woord: 'Casus ' })).toBe('Dit woord staat al in de lijst.');
    expect(woordfout(klad.moeilijk, { id: 'nieuw', woord: ' ' })).toMatch(/^Vul een woord in/);
    expect(woordfout(klad.moeilijk, { id: klad.moeilijk[0]?.id ?? '', woord: 'casus' })).toBe(null);
  });
});
