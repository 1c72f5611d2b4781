import type { Vindsoort } from '../stukken/keuzes.ts';
import { herkenPlekken } from './herkenning.ts';

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

/** What it is, in a word. */
export const VINDWOORDEN: Readonly<Record<Vindsoort, string>> = {
  naam: 'naam',
  bsn: 'BSN',
  geboortedatum: 'geboortedatum',
  telefoon: 'telefoonnummer',
  email: 'e-mailadres',
  postcode: 'postcode',
  rekening: 'rekeningnummer',
  kenteken: 'kenteken',
  instelling: 'school of instelling',
  mogelijk: 'mogelijke naam',
};

/** What can stand in its place. */
export const ALGEMENER: Readonly<Record<Vindsoort, readonly string[]>> = {
  naam: ['een ouder', 'een jongere', 'een hulpverlener', 'iemand'],
  bsn: ['[BSN]'],
  geboortedatum: ['[geboortedatum]'],
  telefoon: ['[telefoonnummer]'],
  email: ['[e-mailadres]'],
  postcode: ['[postcode]'],
  rekening: ['[rekeningnummer]'],
  kenteken: ['[kenteken]'],
  instelling: ['een school', 'een instelling', 'een organisatie'],
  mogelijk: ['een ouder', 'een jongere', 'een hulpverlener', 'iemand', 'een instelling', 'een plaats'],
};

