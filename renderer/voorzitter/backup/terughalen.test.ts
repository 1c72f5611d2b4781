import { describe, expect, it } from 'vitest';
import { HIER, passend, teruggehaald, type Terugcasus } from './terughalen.ts';

function casus(code: string, kern: string): Terugcasus {
  const regel = { soort: 'casus', code, kern, aangedragenDoor: '', gemeente: '', leeftijd: null, spoed: false, stap: null, sinds: '', evaluatie: '', openAfspraken: [], signalen: [], gewijzigdOp: 0 } as const;
  return { id: code, regel: { ...regel, openAfspraken: [], signalen: [] }, hier: 'niet', sessies: 0 };
}

describe('taking a casus back', () => {
  it('finds by code and question', () => {
    const alle = [casus('TW-2026-001', 'Wonen lukt niet'), casus('TW-2026-002', 'School')];
    expect(passend(alle, ' school ').map(({ id }) => id)).toEqual(['TW-2026-002']);
    expect(passend(alle, '2026-001')).toHaveLength(1);
    expect(passend(alle, '')).toHaveLength(2);
  });

  it('offers nothing when it is here as it was', () => {
    expect(HIER.gelijk.knop).toBeNull();
    expect(HIER.niet.knop).toBe('Haal terug');
    expect(HIER.nieuwer.knop).toBe('Vervang door deze');
  });

  it('says what came back', () => {
    expect(teruggehaald('TW-2026-001', 0)).toBe('TW-2026-001 is teruggehaald.');
    expect(teruggehaald('TW-2026-001', 1)).toBe('TW-2026-001 is teruggehaald, met 1 sessie.');
    expect(teruggehaald('TW-2026-001', 2)).toBe('TW-2026-001 is teruggehaald, met 2 sessies.');
  });
});
