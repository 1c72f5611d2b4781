import type { Casusinhoud } from '#shared/domein/casus';

/** Words that fit on one A4 in the type of the verslag, with nothing else on it. */
const WOORDEN_PER_BLADZIJDE = 420;
/** What one event of the timeline takes, in words. */
const WOORDEN_PER_GEBEURTENIS = 14;

function telWoorden(tekst: string): number {
  return tekst.split(/\s+/u).filter((woord) => woord !== '').length;
}

/** How full the page of a casusbeeld is: 1 is one page. */
export function vulling({ kern, casusbeeld, tijdlijn }: Pick<Casusinhoud, 'kern' | 'casusbeeld' | 'tijdlijn'>): number {
  const tekst = [kern, casusbeeld.situatie, casusbeeld.verloop, casusbeeld.stemJeugdigeEnOuders, casusbeeld.watHielp].map(telWoorden);
  const woorden = tekst.reduce((som, aantal) => som + aantal, 0) + tijdlijn.length * WOORDEN_PER_GEBEURTENIS;
  return woorden / WOORDEN_PER_BLADZIJDE;
}

/** The same in words: a hint, never a limit (Twente pilots: what is longer than a page is not read beforehand). */
export function lengtehint(deel: number): { readonly tekst: string; readonly teLang: boolean } {
  if (deel === 0) return { tekst: 'Houd het bij één bladzijde.', teLang: false };
  if (deel > 1) {
    const teveel = Math.max(10, Math.ceil(((deel - 1) * WOORDEN_PER_BLADZIJDE) / 10) * 10);
    return { tekst: `Langer dan één bladzijde: ongeveer ${teveel} woorden te veel.`, teLang: true };
  }
  if (deel > 0.85) return { tekst: 'De bladzijde is bijna vol.', teLang: false };
  return { tekst: 'Past op één bladzijde.', teLang: false };
}
