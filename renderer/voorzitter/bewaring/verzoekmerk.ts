import { dagenTussen } from '#shared/domein/bord';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Toon } from '#shared/ontwerp/tokens';

/** From so many days before it an answer asks attention. */
const NADERT_DAGEN = 7;

/** The last day of an answer as a sign: late, soon, or in time. */
export function verzoekmerk(voor: string, vandaag: string): { readonly toon: Toon; readonly tekst: string } {
  const dagen = dagenTussen(vandaag, voor);
  if (dagen < 0) return { toon: 'mis', tekst: `te laat: moest uiterlijk ${toonDeeldatum(voor)}` };
  return { toon: dagen <= NADERT_DAGEN ? 'aandacht' : 'neutraal', tekst: `antwoord uiterlijk ${toonDeeldatum(voor)}` };
}
