import { describe, expect, it } from 'vitest';
import { lengtehint, vulling } from './lengte.ts';
import { leegTijdlijnpunt } from './tijdlijn.ts';

const leeg = { kern: '', casusbeeld: { situatie: '', verloop: '', stemJeugdigeEnOuders: '', watHielp: '' }, tijdlijn: [] };
const woorden = (aantal: number): string => Array.from({ length: aantal }, () => 'woord').join(' \n');

describe('the length of a casusbeeld', () => {
  it('counts the words of every text and the events of the timeline', () => {
    expect(vulling(leeg)).toBe(0);
    expect(vulling({ ...leeg, casusbeeld: { ...leeg.casusbeeld, situatie: woorden(210), watHielp: woorden(105) } })).toBeCloseTo(0.75);
    const gebeurtenis = { ...leegTijdlijnpunt('a'), wat: 'x' };
    expect(vulling({ ...leeg, kern: woorden(420 - 28), tijdlijn: [gebeurtenis, { ...gebeurtenis, id: 'b' }] })).toBeCloseTo(1);
  });

  it('says how far one page is filled, and how much is too much', () => {
    expect(lengtehint(0)).toEqual({ tekst: 'Houd het bij één bladzijde.', teLang: false });
    expect(lengtehint(0.5)).toEqual({ tekst: 'Past op één bladzijde.', teLang: false });
    expect(lengtehint(0.9)).toEqual({ tekst: 'De bladzijde is bijna vol.', teLang: false });
    expect(lengtehint(1)).toEqual({ tekst: 'De bladzijde is bijna vol.', teLang: false });
    expect(lengtehint(1.1)).toEqual({ tekst: 'Langer dan één bladzijde: ongeveer 50 woorden te veel.', teLang: true });
  });
});
