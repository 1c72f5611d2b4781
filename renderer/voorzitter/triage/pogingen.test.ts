import { describe, expect, it } from 'vitest';
import { isLegePoging, verwijderPoging, voegPogingToe, wijzigPoging, zetPogingTerug, type Pogingen } from './pogingen.ts';

const TWEE: Pogingen = [
  { id: 'a', wat: 'drie gezinshuizen', resultaat: 'nee, te zware vraag' },
  { id: 'b', wat: 'thuis', resultaat: 'nee' },
];

describe('pogingen', () => {
  it('adds, changes and removes one and leaves the other', () => {
    expect(voegPogingToe(TWEE, 'c', { wat: 'v' }).at(-1)).toEqual({ id: 'c', wat: 'v', resultaat: '' });
    expect(wijzigPoging(TWEE, 'b', { resultaat: 'ja' }).map(({ resultaat }) => resultaat)).toEqual(['nee, te zware vraag', 'ja']);
    expect(verwijderPoging(TWEE, 'a')).toEqual([TWEE[1]]);
  });

  it('puts a removed one back where it stood, once', () => {
    const [eerste] = TWEE;
    if (eerste === undefined) throw new Error('the list has a first line');
    expect(zetPogingTerug(verwijderPoging(TWEE, 'a'), eerste, 0)).toEqual(TWEE);
    expect(zetPogingTerug(TWEE, eerste, 0)).toBe(TWEE);
  });

  it('knows a line without text', () => {
    expect(isLegePoging({ id: 'a', wat: ' ', resultaat: '' })).toBe(true);
    expect(isLegePoging({ id: 'a', wat: '', resultaat: 'nee' })).toBe(false);
  });
});
