import { eigennamen, kleineNamen } from './eigennamen.ts';
import { instellingen } from './instellingen.ts';
import { kennisMet, type Kennis } from './kennis.ts';
import { Namenzoeker, type Plek } from './namen.ts';
import { losseVindplaatsen, zonderOverlap, type Vindplaats } from './vindplaatsen.ts';
import { TUSSENVOEGSELS, woordenVan, Woordrijen, type Woord } from './woorden.ts';

/*
 * Looks through texts that leave: all that `vindplaatsen` points out beside a field, and what is only likely to be a name. Texts that leave
 * together are looked through together: who is called by the whole name in one is found by a part of it in another.
 */

export interface Zoekgegevens {
  readonly vandaag: string;
  readonly namen: readonly string[];
  readonly bekend: readonly string[];
}

/** Where in each of these texts something stands by which a person can be found, in order and without overlap. */
export function zoekAlles(teksten: readonly string[], { vandaag, namen, bekend }: Zoekgegevens): readonly (readonly Vindplaats[])[] {
  const kennis = kennisMet(bekend);
  const zoeker = new Namenzoeker(namen);
  // Who types in a hurry writes `sanne`; `wit` stays a colour.
  const ookKlein = (klein: string): boolean => klein.length > 3 && !kennis.lijktGewoon(klein) && !kennis.isVoornaamOfWoord(klein) && kennis.bekend.lengteOp(woordenVan(klein), 0) === 0;
  const eerst = teksten.map((tekst) => {
    const woorden = woordenVan(tekst);
    const gevonden = losseVindplaatsen(tekst, vandaag, woorden, zoeker, ookKlein);
    const neem = (plekken: readonly Plek[], soort: 'instelling' | 'mogelijk'): void => {
      for (const { van, tot } of plekken) if (!isBekend(woorden, { van, tot }, kennis)) gevonden.push({ van, tot, soort });
    };
    neem(instellingen(tekst, woorden, kennis), 'instelling');
    neem(eigennamen(tekst, woorden, kennis), 'mogelijk');
    neem(kleineNamen(woorden, kennis), 'mogelijk');
    return { tekst, woorden, plekken: zonderOverlap(tekst, gevonden) };
  });
  const mensen = new Namenzoeker([...new Set(eerst.flatMap(({ tekst, plekken }) => plekken.flatMap((plek) => naamdelen(tekst, plek, kennis))))]);
  const plaatsen = new Map(eerst.flatMap(({ tekst, plekken }) => plekken.flatMap((plek) => eigenNaam(tekst, plek, kennis))).map((rij) => [rij.join(' '), rij]));
  const rijen = new Woordrijen(plaatsen.values());
  return eerst.map(({ tekst, woorden, plekken }) => {
    const erbij = [
      ...mensen.plekken(woorden).map((plek): Vindplaats => ({ ...plek, soort: 'mogelijk' })),
      ...plekkenVan(rijen, woorden).filter((plek) => !isBekend(woorden, plek, kennis)).map((plek): Vindplaats => ({ ...plek, soort: 'instelling' })),
    ].filter(({ van }) => !isZeker(plekken, van));
    return erbij.length === 0 ? plekken : zonderOverlap(tekst, [...plekken, ...erbij]);
  });
}

/** Where these strings of words stand with a capital. */
function plekkenVan(rijen: Woordrijen, woorden: readonly Woord[]): readonly Plek[] {
  return woorden.flatMap((woord, plek) => {
    const lengte = rijen.lengteOp(woorden, plek);
    const laatste = woorden[plek + lengte - 1];
    return lengte > 0 && laatste?.hoofdletter === true && woord.hoofdletter ? [{ van: woord.van, tot: laatste.tot }] : [];
  });
}

/** In words: what is longer is a list of names, not the name of anything. */
const LANGSTE_NAAM = 7;

/** How an institution is called without the word for what it is: `De Zonnewijzer` of `basisschool De Zonnewijzer`. */
function eigenNaam(tekst: string, { van, tot, soort }: Vindplaats, kennis: Kennis): readonly (readonly string[])[] {
  if (soort !== 'instelling') return [];
  const woorden = woordenVan(tekst.slice(van, tot));
  const eerste = woorden.findIndex(({ hoofdletter, klein, woord }) => hoofdletter && woord !== woord.toUpperCase() && (TUSSENVOEGSELS.has(klein) || !kennis.lijktGewoon(klein)));
  const naam = eerste < 0 ? [] : woorden.slice(eerste);
  const [kop] = naam;
  const telt = kop !== undefined && naam.length <= LANGSTE_NAAM && (naam.length > 1 || (kop.klein.length > 3 && !kennis.isVoornaam(kop.klein) && kennis.bekend.lengteOp(naam, 0) === 0));
  return telt ? [naam.map(({ klein }) => klein)] : [];
}

/** The region knows it, in whole or with a word for what it is before it: `Jeugdhulp De Terp` when `De Terp` is known. */
function isBekend(woorden: readonly Woord[], { van, tot }: Plek, kennis: Kennis): boolean {
  const eerste = eersteVanaf(woorden, van);
  let einde = eerste;
  while ((woorden[einde]?.tot ?? Infinity) <= tot) einde += 1;
  for (let plek = eerste; plek < einde; plek += 1) {
    const lengte = kennis.eigen.lengteOp(woorden, plek);
    if (lengte > 0 && plek + lengte === einde) return plek - eerste < 2;
  }
  return false;
}

/** The first word that begins there or later. */
function eersteVanaf(woorden: readonly Woord[], van: number): number {
  let [laag, hoog] = [0, woorden.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((woorden[midden]?.van ?? Infinity) < van) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** Whether this lies in a place that was found already. */
function isZeker(plekken: readonly Vindplaats[], van: number): boolean {
  let [laag, hoog] = [0, plekken.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((plekken[midden]?.tot ?? Infinity) <= van) laag = midden + 1;
    else hoog = midden;
  }
  const plek = plekken[laag];
  return plek !== undefined && plek.van <= van;
}

/** What of a name is a name elsewhere too: no word that everybody uses. */
function naamdelen(tekst: string, { van, tot, soort }: Vindplaats, kennis: Kennis): readonly string[] {
  if (soort !== 'naam' && soort !== 'mogelijk') return [];
  const woorden = woordenVan(tekst.slice(van, tot)).filter(({ hoofdletter, klein }) => hoofdletter && klein.length > 2 && !TUSSENVOEGSELS.has(klein));
  const persoon = soort === 'naam' || woorden.some(({ klein }) => kennis.isVoornaam(klein));
  return persoon ? woorden.map(({ klein }) => klein).filter((klein) => !kennis.lijktGewoon(klein) && !kennis.isVoornaamOfWoord(klein)) : [];
}
