import { describe, expect, it } from 'vitest';
import type { Betrokkene } from '#shared/domein/traject';
import { inWoorden, opKring, wieIs } from './betrokkenen.ts';

const wijkcoach: Betrokkene = { id: 'w', naam: 'Noor', rol: 'Wijkcoach', organisatie: 'gemeente Oudermeer', kring: 'overheid', regie: 'het plan', mandaat: 'tot € 10.000' };
const vader: Betrokkene = { id: 'v', naam: 'Piet', rol: 'Vader', organisatie: '', kring: 'gezin', regie: '', mandaat: '' };

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
