import { expect, it } from 'vitest';
import { STUKSOORTEN } from './keuzes.ts';
import { verteltVerschil } from './soorten.ts';

it('tells what changed of what people read again, and never of a quarter: two counts apart would be a small one', () => {
  expect(STUKSOORTEN.filter(verteltVerschil)).toEqual(['verslag', 'gezinsversie', 'regie']);
});
