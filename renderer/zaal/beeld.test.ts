import { describe, expect, it } from 'vitest';
import { drukte, toonResttijd } from './beeld.ts';

describe('toonResttijd', () => {
  it('counts whole minutes down, and over', () => {
    expect(toonResttijd(600_000, 0).tekst).toBe('nog 10 min');
    expect(toonResttijd(600_000, 1).tekst).toBe('nog 10 min');
    expect(toonResttijd(600_000, 599_999)).toEqual({ tekst: 'nog 1 min', over: false });
    expect(toonResttijd(600_000, 600_000)).toEqual({ tekst: 'tijd', over: true });
    expect(toonResttijd(600_000, 725_000)).toEqual({ tekst: '2 min over', over: true });
  });

  it('stands still in a break', () => {
    expect(toonResttijd(null, 5)).toEqual({ tekst: 'pauze', over: false });
  });
});

describe('drukte', () => {
  const kolom = (aantal: number, lengte: number) => ({ regels: Array.from({ length: aantal }, () => 'x'.repeat(lengte)) });

  it('grows with the fullest column', () => {
    expect(drukte({ kolommen: [] })).toBe('ruim');
    expect(drukte({ kolommen: [kolom(6, 30)] })).toBe('ruim');
    expect(drukte({ kolommen: [kolom(7, 30)] })).toBe('vol');
    expect(drukte({ kolommen: [kolom(6, 90)] })).toBe('propvol');
    expect(drukte({ kolommen: [kolom(2, 10), kolom(4, 35)] })).toBe('vol');
  });
});
