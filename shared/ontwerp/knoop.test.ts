import { describe, expect, it } from 'vitest';
import { KNOOP_BREEDTE, KNOOP_HOOGTE, knoopPad } from './knoop.ts';
import svg from '../../resources/iconen/knoop.svg?raw';

function lijnen(pad: string): number {
  return pad.split('M').length - 1;
}

function getallen(pad: string): readonly number[] {
  return [...pad.matchAll(/-?\d+(\.\d+)?/g)].map((deel) => Number(deel[0]));
}

describe('knoopPad', () => {
  it('is the same sign as the drawn icon', () => {
    expect(svg).toContain(`d="${knoopPad(0)}"`);
    expect(svg).toContain(`viewBox="0 0 ${KNOOP_BREEDTE} ${KNOOP_HOOGTE}"`);
  });

  it('passes under itself three times when tied: an overhand knot, so four strands are drawn', () => {
    expect(lijnen(knoopPad(0))).toBe(4);
  });

  it('is one whole line when undone, and loses crossings on the way, never to gain one at the end', () => {
    expect(lijnen(knoopPad(1))).toBe(1);
    expect(lijnen(knoopPad(0.75))).toBe(1);
    expect(lijnen(knoopPad(0.45))).toBeLessThan(4);
  });

  it('stays on its canvas and never breaks, at any progress', () => {
    for (let stap = 0; stap <= 100; stap += 1) {
      const cijfers = getallen(knoopPad(stap / 100));
      expect(cijfers.every(Number.isFinite)).toBe(true);
      expect(Math.min(...cijfers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...cijfers)).toBeLessThanOrEqual(KNOOP_BREEDTE);
    }
  });

  it('keeps its ends where they are', () => {
    for (const voortgang of [0, 0.3, 0.6, 1]) {
      expect(getallen(knoopPad(voortgang)).slice(0, 1)).toEqual([4]);
      expect(getallen(knoopPad(voortgang)).at(-2)).toBe(92);
    }
  });

  it('takes progress outside 0 to 1 as its nearest end', () => {
    expect(knoopPad(-1)).toBe(knoopPad(0));
    expect(knoopPad(7)).toBe(knoopPad(1));
  });
});
