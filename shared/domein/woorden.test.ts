import { describe, expect, it } from 'vitest';
import { hoofdletter, kleineLetter, opsomming, rangtelwoord } from './woorden.ts';

describe('words', () => {
  it('are summed up with `en` before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((delen) => opsomming(delen))).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });

  it('begin with a capital or a small letter', () => {
    expect([hoofdletter('één keer'), hoofdletter(''), kleineLetter('Doorbraakoverleg (IPW)')]).toEqual(['Één keer', '', 'doorbraakoverleg (IPW)']);
  });

  it('say the how-manieth', () => {
    expect([1, 3, 10, 11].map(rangtelwoord)).toEqual(['eerste', 'derde', 'tiende', '11e']);
  });
});
