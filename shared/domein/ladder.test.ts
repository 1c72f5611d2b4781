import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ligtBoven, tredenOnder } from './ladder.ts';
import { STANDAARD_REGIO } from './regio-standaard.ts';

const ladder = STANDAARD_REGIO.ladder.map(({ naam }) => naam);

describe('the ladder', () => {
  it('knows what lies below a rung, from low to high', () => {
    expect(tredenOnder(ladder, 'Bestuurlijk overleg')).toEqual(['Lokaal team', 'Procesregie gemeente', 'Regionaal Expertteam']);
    expect(tredenOnder(ladder, 'Lokaal team')).toEqual([]);
  });
  it('says nothing of what is not on it', () => {
    expect([tredenOnder(ladder, 'de Koning'), ligtBoven(ladder, 'de Koning', 'Lokaal team'), ligtBoven(ladder, 'Lokaal team', 'de Koning')]).toEqual([[], false, false]);
  });

  const willekeurig = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 });
  const metTreden = (n: number) => willekeurig.chain((treden) => fc.tuple(fc.constant(treden), ...Array.from({ length: n }, () => fc.constantFrom(...treden))));
  it('is an order: of two different rungs one lies above the other, never both, and never a rung above itself', () => {
    fc.assert(
      fc.property(metTreden(2), ([treden, een = '', ander = '']) => {
        expect(ligtBoven(treden, een, een)).toBe(false);
        expect(ligtBoven(treden, een, ander) !== ligtBoven(treden, ander, een)).toBe(een !== ander);
      }),
    );
  });
  it('is an order: above what lies above is above', () => {
    fc.assert(
      fc.property(metTreden(3), ([treden, laag = '', midden = '', hoog = '']) => {
        fc.pre(ligtBoven(treden, midden, laag) && ligtBoven(treden, hoog, midden));
        expect(ligtBoven(treden, hoog, laag)).toBe(true);
      }),
    );
  });
  it('parts into what lies below, the rung itself and what lies above', () => {
    fc.assert(
      fc.property(metTreden(1), ([treden, trede = '']) => {
        const boven = treden.filter((andere) => ligtBoven(treden, andere, trede));
        expect([...tredenOnder(treden, trede), trede, ...boven]).toEqual(treden);
      }),
    );
  });
});
