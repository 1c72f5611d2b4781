import { describe, expect, it } from 'vitest';
import { isTeNieuw, migreer, type Ruw, wijzigElk, wijzigOp } from './migratie.ts';

describe('migreer', () => {
  const stappen = [
    { van: 1, doe: (d: Ruw) => ({ ...d, een: true }) },
    { van: 2, doe: (d: Ruw) => ({ ...d, twee: d['een'] }) },
  ];
  it('takes the numbered steps in order, from where the document is', () => {
    expect(migreer({ schema: 1 }, 'schema', stappen, 3)).toEqual({ schema: 3, een: true, twee: true });
    expect(migreer({ schema: 2 }, 'schema', stappen, 3)).toEqual({ schema: 3, twee: undefined });
    expect(migreer({ schema: 3 }, 'schema', stappen, 3)).toEqual({ schema: 3 });
    expect(migreer({ versie: 1, schema: 1 }, 'versie', stappen, 2)).toEqual({ versie: 2, schema: 1, een: true });
  });
  it('leaves what is no document, what has no version, and what no step leads from', () => {
    expect(migreer('x', 'schema', stappen, 3)).toBe('x');
    expect(migreer([1], 'schema', stappen, 3)).toEqual([1]);
    expect(migreer({ schema: 0 }, 'schema', stappen, 3)).toEqual({ schema: 0 });
    expect(migreer({ schema: '1' }, 'schema', stappen, 3)).toEqual({ schema: '1' });
    expect(migreer({ schema: 4 }, 'schema', stappen, 3)).toEqual({ schema: 4 });
  });
  it('knows what a later version wrote', () => {
    expect([3, 4, '4', undefined].map((schema) => isTeNieuw({ schema }, 'schema', 3))).toEqual([false, true, false, false]);
  });
});

describe('a step', () => {
  const erbij = (deel: Ruw) => ({ ...deel, nieuw: 1 });
  it('changes a block deep down, and nothing where that block is not', () => {
    expect(wijzigOp({ a: { b: { c: 1 } }, d: 2 }, ['a', 'b'], erbij)).toEqual({ a: { b: { c: 1, nieuw: 1 } }, d: 2 });
    expect(wijzigOp({ a: 'x' }, ['a', 'b'], erbij)).toEqual({ a: 'x' });
  });
  it('changes every block of a list', () => {
    expect(wijzigElk([{ a: 1 }, 'x', null], erbij)).toEqual([{ a: 1, nieuw: 1 }, 'x', null]);
    expect(wijzigElk('x', erbij)).toBe('x');
  });
});
