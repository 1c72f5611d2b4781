import { expect, it } from 'vitest';
import { isPlekVanEenKind, voorstellenVoor } from './voorstellen.ts';

const scan = { vandaag: '2026-03-20', leeftijd: null };

it('knows where a child goes or lives: that is asked about also when somebody of it was at the table', () => {
  expect(['basisschool De Kade', 'Bonhoeffer College', 'gezinshuis It Nêst', 'KDV Pippeloentje'].map(isPlekVanEenKind)).toEqual([true, true, true, true]);
  expect(['gemeente Dijkveen', 'GI Waterstreek', 'Jeugdhulp De Terp', 'Veilig Thuis', ''].map(isPlekVanEenKind)).toEqual([false, false, false, false, false]);
});

it('says a day of long ago as its month, with the word before it', () => {
  expect(voorstellenVoor('datum', 'op 12 maart 2019', '', scan)).toEqual(['in maart 2019', 'in 2019', '[datum]']);
  expect(voorstellenVoor('datum', '4-6-2017', 'sinds ', scan)).toEqual(['juni 2017', '2017', '[datum]']);
  expect(voorstellenVoor('datum', '2017-06-04', '', scan)[0]).toBe('juni 2017');
});
