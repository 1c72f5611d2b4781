import { expect, it } from 'vitest';
import { beginkwartaal, rapportstand } from './kies.ts';

const NIEUWSTE_EERST = [{ jaar: 2026, kwartaal: 2 }, { jaar: 2026, kwartaal: 1 }];

it('knows from which day on there is a report, and what became of it', () => {
  const Q1 = { jaar: 2026, kwartaal: 1, versie: null, correctie: null };
  expect(rapportstand(Q1, '2026-03-31')).toEqual({ soort: 'loopt', vanaf: '2026-04-01' });
  expect(rapportstand(Q1, '2026-04-01')).toEqual({ soort: 'te-maken' });
  expect(rapportstand({ ...Q1, versie: 2 }, '2026-04-01')).toEqual({ soort: 'vastgesteld', versie: 2 });
  expect(rapportstand({ ...Q1, versie: 2, correctie: 'dubbel' }, '2026-04-01')).toEqual({ soort: 'correctie', versie: 2 });
});

it('begins with the last quarter that has ended', () => {
  expect(beginkwartaal(NIEUWSTE_EERST, '2026-04-02')).toBe('2026-Q1');
  expect(beginkwartaal(NIEUWSTE_EERST, '2026-07-01')).toBe('2026-Q2');
  expect(beginkwartaal(NIEUWSTE_EERST, '2026-03-31')).toBe('2026-Q2');
  expect(beginkwartaal([], '2026-03-31')).toBe('');
});
