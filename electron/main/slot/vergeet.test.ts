import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { vergeetLosse, vergeetNa } from './vergeet.ts';

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

it('does so some time after a secret was given, once for many', async () => {
  vi.useFakeTimers();
  const leidAf = vergeetNa(() => Promise.resolve(Buffer.from('sleutel')));
  expect(await leidAf(Buffer.from('geheim'), { zout: Buffer.alloc(16), geheugenKiB: 64, iteraties: 1 })).toEqual(Buffer.from('sleutel'));
  await leidAf(Buffer.from('geheim'), { zout: Buffer.alloc(16), geheugenKiB: 64, iteraties: 1 });
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
