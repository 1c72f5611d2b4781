import { describe, expect, it } from 'vitest';
import { meegegevenGroepen, meegegevenzin, ontvangenzin, uitgiftestaat, uitgiftezin, uitkomstzin, vanWie, versietekst, voorstelVerloop } from './woorden.ts';
import { stelWachtzinVoor } from './wachtzinvoorstel.ts';
import { beoordeelWachtzin } from '#shared/domein/wachtzin';

const OP = Date.UTC(2026, 2, 12, 12, 0);
const uitgifte = { id: 'u1', groepId: 'B', op: OP, verlooptOp: '2026-03-26', teruggekomenOp: null };
const groepen = [{ id: 'B', naam: 'Groep B', gespreksleiderId: null }];

describe('what is said of a group file', () => {
  it('proposes two weeks after the meeting, or after today', () => {
    expect(voorstelVerloop('2026-03-12', '2026-03-01')).toBe('2026-03-26');
    expect(voorstelVerloop('', '2026-03-01')).toBe('2026-03-15');
    expect(voorstelVerloop('2026-03-12', '2026-04-01')).toBe('2026-04-15');
  });

  it('tells when it was made, until when, and when it came back', () => {
    expect(uitgiftezin(undefined, '2026-03-12')).toBe('Nog geen bestand gemaakt.');
    expect(uitgiftezin(uitgifte, '2026-03-26')).toBe('Gemaakt op 12 maart 2026 om 13.00 uur. Te gebruiken tot en met 26 maart 2026.');
    expect(uitgiftezin(uitgifte, '2026-03-27')).toContain('Verlopen op 26 maart 2026');
    expect(uitgiftezin({ ...uitgifte, teruggekomenOp: OP }, '2026-03-27')).toContain('Teruggekomen op 12 maart 2026');
    expect(uitgiftestaat(uitgifte, '2026-03-27').woord).toBe('verlopen');
  });

  it('says of which groups a file went along that is not back', () => {
    expect(meegegevenzin(groepen, meegegevenGroepen([uitgifte]))).toBe('Voor Groep B is een groepsbestand meegegeven dat nog niet terug is.');
    expect(meegegevenzin(groepen, meegegevenGroepen([{ ...uitgifte, teruggekomenOp: OP }]))).toBe('');
    expect(meegegevenzin([], meegegevenGroepen([uitgifte]))).toBe('');
  });

  it('counts what came back in words', () => {
    expect(uitkomstzin('Groep B', { overgenomen: 14, verschillen: 2 })).toBe('Groep B: 14 antwoorden overgenomen, 2 verschillen om te kiezen.');
    expect(uitkomstzin('Groep B', { overgenomen: 1, verschillen: 0 })).toBe('Groep B: 1 antwoord overgenomen, geen verschillen.');
    expect(uitkomstzin('Groep B', { overgenomen: 0, verschillen: 1 })).toBe('Groep B: niets nieuws, 1 verschil om te kiezen.');
  });

  it('says whose a version is', () => {
    expect(vanWie('hier', [uitgifte], groepen)).toBe('Deze laptop');
    expect(vanWie('u1', [uitgifte], groepen)).toBe('Laptop van Groep B');
    expect(vanWie('u1', [uitgifte, { ...uitgifte, id: 'u2' }], groepen)).toBe('Laptop van Groep B, bestand van 12 maart 2026');
    expect(versietekst({ van: 'hier', tekst: '', waarde: null })).toBe('Staat er niet');
  });

  it('says in plain words when it has expired on the second laptop', () => {
    expect(ontvangenzin({ verlooptOp: '2026-03-26', teruggegevenOp: null }, '2026-03-26')).toBe('Teruggeven kan tot en met 26 maart 2026.');
    expect(ontvangenzin({ verlooptOp: '2026-03-26', teruggegevenOp: OP }, '2026-03-27')).toContain('verlopen op 26 maart 2026. Wat je hebt opgeschreven staat hier nog.');
  });
});

it('proposes a wachtzin of six words that a kluis would accept, whatever the chance', async () => {
  for (const begin of [0, 37, 100, 200, 250]) {
    const zin = stelWachtzinVoor((aantal) => Uint8Array.from({ length: aantal }, (_, i) => (begin + 41 * i) % 256));
    expect(zin.split(' ')).toHaveLength(6);
    expect(zin).not.toMatch(/ {2}|^ | $/);
    expect((await beoordeelWachtzin(zin)).voldoende).toBe(true);
  }
});
