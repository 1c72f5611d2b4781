import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vindplaats } from '#shared/herleidbaarheid/vindplaatsen';
import { gekozen, kiesMetToets, type Keuze } from './keuze.ts';
import { stukkenVan } from './stukken.ts';

const TEKST = 'Een twee drie. Vier vijf! Zes';
const na = (...toetsen: readonly string[]): string => {
  let keuze: Keuze | null = null;
  for (const toets of toetsen) keuze = kiesMetToets(TEKST, keuze, toets.replace('+', ''), toets.startsWith('+')) ?? keuze;
  if (keuze === null) return '';
  const { van, tot } = gekozen(keuze);
  return TEKST.slice(van, tot);
};

describe('choosing words by keyboard', () => {
  it.each([
    [['ArrowRight'], 'Een'],
    [['ArrowRight', 'ArrowRight'], 'twee'],
    [['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'], 'Een'],
    [['ArrowRight', 'ArrowRight', '+ArrowRight'], 'twee drie.'],
    [['End', '+ArrowLeft'], 'vijf! Zes'],
    [['End', 'ArrowRight'], 'Zes'],
    [['ArrowDown'], 'Een twee drie.'],
    [['ArrowDown', 'ArrowDown'], 'Vier vijf!'],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 'Een twee drie.'],
    [['ArrowRight', 'ArrowRight', 'ArrowDown'], 'Een twee drie.'],
    [['ArrowRight', 'ArrowRight', '+ArrowDown'], 'twee drie.'],
    [['ArrowRight', 'ArrowRight', '+ArrowDown', '+ArrowDown'], 'twee drie. Vier vijf!'],
    [['End', '+ArrowUp'], 'Vier vijf! Zes'],
    [['Home', '+End'], TEKST],
  ])('after %j it is %j', (toetsen, woorden) => {
    expect(na(...toetsen)).toBe(woorden);
  });

  it('means nothing for other keys and without words', () => {
    expect(kiesMetToets(TEKST, null, 'm', false)).toBeNull();
    expect(kiesMetToets('  ', null, 'ArrowRight', false)).toBeNull();
    expect(kiesMetToets('  ', null, 'ArrowDown', true)).toBeNull();
  });
});

describe('the stretches of a text', () => {
  it('show where marks and what was found begin and end', () => {
    const vind: Vindplaats = { van: 4, tot: 8, soort: 'naam' };
    expect(stukkenVan('Een twee drie', [{ van: 0, tot: 6 }], [vind])).toEqual([
      { van: 0, tot: 4, tekst: 'Een ', gemerkt: true, begint: true, eindigt: false, vind: null, vindEindigt: false },
      { van: 4, tot: 6, tekst: 'tw', gemerkt: true, begint: false, eindigt: true, vind, vindEindigt: false },
      { van: 6, tot: 8, tekst: 'ee', gemerkt: false, begint: false, eindigt: false, vind, vindEindigt: true },
      { van: 8, tot: 13, tekst: ' drie', gemerkt: false, begint: false, eindigt: false, vind: null, vindEindigt: false },
    ]);
    expect(stukkenVan('', [], [])).toEqual([]);
  });

  it('are together the text, whatever is marked', () => {
    const bereik = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ van: Math.min(a, b), tot: Math.max(a, b) + 1 }));
    fc.assert(fc.property(fc.string({ maxLength: 18 }), bereik, bereik, (tekst, mark, vind) => {
      expect(stukkenVan(tekst, [mark], [{ ...vind, soort: 'naam' }]).map((stuk) => stuk.tekst).join('')).toBe(tekst);
    }));
  });
});
