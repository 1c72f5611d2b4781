import { describe, expect, it } from 'vitest';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { leegSessiecontext } from './context.ts';
import { metIngezonden, papierId } from './inzendingen.ts';
import { vulIn } from './overgangen.ts';
import { leegPlan } from './plan.ts';
import { antwoordSleutel } from './sleutels.ts';
import type { Waarde } from './waarden.ts';

const enquete = (...ids: readonly string[]): Waarde => ({ soort: 'enquete', inzendingen: ids.map((id) => ({ id, antwoorden: {}, cijfer: 8 })) });
const ids = (waarde: Waarde): readonly string[] => (waarde.soort === 'enquete' ? waarde.inzendingen.map(({ id }) => id) : []);
const papier = papierId('1');

describe('an enquête that is typed over while forms come in', () => {
  it('keeps what came in meanwhile', () => {
    expect(ids(metIngezonden(enquete('a', 'b', papier), enquete('a', papier)))).toEqual(['a', papier, 'b']);
  });

  it('lets a form from paper go that is taken away', () => {
    expect(ids(metIngezonden(enquete('a', papier), enquete('a')))).toEqual(['a']);
  });

  it('is as it was given when nothing is missing, also the first time', () => {
    const nieuw = enquete('b', 'a');
    expect(metIngezonden(enquete('a'), nieuw)).toBe(nieuw);
    expect(metIngezonden(undefined, nieuw)).toBe(nieuw);
  });

  it('leaves every other kind of answer alone', () => {
    const tekst: Waarde = { soort: 'tekst', tekst: 'kort' };
    expect(metIngezonden({ soort: 'tekst', tekst: 'lang' }, tekst)).toBe(tekst);
  });

  it('does so in a session', () => {
    const antwoord = { plek: { agendapuntId: 'enquete', itemId: null, stapId: null }, veldId: 'enquete', perId: null };
    const ctx = { ...leegSessiecontext(leegPlan(), 0), antwoorden: { [antwoordSleutel(antwoord)]: enquete('a', 'b') } };
    const na = vulIn(leersessie, ctx, null, { type: 'veld.vulIn', antwoord, waarde: enquete('a', papier), nu: 0 });
    expect(ids(na?.antwoorden[antwoordSleutel(antwoord)] ?? enquete())).toEqual(['a', papier, 'b']);
  });
});
