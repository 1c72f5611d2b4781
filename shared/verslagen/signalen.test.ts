import { describe, expect, it } from 'vitest';
import { signalenTotEnMet } from './signalen.ts';

const regel = (code: string, ...dagen: readonly string[]) => ({ code, signalen: dagen.map((op) => ({ tekst: 'Bestaat niet als product', op })) });

describe('signalen up to a day', () => {
  it('are those of its quarter until then, so that a verslag made again later says the same', () => {
    const regels = [regel('WS-2025-090', '2025-12-31'), regel('WS-2026-004', '2026-01-29'), regel('WS-2026-019', '2026-03-19'), regel('WS-2026-020', '2026-03-26'), regel('WS-2026-021', '')];
    expect(signalenTotEnMet(regels, '2026-03-19')).toEqual([{ tekst: 'Bestaat niet als product', codes: ['WS-2026-004', 'WS-2026-019'] }]);
    expect(signalenTotEnMet(regels, '')).toEqual([]);
  });
});
