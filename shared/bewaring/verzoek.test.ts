import { describe, expect, it } from 'vitest';
import type { Verzoek } from './bewaring.ts';
import { antwoordVoor, ontbreektAanAntwoord, ontbreektAanVerzoek, openVerzoeken, opVolgorde, uiterlijkVoor } from './verzoek.ts';

const VANDAAG = '2026-03-12';

function verzoek(id: string, ontvangenOp: string, antwoord: Verzoek['antwoord'] = null): Verzoek {
  return { id, casusId: 'c', casuscode: 'WS-2026-001', soort: 'inzage', van: 'ouder', ontvangenOp, vraag: '', antwoord };
}
const JA = { uitkomst: 'toegewezen', op: '2026-03-10', toelichting: '' } as const;

describe('when an answer is due', () => {
  it.each([
    ['2026-03-12', '2026-04-12', '2026-06-12'],
    ['2026-01-31', '2026-02-28', '2026-04-30'],
    ['2028-01-30', '2028-02-29', '2028-04-30'],
    ['2026-11-30', '2026-12-30', '2027-02-28'],
  ])('received on %s: %s, at the latest %s', (ontvangenOp, gewoon, uiterlijk) => {
    expect([antwoordVoor({ ontvangenOp }), uiterlijkVoor({ ontvangenOp })]).toEqual([gewoon, uiterlijk]);
  });
});

it('puts what is open in front, what is due first', () => {
  const alle = [verzoek('dicht-oud', '2026-01-01', JA), verzoek('nieuw', '2026-03-01'), verzoek('dicht', '2026-02-01', JA), verzoek('oud', '2026-02-10')];
  expect(openVerzoeken(alle).map(({ id }) => id)).toEqual(['oud', 'nieuw']);
  expect(opVolgorde(alle).map(({ id }) => id)).toEqual(['oud', 'nieuw', 'dicht', 'dicht-oud']);
});

describe('what is missing', () => {
  it('of a request', () => {
    expect(ontbreektAanVerzoek(verzoek('v', '2026-03-12'), VANDAAG)).toEqual([]);
    expect(ontbreektAanVerzoek(verzoek('v', ''), VANDAAG)).toEqual(['de dag waarop het verzoek binnenkwam']);
    expect(ontbreektAanVerzoek(verzoek('v', '2026-03-13'), VANDAAG)).toEqual(['een dag van ontvangst die geweest is']);
    expect(ontbreektAanVerzoek({ ...verzoek('v', VANDAAG), soort: 'correctie' }, VANDAAG)).toEqual(['wat er volgens het gezin niet klopt']);
  });

  it('of an answer: who refuses says why', () => {
    expect(ontbreektAanAntwoord(JA, '2026-03-01', VANDAAG)).toEqual([]);
    expect(ontbreektAanAntwoord({ ...JA, uitkomst: 'deels' }, '2026-03-01', VANDAAG)).toEqual(['waarom het niet (helemaal) kan']);
    expect(ontbreektAanAntwoord({ ...JA, op: '2026-02-28' }, '2026-03-01', VANDAAG)).toHaveLength(1);
    expect(ontbreektAanAntwoord({ ...JA, op: '2026-03-13' }, '2026-03-01', VANDAAG)).toHaveLength(1);
    expect(ontbreektAanAntwoord({ ...JA, op: '' }, '2026-03-01', VANDAAG)).toEqual(['de dag van het antwoord']);
  });
});
