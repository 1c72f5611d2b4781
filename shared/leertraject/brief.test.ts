import { describe, expect, it } from 'vitest';
import leersessie from '../../resources/leertrajecten/leersessie.json' with { type: 'json' };
import { AANHEF, maakBrief, maakGroepsbrief, ontbrekendePlekken, plekwaarden, vraagtTeLaat } from './brief.ts';
import { OPDRACHTROLLEN } from './keuzes.ts';

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

describe('the texts of the built-in leersessie', () => {
  it.each(OPDRACHTROLLEN)('reminds every %s at once, in whole sentences and without the code of one of them', (rol) => {
    const eigen = leersessie.opdrachten[rol];
    const { onderwerp, tekst, ontbreekt } = maakGroepsbrief(eigen, waarden);
    expect(ontbreekt).toEqual([]);
    expect(`${onderwerp} ${tekst}`).not.toMatch(/WS-2026|code|[{}]|\(\)/);
    expect(onderwerp).toMatch(/^Herinnering: .*[a-z?]$/);
    // As many sentences as the reminder to one person: none was left out for the code.
    expect(tekst.split(/[.?!]\s/)).toHaveLength(maakBrief(eigen, 'herinnering', waarden).tekst.split(/[.?!]\s/).length);
  });

  it.each(OPDRACHTROLLEN)('fills in every place in the mail to a %s, with the code in the subject', (rol) => {
    const { onderwerp, tekst, ontbreekt } = maakBrief(leersessie.opdrachten[rol], 'mail', waarden);
    expect(ontbreekt).toEqual([]);
    expect(onderwerp).toContain('WS-2026-001, opdracht 3');
    expect(`${onderwerp} ${tekst}`).not.toMatch(/[{}]/);
  });
});

it('sees that a mail asks for an answer on a day that has gone by', () => {
  expect(vraagtTeLaat('2026-03-05', '2026-03-05')).toBe(true);
  expect(vraagtTeLaat('2026-03-05', '2026-03-04')).toBe(false);
  expect(vraagtTeLaat('', '2026-03-04')).toBe(false);
});

it('speaks to each role in its own way', () => {
  expect(new Set(Object.values(AANHEF)).size).toBe(3);
});
