import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { KLEUREN, LETTER, PAREN_LIVE, PAREN_OVERIG, PAREN_VORM, RUIMTE, type Kleurpaar } from './tokens.ts';

function tekort(paren: readonly Kleurpaar[], minimum: number): readonly string[] {
  return (['licht', 'donker'] as const).flatMap((thema) =>
    paren.flatMap(([tekst, grond]) => {
      const waarde = contrast(KLEUREN[thema][tekst], KLEUREN[thema][grond]);
      return waarde < minimum ? [`${thema}: ${tekst} op ${grond} is ${waarde.toFixed(2)}`] : [];
    }),
  );
}

describe('contrast', () => {
  it('agrees with the reference values of WCAG', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrast('#FFFFFF', '#777777')).toBeCloseTo(4.48, 2);
  });
});

describe('tokens', () => {
  it('give at least 7 wherever text stands in the live screen', () => {
    expect(tekort(PAREN_LIVE, 7)).toEqual([]);
  });

  it('give at least 4.5 for every other text', () => {
    expect(tekort(PAREN_OVERIG, 4.5)).toEqual([]);
  });

  it('give at least 3 for the edges of what can be used', () => {
    expect(tekort(PAREN_VORM, 3)).toEqual([]);
  });

  it('show the live question at least twice as large as running text', () => {
    expect(LETTER.vraag.px / LETTER.tekst.px).toBeGreaterThan(2);
    expect(LETTER.vraagSmal.px / LETTER.tekst.px).toBeGreaterThan(2);
  });

  it('space on a rhythm of four and eight', () => {
    for (const maat of Object.values(RUIMTE)) expect(maat % 4).toBe(0);
  });
});
