import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VINDSOORTEN, type Vindsoort } from '../../shared/stukken/keuzes.ts';
import { zoekAlles } from '../../shared/herleidbaarheid/zoeken.ts';
import type { Vindplaats } from '../../shared/herleidbaarheid/vindplaatsen.ts';

/*
 * Sentences of which somebody said by hand what tells who somebody is: `[N:Sanne] belt [T:06-12345678].` The first line lists the
 * betrokkenen. Everybody in them is made up.
 */

export const VANDAAG = '2026-03-20';

const LETTERS = { N: 'naam', B: 'bsn', G: 'geboortedatum', P: 'postcode', T: 'telefoon', E: 'email', I: 'rekening', K: 'kenteken', S: 'instelling', A: 'adres', D: 'datum' } as const satisfies Record<string, Vindsoort>;
type Merksoort = (typeof LETTERS)[keyof typeof LETTERS];
const MERKSOORTEN = VINDSOORTEN.filter((soort): soort is Merksoort => soort !== 'mogelijk');

export interface Zin {
  readonly tekst: string;
  readonly merken: readonly Vindplaats[];
}

export interface Zinnen {
  readonly namen: readonly string[];
  readonly zinnen: readonly Zin[];
}

export function leesZin(regel: string): Zin {
  const merken: Vindplaats[] = [];
  let tekst = '';
  let tot = 0;
  for (const { index, 0: geheel, groups } of regel.matchAll(/\[(?<letter>[NBGPTEIKSAD]):(?<woorden>[^\]]+)\]/gu)) {
    tekst += regel.slice(tot, index);
    const woorden = groups?.['woorden'] ?? '';
    const soort = LETTERS[groups?.['letter'] as keyof typeof LETTERS];
    merken.push({ van: tekst.length, tot: tekst.length + woorden.length, soort });
    tekst += woorden;
    tot = index + geheel.length;
  }
  return { tekst: tekst + regel.slice(tot), merken };
}

/** @param bestand the name of a file in this folder */
export function leesZinnen(bestand: string): Zinnen {
  const [kop = '', ...regels] = readFileSync(join(process.cwd(), 'tests', 'herleidbaarheid', bestand), 'utf8').split('\n').filter((regel) => regel.trim() !== '');
  return { namen: kop.replace(/^# Betrokkenen: /u, '').split(' | '), zinnen: regels.map(leesZin) };
}

export interface Telling {
  readonly gevonden: number;
  readonly gemerkt: number;
}

export interface Oordeel {
  readonly perSoort: Readonly<Record<Merksoort, Telling>>;
  /** Names that are not on the list of betrokkenen, not even in part. */
  readonly vreemdeNamen: Telling;
  readonly juist: number;
  readonly treffers: number;
  readonly gemist: readonly string[];
  readonly onterecht: readonly string[];
}

const ZACHT: ReadonlySet<Vindsoort> = new Set(['naam', 'instelling', 'mogelijk']);
/** A day that is asked about is asked about, whatever it is called. */
const DAGEN: ReadonlySet<Vindsoort> = new Set(['geboortedatum', 'datum']);

/**
 * What is found of what was marked: every word with a capital and every figure of a mark, or every word of one in small letters, has to lie in what was found, as something of
 * its kind; a name may be called an institution and the other way round, for the reader is asked all the same. What was found counts
 * as rightly so when it touches a mark.
 */
export function oordeel({ namen, zinnen }: Zinnen): Oordeel {
  const tel = Object.fromEntries(MERKSOORTEN.map((soort) => [soort, { gevonden: 0, gemerkt: 0 }])) as Record<Merksoort, { gevonden: number; gemerkt: number }>;
  const vreemdeNamen = { gevonden: 0, gemerkt: 0 };
  const opLijst = new Set(namen.flatMap((naam) => naam.toLowerCase().split(/[\s-]/u)));
  let [juist, treffers] = [0, 0];
  const gemist: string[] = [];
  const onterecht: string[] = [];
  for (const { tekst, merken } of zinnen) {
    const [plekken = []] = zoekAlles([tekst], { vandaag: VANDAAG, namen, bekend: [] });
    for (const merk of merken) {
      const woorden = tekst.slice(merk.van, merk.tot);
      const raak = isGevonden(tekst, merk, plekken);
      const tellers = [tel[merk.soort as Merksoort]];
      if (merk.soort === 'naam' && !woorden.toLowerCase().split(/[\s-]/u).some((deel) => opLijst.has(deel) || opLijst.has(deel.replace(/s$/u, '')))) tellers.push(vreemdeNamen);
      for (const teller of tellers) {
        teller.gemerkt += 1;
        if (raak) teller.gevonden += 1;
      }
      if (!raak) gemist.push(`${merk.soort} ‘${woorden}’ in: ${tekst}`);
    }
    for (const { van, tot, soort } of plekken) {
      treffers += 1;
      if (merken.some((merk) => merk.van < tot && van < merk.tot)) juist += 1;
      else onterecht.push(`${soort} ‘${tekst.slice(van, tot)}’ in: ${tekst}`);
    }
  }
  return { perSoort: tel, vreemdeNamen, juist, treffers, gemist, onterecht };
}

function isGevonden(tekst: string, merk: Vindplaats, plekken: readonly Vindplaats[]): boolean {
  const past = plekken.filter(({ soort }) => soort === merk.soort || [ZACHT, DAGEN].some((groep) => groep.has(soort) && groep.has(merk.soort)));
  const woorden = tekst.slice(merk.van, merk.tot);
  // Of a name in small letters every letter counts.
  const telt = /\p{Lu}|\d/u.test(woorden) ? /\p{Lu}[\p{L}]*|\d/gu : /\p{L}+/gu;
  return [...woorden.matchAll(telt)].every(({ index, 0: woord }) => past.some(({ van, tot }) => van <= merk.van + index && merk.van + index + woord.length <= tot));
}
