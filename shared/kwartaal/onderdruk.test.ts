import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINST } from '../verslagen/minst.ts';
import { hoeveelTeksten, verdeel, vertelbaar, vertelRest, vertelTotaal, type Rij } from './onderdruk.ts';

const rijen = (aantallen: readonly number[]): readonly Rij[] => aantallen.map((aantal, plek) => ({ naam: `r${plek}`, aantal }));
const gedrukt = (aantallen: readonly number[]): string => JSON.stringify(verdeel(rijen(aantallen)));
const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

/** All lists of so many numbers that are together no more than that. */
function alle(lengte: number, samen: number): readonly (readonly number[])[] {
  if (lengte === 0) return [[]];
  return Array.from({ length: samen + 1 }, (_, getal) => alle(lengte - 1, samen - getal).map((rest) => [getal, ...rest])).flat();
}

/** All choices of some of so many, but none. */
function keuzes(aantal: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** aantal - 1 }, (_, nummer) => Array.from({ length: aantal }, (__, plek) => plek).filter((plek) => (((nummer + 1) >> plek) & 1) === 1));
}

function groepeer<T>(dingen: readonly T[], sleutel: (ding: T) => string): ReadonlyMap<string, readonly T[]> {
  const uit = new Map<string, T[]>();
  for (const ding of dingen) {
    const groep = uit.get(sleutel(ding));
    if (groep === undefined) uit.set(sleutel(ding), [ding]);
    else groep.push(ding);
  }
  return uit;
}

