import { describe, expect, it } from 'vitest';
import { knooppuntregel, naamVan } from './woorden.ts';

const plan = { groepen: [{ id: 'a', naam: 'Groep A', gespreksleiderId: null }], casussen: ['WS-2026-001', 'WS-2026-003', 'TW-2026-004'].map((code) => ({ id: code, code })) };

describe('a knooppunt in words', () => {
  it('has a name, also without a title', () => {
    expect(naamVan({ titel: ' Vrijdagmiddag ' }, 0)).toBe('Vrijdagmiddag');
    expect(naamVan({ titel: '' }, 1)).toBe('Knooppunt 2');
  });

  it('says its group and casussen in a line', () => {
    expect(knooppuntregel({ groepId: 'a', casusIds: ['TW-2026-004', 'WS-2026-001', 'WS-2026-003'] }, plan)).toEqual({ groep: 'Groep A', codes: ['WS-2026-001', '003', 'TW-2026-004'] });
    expect(knooppuntregel({ groepId: null, casusIds: [] }, plan)).toEqual({ groep: 'nog geen groep', codes: [] });
  });
});
