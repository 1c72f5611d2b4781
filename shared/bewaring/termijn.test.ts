import { describe, expect, it } from 'vitest';
import { maandenLater, toonTermijn } from './termijn.ts';

describe('maandenLater', () => {
  it.each([
    ['2026-03-12', 24, '2028-03-12'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 600, '2076-12-15'],
    ['2000-02-29', 1200, '2100-02-28'],
  ])('%s and %d months is %s', (dag, maanden, verwacht) => expect(maandenLater(dag, maanden)).toBe(verwacht));

  it('has no day for no day', () => expect(maandenLater('', 6)).toBe(''));
});

describe('toonTermijn', () => {
  it.each([
    [1, '1 maand'],
    [6, '6 maanden'],
    [12, '1 jaar'],
    [24, '2 jaar'],
    [30, '2 jaar en 6 maanden'],
    [13, '1 jaar en 1 maand'],
  ])('%d months: %s', (maanden, verwacht) => expect(toonTermijn(maanden)).toBe(verwacht));
});
