import type { Vindsoort } from '../stukken/keuzes.ts';
import { ADRES, begintAdres } from './adres.ts';
import { isKenteken, KENTEKENVORM, VOOR_EEN_KENTEKEN } from './kenteken.ts';

/* What in a text looks like something by which a person can be found. It looks at forms only; it knows no names. */

export type Herkend = Exclude<Vindsoort, 'naam' | 'instelling' | 'mogelijk'>;

/** What beside a field is told of at once: a day of long ago is asked about when it leaves. */
type Veldherkend = Exclude<Herkend, 'datum'>;

/** What to do about it, in words for beside a field. */
export const HERKENDWOORDEN: Readonly<Record<Veldherkend, string>> = {
  bsn: 'Dit lijkt op een BSN. Haal het weg: Ontwar bewaart geen BSN.',
  geboortedatum: 'Dit lijkt op een geboortedatum. Haal hem weg: de leeftijdscategorie is genoeg.',
  telefoon: 'Dit lijkt op een telefoonnummer. Haal het weg: het hoort niet in de casus.',
  email: 'Dit lijkt op een e-mailadres. Haal het weg: het hoort niet in de casus.',
  adres: 'Dit lijkt op een adres. Haal het weg: de gemeente is genoeg.',
  postcode: 'Dit lijkt op een postcode. Haal hem weg: de gemeente is genoeg.',
  rekening: 'Dit lijkt op een rekeningnummer. Haal het weg: het hoort niet in de casus.',
  kenteken: 'Dit lijkt op een kenteken. Haal het weg: het hoort niet in de casus.',
};

/** Where something stands in a text, in characters, and what it looks like. */
export interface Gevonden {
  readonly van: number;
  readonly tot: number;
  readonly soort: Herkend;
}

