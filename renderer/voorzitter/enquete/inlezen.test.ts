import { expect, it } from 'vitest';
import { inleesbericht } from './inlezen.ts';

it('tells what became of each form', () => {
  expect(inleesbericht([])).toEqual([]);
  expect(
    inleesbericht([
      { naam: 'a.pdf', uitkomst: { soort: 'enquete' } },
      { naam: 'b.pdf', uitkomst: { soort: 'enquete' } },
      { naam: 'c.pdf', uitkomst: { soort: 'bekend', opdrachtId: null } },
      { naam: 'd.pdf', uitkomst: { soort: 'opdracht', opdrachtId: 'o' } },
      { naam: 'e.pdf', uitkomst: { soort: 'post', poststukId: 'p', waarom: 'vreemd', anders: '' } },
      { naam: 'f.pdf', uitkomst: { soort: 'mislukt', fout: { code: 'ONBEKEND', watGebeurde: 'Het lukte niet.', watVeilig: '', watNu: 'Probeer het opnieuw.', details: [] } } },
      { naam: 'g.pdf', uitkomst: { soort: 'gestopt' } },
    ]),
  ).toEqual([
    '2 enquêtes ingelezen.',
    'Eén formulier was er al: dat telt niet dubbel.',
    'Eén bestand was een voorbereidingsopdracht. Dat staat nu bij de antwoorden.',
    'Eén bestand is niet als enquête te lezen, en bewaard bij de antwoorden van de voorbereiding.',
    'f.pdf: Het lukte niet. Probeer het opnieuw.',
    'g.pdf is niet gelezen.',
  ]);
});
