import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/* How strong a wachtzin is, for the screen that asks for one and for the kluis that accepts it. */

export const MIN_WACHTZIN_TEKENS = 12;
/** zxcvbn's scale of 0 to 4; 3 is "safely unguessable", with Argon2id on top. */
export const MIN_WACHTZIN_SCORE = 3;

export type Wachtzinscore = 0 | 1 | 2 | 3 | 4;

export interface Wachtzinoordeel {
  readonly score: Wachtzinscore;
  /** Long enough and strong enough for a kluis. */
  readonly voldoende: boolean;
  /** What to do to make it stronger, in Dutch; empty when it is good as it is. */
  readonly advies: string;
}

/** Words that anyone who wants to get in would try first, in this trade. */
const VOOR_DE_HAND: readonly string[] = [
  'ontwar', 'kluis', 'wachtzin', 'wachtwoord', 'jeugdzorg', 'jeugdhulp', 'jeugdige', 'gemeente', 'casus', 'leersessie', 'knooppunt',
  'expertteam', 'voorzitter', 'facilitator', 'gezin', 'regio', 'overleg', 'doorbraak', 'welkom', 'zomer', 'winter', 'lente', 'herfst',
];

const ADVIES: Readonly<Record<string, string>> = {
  straightRow: 'Toetsen die naast elkaar liggen zijn snel geraden. Kies losse woorden.',
  keyPattern: 'Een patroon op het toetsenbord is snel geraden. Kies losse woorden.',
  simpleRepeat: 'Herhaalde tekens maken het niet sterker. Voeg andere woorden toe.',
  extendedRepeat: 'Herhaalde stukjes maken het niet sterker. Voeg andere woorden toe.',
  sequences: 'Een rijtje als abc of 1234 is snel geraden. Kies losse woorden.',
  recentYears: 'Een jaartal is snel geraden. Voeg andere woorden toe.',
  dates: 'Een datum is snel geraden. Voeg andere woorden toe.',
  topTen: 'Dit is een van de meest gebruikte wachtwoorden. Kies iets anders.',
  topHundred: 'Dit is een veelgebruikt wachtwoord. Kies iets anders.',
  common: 'Dit is een veelgebruikt wachtwoord. Kies iets anders.',
  similarToCommon: 'Dit lijkt op een veelgebruikt wachtwoord. Kies iets anders.',
  wordByItself: 'Een enkel woord is snel geraden. Voeg er nog drie toe.',
  namesByThemselves: 'Namen zijn snel geraden. Voeg andere woorden toe.',
  commonNames: 'Namen zijn snel geraden. Voeg andere woorden toe.',
  userInputs: 'Woorden uit je werk liggen voor de hand. Kies woorden die niets met je werk te maken hebben.',
};
const ADVIES_ALGEMEEN = 'Voeg nog een paar woorden toe die niet bij elkaar horen.';

async function laad(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Schatter }, algemeen, nederlands] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  return new Schatter({ dictionary: { ...algemeen.dictionary, ...nederlands.dictionary }, graphs: algemeen.adjacencyGraphs });
}

let geladen: Promise<ZxcvbnFactory> | null = null;

/** The form in which a wachtzin is judged and derived: Unicode NFC, so that é typed in two ways is one é. Nothing is trimmed. */
export function normaliseerWachtzin(wachtzin: string): string {
  return wachtzin.normalize('NFC');
}

/** Each word once: zxcvbn counts a word that comes back as if it had to be guessed anew. */
function zonderHerhaling(wachtzin: string): string {
  const woorden = wachtzin.split(/\s+/u);
  const klein = woorden.map((woord) => woord.toLowerCase());
  return woorden.filter((_woord, plek) => klein.indexOf(klein[plek] ?? '') === plek).join(' ');
}

/** Judges a wachtzin. The word lists (about 1 MB) are loaded at the first call. */
export async function beoordeelWachtzin(wachtzin: string): Promise<Wachtzinoordeel> {
  const genormaliseerd = normaliseerWachtzin(wachtzin);
  geladen ??= laad();
  const uitkomst = (await geladen).check(zonderHerhaling(genormaliseerd), [...VOOR_DE_HAND]);
  const langGenoeg = [...genormaliseerd].length >= MIN_WACHTZIN_TEKENS;
  if (!langGenoeg) {
    return { score: uitkomst.score, voldoende: false, advies: `Kies een zin van minstens ${MIN_WACHTZIN_TEKENS} tekens.` };
  }
  if (uitkomst.score >= MIN_WACHTZIN_SCORE) return { score: uitkomst.score, voldoende: true, advies: '' };
  return { score: uitkomst.score, voldoende: false, advies: ADVIES[uitkomst.feedback.warning ?? ''] ?? ADVIES_ALGEMEEN };
}
