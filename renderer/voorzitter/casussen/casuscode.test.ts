import { describe, expect, it } from 'vitest';
import { netteCode, volgendeCode } from './casuscode.ts';

describe('volgendeCode', () => {
  it('follows the highest number of this year', () => {
    expect(volgendeCode(['WS-2026-001', 'WS-2026-014', 'WS-2026-003'], 2026)).toBe('WS-2026-015');
  });

  it('starts anew in a new year, with the same prefix', () => {
    expect(volgendeCode(['WS-2025-120', 'WS-2025-121'], 2026)).toBe('WS-2026-001');
  });

  it('takes the prefix that is used most', () => {
    expect(volgendeCode(['TW-2026-004', 'WS-2026-001', 'WS-2026-002'], 2026)).toBe('WS-2026-003');
  });

  it('keeps the width that is used, and never less than three', () => {
    expect(volgendeCode(['WS-2026-0007'], 2026)).toBe('WS-2026-0008');
    expect(volgendeCode(['WS-2026-7'], 2026)).toBe('WS-2026-008');
  });

  it('has nothing to suggest for the first casus, or when the numbers are used up', () => {
    expect(volgendeCode([], 2026)).toBe('');
    expect(volgendeCode(['WS-2026-9999'], 2026)).toBe('');
  });
});

describe('netteCode', () => {
  it.each([
    [' ws-2026-1 ', 'WS-2026-1'],
    ['ws 2026 001', 'WS-2026-001'],
    ['ws–2026–001', 'WS-2026-001'],
  ])('%j becomes %j', (getypt, code) => {
    expect(netteCode(getypt)).toBe(code);
  });
});
