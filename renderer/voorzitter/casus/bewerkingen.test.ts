import { describe, expect, it } from 'vitest';
import { bekend, samengevoegd } from './bewerkingen.ts';

describe('texts', () => {
  it('join what is filled in', () => {
    expect(samengevoegd(['wijkcoach', ' ', 'gemeente Oudermeer'])).toBe('wijkcoach, gemeente Oudermeer');
    expect(samengevoegd(['', ''])).toBe('');
    expect(bekend(['GI', ' GI ', '', 'A'])).toEqual(['GI', 'A']);
  });
});
