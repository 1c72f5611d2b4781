import { describe, expect, it } from 'vitest';
import { verwijderUit, wijzigIn, zetTerugIn } from './lijst.ts';

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
    expect(zetTerugIn(lijst, weg, 1, 3).map(({ id }) => id)).toEqual(['a', 'x', 'b']);
    expect(zetTerugIn([], weg, 7, 3)).toEqual([weg]);
    expect(zetTerugIn([weg], weg, 0, 3)).toEqual([weg]);
  });

  it('stay as they are when they are full again', () => {
    expect(zetTerugIn(lijst, { id: 'x', wat: 'weg' }, 0, 2)).toBe(lijst);
  });
});
