import { expect, it } from 'vitest';
import { beginkwartaal } from './kies.ts';

const NIEUWSTE_EERST = [{ jaar: 2026, kwartaal: 2 }, { jaar: 2026, kwartaal: 1 }];

it('begins with the last quarter that has ended', () => {
  expect(beginkwartaal(NIEUWSTE_EERST, '2026-04-02')).toBe('2026-Q1');
  expect(beginkwartaal(NIEUWSTE_EERST, '2026-07-01')).toBe('2026-Q2');
  expect(beginkwartaal(NIEUWSTE_EERST, '2026-03-31')).toBe('2026-Q2');
  expect(beginkwartaal([], '2026-03-31')).toBe('');
});
