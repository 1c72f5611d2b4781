import { expect, it } from 'vitest';
import { maakLevenstekens } from './actief.ts';

const beweging = (timeStamp: number, screenX: number, screenY = 0) => ({ type: 'pointermove', timeStamp, screenX, screenY });

it('a pointer that lies still is nobody, one that goes somewhere is', () => {
  const telt = maakLevenstekens();
  expect([beweging(0, 10), beweging(9_000, 10), beweging(18_000, 11), beweging(27_000, 11), beweging(36_000, 11, 1)].map(telt)).toEqual([false, false, true, false, true]);
});

it('a key is somebody, told at most once in five seconds', () => {
  const telt = maakLevenstekens();
  expect([0, 4_999, 5_000, 9_999, 10_000].map((timeStamp) => telt({ type: 'keydown', timeStamp }))).toEqual([true, false, true, false, true]);
});

it('a pointer that lies still does not use up the turn of a key', () => {
  const telt = maakLevenstekens();
  expect([telt(beweging(0, 10)), telt({ type: 'keydown', timeStamp: 1 })]).toEqual([false, true]);
});
