import { describe, expect, it } from 'vitest';
import { achterstandzin, standVan, voortgangzin } from './woorden.ts';

const zonder = { breuk: null };
const breuk = { bij: 12, reden: 'afgekapt' } as const;

describe('how the logboek stands', () => {
  it('is what was found last: checking knows more than opening', () => {
    expect(standVan(zonder, null).toon).toBe('nog-niet');
    expect(standVan({ breuk }, null)).toEqual({ toon: 'mis', zin: 'Het logboek klopt niet vanaf regel 12. De regels daarna zijn weggehaald.' });
    expect(standVan({ breuk }, { oordeel: 'beschadigd', bij: 3, reden: 'gewijzigd' }).zin).toContain('vanaf regel 3');
    expect(standVan(zonder, { oordeel: 'heel', regels: 12_345, vanaf: Date.parse('2026-03-12T12:00:00Z') })).toEqual({ toon: 'goed', zin: 'Het logboek is heel: 12.345 regels, vanaf 12 maart 2026.' });
    expect(standVan(zonder, { oordeel: 'heel', regels: 1, vanaf: null }).zin).toBe('Het logboek is heel: 1 regel.');
    expect(standVan(zonder, { oordeel: 'heel', regels: 0, vanaf: null }).zin).toBe('Er staat nog niets in het logboek.');
  });

  it('tells of lines that wait', () => {
    expect(achterstandzin({ achterstand: 0 })).toBe('');
    expect(achterstandzin({ achterstand: 1 })).toContain('Eén regel kan nu niet');
    expect(achterstandzin({ achterstand: 1_200 })).toContain('1.200 regels kunnen nu niet');
  });

  it('says how far it is', () => {
    expect(voortgangzin({ gedaan: 1_000, totaal: 1_000_000 })).toBe('1.000 van 1.000.000 regels nagekeken');
  });
});
