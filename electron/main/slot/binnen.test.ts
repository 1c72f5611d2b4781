import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { binnen } from './binnen.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for what is done in time, and leaves no clock running', async () => {
  await binnen(1_000, Promise.resolve('klaar'));
  expect(vi.getTimerCount()).toBe(0);
  await expect(binnen(1_000, Promise.reject(new Error('mis')))).rejects.toThrow('mis');
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on without what never answers', async () => {
  const gegaan = vi.fn();
  const wachten = binnen(1_000, new Promise(() => undefined)).then(gegaan);
  await vi.advanceTimersByTimeAsync(999);
  expect(gegaan).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await wachten;
  expect(gegaan).toHaveBeenCalledOnce();
});
