import { expect, it } from 'vitest';
import { leegPlan } from '#shared/werkvormen/plan';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { casusMetVraag, metVraag } from './vraag.ts';

const stap = { soort: 'stap', id: 's', titel: 'S', zaaltekst: 'S', minuten: 5, verplicht: true, kaart: [], velden: [], guards: [] } as const;
const werkvorm: Werkvorm = {
  schema: 1,
  id: 'proef',
  versie: 1,
  naam: 'Proef',
  doel: 'proef',
  bron: 'proef',
  onderwerpLabel: 'Vraag',
  rollen: ['Voorzitter'],
  groepen: false,
  casussen: 'een',
  agendapunten: [{ ...stap, toont: ['vraag'] }],
};
const een = { ...leegPlan(), casussen: [{ id: 'c', code: 'WS-2026-019' }] };

it('asks the question of a casus once, where the method shows it', () => {
  expect(casusMetVraag(werkvorm, een)).toBe('c');
  expect(casusMetVraag({ ...werkvorm, agendapunten: [{ ...stap, toont: [] }] }, een)).toBeNull();
  expect(casusMetVraag(werkvorm, leegPlan())).toBeNull();
});

it('calls a meeting on one casus after its question', () => {
  expect(metVraag(een, 'Hoe kan zij blijven?').onderwerp).toBe('Hoe kan zij blijven?');
  const twee = { ...een, onderwerp: 'Wonen', casussen: [...een.casussen, { id: 'd', code: 'WS-2026-020' }] };
  expect(metVraag(twee, 'Hoe kan zij blijven?').onderwerp).toBe('Wonen');
});
