import { VINDWOORDEN } from './soortwoorden.ts';
import type { Vindsoort } from '../stukken/keuzes.ts';
import { herkenPlekken } from './herkenning.ts';
import { GEEN_NAAM, Namenzoeker } from './namen.ts';
import { woordenVan, type Woord } from './woorden.ts';

/*
 * What in a text tells who somebody is, and where it stands: what `herkenning.ts` knows by its form, and names. A name is known
 * because it was given, or because of what stands before it; other words with a capital are left alone, so that what is pointed
 * out is worth looking at. It is help in reading, never proof that nothing is left.
 */

export interface Vindplaats {
  readonly van: number;
  readonly tot: number;
  readonly soort: Vindsoort;
}

/** What can stand in its place. */
export const ALGEMENER: Readonly<Record<Vindsoort, readonly string[]>> = {
  naam: ['een ouder', 'een jongere', 'een hulpverlener', 'een collega', 'iemand'],
  bsn: ['[BSN]'],
  geboortedatum: ['[geboortedatum]'],
  telefoon: ['[telefoonnummer]'],
  email: ['[e-mailadres]'],
  adres: ['[adres]'],
  postcode: ['[postcode]'],
  rekening: ['[rekeningnummer]'],
  kenteken: ['[kenteken]'],
  instelling: ['een school', 'een instelling', 'een organisatie'],
  datum: ['[datum]'],
  mogelijk: ['een ouder', 'een jongere', 'een hulpverlener', 'een collega', 'iemand', 'een instelling', 'een plaats'],
};

const TUSSENVOEGSEL = String.raw`(?:van|von|de|den|der|het|'t|’t|ten|ter|te|la|le|el|al|op|aan|in|bij)`;
const HOOFDWOORD = String.raw`\p{Lu}[\p{L}’'-]{1,40}(?![\p{L}\d-])`;
const VOORLETTERS = String.raw`(?:\p{Lu}\.[ ]?){1,5}`;
const TUSSEN = String.raw`(?:${TUSSENVOEGSEL}[ ]){0,3}`;
/** `mevr. J. van der Velde`, `meneer Bakker`. */
const NA_AANSPREKING = new RegExp(String.raw`(?<!\p{L})(?:[Mm]evr\.?|[Mm]r\.|[Dd]rs?\.|[Ii]r\.|[Ii]ng\.|[Pp]rof\.(?: dr\.)?|[Dd]okter|[Mm]evrouw|[Mm]w\.?|[Mm]ej\.?|[Dd]hr\.?|[Dd]e [Hh]eer|[Mm]eneer|[Mm]ijnheer|[Jj]uf|[Jj]uffrouw|[Mm]eester|[Ff]amilie|[Ff]am\.)[ ](?:${VOORLETTERS})?(?:(?:${TUSSENVOEGSEL}|De|Den|Van|Der|Ten|Ter)[ ]){0,3}(?<naam>${HOOFDWOORD})(?:[ ](?:${TUSSENVOEGSEL}[ ]){0,2}${HOOFDWOORD}){0,2}`, 'gu');
/** `J. van der Velde`. */
const MET_VOORLETTERS = new RegExp(String.raw`(?<![\p{L}.])${VOORLETTERS}${TUSSEN}(?<naam>${HOOFDWOORD})`, 'gu');
/** `zij heet Sanne`, `mijn naam is Sanne de Wit`. */
const NA_HETEN = new RegExp(String.raw`(?<!\p{L})(?<aanloop>(?:heet|heette|heten|genaamd|naam is|naam was)[ ])(?<naam>${HOOFDWOORD})(?:[ ]${TUSSEN}${HOOFDWOORD})?`, 'gu');

/**
 * Where in this text something stands by which a person can be found, in order and without overlap.
 * @param vandaag the present day as `2026-03-12`
 * @param namen names that are known, as they were typed: `Sanne de Wit`. The whole is found in small letters too, a part of it with a capital
 */
export function vindplaatsen(tekst: string, vandaag: string, { namen = [] }: { readonly namen?: readonly string[] } = {}): readonly Vindplaats[] {
  return zonderOverlap(tekst, losseVindplaatsen(tekst, vandaag, woordenVan(tekst), new Namenzoeker(namen)));
}

/**
 * The same for who has the words of the text and knows the names already; these can overlap and are in no order.
 * @param ookKlein whether a part of a name in small letters can be nothing else; without it: never
 */
export function losseVindplaatsen(tekst: string, vandaag: string, woorden: readonly Woord[], namen: Namenzoeker, ookKlein?: (klein: string) => boolean): Vindplaats[] {
  const gevonden: Vindplaats[] = [...herkenPlekken(tekst, vandaag)];
  const neem = (van: number, tot: number): void => void gevonden.push({ van, tot, soort: 'naam' });
  for (const { index, 0: geheel } of tekst.matchAll(NA_AANSPREKING)) neem(index, index + geheel.length);
  for (const { index, 0: geheel, groups } of tekst.matchAll(MET_VOORLETTERS)) {
    if (!GEEN_NAAM.has((groups?.['naam'] ?? '').toLowerCase())) neem(index, index + geheel.length);
  }
  for (const { index, 0: geheel, groups } of tekst.matchAll(NA_HETEN)) {
    if (!GEEN_NAAM.has((groups?.['naam'] ?? '').toLowerCase())) neem(index + (groups?.['aanloop'] ?? '').length, index + geheel.length);
  }
  for (const { van, tot } of namen.plekken(woorden, ookKlein)) neem(van, tot);
  return gevonden;
}

/** The text with this place said in other words. */
export function veralgemeniseer(tekst: string, { van, tot }: Pick<Vindplaats, 'van' | 'tot'>, door: string): string {
  return `${tekst.slice(0, van)}${door}${tekst.slice(tot)}`;
}

/** What was found, in words and each once: `telefoonnummer, BSN en naam`. Empty when nothing was. */
export function vindwoorden(plekken: readonly Vindplaats[]): string {
  const woorden = [...new Set(plekken.map(({ soort }) => VINDWOORDEN[soort]))];
  return woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`;
}

/** Which kind a place has of which two kinds were found; what has a form of its own comes before all. */
const RANG: Readonly<Partial<Record<Vindsoort, number>>> = { mogelijk: 1, naam: 2, instelling: 3 };
const rang = (soort: Vindsoort): number => RANG[soort] ?? 4;
const isNaam = (soort: Vindsoort): boolean => soort === 'naam' || soort === 'mogelijk';

/** What overlaps becomes one place; the form of a number or address says more than a name in it. Two halves of a name become one. */
export function zonderOverlap(tekst: string, gevonden: readonly Vindplaats[]): readonly Vindplaats[] {
  const uit: Vindplaats[] = [];
  for (const plek of gevonden.toSorted((a, b) => a.van - b.van || b.tot - a.tot)) {
    const vorige = uit.at(-1);
    const raakt = vorige !== undefined && (plek.van < vorige.tot || (plek.van === vorige.tot + 1 && isNaam(plek.soort) && isNaam(vorige.soort) && /[ \u00A0-]/u.test(tekst[vorige.tot] ?? '')));
    if (!raakt) uit.push(plek);
    else uit[uit.length - 1] = { van: vorige.van, tot: Math.max(vorige.tot, plek.tot), soort: rang(plek.soort) > rang(vorige.soort) ? plek.soort : vorige.soort };
  }
  return uit;
}
