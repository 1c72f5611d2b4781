import { describe, expect, it } from 'vitest';
import { AANHEF, maakBrief, maakGroepsbrief, ontbrekendePlekken, plekwaarden } from './brief.ts';

const plan = { onderwerp: 'Hoe voorkomen we drie verhuizingen?', datum: '2026-03-12' };
const inhoud = { reageerVoor: '2026-03-05', contact: 'facilitator@ozj.example' };
const waarden = plekwaarden(plan, inhoud, { rol: 'ouder', nummer: 3 }, 'WS-2026-001');
const vorm = {
  mail: {
    onderwerp: 'Vragen vooraf, {code}',
    tekst: '{aanhef},\n\nHet gaat over {leerthema} op {datum}. Graag antwoord voor {reageerVoor}, aan {contact}.',
    herinnering: '{aanhef},\n\nWilt u {code} nog invullen?',
  },
};

describe('the mail to one person', () => {
  it('fills in its places, and names nobody', () => {
    expect(maakBrief(vorm, 'mail', waarden)).toEqual({
      onderwerp: 'Vragen vooraf, WS-2026-001, opdracht 3',
      tekst: 'Beste ouder of verzorger,\n\nHet gaat over Hoe voorkomen we drie verhuizingen? op 12 maart 2026. Graag antwoord voor 5 maart 2026, aan facilitator@ozj.example.',
      ontbreekt: [],
    });
  });

  it('has a text of its own to remind with', () => {
    const { onderwerp, tekst } = maakBrief(vorm, 'herinnering', waarden);
    expect(onderwerp).toBe('Herinnering: Vragen vooraf, WS-2026-001, opdracht 3');
    expect(tekst).toContain('nog invullen');
  });

  it('says what is still missing in it', () => {
    const kaal = plekwaarden({ ...plan, datum: '' }, { ...inhoud, contact: ' ' }, { rol: 'jeugdige', nummer: 1 }, 'WS-2026-001');
    const { tekst, ontbreekt } = maakBrief(vorm, 'mail', kaal);
    expect(tekst).toBe('Hallo,\n\n');
    expect(ontbreekt).toEqual(['de datum van de leersessie', 'aan wie het formulier terug kan']);
  });
});

it('misses nothing that is no place', () => {
  expect(ontbrekendePlekken(['{naam}'], waarden)).toEqual([]);
});

it('reminds all of a role at once, without the code of one of them', () => {
  const samen = { mail: { ...vorm.mail, onderwerp: 'Vragen vooraf', herinnering: '{aanhef},\n\nWilt u het formulier nog invullen? De code is {code}.' } };
  expect(maakGroepsbrief(samen, waarden)).toEqual({ onderwerp: 'Herinnering: Vragen vooraf', tekst: 'Beste ouder of verzorger,\n\nWilt u het formulier nog invullen?', ontbreekt: [] });
});

it('speaks to each role in its own way', () => {
  expect(new Set(Object.values(AANHEF)).size).toBe(3);
});
