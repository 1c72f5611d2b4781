import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leersessie, tweeGroepen } from '../../tests/materiaal/werkvormen.ts';
import { bekendeEigenaren, eigenaren } from './eigenaren.ts';

const met = (rol: string, organisatie: string, naam = '') => ({ ...tweeGroepen, deelnemers: [{ id: 'd', naam, rol, organisatie, mandaat: '', groepId: null }] });

describe('eigenaren', () => {
  it.each([
    ['wijkcoach', ['wijkcoach']],
    ['  ', []],
    ['wijkcoach en aanbieder', ['wijkcoach', 'aanbieder']],
    ['Wijkcoach of aanbieder', ['Wijkcoach', 'aanbieder']],
    ['A, B', ['A', 'B']],
    ['A / B', ['A', 'B']],
    ['A/B', ['A', 'B']],
    ['A & B', ['A', 'B']],
    ['A; B + C plus D', ['A', 'B', 'C', 'D']],
    ['wijkcoach,', ['wijkcoach']],
    ['Jan-en-alleman', ['Jan-en-alleman']],
    ['Kennisnetwerk Jeugd', ['Kennisnetwerk Jeugd']],
    ['het regionaal overleg van crisisdienst en aanbieders', ['het regionaal overleg van crisisdienst en aanbieders']],
    ['Werkgroep met GI en gemeente, wijkcoach', ['Werkgroep met GI en gemeente', 'wijkcoach']],
    ['wijkcoach van Oudermeer en aanbieder', ['wijkcoach van Oudermeer', 'aanbieder']],
  ])('“%s” names %j', (wie, namen) => {
    expect(eigenaren(wie, [])).toEqual(namen);
  });

  it('takes a name that itself holds such a word or sign for one', () => {
    const bekend = ['Zorg en Zo, Team van A en B', 'JIM of vertrouwenspersoon', 'gemeente, inkoop', 'Zorg & Zo', 'wijkcoach'];
    expect(eigenaren('jim of  Vertrouwenspersoon', bekend)).toEqual(['jim of  Vertrouwenspersoon']);
    expect(eigenaren('gemeente, inkoop en JIM of vertrouwenspersoon', bekend)).toEqual(['gemeente, inkoop', 'JIM of vertrouwenspersoon']);
    expect(eigenaren('Zorg & Zo, wijkcoach', bekend)).toEqual(['Zorg & Zo', 'wijkcoach']);
    expect(eigenaren('gemeente, inkoopteam', bekend)).toHaveLength(2);
    expect(eigenaren('overleg met gemeente, inkoop en GI', bekend)).toEqual(['overleg met gemeente, inkoop en GI']);
  });

  it('knows a participant by role, organisation and name, and the roles of the werkvorm', () => {
    const een = (wie: string, plan = met('ouder en kind team', 'Zorg (en) meer', 'Riet en Bas')) => eigenaren(wie, bekendeEigenaren(plan.deelnemers, leersessie.rollen)).length;
    expect(['ouder en kind team', 'Ouder en kind team, Zorg (en) meer', 'ouder en kind team (Zorg (en) meer)', 'Riet en Bas', 'huisarts of jeugdarts'].map((wie) => een(wie))).toEqual([1, 1, 1, 1, 1]);
    expect(een('ouder en kind team en wijkcoach')).toBe(2);
    // A role without an organisation lends its comma to nobody.
    expect(een('wijkcoach, GI', met('', 'GI'))).toBe(2);
  });

  it('counts as many as are joined, whatever they are called', () => {
    const naam = fc.stringMatching(/^[a-z]{3,10}$/).filter((w) => w !== 'plus');
    const teken = fc.constantFrom(', ', ' / ', ' & ', '; ', ' en ', ' of ', ' EN ');
    fc.assert(
      fc.property(fc.array(naam, { minLength: 1, maxLength: 5 }), teken, (namen, tussen) => {
        expect(eigenaren(namen.join(tussen), [])).toEqual(namen);
        expect(eigenaren(namen.join(tussen), [namen.join(tussen)])).toHaveLength(1);
      }),
    );
  });
});
