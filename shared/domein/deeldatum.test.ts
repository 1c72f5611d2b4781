import { describe, expect, it } from 'vitest';
import { schemaDeeldatum, schemaUur } from './basis.ts';
import { leesDag, leesDeeldatum, leesUur, weekdag } from './deeldatum.ts';

describe('leesDeeldatum', () => {
  it.each([
    ['2025', '2025'],
    ['maart 2025', '2025-03'],
    ['mrt 2025', '2025-03'],
    ['juli 2026', '2026-07'],
    ['juni 2026', '2026-06'],
    ['3-2025', '2025-03'],
    ['2025-03', '2025-03'],
    ['12 maart 2025', '2025-03-12'],
    ['12-3-2025', '2025-03-12'],
    ['12/03/2025', '2025-03-12'],
    ['12.3.2025', '2025-03-12'],
    [' 2025-03-12 ', '2025-03-12'],
    ['29 februari 2024', '2024-02-29'],
    ['', ''],
  ])('reads %j', (tekst, datum) => {
    expect(leesDeeldatum(tekst)).toBe(datum);
    expect(schemaDeeldatum.safeParse(datum).success).toBe(true);
  });

  it.each(['gisteren', '31-4-2025', '29 februari 2025', '12-13-2025', '0-2025', '25', '1-2-3-2025', 'ma 2025', '12-3-25'])('refuses %j', (tekst) => {
    expect(leesDeeldatum(tekst)).toBeNull();
  });
});

describe('leesDag', () => {
  it('takes a whole day and nothing less', () => {
    expect([leesDag('12 maart 2026'), leesDag(''), leesDag('maart 2026'), leesDag('ooit')]).toEqual(['2026-03-12', '', null, null]);
    expect([weekdag('2026-03-12'), weekdag('')]).toEqual(['donderdag', '']);
  });
});

describe('leesUur', () => {
  it.each([
    ['13', '13:00'],
    ['13.00', '13:00'],
    ['9:05', '09:05'],
    ['1330', '13:30'],
    ['930', '09:30'],
    ['9 uur', '09:00'],
    ['', ''],
  ])('reads %j', (tekst, uur) => {
    expect(leesUur(tekst)).toBe(uur);
    expect(schemaUur.safeParse(uur).success).toBe(true);
  });

  it.each(['25', '13.60', '13.0', 'straks', '13000'])('refuses %j', (tekst) => {
    expect(leesUur(tekst)).toBeNull();
  });
});
