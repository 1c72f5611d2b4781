import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breekAf, tekstbreedte } from './tekstmaat.ts';

const maat = { breedte: 100, letter: 14, vet: false, regels: 2 };

describe('breekAf', () => {
  it('breaks between words, inside a long word with a hyphen, and ends in dots', () => {
    expect(breekAf('Begeleider', maat)).toEqual(['Begeleider']);
    expect(breekAf('Leidinggevende van aanbieder', { ...maat, breedte: 120 })).toEqual(['Leidinggevende', 'van aanbieder']);
    expect(breekAf('Gedragswetenschapper', maat)).toEqual(['Gedragsweten-', 'schapper']);
    expect(breekAf('Regionaal expertteam van heel Waterstreek', maat).at(-1)).toMatch(/…$/);
    expect(breekAf('   ', maat)).toEqual([]);
  });

  it('gives lines that fit, no more than asked, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 60, max: 300 }), fc.integer({ min: 1, max: 3 }), (tekst, breedte, regels) => {
        const uit = breekAf(tekst, { ...maat, breedte, regels });
        expect(uit.length).toBeLessThanOrEqual(regels);
        for (const regel of uit) expect(tekstbreedte(regel, maat.letter, maat.vet)).toBeLessThanOrEqual(breedte);
      }),
    );
  });
});
