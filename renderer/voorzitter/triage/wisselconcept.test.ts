import { expect, it } from 'vitest';
import { isConceptNa, leegConcept } from './wisselconcept.ts';

it.each([
  [leegConcept(2), true],
  [{ na: 2, soort: 'geefConsultatie', getypt: { advies: 'Blijf praten.', dag: '2026-03-12' } }, true],
  [{ na: 1, soort: 'geefConsultatie', getypt: {} }, false],
  [{ na: 2, soort: 'heropen', getypt: {} }, false],
  [{ na: 2, soort: null, getypt: { anders: 'x' } }, false],
  [{ na: 2, soort: null, getypt: { advies: 3 } }, false],
  [{ na: 2, soort: null }, false],
  ['tekst', false],
])('of %j after two steps: %s', (gelezen, past) => {
  expect(isConceptNa(2, ['geefConsultatie', 'stuurTerug'])(gelezen)).toBe(past);
});
