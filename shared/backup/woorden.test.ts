import { describe, expect, it } from 'vitest';
import { bewaarzin, toonInhoud, toonMoment, voortgangzin, zorgzin } from './woorden.ts';

/** 12 maart 2026, 13.00 uur. */
const OP = Date.parse('2026-03-12T12:00:00Z');

describe('the words about backups', () => {
  it('name day and hour', () => {
    expect(toonMoment(OP)).toBe('12 maart 2026, 13.00 uur');
  });

  it('say what is wrong, and nothing when all is well', () => {
    expect(zorgzin({ soort: 'goed', op: OP })).toBe('');
    expect(zorgzin({ soort: 'oud', op: OP, dagen: 9 })).toBe('Je laatste back-up is van 12 maart 2026, 9 dagen geleden.');
    expect(zorgzin({ soort: 'mislukt', reden: 'De stick is vol.', op: null })).toBe('De laatste back-up ging niet goed. De stick is vol. Er is nog nooit een back-up gelukt.');
    expect(zorgzin({ soort: 'mislukt', reden: 'De stick is vol.', op: OP })).toContain('De laatste die lukte, is van 12 maart 2026.');
    expect(zorgzin({ soort: 'geen' })).not.toBe('');
    expect(zorgzin({ soort: 'nooitGemaakt' })).not.toBe('');
  });

  it('count', () => {
    expect(toonInhoud({ onderdelen: 1, bytes: 1_000 })).toBe('1 bestand, 1 kB');
    expect(bewaarzin({ generaties: 10, dagen: 90 })).toContain('hoogstens 10 back-ups en geen langer dan 90 dagen');
    expect(voortgangzin({ doel: 'maken', gedaan: 0, totaal: 3 })).toBe('Bestand 1 van 3');
    expect(voortgangzin({ doel: 'terugzetten', gedaan: 3, totaal: 3 })).toContain('Bestand 3 van 3');
  });
});
