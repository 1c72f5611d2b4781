import { describe, expect, it } from 'vitest';
import { waarmerk } from '#shared/stukken/versies';
import { besluit, openzin, uitgaandzin, versienaam, zendingkop } from './woorden.ts';

describe('the words of a stuk', () => {
  it('says how many places ask a decision', () => {
    expect([openzin(0, 0), openzin(0, 1), openzin(1, 4), openzin(3, 4)]).toEqual([
      'Niets gevonden. Kijk zelf nog een keer: Ontwar ziet niet alles.',
      'Je hebt overal gekozen, bij 1 plek.',
      '1 plek vraagt een keuze.',
      '3 plekken vragen een keuze.',
    ]);
  });

  it('says how many things of what was typed for a form point to somebody', () => {
    expect([uitgaandzin(null, 0), uitgaandzin(1, 1), uitgaandzin(2, 3), uitgaandzin(0, 1)]).toEqual([
      'Ontwar kijkt na wat je typte.',
      'Er staat 1 ding in dat naar iemand wijst. Kies eerst wat ermee gebeurt.',
      'Er staan 2 dingen in die naar iemand wijzen. Kies eerst wat ermee gebeurt.',
      'Nagekeken: je koos bij 1 ding wat ermee gebeurt.',
    ]);
    expect(uitgaandzin(0, 0)).toContain('niets gevonden');
  });

  it('says what was decided', () => {
    expect(besluit({ middel: 'veralgemeniseren', door: 'een school', reden: '' })).toBe('wordt ‘een school’');
    expect(besluit({ middel: 'laten', door: '', reden: 'een organisatie' })).toBe('blijft staan: een organisatie');
  });

  it('shows the beginning of a hash as in the footer, and a version with its day', () => {
    expect(waarmerk(`4f2a9c1d0b7e55aa${'0'.repeat(48)}`)).toBe('4f2a 9c1d 0b7e 55aa');
    expect(versienaam('verslag', { versie: 2, status: 'concept', op: Date.UTC(2026, 2, 19, 12) })).toBe('Versie 2, concept, 19 maart 2026');
    expect(versienaam('regie', { versie: 2, status: 'concept', op: Date.UTC(2026, 2, 19, 12) })).toBe('Versie 2, werkversie, 19 maart 2026');
  });

  it('says when something left, and as what', () => {
    const op = Date.UTC(2026, 2, 19, 12);
    expect([zendingkop({ op, vorm: 'pdf', metWachtwoord: true }), zendingkop({ op, vorm: 'html', metWachtwoord: false })]).toEqual(['19 maart 2026, als PDF met wachtwoord', '19 maart 2026, als webpagina']);
  });
});
