import { describe, expect, it } from 'vitest';
import type { Betrokkene } from '#shared/domein/traject';
import { inWoorden, mandaatsoort, mandaatVoor, opKring, wieIs } from './betrokkenen.ts';

const wijkcoach: Betrokkene = { id: 'w', naam: 'Noor', rol: 'Wijkcoach', organisatie: 'gemeente Oudermeer', kring: 'overheid', regie: 'het plan', mandaat: 'tot € 10.000' };
const vader: Betrokkene = { id: 'v', naam: 'Piet', rol: 'Vader', organisatie: '', kring: 'gezin', regie: '', mandaat: '' };

describe('mandate', () => {
  it('is asked as a choice and kept as words', () => {
    expect(['', 'ja', 'Nee ', 'tot € 10.000', '1 plek'].map(mandaatsoort)).toEqual(['niet-gevraagd', 'ja', 'nee', 'tot', 'tot']);
    expect(mandaatVoor('tot', 'tot € 10.000')).toBe('tot € 10.000');
    expect(mandaatVoor('tot', 'ja')).toBe('tot ');
    expect(mandaatVoor('niet-gevraagd', 'ja')).toBe('');
    expect(mandaatVoor('nee', '1 plek')).toBe('nee');
  });
});

describe('betrokkenen in words', () => {
  it('are told by role and organisation, regie and mandate, never by name', () => {
    expect(inWoorden(wijkcoach)).toBe('Wijkcoach, gemeente Oudermeer, regie: het plan, mandaat tot € 10.000');
    expect(inWoorden(vader)).toBe('Vader');
    expect(wieIs({ rol: ' ', organisatie: '' })).toBe('Betrokkene zonder rol');
  });

  it('stand from the family outward', () => {
    expect(opKring([wijkcoach, vader]).map(({ id }) => id)).toEqual(['v', 'w']);
  });
});
