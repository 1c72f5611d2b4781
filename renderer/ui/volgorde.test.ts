import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verschuif } from './volgorde.ts';

describe('verschuif', () => {
  it('moves one place, and stays at the edge', () => {
    expect(verschuif(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(verschuif(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    const lijst = ['a', 'b'];
    expect(verschuif(lijst, 0, -1)).toBe(lijst);
    expect(verschuif(lijst, 1, 1)).toBe(lijst);
    expect(verschuif(lijst, 7, -1)).toBe(lijst);
  });

  it('keeps every item, and the way back undoes it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 12 }), fc.nat(15), fc.constantFrom(-1 as const, 1 as const), (lijst, plek, stap) => {
        const verschoven = verschuif(lijst, plek, stap);
        expect([...verschoven].toSorted((a, b) => a - b)).toEqual([...lijst].toSorted((a, b) => a - b));
        if (verschoven !== lijst) expect(verschuif(verschoven, plek + stap, stap === 1 ? -1 : 1)).toEqual(lijst);
      }),
    );
  });
});