describe('a division', () => {
  it.each([
    ['whole when nothing is small', [6, 7, 12], [['r0', 6], ['r1', 7], ['r2', 12]]],
    ['a small one with the smallest other one', [12, 3, 9], [['r0', 12], ['r1 r2', 12]]],
    ['a zero no other way than a one', [12, 0, 9], [['r0', 12], ['r1 r2', 9]]],
    ['small ones together, when one of them could be no small one', [12, 3, 2], [['r0', 12], ['r1 r2', 5]]],
    ['small ones with another, when together they are more than that: then each of them is known to be small', [20, 7, 4, 4], [['r0', 20], ['r1 r2 r3', 15]]],
    ['with all that are as small as the smallest other one', [5, 20, 5, 1], [['r1', 20], ['r0 r2 r3', 11]]],
    ['the total alone when all are in it', [12, 3], []],
    ['the total alone when all are small', [4, 4, 4], []],
    ['nothing of a small total', [2, 1], []],
  ])('tells %s', (_wat, aantallen, verwacht) => {
    const { totaal, delen } = verdeel(rijen(aantallen));
    expect(delen.map(({ namen, aantal }) => [namen.join(' '), aantal])).toEqual(verwacht);
    expect(totaal).toBe(som(aantallen) < MINST ? null : som(aantallen));
  });

  /* An intruder who knows the rules, and has all the time: what could it have been, for this to be printed? */
  it.each([
    [2, 30],
    [3, 24],
    [4, 18],
  ])('of %i rows tells of no part of them that it is small, whatever is added up (all of them, to %i together)', (lengte, hoogste) => {
    const delen = keuzes(lengte);
    for (const [druk, werelden] of groepeer(alle(lengte, hoogste), gedrukt)) {
      if (som(werelden[0] ?? []) < MINST) continue;
      for (const deel of delen) {
        const mogelijk = werelden.map((wereld) => som(deel.map((plek) => wereld[plek] ?? 0)));
        if (Math.max(...mogelijk) < MINST) throw new Error(`${druk}: rows ${deel.join(' and ')} are known to be ${[...new Set(mogelijk)].join(' or ')}`);
      }
    }
  });

  it('beside another of the same casussen tells of no casussen that are in a row of each that they are few', () => {
    // Three rows by two: in each of the six is a number of casussen.
    const werelden = alle(6, 11);
    const druk = ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): string => gedrukt([a + b, c + d, e + f]) + gedrukt([a + c + e, b + d + f]);
    for (const [gezien, groep] of groepeer(werelden, druk)) {
      if (som(groep[0] ?? []) < MINST) continue;
      for (const cel of [0, 1, 2, 3, 4, 5]) if (!groep.some((wereld) => (wereld[cel] ?? 0) >= MINST)) throw new Error(`${gezien}: cell ${cel} is known to be small`);
    }
  });

  it('of many rows of any size has for each small part another world that is printed the same, in which it is not small', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 9 }), fc.nat(), (aantallen, willekeur) => {
        const druk = gedrukt(aantallen);
        const { totaal, delen } = verdeel(rijen(aantallen));
        if (totaal === null) return som(aantallen) < MINST;
        if (delen.some(({ aantal }) => aantal < MINST) || (delen.length > 0 && som(delen.map(({ aantal }) => aantal)) !== totaal)) return false;
        const plek = willekeur % aantallen.length;
        if ((aantallen[plek] ?? 0) >= MINST) return true;
        // Swapped with another, or all that is told together in its place.
        const samen = delen.length === 0 ? aantallen.map((_, nummer) => nummer) : (delen.at(-1)?.namen.map((naam) => Number(naam.slice(1))) ?? []);
        const anders = [
          ...samen.map((ander) => aantallen.map((aantal, nummer) => (nummer === plek ? (aantallen[ander] ?? 0) : nummer === ander ? (aantallen[plek] ?? 0) : aantal))),
          aantallen.map((aantal, nummer) => (nummer === plek ? som(samen.map((ander) => aantallen[ander] ?? 0)) : samen.includes(nummer) ? 0 : aantal)),
        ];
        return anders.some((wereld) => (wereld[plek] ?? 0) >= MINST && gedrukt(wereld) === druk);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what a casus can have more of', () => {
  /* Every joint count of two such things and of their opposites, beside the total: the largest it can be, for who knows all that is printed. */
  it('tells of no two of them, nor of what has neither, that it is small', () => {
    const totaalTot = 14;
    for (let totaal = MINST; totaal <= totaalTot; totaal += 1) {
      const werelden = alle(3, totaal).map((drie) => [...drie, totaal - som(drie)]);
      const druk = ([beide = 0, een = 0, ander = 0]: readonly number[]): string => JSON.stringify([vertelbaar(beide + een, totaal), vertelbaar(beide + ander, totaal)]);
      for (const [gezien, groep] of groepeer(werelden, druk)) {
        for (const deel of keuzes(4)) {
          const meest = Math.max(...groep.map((wereld) => som(deel.map((plek) => wereld[plek] ?? 0))));
          if (meest < MINST) throw new Error(`${gezien} of ${totaal}: ${deel.join(' and ')} is at most ${meest}`);
        }
      }
    }
  });

  it('tells the rest of them only when each can still be anything under five', () => {
    for (const dingen of [1, 2, 3, 4]) {
      // Nobody has two of them in the worst case, everybody has all in the best: how many have one of them lies between the largest and the sum.
      for (let rest = 0; rest <= 20; rest += 1) {
        if (vertelRest(rest, 40, dingen) === null) continue;
        const mogelijk = new Set(alle(dingen, dingen * (MINST - 1)).filter((wereld) => Math.max(...wereld) < MINST).filter((wereld) => Math.max(...wereld) <= rest && som(wereld) >= rest).map(([eerste = 0]) => eerste));
        expect([...mogelijk].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
      }
    }
    expect([vertelRest(8, 40, 3), vertelRest(9, 40, 3), vertelRest(4, 40, 9), vertelRest(36, 40, 20)]).toEqual([8, null, null, null]);
  });
});

it('tells a number that stands alone from five on', () => {
  expect([0, 4, 5].map(vertelTotaal)).toEqual([null, null, 5]);
});

it('tells so many texts that five or more can have another one', () => {
  for (let totaal = 0; totaal < 60; totaal += 1) {
    const teksten = hoeveelTeksten(totaal);
    expect(teksten === 0 || totaal - teksten * MINST >= MINST).toBe(true);
  }
  expect([9, 10, 14, 15].map(hoeveelTeksten)).toEqual([0, 1, 1, 2]);
});
