import { describe, expect, it } from 'vitest';
import { metVerplaatst, plaatsVan, plekBij, stapVan, type Plaats } from './kaartenbord.ts';

const stapels = [
  { id: 'los', kaarten: ['a', 'b', 'c'] },
  { id: 'k1', kaarten: ['d'] },
  { id: 'k2', kaarten: [] },
];
const na = (kaart: string, naar: Plaats): string => metVerplaatst(stapels, kaart, naar).map(({ kaarten }) => kaarten.join('')).join('|');

describe('a board of cards', () => {
  it('finds a card', () => {
    expect(plaatsVan(stapels, 'b')).toEqual({ stapel: 'los', plek: 1 });
    expect(plaatsVan(stapels, 'x')).toBeNull();
  });

  it('moves a card within its stack and to another', () => {
    expect(na('a', { stapel: 'los', plek: 1 })).toBe('bac|d|');
    expect(na('a', { stapel: 'los', plek: 9 })).toBe('bca|d|');
    expect(na('a', { stapel: 'k1', plek: 0 })).toBe('bc|ad|');
    expect(na('a', { stapel: 'k2', plek: 5 })).toBe('bc|d|a');
  });

  it('steps over the board with the arrows, and stays at its edges', () => {
    expect(stapVan(stapels, 'b', 'omhoog')).toEqual({ stapel: 'los', plek: 0 });
    expect(stapVan(stapels, 'a', 'omhoog')).toBeNull();
    expect(stapVan(stapels, 'c', 'omlaag')).toBeNull();
    expect(stapVan(stapels, 'c', 'rechts')).toEqual({ stapel: 'k1', plek: 1 });
    expect(stapVan(stapels, 'a', 'links')).toBeNull();
    expect(stapVan(stapels, 'd', 'rechts')).toEqual({ stapel: 'k2', plek: 0 });
    expect(stapVan(stapels, 'x', 'rechts')).toBeNull();
  });

  it('knows before which card something is let go', () => {
    expect([5, 15, 25, 99].map((y) => plekBij([10, 20, 30], y))).toEqual([0, 1, 2, 3]);
    expect(plekBij([], 4)).toBe(0);
  });
});
