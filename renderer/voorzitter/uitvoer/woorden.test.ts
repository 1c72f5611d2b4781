import { describe, expect, it } from 'vitest';
import { isVerteld, onthoudVerteld } from './verteld.ts';
import { bewaarknop, buitenDeKluis, zwakWachtwoord } from './woorden.ts';

describe('what leaves the kluis', () => {
  it('is said for one and for more, and of a password only where one is possible', () => {
    expect(buitenDeKluis('een', 'keuze')).toBe('Dit bestand komt buiten de kluis. Iedereen die het krijgt of vindt, kan het lezen. Zet er een wachtwoord op, en geef dat door per telefoon, niet in dezelfde mail.');
    expect(buitenDeKluis('meer', 'geen')).toBe('Deze bestanden komen buiten de kluis. Iedereen die ze krijgt of vindt, kan ze lezen.');
  });

  it('stands on the button as it will go', () => {
    expect(bewaarknop('keuze', '', false)).toBe('Bewaar zonder wachtwoord');
    expect(bewaarknop('keuze', 'drie', false)).toBe('Bewaar met wachtwoord');
    expect(bewaarknop('keuze', 'drie', true)).toBe('Bewaar toch met dit wachtwoord');
    expect(bewaarknop('geen', '', false)).toBe('Bewaar buiten de kluis');
  });

  it('is warned of when the password is weak, with what makes it stronger', () => {
    expect(zwakWachtwoord({ score: 1, voldoende: false, advies: 'Voeg woorden toe.' })).toBe('Dit wachtwoord is te raden door wie het bestand heeft. Voeg woorden toe.');
  });

  it('is remembered by kind and whose it is', () => {
    onthoudVerteld('verslag s1');
    expect([isVerteld('verslag s1'), isVerteld('verslag s2'), isVerteld('casusbeelden s1')]).toEqual([true, false, false]);
  });
});
