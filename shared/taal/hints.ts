import type { Lezer } from '../stukken/keuzes.ts';
import type { Gezinsafspraak } from '../stukken/stuk.ts';
import { lijdendIn } from './lijdend.ts';
import { woordenVan, zoekIn, type Woord, type Woordenlijst } from './woordenlijst.ts';
import { zinnenVan, type Zin } from './zinnen.ts';

/*
 * Hints while writing for a family, at level B1. Direct Duidelijk, the programme of Dutch governments for clear language, asks for
 * plain words, short sentences and somebody who does it; the bounds in words are ours, and a hint is never more than a hint.
 */

/** From more than so many words a sentence is worth a look, and from more than so many it is too long. */
export const WOORDEN_PER_ZIN = { kijk: 15, teLang: 20 } as const;

export type Hintsoort = 'lang' | 'telang' | 'lijdend' | 'woord' | 'afkorting' | 'aanspreken';

/** Something in a text that could be plainer. */
export interface Hint {
  readonly soort: Hintsoort;
  /** What a hint that was dismissed is known by: its kind and its words, wherever they stand. */
  readonly sleutel: string;
  readonly begin: number;
  readonly eind: number;
  /** The words it is about. */
  readonly tekst: string;
  readonly uitleg: string;
  /** What could stand in the place of those words. */
  readonly keuzes: readonly string[];
}

export const GEEN_WOORDEN: Woordenlijst = new Map();

/** The hints on a text, in the order of that text. Linear in its length. */
export function hintsVan(tekst: string, lezer: Lezer, lijst: Woordenlijst): readonly Hint[] {
  const woorden = woordenVan(tekst);
  const citaten = citatenIn(tekst);
  return [...zinshints(tekst, woorden), ...woordhints(tekst, woorden, lijst, lezer, citaten)].toSorted((a, b) => a.begin - b.begin || b.eind - a.eind);
}

function maak(soort: Hintsoort, tekst: string, { begin, eind }: Zin, uitleg: string, keuzes: readonly string[] = []): Hint {
  const woorden = tekst.slice(begin, eind);
  return { soort, sleutel: `${soort} ${woorden.toLocaleLowerCase('nl')}`, begin, eind, tekst: woorden, uitleg, keuzes };
}

/** Long sentences, and sentences that do not say who does it. */
function zinshints(tekst: string, woorden: readonly Woord[]): readonly Hint[] {
  let plek = 0;
  return zinnenVan(tekst).flatMap((zin) => {
    const eerste = plek;
    while (plek < woorden.length && (woorden[plek]?.begin ?? 0) < zin.eind) plek += 1;
    const eigen = woorden.slice(eerste, plek);
    return [...lengte(tekst, zin, eigen.length), ...lijdend(tekst, eigen)];
  });
}

function lengte(tekst: string, zin: Zin, aantal: number): readonly Hint[] {
  if (aantal > WOORDEN_PER_ZIN.teLang) return [maak('telang', tekst, zin, `Deze zin heeft ${aantal} woorden. Dat is te lang. Maak er twee zinnen van.`)];
  if (aantal > WOORDEN_PER_ZIN.kijk) return [maak('lang', tekst, zin, `Deze zin heeft ${aantal} woorden. Kan het korter?`)];
  return [];
}

const BIJZIN = new Set(['en', 'maar', 'want', 'of', 'dus', 'omdat', 'als', 'zodat', 'terwijl']);

function lijdend(tekst: string, woorden: readonly Woord[]): readonly Hint[] {
  return bijzinnen(tekst, woorden).flatMap((bijzin) => {
    const gevonden = lijdendIn(bijzin);
    if (gevonden === null) return [];
    const begin = Math.min(bijzin[gevonden.hulp]?.begin ?? 0, bijzin[gevonden.deelwoord]?.begin ?? 0);
    const eind = Math.max(bijzin[gevonden.hulp]?.eind ?? 0, bijzin[gevonden.deelwoord]?.eind ?? 0);
    return [maak('lijdend', tekst, { begin, eind }, 'Wie doet dit? Begin de zin met die persoon.')];
  });
}

/** A sentence in the parts that each have a verb of their own, near enough. */
function bijzinnen(tekst: string, woorden: readonly Woord[]): readonly (readonly Woord[])[] {
  const delen: Woord[][] = [[]];
  let vorige: Woord | null = null;
  for (const woord of woorden) {
    const nieuw = BIJZIN.has(woord.vorm) || (vorige !== null && /[,;:()–]/u.test(tekst.slice(vorige.eind, woord.begin)));
    if (nieuw) delen.push([]);
    delen.at(-1)?.push(woord);
    vorige = woord;
  }
  return delen;
}

/** Abbreviations that end in a dot, with the words they stand for. */
const MET_PUNT: Readonly<Record<string, string>> = { bijv: 'bijvoorbeeld', bv: 'bijvoorbeeld', enz: 'enzovoort', etc: 'enzovoort', dhr: 'meneer', mw: 'mevrouw', mevr: 'mevrouw', nr: 'nummer', tel: 'telefoon', ca: 'ongeveer', max: 'hoogstens', min: 'minstens', incl: 'met', excl: 'zonder', resp: 'en', evt: 'misschien' };
/** Capitals that everybody reads. */
const BEKENDE_AFKORTINGEN = new Set(['TV', 'OK', 'PC', 'SMS', 'WC', 'MBO', 'HBO', 'HAVO', 'VMBO', 'VWO', 'GGD', 'NS', 'EU', 'NL', 'ID', 'DVD', 'BMX', 'FC', 'USB', 'GPS', 'PDF']);