/** From the @ backwards and forwards: looking for a whole address from every letter on would take the square of a long text. */
const EMAIL = /@(?<=(?<voor>[\p{L}\d._%+-]{1,64})@)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;
const REKENING = /(?<![\p{L}\d])(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?|[Nn][Ll] ?\d{2} ?[A-Za-z]{4}(?:[ .]?\d){10})(?![\p{L}\d])/gu;
const MAANDEN = 'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A day of which the year is left out or short: it counts only where it is said that somebody was born on it. */
const KORTE_DAG = new RegExp(String.raw`(?<![\d-])(?:\d{1,2}[-/.]\d{1,2}[-/.]['’]?\d\d|\d{1,2} (?:${MAANDEN}))(?![\d\p{L}-])`, 'giu');
/** A whole day: `12-03-2010`, `12 maart 2010`, `2010-03-12`; the year is in one of two groups. */
const DAG = new RegExp(String.raw`(?<!\d)(?:\d{1,2}(?:[-/. ]\d{1,2}[-/. ]|[- ](?:${MAANDEN})\.?[- ])(?<jaar>(?:19|20)\d\d)|(?<jaarvoor>(?:19|20)\d\d)[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)`, 'giu');
const VROEGERE_DAG = new RegExp(String.raw`(?:(?<!\p{L})[Oo]p )?${DAG.source}`, 'giu');
const GEBOREN = /\b(?:geb\.?(?: ?datum)?|geboren|geboortedatum|geboortedag|jarig|verjaardag)(?![\p{L}])(?:\s+(?:op|is|was|van|te\s+\S+|in\s+\S+|\(?[\p{L}-]+\)?)){0,4}[\s:(,]*$/iu;
const NA_EEN_DAG_GEBOREN = /^[\s,]*(?:in \S+ |te \S+ )?(?:geboren|jarig|ter wereld)(?!\p{L})/iu;
/** Dutch numbers: ten figures from a 0, or the country code with nine; service numbers; and numbers of other countries. */
const TELEFOON = /(?<![\d+])(?:(?:\+|00)31[\s-]?(?:\(0\)[\s-]?)?[1-9](?:[\s().-]{0,3}\d){8}|\(?0[1-9](?:[\s()./-]{0,3}\d){8}|0[89]00[\s-]?\d{4}(?:\d{3})?|0[89]00[\s-]\d\d[\s-]\d\d|\+(?!31)[1-9]\d{0,2}(?:[\s()./-]{0,2}\d){7,12})(?!\d)/gu;
/** In one piece, or in the groups in which people write it. */
const NEGEN_CIJFERS = /(?<!\d)(?:\d{9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3})(?!\d)/gu;
const POSTCODE = /(?<!\d)(?<cijfers>[1-9]\d{3})(?<tussen>\s?)(?<letters>[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu;
/** Never given out as the letters of a postcode. */
const GEEN_POSTCODELETTERS = new Set(['SA', 'SD', 'SS']);
/** What follows a year in this field: `in 2026 GI Waterstreek`. */
const NA_EEN_JAAR = new Set(['GI', 'VO', 'PO', 'SO', 'BJ']);
/** Two letters that are a word or a measure: with a space before them they are no postcode, in capitals after a round number neither. */
const TWEE_LETTERS = new Set('km kg cm mm mg ml kb mb gb nr en is in om op of ze we je er al nu te uu dd zo ja na af ik hij ha pk px st wo de me'.split(' '));
const EERDER_POSTCODE = /(?:postcode|adres|woont in|woonachtig|ingeschreven)[^.!?]{0,20}$/iu;

/** From so many years ago on, a whole day that stands as birthdays are written is one: `Noah (12-03-2010)`. */
const LANG_GELEDEN_JAREN = 8;
/** From so many years ago on, a whole day can tell of whom it is all the same: the day of a court order, of a death. */
const VROEGER_JAREN = 2;
/** In brackets or after a comma behind who it is, or said of somebody with `is van`. */
const ALS_GEBOORTE = /(?:\p{L}[ ]\(|(?:^|[ (])(?:\p{Lu}[\p{L}’'-]+|[Mm]oeder|[Vv]ader|jeugdige|kind|broer|broertje|zus|zusje|zoon|dochter|m|v), |\b(?:is|was|zijn) van )$/u;

/** What may stand between `geboren` and the day, in characters. */
const VOOR_EEN_DAG = 80;

/**
 * The kinds of things in this text by which a person can be found, each kind once, in the order of `HERKENDWOORDEN`.
 * @param vandaag the present day as `2026-03-12`: a day of long ago can be a date of birth
 */
export function herken(tekst: string, vandaag: string): readonly Veldherkend[] {
  const gevonden = new Set<Herkend>(herkenPlekken(tekst, vandaag).map(({ soort }) => soort));
  return (Object.keys(HERKENDWOORDEN) as Veldherkend[]).filter((soort) => gevonden.has(soort));
}

/** What counts begins so many characters further. */
interface Begint {
  readonly na: number;
}

/** Where those stand, in order; they do not overlap. Takes time in proportion to the length of the text. */
export function herkenPlekken(tekst: string, vandaag: string): readonly Gevonden[] {
  const plekken: Gevonden[] = [];
  let rest = tekst;
  // What was looked at is blotted out before the next look, so that the figures of one thing are not read as another.
  const neem = (vorm: RegExp, soort: Herkend, telt: (treffer: RegExpExecArray, van: number) => boolean | Begint, vlekOok = false): void => {
    let na = '';
    let tot = 0;
    for (const treffer of rest.matchAll(vorm)) {
      const begin = Math.max(tot, treffer.index - (treffer.groups?.['voor']?.length ?? 0));
      const raak = telt(treffer, begin);
      if (raak === false && !vlekOok) continue;
      const van = typeof raak === 'object' ? begin + raak.na : begin;
      const einde = treffer.index + treffer[0].length;
      if (raak !== false) plekken.push({ van, tot: einde, soort });
      na += rest.slice(tot, van) + '|'.repeat(einde - van);
      tot = einde;
    }
    rest = na + rest.slice(tot);
  };
  const ditJaar = Number(vandaag.slice(0, 4));
  const jaarVan = (groepen: Readonly<Record<string, string>> | undefined): number => Number(groepen?.['jaar'] ?? groepen?.['jaarvoor']);
  neem(EMAIL, 'email', () => true);
  neem(REKENING, 'rekening', ([nummer]) => isRekening(nummer));
  const geboren = (van: number, einde: number): boolean => GEBOREN.test(rest.slice(Math.max(0, van - VOOR_EEN_DAG), van)) || NA_EEN_DAG_GEBOREN.test(rest.slice(einde, einde + VOOR_EEN_DAG));
  const alsGeboorte = (van: number, dag: string): boolean => ALS_GEBOORTE.test(rest.slice(Math.max(0, van - VOOR_EEN_DAG), van)) || (/^\d[\d./-]+$/u.test(dag) && rest.trim() === dag);
  neem(DAG, 'geboortedatum', ({ 0: dag, groups }, van) => geboren(van, van + dag.length) || (jaarVan(groups) <= ditJaar - LANG_GELEDEN_JAREN && alsGeboorte(van, dag)));
  // With the word before it, for `op 12 maart 2019` becomes `in maart 2019`.
  neem(VROEGERE_DAG, 'datum', ({ groups }) => jaarVan(groups) <= ditJaar - VROEGER_JAREN);
  neem(DAG, 'datum', () => false, true);
  neem(KORTE_DAG, 'geboortedatum', ([dag], van) => geboren(van, van + dag.length));
  neem(ADRES, 'adres', ({ index, 0: geheel }) => {
    const na = begintAdres(geheel, rest.slice(Math.max(0, index - 3), index));
    return na === null ? false : { na };
  });
  neem(KENTEKENVORM, 'kenteken', ([woord], van) => isKenteken(woord, rest.slice(Math.max(0, van - VOOR_EEN_KENTEKEN), van)));
  neem(TELEFOON, 'telefoon', () => true);
  neem(NEGEN_CIJFERS, 'bsn', ([cijfers]) => isBsn(cijfers.replaceAll(/\D/gu, '')));
  neem(POSTCODE, 'postcode', ({ groups }, van) => isPostcode(groups ?? {}, EERDER_POSTCODE.test(rest.slice(Math.max(0, van - VOOR_EEN_DAG), van))));
  return plekken.toSorted((a, b) => a.van - b.van);
}

function isPostcode({ cijfers = '', tussen = '', letters = '' }: Readonly<Record<string, string>>, gezegd: boolean): boolean {
  const hoofd = letters.toUpperCase();
  if (GEEN_POSTCODELETTERS.has(hoofd)) return false;
  const woord = TWEE_LETTERS.has(letters.toLowerCase());
  const jaar = /^(?:19|20)/u.test(cijfers);
  if (gezegd) return letters === hoofd || !woord;
  // `2026 en` and `1500 km` are no postcodes; in small letters only what is written as one word is.
  if (letters !== hoofd) return tussen === '' ? !jaar && !woord : false;
  return !(jaar && NA_EEN_JAAR.has(hoofd)) && !(woord && cijfers.endsWith('00'));
}

/** The eleven-test of a BSN of nine figures. */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/u.test(cijfers) || cijfers === '000000000') return false;
  const som = [...cijfers].reduce((tot, cijfer, plek) => tot + Number(cijfer) * (plek === 8 ? -1 : 9 - plek), 0);
  return som % 11 === 0;
}

/** The 97-test of an international account number. */
function isRekening(nummer: string): boolean {
  const tekens = nummer.replaceAll(/[ .]/gu, '').toUpperCase();
  if (tekens.length < 15 || tekens.length > 34) return false;
  const omgezet = [...tekens.slice(4), ...tekens.slice(0, 4)].map((teken) => Number.parseInt(teken, 36)).join('');
  return [...omgezet].reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0) === 1;
}
