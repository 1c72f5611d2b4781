import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volgendeCasuscode } from './casuscode.ts';
import { isCasuscode } from './tekstvormen.ts';

describe('the code for a new casus', () => {
  it('follows the highest number of this prefix and year', () => {
    expect(volgendeCasuscode('TW', 2026, [])).toBe('TW-2026-001');
    expect(volgendeCasuscode('TW', 2026, ['TW-2026-002', 'TW-2026-14', 'TW-2025-120', 'T-2026-300', 'TWX-2026-400'])).toBe('TW-2026-015');
    expect(volgendeCasuscode('TW', 2026, ['TW-2026-999'])).toBe('TW-2026-1000');
  });

  it('goes back to a number that is free after the last, and to none when all are in use', () => {
    const alle = Array.from({ length: 9_999 }, (_, i) => `TW-2026-${i + 1}`);
    expect(volgendeCasuscode('TW', 2026, alle.filter((code) => code !== 'TW-2026-37'))).toBe('TW-2026-037');
    expect(volgendeCasuscode('TW', 2026, alle)).toBe('');
  });

  it('is always a code, and never one that is in use', () => {
    const codes = fc.array(fc.tuple(fc.constantFrom('TW', 'WS'), fc.integer({ min: 2025, max: 2026 }), fc.integer({ min: 0, max: 9_999 })).map(([p, j, n]) => `${p}-${j}-${n}`));
    fc.assert(
      fc.property(codes, (gebruikt) => {
        const code = volgendeCasuscode('TW', 2026, gebruikt);
        expect(isCasuscode(code)).toBe(true);
        const nummers = gebruikt.filter((ander) => ander.startsWith('TW-2026-')).map((ander) => Number(ander.slice(8)));
        expect(nummers).not.toContain(Number(code.slice(8)));
      }),
    );
  });
});
