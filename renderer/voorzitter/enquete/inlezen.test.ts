import { expect, it } from 'vitest';
import { inleesbericht, type Leesuitkomst } from './inlezen.ts';

const gelezen = (naam: string, value: Extract<Leesuitkomst['antwoord'], { ok: true }>['value']): Leesuitkomst => ({ naam, antwoord: { ok: true, value } });

it('tells what became of each form', () => {
  expect(inleesbericht([])).toEqual([]);
  expect(
    inleesbericht([
      gelezen('a.pdf', { soort: 'enquete' }),
      gelezen('b.pdf', { soort: 'enquete' }),
      gelezen('c.pdf', { soort: 'bekend', opdrachtId: null }),
      gelezen('d.pdf', { soort: 'opdracht', opdrachtId: 'o' }),
      gelezen('e.pdf', { soort: 'post', poststukId: 'p', waarom: 'vreemd', anders: '' }),
      { naam: 'f.pdf', antwoord: { ok: false, fout: { code: 'ONBEKEND', watGebeurde: 'Het lukte niet.', watVeilig: '', watNu: 'Probeer het opnieuw.', details: [] } } },
    ]),
  ).toEqual([
    '2 enquêtes ingelezen.',
    'Eén formulier was er al: dat telt niet dubbel.',
    'Eén bestand was een voorbereidingsopdracht: die staan bij de antwoorden.',
    'Eén bestand is niet als enquête te lezen. Je vindt ze bij de voorbereiding, onder Antwoorden.',
    'f.pdf: Het lukte niet. Probeer het opnieuw.',
  ]);
});
