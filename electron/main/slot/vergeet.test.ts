import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { vergeetLosse } from './vergeet.ts';

const los = (): WeakRef<object> => new WeakRef({ tekst: 'gaat' });

it('gives back what nothing holds any more, and leaves what is held', async () => {
  const houdt = { tekst: 'blijft' };
  const gehouden = new WeakRef(houdt);
  const weg = los();
  // A WeakRef holds what it refers to until the end of this turn.
  await setTimeout(0);
  vergeetLosse();
  expect(weg.deref()).toBe(undefined);
  expect(gehouden.deref()).toBe(houdt);
  expect('gc' in globalThis).toBe(false);
});
