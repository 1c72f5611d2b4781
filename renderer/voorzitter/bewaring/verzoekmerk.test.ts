import { expect, it } from 'vitest';
import { verzoekmerk } from './verzoekmerk.ts';

it.each([
  ['2026-04-12', '2026-03-12', 'neutraal', 'uiterlijk 12 april 2026'],
  ['2026-03-19', '2026-03-12', 'aandacht', 'uiterlijk 19 maart 2026'],
  ['2026-03-12', '2026-03-12', 'aandacht', 'uiterlijk 12 maart 2026'],
  ['2026-03-11', '2026-03-12', 'mis', 'te laat: moest uiterlijk 11 maart 2026'],
] as const)('an answer by %s, seen on %s, is %s', (voor, vandaag, toon, tekst) => {
  const merk = verzoekmerk(voor, vandaag);
  expect(merk.toon).toBe(toon);
  expect(merk.tekst).toContain(tekst);
});
