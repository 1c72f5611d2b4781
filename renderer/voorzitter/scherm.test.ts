import { describe, expect, it } from 'vitest';
import { afdelingVan, leesScherm, schrijfScherm, type Scherm } from './scherm.ts';

const SCHERMEN: readonly Scherm[] = [
  { naam: 'vandaag' },
  { naam: 'casussen' },
  { naam: 'casus', id: 'a-1_B' },
  { naam: 'sessies' },
  { naam: 'sessie', id: '9b' },
  { naam: 'nieuweZitting', casusId: null },
  { naam: 'nieuweZitting', casusId: '7f3a' },
  { naam: 'instellingen' },
];

describe('a screen that is remembered', () => {
  it.each(SCHERMEN)('$naam comes back as it was', (scherm) => {
    expect(leesScherm(schrijfScherm(scherm))).toEqual(scherm);
  });

  it.each(['', 'casus', 'casus/', 'casus/../x', 'casus/a/b', 'nieuweZitting/', 'nieuweZitting/a/b', 'sessie/<b>', 'iets anders', 'vandaag/x', 'sessies/x'])('%j leads to Vandaag', (tekst) => {
    expect(leesScherm(tekst)).toEqual({ naam: 'vandaag' });
  });

  it('belongs to a part of the navigation', () => {
    expect(SCHERMEN.map(afdelingVan)).toEqual(['vandaag', 'casussen', 'casussen', 'sessies', 'sessies', 'sessies', 'sessies', 'instellingen']);
  });
});
