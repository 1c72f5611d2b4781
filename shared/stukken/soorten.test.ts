import { expect, it } from 'vitest';
import { STUKSOORTEN } from './keuzes.ts';
import { metReacties, metVaststelling, statusMetVersie, statuswoord, verteltVerschil } from './soorten.ts';

it('tells what changed of what people read again, and never of a quarter: two counts apart would be a small one', () => {
  expect(STUKSOORTEN.filter(verteltVerschil)).toEqual(['verslag', 'gezinsversie', 'regie']);
});

it('calls what is never vastgesteld no concept, and asks reactions of what people said', () => {
  expect(STUKSOORTEN.filter(metVaststelling)).toEqual(['verslag', 'gezinsversie', 'kwartaal']);
  expect(STUKSOORTEN.filter(metReacties)).toEqual(['verslag', 'gezinsversie']);
  expect(STUKSOORTEN.map((soort) => statuswoord(soort, 'concept'))).toEqual(['concept', 'concept', 'werkversie', 'werkversie', 'werkversie', 'concept']);
  expect([statusMetVersie('kwartaal', { status: 'vastgesteld', versie: 3 }), statusMetVersie('regie', { status: 'concept', versie: 2 })]).toEqual(['vastgesteld, versie 3', 'werkversie, versie 2']);
});
