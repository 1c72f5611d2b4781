import { describe, expect, it } from 'vitest';
import { toonKosten } from './hulp.ts';

describe('toonKosten', () => {
  it('tells an amount, an estimate with its source, and that nobody knows', () => {
    expect(toonKosten({ soort: 'bedrag', euro: 98_000 })).toBe('€ 98.000 per jaar');
    expect(toonKosten({ soort: 'schatting', euro: 9_500, bron: 'aanbieder A' })).toBe('€ 9.500 per jaar, schatting van aanbieder A');
    expect(toonKosten({ soort: 'schatting', euro: 9_500, bron: ' ' })).toBe('€ 9.500 per jaar, schatting zonder bron');
    expect(toonKosten({ soort: 'onbekend' })).toBe('kosten onbekend');
  });
});
