import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINST } from '../verslagen/minst.ts';
import { onderdruk, toonAlleen, totaalVan, type Getoond, type Telling } from './onderdruk.ts';

/** Counts of which each is of another casus. */
function telling(...aantallen: readonly number[]): Telling {
  return { rijen: aantallen.map((aantal, plek) => ({ naam: `r${plek}`, aantal, casussen: aantal })), casussen: aantallen.reduce((som, aantal) => som + aantal, 0) };
}
const getoond = (van: Telling): readonly Getoond[] => onderdruk(van).rijen.map((rij) => rij.getoond);

describe('what of a telling is told', () => {
  it.each([
    ['all of it when nothing is small', [6, 7, 12], [6, 7, 12]],
    ['not the smallest other one when a single small one could be computed', [12, 3, 9], [12, 'minder', 'weg']],
    ['a zero no more than a one', [12, 0, 9], [12, 'minder', 'weg']],
    ['two small ones as they are when their sum leaves a choice', [12, 3, 2], [12, 'minder', 'minder']],
    ['not two of which the sum is small: the total less what is told would tell it', [20, 2, 1, 9], [20, 'minder', 'minder', 'weg']],
    ['not two that are both nothing, without another', [12, 0, 0, 9], [12, 'minder', 'minder', 'weg']],
    ['not two that are both as large as a small one can be', [12, 4, 4, 9], [12, 'minder', 'minder', 'weg']],
    ['nothing of it when no other one can hide it', [5, 0], ['weg', 'weg']],
    ['nothing of it when all together are few', [2, 1], ['weg', 'weg']],
  ])('%s', (_wat, aantallen, verwacht) => {
    expect(getoond(telling(...aantallen))).toEqual(verwacht);
  });

  it('no count of things that come from too few casussen', () => {
    const afspraken: Telling = { rijen: [{ naam: 'a', aantal: 9, casussen: 1 }, { naam: 'b', aantal: 8, casussen: 6 }, { naam: 'c', aantal: 20, casussen: 9 }], casussen: 10 };
    expect(getoond(afspraken)).toEqual(['weg', 'weg', 20]);
    expect(toonAlleen(9, 1)).toBe('weg');
    expect(toonAlleen(MINST, MINST)).toBe(MINST);
    expect(onderdruk({ ...afspraken, casussen: 4 }).totaal).toBe('weg');
  });
});

/* Whoever reads it, and can compute: the values that a row can have, by what is printed and by what its words mean. */

/** From all that is printed, by trying: the values a hidden row can have when all add up to the total. */
function mogelijk(getoonde: readonly Getoond[], totaal: number, rij: number): ReadonlySet<number> {
  const bereik = (van: Getoond): readonly number[] => (typeof van === 'number' ? [van] : Array.from({ length: van === 'minder' ? MINST : totaal + 1 }, (_, n) => n));
  // Sums that the other rows can have together.
  let sommen = new Set([0]);
  for (const [plek, van] of getoonde.entries()) if (plek !== rij) sommen = new Set([...sommen].flatMap((som) => bereik(van).map((n) => som + n)).filter((som) => som <= totaal));
  return new Set(bereik(getoonde[rij] ?? 0).filter((n) => sommen.has(totaal - n)));
}

describe('the rule', () => {
  const rij = fc.record({ aantal: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 40 })), deel: fc.integer({ min: 1, max: 10 }) }).map(({ aantal, deel }) => ({ naam: '', aantal, casussen: Math.ceil((aantal * deel) / 10) }));
  const willekeurig = fc.array(rij, { minLength: 1, maxLength: 7 }).map((rijen): Telling => ({ rijen, casussen: rijen.reduce((som, { casussen }) => som + casussen, 0) }));

  it('prints no small number, and none from which a small one can be computed', () => {
    fc.assert(
      fc.property(willekeurig, (van) => {
        const { totaal, rijen } = onderdruk(van);
        if (typeof totaal !== 'number') return rijen.every((een) => typeof een.getoond !== 'number');
        expect([totaal, totaal >= MINST]).toEqual([totaalVan(van), true]);
        const woorden = rijen.map((een) => een.getoond);
        const verteld = woorden.reduce<number>((som, woord) => som + (typeof woord === 'number' ? woord : 0), 0);
        if (verteld !== totaal && totaal - verteld < MINST) return false;
        return woorden.every((woord, plek) => {
          const echt = van.rijen[plek];
          if (echt === undefined) return false;
          if (typeof woord === 'number') return woord === echt.aantal && woord >= MINST && echt.casussen >= MINST;
          if (woord === 'minder' && echt.aantal >= MINST) return false;
          const klein = echt.aantal < MINST || echt.casussen < MINST;
          return !klein || mogelijk(woorden, totaal, plek).size > 1;
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells a number that stands alone from five on, of five casussen or more', () => {
    expect([toonAlleen(0, 0), toonAlleen(4, 4), toonAlleen(5, 4), toonAlleen(5, 5)]).toEqual(['minder', 'minder', 'weg', 5]);
  });

  it('tells nothing of the rows where it cannot tell their total', () => {
    const rijen = [{ naam: 'een', aantal: 3, casussen: 2 }, { naam: 'twee', aantal: 9, casussen: 2 }];
    expect(getoond({ rijen, casussen: 4 })).toEqual(['weg', 'weg']);
  });
});
