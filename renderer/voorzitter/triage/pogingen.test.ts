import { describe, expect, it } from 'vitest';
import { isLegePoging, voegPogingToe } from './pogingen.ts';

describe('pogingen', () => {
  it('begin a line with what was typed in it', () => {
    const eerste = { id: 'a', wat: 'thuis', resultaat: 'nee' };
    expect(voegPogingToe([eerste], 'c', { wat: 'v' })).toEqual([eerste, { id: 'c', wat: 'v', resultaat: '' }]);
  });

  it('know a line without text', () => {
    expect(isLegePoging({ id: 'a', wat: ' ', resultaat: '' })).toBe(true);
    expect(isLegePoging({ id: 'a', wat: '', resultaat: 'nee' })).toBe(false);
  });
});
