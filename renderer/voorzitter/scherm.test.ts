import { describe, expect, it } from 'vitest';
import { afdelingVan, leesPlekken, leesScherm, schrijfScherm, type Scherm } from './scherm.ts';

const SCHERMEN: readonly Scherm[] = [
  { naam: 'vandaag' },
  { naam: 'casussen' },
  { naam: 'kwartaal' },
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

  it('comes back with what was in front of it', () => {
    const plekken = new Map([['onderdeel', 'notities'], ['kant', 'bord']]);
    const tekst = schrijfScherm({ naam: 'casus', id: '7f3a' }, plekken);
    expect(tekst).toBe('casus/7f3a?onderdeel=notities&kant=bord');
    expect(leesScherm(tekst)).toEqual({ naam: 'casus', id: '7f3a' });
    expect(leesPlekken(tekst)).toEqual(plekken);
  });

  it('never carries what somebody typed', () => {
    expect(schrijfScherm({ naam: 'vandaag' }, new Map([['zoek', 'Jan de Boer'], ['a&b', 'x']]))).toBe('vandaag');
    expect(leesPlekken('vandaag?zoek=Jan de Boer&a=b=c&kant=bord')).toEqual(new Map([['a', 'b'], ['kant', 'bord']]));
    expect(leesPlekken('vandaag')).toEqual(new Map());
  });

  it('belongs to a part of the navigation', () => {
    expect(SCHERMEN.map(afdelingVan)).toEqual(['vandaag', 'casussen', 'casussen', 'casussen', 'sessies', 'sessies', 'sessies', 'sessies', 'instellingen']);
  });
});
