import { describe, expect, it } from 'vitest';
import { verslagBestandsnaam } from './bestandsnaam.ts';
import { signalenTotEnMet } from './signalen.ts';

const regel = (code: string, ...dagen: readonly string[]) => ({ code, signalen: dagen.map((op) => ({ tekst: 'Bestaat niet als product', op })) });

describe('signalen up to a day', () => {
  it('are those of its quarter until then, so that a verslag made again later says the same', () => {
    const regels = [regel('WS-2025-090', '2025-12-31'), regel('WS-2026-004', '2026-01-29'), regel('WS-2026-019', '2026-03-19'), regel('WS-2026-020', '2026-03-26'), regel('WS-2026-021', '')];
    expect(signalenTotEnMet(regels, '2026-03-19')).toEqual([{ tekst: 'Bestaat niet als product', codes: ['WS-2026-004', 'WS-2026-019'] }]);
    expect(signalenTotEnMet(regels, '')).toEqual([]);
  });
});

describe('the name of a verslag', () => {
  const casussen = [{ id: 'a', code: 'WS-2026-001' }, { id: 'b', code: 'WS-2026-002' }];
  it('carries the code of the one casus, of several only the region', () => {
    const versie = { status: 'concept', versie: 2 } as const;
    expect(verslagBestandsnaam({ id: 'doorbraak', naam: 'Doorbraak/overleg: (IPW)', casussen: 'een' }, { datum: '2026-03-19', casussen: casussen.slice(0, 1) }, versie)).toBe('2026-03-19 WS-2026-001 verslag doorbraak overleg concept v2.pdf');
    expect(verslagBestandsnaam({ id: 'leersessie', naam: 'Leersessie', casussen: 'meer' }, { datum: '2026-03-12', casussen }, versie)).toBe('2026-03-12 leersessie WS verslag concept v2.pdf');
    expect(verslagBestandsnaam({ id: 'doorbraak', naam: '(IPW)', casussen: 'een' }, { datum: '', casussen: [] }, versie)).toBe('verslag doorbraak concept v2.pdf');
  });
});
