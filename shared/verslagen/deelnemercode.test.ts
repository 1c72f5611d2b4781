import { expect, it } from 'vitest';
import type { Deelnemer, Groep } from '../domein/sessieplan.ts';
import { deelnemercode } from './deelnemercode.ts';

const groep = (id: string, naam: string): Groep => ({ id, naam, gespreksleiderId: null });
const deelnemer = (id: string, groepId: string | null): Deelnemer => ({ id, naam: `Sanne ${id}`, rol: '', organisatie: '', mandaat: '', groepId });
const deelnemers = [deelnemer('d1', 'a'), deelnemer('d2', 'b'), deelnemer('d3', 'a'), deelnemer('d4', null), deelnemer('d5', 'weg'), deelnemer('d6', 'b')];
const codes = (groepen: readonly Groep[]): readonly string[] => deelnemers.map(({ id }) => deelnemercode({ groepen, deelnemers }, id));

it('calls somebody by group and place in it, and without a group by a number', () => {
  expect(codes([groep('a', 'Groep A'), groep('b', 'Groep B')])).toEqual(['A1', 'B1', 'A2', '1', '2', 'B2']);
  expect(codes([])).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(deelnemercode({ groepen: [], deelnemers }, 'onbekend')).toBe('');
});

it('takes the letter that a group has in its name, unless two would be the same', () => {
  expect(codes([groep('a', 'Groep B'), groep('b', 'Groep A')]).slice(0, 2)).toEqual(['B1', 'A1']);
  expect(codes([groep('a', 'Zaal C'), groep('b', 'Hal C')]).slice(0, 2)).toEqual(['A1', 'B1']);
  expect(codes([groep('a', 'De blauwe kamer'), groep('b', 'Groep A')]).slice(0, 2)).toEqual(['A1', 'B1']);
});
