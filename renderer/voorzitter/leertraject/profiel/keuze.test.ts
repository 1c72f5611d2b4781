import { expect, it } from 'vitest';
import { leegPlan } from '#shared/werkvormen/plan';
import { zetCasus } from '../../sessie/voorbereiden/planbewerkingen.ts';
import { kiesOpnieuw } from './keuze.ts';

it('brings a casus back at its place, with its knooppunten', () => {
  const knooppunt = { id: 'k', titel: 'Vrijdagmiddag', toelichting: '', casusIds: ['a', 'b'], groepId: null };
  const was = { ...leegPlan(), casussen: ['a', 'b', 'c'].map((id) => ({ id, code: `WS-2026-${id}` })), knooppunten: [knooppunt] };
  const zonder = zetCasus(was, { id: 'b', code: 'WS-2026-b' }, false);
  expect(zonder.knooppunten[0]?.casusIds).toEqual(['a']);
  expect(kiesOpnieuw(zonder, was, 'b')).toEqual(was);
  expect(kiesOpnieuw(was, was, 'b')).toBe(was);
});
