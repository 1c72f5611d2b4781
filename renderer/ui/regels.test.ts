import { describe, expect, it } from 'vitest';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { breek, plak, regelsUitTekst, verplaats, verwijder, voegToe, wijzig, zetTerug, type Regels } from './regels.ts';

const lijst: Regels = [
  { id: 'a', tekst: 'Na 16 uur beslist niemand', bron: '', vrijgegeven: false },
  { id: 'b', tekst: 'Elke plek vraagt een intake', bron: 'lokaal team', vrijgegeven: true },
  { id: 'c', tekst: 'Het kind wacht', bron: '', vrijgegeven: false },
];
const teksten = (regels: Regels): readonly string[] => regels.map((regel) => regel.tekst);
const ids = (regels: Regels): readonly string[] => regels.map((regel) => regel.id);

describe('a list of lines', () => {
  it('adds at the end, not yet shown to the room', () => {
    expect(voegToe(lijst, 'd', 'E').at(-1)).toEqual({ id: 'd', tekst: 'E', bron: '', vrijgegeven: false });
  });

  it('changes one line and leaves the list it came from alone', () => {
    expect(wijzig(lijst, 'b', { tekst: 'anders' })[1]).toEqual({ id: 'b', tekst: 'anders', bron: 'lokaal team', vrijgegeven: true });
    expect(lijst[1]?.tekst).toBe('Elke plek vraagt een intake');
  });

  it('breaks a line where the cursor stands', () => {
    const regels = breek(lijst, 'a', 9, 'nieuw');
    expect(teksten(regels).slice(0, 2)).toEqual(['Na 16 uur', 'beslist niemand']);
    expect(ids(regels)).toEqual(['a', 'nieuw', 'b', 'c']);
  });

  it('makes an empty line below when Enter comes at the end', () => {
    expect(teksten(breek(lijst, 'a', 25, 'nieuw')).slice(0, 2)).toEqual(['Na 16 uur beslist niemand', '']);
  });

  it('does not show a new line to the room because the line above or below it is shown', () => {
    expect(breek(lijst, 'b', 27, 'nieuw').slice(1, 3).map((r) => r.vrijgegeven)).toEqual([true, false]);
    expect(breek(lijst, 'b', 0, 'nieuw').slice(1, 3).map((r) => r.vrijgegeven)).toEqual([false, true]);
    expect(breek(lijst, 'b', 5, 'nieuw').slice(1, 3).map((r) => r.vrijgegeven)).toEqual([true, true]);
  });

  it('moves up and down and stops at the edges', () => {
    expect(ids(verplaats(lijst, 'b', -1))).toEqual(['b', 'a', 'c']);
    expect(ids(verplaats(lijst, 'b', 1))).toEqual(['a', 'c', 'b']);
    expect(verplaats(lijst, 'a', -1)).toBe(lijst);
    expect(verplaats(lijst, 'c', 1)).toBe(lijst);
    expect(verplaats(lijst, 'x', 1)).toBe(lijst);
  });

  it('puts a removed line back where it was, whole, and only once', () => {
    const regel = lijst[1];
    if (regel === undefined) throw new Error('de lijst is korter dan gedacht');
    const zonder = verwijder(lijst, 'b');
    expect(ids(zonder)).toEqual(['a', 'c']);
    expect(zetTerug(zonder, regel, 1)).toEqual(lijst);
    expect(zetTerug(lijst, regel, 1)).toBe(lijst);
    expect(ids(zetTerug([], regel, 1))).toEqual(['b']);
  });
});

describe('pasting', () => {
  it('makes an item of each line, without bullets, numbers and empty lines', () => {
    expect(regelsUitTekst('- een\r\n\r\n• twee\n3. drie\n   vier \n– vijf')).toEqual(['een', 'twee', 'drie', 'vier', 'vijf']);
  });

  it('leaves text alone that only looks like a bullet or a number', () => {
    expect(regelsUitTekst('16.00 uur\n-3 graden\n2025 was zwaar')).toEqual(['16.00 uur', '-3 graden', '2025 was zwaar']);
  });

  it('cuts what is longer than a line instead of losing its end', () => {
    const lang = 'x'.repeat(MAX_REGEL + 5);
    expect(regelsUitTekst(lang).join('')).toBe(lang);
    expect(regelsUitTekst(lang).every((regel) => regel.length <= MAX_REGEL)).toBe(true);
  });

  it('puts the pieces in place of the selection', () => {
    const regels = plak(lijst, 'a', { van: 3, tot: 9 }, ['vier uur', 'midden', 'en dan'], ['n1', 'n2']);
    expect(teksten(regels)).toEqual(['Na vier uur', 'midden', 'en dan beslist niemand', 'Elke plek vraagt een intake', 'Het kind wacht']);
    expect(ids(regels)).toEqual(['a', 'n1', 'n2', 'b', 'c']);
  });

  it('does not show pasted lines to the room because the line they came into is shown', () => {
    const regels = plak(lijst, 'b', { van: 27, tot: 27 }, ['en een bed', 'en geld'], ['n1']);
    expect(regels.slice(1, 3).map((r) => r.vrijgegeven)).toEqual([true, false]);
    expect(teksten(regels).slice(1, 3)).toEqual(['Elke plek vraagt een intakeen een bed', 'en geld']);
  });

  it('keeps every character when a joined line would be too long to save', () => {
    const lang = 'x'.repeat(MAX_REGEL);
    const regels = plak([{ id: 'a', tekst: 'voorna', bron: '', vrijgegeven: false }], 'a', { van: 4, tot: 4 }, [lang], []);
    expect(teksten(regels)).toEqual(['voor', lang, 'na']);
    expect(new Set(ids(regels)).size).toBe(3);
  });
});
