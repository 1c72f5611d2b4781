import { dictionary } from '@zxcvbn-ts/language-nl-be';
import { GEWOON } from './lijsten/gewoon.ts';
import { ALGEMEEN_BEKEND } from './lijsten/organisaties.ts';
import { PLAATSEN } from './lijsten/plaatsen.ts';
import { OOK_EEN_WOORD, VOORNAMEN } from './lijsten/voornamen.ts';
import { Woordrijen } from './woorden.ts';

/*
 * What is known of Dutch words: which are a first name, which a surname, which are ordinary. The common words and the names that
 * are not in ./lijsten are those of @zxcvbn-ts/language-nl-be (MIT), which the app has already.
 */

/** The list is in order of how often a word is used; its end holds the names of people in films as well. */
const VEEL_GEBRUIKT = 6_000;
/** The shortest half of a word made of two; and halves that are shorter. */
const HELFT = 3;
const KORTE_HELFT = new Set(['dag', 'arts', 'zus', 'uur', 'jaar', 'wet', 'rol', 'les', 'man']);
const VOORVOEGSEL = /^(?:aan|achter|af|be|bij|binnen|door|her|in|mede|mee|na|om|onder|ont|op|over|rond|samen|tegen|terug|toe|uit|ver|voor|weg)(?=\p{L}{4})/u;
const UITGANG = /(?:ingen|ing|heid|heden|lijke?|ische?|aties?|iteit(?:en)?|ment(?:en)?|isme|schap(?:pen)?|loze?|baar|bare|achtig|eerd|eren|tjes?|pjes?|kundige?|delijk)$/u;

type Rijzoeker = Pick<Woordrijen, 'lengteOp'>;

export interface Kennis {
  /** A first name, and nothing else. */
  readonly isVoornaam: (klein: string) => boolean;
  /** A first name that is a word as well. */
  readonly isVoornaamOfWoord: (klein: string) => boolean;
  /** Also with small words before it: `de wit`. */
  readonly isAchternaam: (klein: string) => boolean;
  /** A word that everybody uses, or that is made of such words. */
  readonly isGewoon: (klein: string) => boolean;
  /** As `isGewoon`, also of words that only look as if they are one: enough at the beginning of a sentence. */
  readonly lijktGewoon: (klein: string) => boolean;
  /** Places and organisations that tell of nobody. */
  readonly bekend: Rijzoeker;
  /** What the region knows besides: it need not be asked about, whatever it looks like. */
  readonly eigen: Rijzoeker;
}

function maakKennis(): Omit<Kennis, 'bekend' | 'eigen'> {
  const ookWoord = new Set(OOK_EEN_WOORD);
  const voornamen = new Set([...VOORNAMEN, ...dictionary.boysFirstnames, ...dictionary.girlsFirstnames].filter((naam) => naam.length > 1));
  const achternamen = new Set(dictionary.lastnames.filter((naam) => naam.length > 2));
  const isVoornaam = (klein: string): boolean => voornamen.has(klein) && !ookWoord.has(klein);
  const veel = new Set<string>(GEWOON);
  const alle = new Set<string>(GEWOON);
  dictionary.commonWords.forEach((woord, plek) => {
    if (isVoornaam(woord)) return;
    alle.add(woord);
    if (plek < VEEL_GEBRUIKT) veel.add(woord);
  });
  const samen = new Map<string, boolean>();
  const isSamen = (klein: string): boolean => {
    const bekend = samen.get(klein);
    if (bekend !== undefined) return bekend;
    const uit = isSamenstelling(klein, alle);
    samen.set(klein, uit);
    return uit;
  };
  return {
    isVoornaam,
    isVoornaamOfWoord: (klein) => ookWoord.has(klein),
    isAchternaam: (klein) => achternamen.has(klein),
    isGewoon: (klein) => veel.has(klein) || isSamen(klein),
    lijktGewoon: (klein) => alle.has(klein) || isSamen(klein) || (klein.length > 5 && UITGANG.test(klein)),
  };
}

/** `leerplichtambtenaar`: made of words, with an s or en between them when need be. Names are too short or too strange for that. */
function isSamenstelling(klein: string, woorden: ReadonlySet<string>, diep = 0): boolean {
  if (klein.length < 2 * HELFT + 1 || klein.length > 40) return false;
  if (klein.includes('-')) return klein.split('-').every((deel) => deel.length < 4 || woorden.has(deel) || isSamenstelling(deel, woorden, diep));
  const voorvoegsel = VOORVOEGSEL.exec(klein)?.[0] ?? '';
  if (voorvoegsel !== '' && woorden.has(klein.slice(voorvoegsel.length))) return true;
  for (let snede = HELFT; snede <= klein.length - HELFT; snede += 1) {
    const rechts = klein.slice(snede);
    if (rechts.length === HELFT && !KORTE_HELFT.has(rechts)) continue;
    const links = klein.slice(0, snede);
    const isLinks = woorden.has(links) || (/(?:s|en|e)$/u.test(links) && (woorden.has(links.slice(0, -1)) || woorden.has(links.slice(0, -2))) && snede > HELFT + 1);
    if (isLinks && (woorden.has(rechts) || (diep < 2 && isSamenstelling(rechts, woorden, diep + 1)))) return true;
  }
  return false;
}

interface Vast extends Omit<Kennis, 'bekend' | 'eigen'> {
  readonly algemeen: Woordrijen;
}

/** Made at the first look and kept: it is the same for every text. */
let vast: Vast | null = null;

/** @param eigen what the region knows besides */
export function kennisMet(eigen: readonly string[]): Kennis {
  vast ??= { ...maakKennis(), algemeen: new Woordrijen([...PLAATSEN, ...ALGEMEEN_BEKEND].map((woorden) => woorden.toLowerCase().split('_'))) };
  const { algemeen, ...kennis } = vast;
  const zelf = new Woordrijen(eigen.map((woorden) => woorden.toLowerCase().split(/[^\p{L}\p{M}\d'’-]+/u).filter((woord) => woord !== '')));
  return { ...kennis, eigen: zelf, bekend: { lengteOp: (woorden, plek) => Math.max(algemeen.lengteOp(woorden, plek), zelf.lengteOp(woorden, plek)) } };
}
