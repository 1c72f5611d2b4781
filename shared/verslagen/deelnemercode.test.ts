import { expect, it } from 'vitest';
import type { Deelnemer, Groep } from '../domein/sessieplan.ts';
import { actiepuntenBestandsnaam, casusbeeldBestandsnaam } from './bestandsnaam.ts';
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

it('names files by date and code, never by name', () => {
  const plan = { datum: '2026-03-12', casussen: [{ id: 'c1', code: 'WS-2026-001' }, { id: 'c2', code: 'WS-2026-002' }], groepen: [groep('a', 'Groep A')], deelnemers };
  expect(casusbeeldBestandsnaam(plan, 'WS-2026-001')).toBe('2026-03-12 WS-2026-001 casusbeeld.pdf');
  expect(casusbeeldBestandsnaam({ datum: '' }, 'WS-2026-001')).toBe('WS-2026-001 casusbeeld.pdf');
  expect(actiepuntenBestandsnaam({ id: 'leersessie', casussen: 'meer' }, plan, 'd3')).toBe('2026-03-12 leersessie WS actiepunten deelnemer-A2.pdf');
  expect(actiepuntenBestandsnaam({ id: 'mdo', casussen: 'een' }, { ...plan, casussen: plan.casussen.slice(0, 1), groepen: [] }, 'd3')).toBe('2026-03-12 WS-2026-001 actiepunten deelnemer-3.pdf');
});
