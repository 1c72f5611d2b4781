import { describe, expect, it } from 'vitest';
import { bekend, samengevoegd, verwijderUit, wijzigIn, zetTerugIn } from './bewerkingen.ts';

const lijst = [
  { id: 'a', wat: 'een' },
  { id: 'b', wat: 'twee' },
];

describe('lists', () => {
  it('change and lose one and leave the rest', () => {
    expect(wijzigIn(lijst, 'b', { wat: 'drie' })).toEqual([{ id: 'a', wat: 'een' }, { id: 'b', wat: 'drie' }]);
    expect(verwijderUit(lijst, 'a')).toEqual([{ id: 'b', wat: 'twee' }]);
  });

  it('get back what was removed at its place, once', () => {
    const weg = { id: 'x', wat: 'weg' };
    expect(zetTerugIn(lijst, weg, 1).map(({ id }) => id)).toEqual(['a', 'x', 'b']);
    expect(zetTerugIn([], weg, 7)).toEqual([weg]);
    expect(zetTerugIn([weg], weg, 0)).toEqual([weg]);
  });
});

describe('texts', () => {
  it('join what is filled in', () => {
    expect(samengevoegd(['wijkcoach', ' ', 'gemeente Oudermeer'])).toBe('wijkcoach, gemeente Oudermeer');
    expect(samengevoegd(['', ''])).toBe('');
    expect(bekend(['GI', ' GI ', '', 'A'])).toEqual(['GI', 'A']);
  });
});
