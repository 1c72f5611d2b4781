import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesMandaat, magBeslissen, MANDAATSOORTEN, schrijfMandaat, mandaatwoorden } from './mandaat.ts';

describe('mandaat', () => {
  it('takes apart what a chair writes', () => {
    expect(leesMandaat('ja')).toEqual({ soort: 'ja', waarvoor: '' });
    expect(leesMandaat('Ja, 1 plek')).toEqual({ soort: 'ja', waarvoor: '1 plek' });
    expect(leesMandaat('nee, moet terug naar directie')).toEqual({ soort: 'nee', waarvoor: 'moet terug naar directie' });
    expect(leesMandaat('tot € 10.000')).toEqual({ soort: 'tot', waarvoor: '€ 10.000' });
    expect(leesMandaat('niet van toepassing')).toEqual({ soort: 'nvt', waarvoor: '' });
    expect(leesMandaat('totaal niet bekend')).toEqual({ soort: null, waarvoor: 'totaal niet bekend' });
    expect(leesMandaat('')).toEqual({ soort: null, waarvoor: '' });
  });

  it('keeps every keystroke, a space at the end too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MANDAATSOORTEN), fc.string(), (soort, waarvoor) => {
        expect(leesMandaat(schrijfMandaat({ soort, waarvoor }))).toEqual({ soort, waarvoor });
      }),
    );
  });

  it('knows who can decide', () => {
    expect(['ja', 'tot € 10.000', 'inkoop wonen', 'nee', 'nee, terug naar directie', 'niet van toepassing', ''].map(magBeslissen)).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('mandaatwoorden', () => {
  it('says yes, no and up to what, with what belongs to it; nothing when nobody asked', () => {
    expect(['', 'ja', 'ja, 1 plek', 'Nee', 'nee, moet terug naar directie', 'tot € 10.000', 'tot', 'niet van toepassing'].map(mandaatwoorden)).toEqual([
      '',
      'mandaat',
      'mandaat: 1 plek',
      'geen mandaat',
      'geen mandaat: moet terug naar directie',
      'mandaat tot € 10.000',
      'mandaat tot …',
      'geen mandaat nodig',
    ]);
  });
});
