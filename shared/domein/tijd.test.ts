import { describe, expect, it } from 'vitest';
import { dagLater, isodag, momentVan, toonDag, toonDeeldatum, toonDuur, toonUur } from './tijd.ts';

describe('toonUur and toonDag', () => {
  it('write Dutch hours and days, whatever the zone of the machine', () => {
    const moment = Date.UTC(2026, 2, 12, 12, 0, 7);
    expect(toonUur(moment)).toBe('13.00');
    expect(toonUur(moment, true)).toBe('13.00.07');
    expect(toonDag(moment)).toBe('12 maart 2026');
  });

  it('put half past midnight on the new day', () => {
    const moment = Date.UTC(2026, 2, 12, 23, 30);
    expect(toonUur(moment)).toBe('00.30');
    expect(isodag(moment)).toBe('2026-03-13');
  });
});

describe('toonDeeldatum', () => {
  it.each([
    ['2026-03-12', '12 maart 2026'],
    ['2026-03', 'maart 2026'],
    ['2026', '2026'],
    ['', ''],
  ])('%s reads %s', (datum, tekst) => {
    expect(toonDeeldatum(datum)).toBe(tekst);
  });
});

describe('momentVan', () => {
  it('knows winter and summer time', () => {
    expect(momentVan('2026-03-12', '13:00')).toBe(Date.UTC(2026, 2, 12, 12, 0));
    expect(momentVan('2026-07-12', '13:00')).toBe(Date.UTC(2026, 6, 12, 11, 0));
  });

  it('is right on both sides of a change of the clock', () => {
    expect(toonUur(momentVan('2026-03-29', '01:30') ?? 0)).toBe('01.30');
    expect(toonUur(momentVan('2026-03-29', '03:30') ?? 0)).toBe('03.30');
    expect(toonUur(momentVan('2026-10-25', '01:30') ?? 0)).toBe('01.30');
    expect(toonUur(momentVan('2026-10-25', '04:00') ?? 0)).toBe('04.00');
  });

  it('gives the hour after it for an hour that summer time skips', () => {
    expect(toonUur(momentVan('2026-03-29', '02:30') ?? 0)).toBe('03.30');
  });

  it('is null while a part is not chosen', () => {
    expect(momentVan('', '13:00')).toBeNull();
    expect(momentVan('2026-03-12', '')).toBeNull();
  });

  it('comes back as it was for every hour of a year', () => {
    for (let uren = 0; uren < 365 * 24; uren += 1) {
      const moment = Date.UTC(2026, 0, 1, uren);
      const terug = momentVan(isodag(moment), toonUur(moment).replace('.', ':'));
      // The hour that comes twice in October has two moments; the other one differs by exactly that hour.
      expect([0, 3_600_000]).toContain(Math.abs((terug ?? 0) - moment));
    }
  });
});

describe('toonDuur', () => {
  it.each([
    [0, '0:00'],
    [760_000, '12:40'],
    [3_725_000, '1:02:05'],
    [-65_000, '-1:05'],
  ])('%d ms reads %s', (ms, tekst) => {
    expect(toonDuur(ms)).toBe(tekst);
  });
});

describe('dagLater', () => {
  it('crosses months, leap days, years and the change of summer time', () => {
    expect([dagLater('2028-02-28', 1), dagLater('2026-12-31', 1), dagLater('2026-03-28', 2), dagLater('2026-01-01', -1)]).toEqual(['2028-02-29', '2027-01-01', '2026-03-30', '2025-12-31']);
    expect([dagLater('', 3), dagLater('2026-13-01', 3)]).toEqual(['', '']);
  });
});