const TUSSENVOEGSEL = String.raw`(?:van|von|de|den|der|het|'t|’t|ten|ter|te|la|le|el|al|op|aan|in|bij)`;
const HOOFDWOORD = String.raw`\p{Lu}[\p{L}'’-]{1,40}`;
const VOORLETTERS = String.raw`(?:\p{Lu}\.[ ]?){1,5}`;
const TUSSEN = String.raw`(?:${TUSSENVOEGSEL}[ ]){0,3}`;
/** `mevr. J. van der Velde`, `meneer Bakker`. */
const NA_AANSPREKING = new RegExp(String.raw`(?<!\p{L})(?:[Mm]evr\.?|[Mm]evrouw|[Mm]w\.?|[Mm]ej\.?|[Dd]hr\.?|[Dd]e [Hh]eer|[Mm]eneer|[Mm]ijnheer|[Jj]uf|[Jj]uffrouw|[Mm]eester|[Ff]amilie|[Ff]am\.)[ ](?:${VOORLETTERS})?(?:(?:${TUSSENVOEGSEL}|De|Den|Van|Der|Ten|Ter)[ ]){0,3}(?<naam>${HOOFDWOORD})(?:[ ](?:${TUSSENVOEGSEL}[ ]){0,2}${HOOFDWOORD}){0,2}`, 'gu');
/** `J. van der Velde`. */
const MET_VOORLETTERS = new RegExp(String.raw`(?<![\p{L}.])${VOORLETTERS}${TUSSEN}(?<naam>${HOOFDWOORD})`, 'gu');
/** `zij heet Sanne`, `mijn naam is Sanne de Wit`. */
const NA_HETEN = new RegExp(String.raw`(?<!\p{L})(?<aanloop>(?:heet|heette|heten|genaamd|naam is|naam was)[ ])(?<naam>${HOOFDWOORD})(?:[ ]${TUSSEN}${HOOFDWOORD})?`, 'gu');
const WOORD = /\p{L}[\p{L}\d'’-]*/gu;

/** Words with which a sentence begins: after a letter and a dot (`groep A. Daarna`) they are no name. */
const GEEN_NAAM = new Set(
  'de het een dit dat die deze er en maar want dus of als toen nu ook nog na om in op bij met van voor door tot uit over tussen tijdens daarna daar dan hier ik je jij u hij zij ze wij we jullie hun mijn ons onze wie wat waar wanneer waarom hoe alle alles iedereen niemand niets geen moeder vader ouders ouder'.split(' '),
);
/** What can stand in the field of a name without being one, and the small words in names. */
const GEEN_NAAMDEEL = new Set([
  ...GEEN_NAAM,
  ...'den der ten ter het von mevr mevrouw dhr heer meneer familie fam mw drs ing ir mr dr jeugdige jongere jongen meisje kind professional deelnemer collega medewerker hulpverlener behandelaar begeleider wijkcoach gezinsvoogd voogd leerkracht mentor school gemeente team lokaal groep organisatie naam onbekend oma opa tante oom pleegmoeder pleegvader pleegouder stiefvader stiefmoeder broer zus'.split(' '),
]);

/**
 * Where in this text something stands by which a person can be found, in order and without overlap.
 * @param vandaag the present day as `2026-03-12`
 * @param namen names that are known, as they were typed: `Sanne de Wit`. The whole is found in small letters too, a part of it with a capital
 */
export function vindplaatsen(tekst: string, vandaag: string, { namen = [] }: { readonly namen?: readonly string[] } = {}): readonly Vindplaats[] {
  const gevonden: Vindplaats[] = [...herkenPlekken(tekst, vandaag)];
  const neem = (van: number, tot: number): void => void gevonden.push({ van, tot, soort: 'naam' });
  for (const { index, 0: geheel } of tekst.matchAll(NA_AANSPREKING)) neem(index, index + geheel.length);
  for (const { index, 0: geheel, groups } of tekst.matchAll(MET_VOORLETTERS)) {
    if (!GEEN_NAAM.has((groups?.['naam'] ?? '').toLowerCase())) neem(index, index + geheel.length);
  }
  for (const { index, 0: geheel, groups } of tekst.matchAll(NA_HETEN)) {
    if (!GEEN_NAAM.has((groups?.['naam'] ?? '').toLowerCase())) neem(index + (groups?.['aanloop'] ?? '').length, index + geheel.length);
  }
  for (const { van, tot } of vindNamen(tekst, namen)) neem(van, tot);
  return zonderOverlap(gevonden);
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

interface Woord {
  readonly van: number;
  readonly tot: number;
  readonly klein: string;
  readonly hoofd: boolean;
}

function woordenVan(tekst: string): readonly Woord[] {
  return [...tekst.matchAll(WOORD)].map(({ index, 0: woord }) => {
    // `Sannes`, `Sanne's`: what belongs to somebody carries the name.
    const stam = woord.replace(/['’]s?$/u, '');
    return { van: index, tot: index + stam.length, klein: stam.toLowerCase(), hoofd: stam !== stam.toLowerCase() };
  });
}

/** Walks the words once. Word by word it compares with what the names begin with, so that it does not matter how many names there are. */
function vindNamen(tekst: string, namen: readonly string[]): readonly Pick<Vindplaats, 'van' | 'tot'>[] {
  const heel = new Map<string, (readonly string[])[]>();
  const delen = new Set<string>();
  for (const naam of namen) {
    const woorden = woordenVan(naam).map(({ klein }) => klein);
    for (const deel of woorden) if (deel.length > 2 && !GEEN_NAAMDEEL.has(deel)) delen.add(deel);
    const [eerste] = woorden;
    if (eerste !== undefined && woorden.length > 1 && woorden.some((deel) => delen.has(deel))) heel.set(eerste, [...(heel.get(eerste) ?? []), woorden]);
  }
  if (delen.size === 0) return [];
  const woorden = woordenVan(tekst);
  const gevonden: { van: number; tot: number }[] = [];
  woorden.forEach((woord, plek) => {
    if (woord.hoofd && delen.has(woord.klein)) gevonden.push({ van: woord.van, tot: woord.tot });
    for (const naam of heel.get(woord.klein) ?? []) {
      const laatste = woorden[plek + naam.length - 1];
      if (laatste !== undefined && naam.every((deel, verder) => woorden[plek + verder]?.klein === deel)) gevonden.push({ van: woord.van, tot: laatste.tot });
    }
  });
  return gevonden;
}

/** What overlaps becomes one place; the form of a number or address says more than a name in it. Two halves of a name become one. */
function zonderOverlap(gevonden: readonly Vindplaats[]): readonly Vindplaats[] {
  const uit: Vindplaats[] = [];
  for (const plek of gevonden.toSorted((a, b) => a.van - b.van || b.tot - a.tot)) {
    const vorige = uit.at(-1);
    const raakt = vorige !== undefined && (plek.van < vorige.tot || (plek.van === vorige.tot + 1 && plek.soort === 'naam' && vorige.soort === 'naam'));
    if (!raakt) uit.push(plek);
    else uit[uit.length - 1] = { van: vorige.van, tot: Math.max(vorige.tot, plek.tot), soort: vorige.soort === 'naam' ? plek.soort : vorige.soort };
  }
  return uit;
}
