import { expect, it } from 'vitest';
import { sindsNu, telSlot } from './ronde.ts';

it('knows of each question by itself whether the kluis locked after it was asked', () => {
  const eerste = sindsNu();
  expect(eerste()).toBe(false);
  telSlot();
  const tweede = sindsNu();
  expect([eerste(), tweede()]).toEqual([true, false]);
  telSlot();
  expect([eerste(), tweede()]).toEqual([true, true]);
});
