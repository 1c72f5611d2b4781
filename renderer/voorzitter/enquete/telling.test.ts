import { expect, it } from 'vitest';
import type { Inzending } from '#shared/werkvormen/waarden';
import { isVanPapier, papierId } from '#shared/werkvormen/inzendingen';
import { nogNietTeZien, telling } from './telling.ts';

const met = (aantal: number, cijfer: number | null = 8): readonly Inzending[] => Array.from({ length: aantal }, (_, i) => ({ id: `i${i}`, cijfer, antwoorden: { ervaren: 'goed' } }));

it('counts, and tells the mean from five on', () => {
  expect(telling([], 12)).toBe('0 van 12 ingevuld');
  expect(telling(met(4), 12)).toBe('4 van 12 ingevuld');
  expect(telling([...met(4), { id: 'leeg', cijfer: null, antwoorden: { ervaren: ' ' } }], 12)).toBe('4 van 12 ingevuld');
  expect(telling(met(5), 12)).toBe('5 van 12 ingevuld, gemiddeld een 8,0');
  expect(telling(met(13), 12)).toBe('13 van 13 ingevuld, gemiddeld een 8,0');
  expect(telling([...met(4), ...met(4, null)], 12)).toBe('8 van 12 ingevuld');
});

it('says what cannot be seen yet', () => {
  expect(nogNietTeZien(met(4))).toBe('Cijfers en antwoorden zie je vanaf 5 formulieren. Met minder is te zien wie wat schreef.');
  expect(nogNietTeZien(met(5))).toBeNull();
});

it('knows a form that was typed over from paper', () => {
  expect(isVanPapier({ id: papierId('3f0c') })).toBe(true);
  expect(isVanPapier({ id: '3f0c' })).toBe(false);
});
