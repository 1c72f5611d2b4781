import { expect, it } from 'vitest';
import { formulierenVan } from './klaarzetten.ts';

const opdracht = (id: string, afgezien = '', casusId = 'c') => ({ id, nummer: 1, casusId, rol: 'ouder' as const, naam: '', functie: '', organisatie: '', deelnemerId: null, afgezien });

it('makes forms for who has none, for everybody, or for who was ticked', () => {
  const opdrachten = [opdracht('a'), opdracht('b'), opdracht('c', 'ziek'), opdracht('d', '', 'niet meer gekozen')];
  const verzonden = { a: { op: 1, bestandsnaam: 'a.pdf', herinnerdOp: [] } };
  expect(formulierenVan(opdrachten, verzonden, new Set(['c', 'd', 'weg']), [{ id: 'c' }])).toEqual({ nieuw: ['b'], alle: ['a', 'b'], gekozen: ['c', 'd'] });
});
