import { describe, expect, it } from 'vitest';
import { netteCode } from './casuscode.ts';

describe('netteCode', () => {
  it.each([
    [' ws-2026-1 ', 'WS-2026-1'],
    ['ws 2026 001', 'WS-2026-001'],
    ['ws–2026–001', 'WS-2026-001'],
  ])('%j becomes %j', (getypt, code) => {
    expect(netteCode(getypt)).toBe(code);
  });
});
