import { describe, expect, it } from 'vitest';
import { POSTSOORTEN } from './keuzes.ts';
import { postbericht } from './postwoorden.ts';

describe('postbericht', () => {
  it('has a message of its own for every kind, and says what is safe and what to do', () => {
    const berichten = POSTSOORTEN.map((soort) => postbericht(soort, '', '', true));
    expect(new Set(berichten.map(({ gebeurde }) => gebeurde)).size).toBe(POSTSOORTEN.length);
    expect(berichten.every(({ veilig, nu }) => veilig !== '' && nu !== '')).toBe(true);
  });

  it('says whose it is, and where it does belong', () => {
    expect(postbericht('leeg', 'moeder (WS-2026-001, opdracht 3)', '', false).gebeurde).toBe('Het formulier van moeder (WS-2026-001, opdracht 3) is leeg teruggekomen.');
    expect(postbericht('vreemd', '', 'Wie betaalt?', false).gebeurde).toContain('‘Wie betaalt?’');
  });
});