const U = new Set(['u', 'uw', 'uzelf']);
const JE = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jullie']);
const ANDERS: Readonly<Record<string, readonly string[]>> = { u: ['je', 'jij', 'jou'], uw: ['je', 'jouw'], uzelf: ['jezelf'], je: ['u', 'uw'], jij: ['u'], jou: ['u'], jouw: ['uw'], jezelf: ['uzelf'], jullie: ['u', 'uw'] };

function woordhints(tekst: string, woorden: readonly Woord[], lijst: Woordenlijst, lezer: Lezer, citaten: readonly Zin[]): readonly Hint[] {
  const hints: Hint[] = [];
  let citaat = 0;
  for (let plek = 0; plek < woorden.length; plek += 1) {
    const woord = woorden[plek];
    if (woord === undefined) break;
    while (citaat < citaten.length && (citaten[citaat]?.eind ?? 0) <= woord.begin) citaat += 1;
    // Somebody's own words stay theirs.
    const inCitaat = (citaten[citaat]?.begin ?? Infinity) <= woord.begin;
    const gevonden = inCitaat ? null : zoekIn(lijst, woorden, plek);
    if (gevonden !== null) {
      const plaats = { begin: woord.begin, eind: woorden[plek + gevonden.aantal - 1]?.eind ?? woord.eind };
      hints.push(maak('woord', tekst, plaats, gevonden.keuzes.length === 0 ? 'Dit is een moeilijk woord. Kan het gewoner?' : 'Dit is een moeilijk woord.', gevonden.keuzes));
      plek += gevonden.aantal - 1;
      continue;
    }
    if (inCitaat) continue;
    if ((lezer === 'jeugdige' ? U : JE).has(woord.vorm)) {
      hints.push(maak('aanspreken', tekst, woord, lezer === 'jeugdige' ? 'Je schrijft aan de jongere. Gebruik “je” of “jij”.' : 'Je schrijft aan de ouder. Gebruik “u”.', ANDERS[woord.vorm] ?? []));
      continue;
    }
    hints.push(...afkorting(tekst, woord));
  }
  return hints;
}

function afkorting(tekst: string, woord: Woord): readonly Hint[] {
  const geschreven = tekst.slice(woord.begin, woord.eind);
  const voluit = MET_PUNT[woord.vorm];
  if (voluit !== undefined && tekst.charAt(woord.eind) === '.') return [maak('afkorting', tekst, { begin: woord.begin, eind: woord.eind + 1 }, 'Schrijf deze afkorting voluit.', [voluit])];
  const hoofdletters = /^\p{Lu}{2,6}$/u.test(geschreven) && !BEKENDE_AFKORTINGEN.has(geschreven);
  // Initials are capitals: `J.W.` is a name.
  const metPunten = /^\p{Ll}(?:\.\p{L})+\.?$/u.test(geschreven);
  return hoofdletters || metPunten ? [maak('afkorting', tekst, woord, 'Niet iedereen kent deze afkorting. Schrijf voluit wat het is.')] : [];
}

/** What stands between quotation marks. */
function citatenIn(tekst: string): readonly Zin[] {
  return [...tekst.matchAll(/“[^“”\n]*”|"[^"\n]*"|„[^„”\n]*”/gu)].map((citaat) => ({ begin: citaat.index, eind: citaat.index + citaat[0].length }));
}

/** The text with one of the choices in the place of the words of a hint; a sentence keeps its capital. */
export function vervang(tekst: string, { begin, eind, tekst: oud }: Pick<Hint, 'begin' | 'eind' | 'tekst'>, keuze: string): string {
  // Written on since: then the words are not there any more.
  if (tekst.slice(begin, eind) !== oud) return tekst;
  const hoofdletter = /^\p{Lu}\p{Ll}/u.test(oud) || (/^\p{Lu}/u.test(oud) && isZinsbegin(tekst, begin));
  const nieuw = hoofdletter ? keuze.slice(0, 1).toLocaleUpperCase('nl') + keuze.slice(1) : keuze;
  return `${tekst.slice(0, begin)}${nieuw}${tekst.slice(eind)}`;
}

function isZinsbegin(tekst: string, begin: number): boolean {
  return zinnenVan(tekst).some((zin) => zin.begin === begin);
}

/** Words that leave open who it is. */
const NIEMAND_IN_HET_BIJZONDER = new Set(['we', 'wij', 'men', 'iedereen', 'allen', 'iemand', 'n.t.b', 'ntb', 'hulpverlening', 'hulpverleners', 'betrokkenen', 'alle betrokkenen', 'team', 'samen']);

/** What is missing in a row of who does what; empty when it is whole, or when nothing was written in it yet. */
export function rijhints({ wie, wat, wanneer }: Gezinsafspraak): readonly string[] {
  if ([wie, wat, wanneer].every((veld) => veld.trim() === '')) return [];
  const vorm = wie.trim().toLocaleLowerCase('nl').replace(/^(?:de|het|een)\s+/u, '');
  return [
    ...(vorm === '' ? ['Wie doet dit? Noem één persoon.'] : NIEMAND_IN_HET_BIJZONDER.has(vorm) ? [`“${wie.trim()}”: wie is dat? Noem één persoon.`] : []),
    ...(wat.trim() === '' ? ['Wat gaat er gebeuren?'] : []),
    ...(wanneer.trim() === '' ? ['Wanneer? Een dag is het duidelijkst.'] : []),
  ];
}
