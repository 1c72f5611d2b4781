import { describe, expect, it } from 'vitest';
import { kiesPlaats, leesVensterplaats, type Vensterplaats } from './plaats.ts';

const LAPTOP = { x: 0, y: 0, width: 1920, height: 1040 };
const BEAMER = { x: 1920, y: 0, width: 1280, height: 720 };
const plaats = (x: number, y: number, width = 1300, height = 820): Vensterplaats => ({ rechthoek: { x, y, width, height }, gemaximaliseerd: false });

describe('kiesPlaats', () => {
  it('opens in the middle the first time', () => {
    expect(kiesPlaats(null, [LAPTOP]).rechthoek).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  it('opens where it was', () => {
    const bewaard = { ...plaats(100, 50), gemaximaliseerd: true };
    expect(kiesPlaats(bewaard, [LAPTOP])).toEqual(bewaard);
  });

  it('comes back from a screen that is no longer there, in the same size', () => {
    expect(kiesPlaats(plaats(2000, 50), [LAPTOP, BEAMER]).rechthoek.x).toBe(2000);
    expect(kiesPlaats(plaats(2000, 50), [LAPTOP]).rechthoek).toEqual({ x: 310, y: 110, width: 1300, height: 820 });
  });

  it.each([plaats(0, -500), plaats(0, 1000), plaats(-1290, 0), plaats(1900, 0)])('does not leave the title bar out of reach: %j', (bewaard) => {
    expect(kiesPlaats(bewaard, [LAPTOP]).rechthoek).toEqual({ x: 310, y: 110, width: 1300, height: 820 });
  });

  it('is never smaller than the screens of the app were made for, nor larger than the laptop', () => {
    expect(kiesPlaats(plaats(0, 0, 10, 10), [LAPTOP]).rechthoek).toMatchObject({ width: 1024, height: 700 });
    expect(kiesPlaats(plaats(0, 0, 9000, 9000), [LAPTOP]).rechthoek).toMatchObject({ width: 1920, height: 1040 });
  });
});

describe('leesVensterplaats', () => {
  it.each(['', '{', 'null', '[]', '{"rechthoek":{"x":0,"y":0,"width":0,"height":1},"gemaximaliseerd":false}', '{"rechthoek":{"x":1e99},"gemaximaliseerd":1}'])(
    'takes %j for no place at all',
    (tekst) => {
      expect(leesVensterplaats(tekst)).toBeNull();
    },
  );

  it('reads what was written', () => {
    expect(leesVensterplaats(JSON.stringify(plaats(1, 2)))).toEqual(plaats(1, 2));
  });
});
