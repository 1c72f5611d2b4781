import { MAX_REGEL, MAX_TEKST } from '../domein/tekstvormen.ts';
import { MEESTE_IN_LEERTRAJECT } from './keuzes.ts';
import { antwoordenVan, magLetterlijk, wieZegt, type Leesantwoord, type Leesbaar, type Letterlijk } from './fragmenten-lezen.ts';
import type { Fragment } from './leertraject.ts';

/* Marking words in an answer. The answer stays as it was given; a fragment keeps where it stands and what others get to read of it. */

type Fragmenten = readonly Fragment[];

/** A stretch of a text, in characters. */
export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

/** A fragment with what is to be told about it. */
export interface Fragmentmet {
  readonly fragment: Fragment;
  readonly wie: string;
  readonly casusId: string | null;
  readonly letterlijk: Letterlijk;
  /** Another set of answers counts now, so it no longer stands in the answer that is read. */
  readonly verouderd: boolean;
}

const NIET_LETTERLIJK = ' (niet letterlijk gebruiken)';
const LETTER = /[\p{L}\p{N}]/u;

/** The whole words that a selection touches, without white space around them; null when it holds none. */
export function opHeleWoorden(tekst: string, { van, tot }: Bereik): Bereik | null {
  let begin = Math.max(0, Math.min(van, tot));
  let einde = Math.min(tekst.length, Math.max(van, tot));
  while (begin < einde && /\s/u.test(tekst.charAt(begin))) begin += 1;
  while (einde > begin && /\s/u.test(tekst.charAt(einde - 1))) einde -= 1;
  if (begin === einde) return null;
  while (begin > 0 && LETTER.test(tekst.charAt(begin)) && LETTER.test(tekst.charAt(begin - 1))) begin -= 1;
  while (einde < tekst.length && LETTER.test(tekst.charAt(einde)) && LETTER.test(tekst.charAt(einde - 1))) einde += 1;
  return LETTER.test(tekst.slice(begin, einde)) ? { van: begin, tot: einde } : null;
}

/** Abbreviations after which a sentence goes on. */
const LOOPT_DOOR = /(?:^|[\s(])(?:mevr|mw|dhr|dr|drs|ing|ir|mr|prof|fam|geb|nr|tel|bv|bijv|enz|evt|ca|max|min|incl|excl|o\.a|d\.w\.z|m\.b\.t|i\.v\.m|\p{L})\.$/iu;

/** The sentences of a text, each without the white space around it. A line break ends one too. */
export function zinnenVan(tekst: string): readonly Bereik[] {
  const zinnen: Bereik[] = [];
  let begin = 0;
  const sluit = (einde: number): void => {
    const zin = opHeleWoorden(tekst, { van: begin, tot: einde });
    if (zin !== null) zinnen.push(zin);
    begin = einde;
  };
  for (const { index, 0: einde } of tekst.matchAll(/[.!?…]+["”’')\]]*(?=\s|$)|\n+/gu)) {
    const tot = index + einde.length;
    // Only what stands just before it can be an abbreviation.
    if (einde === '.' && tot < tekst.length && LOOPT_DOOR.test(tekst.slice(Math.max(begin, tot - 12), tot))) continue;
    sluit(tot);
  }
  sluit(tekst.length);
  return zinnen;
}

/** The fragment where it stands in this text: at its place, or where its words stand now that something before them was typed over. */
function plaatsIn(fragment: Fragment, tekst: string): Fragment | null {
  const { van, tot, gegeven } = fragment;
  if (gegeven === '') return null;
  if (tekst.slice(van, tot) === gegeven) return fragment;
  const nu = tekst.indexOf(gegeven);
  return nu === -1 || tekst.includes(gegeven, nu + 1) ? null : { ...fragment, van: nu, tot: nu + gegeven.length };
}

/** The fragments that stand in this answer, in order, each where it stands. */
export function fragmentenIn(fragmenten: Fragmenten, { inzendselId, vraag, tekst }: Pick<Leesantwoord, 'inzendselId' | 'vraag' | 'tekst'>): Fragmenten {
  return fragmenten
    .filter((f) => f.inzendselId === inzendselId && f.vraagId === vraag.id)
    .flatMap((f) => plaatsIn(f, tekst) ?? [])
    .toSorted((a, b) => a.van - b.van);
}

/**
 * Marks words of an answer. What overlaps with fragments that were there becomes one with the first of them, and what was blanked in
 * those stays so; what only touches stays apart. The same list when nothing changes: no words, marked already, or the list is full.
 */
export function markeer(fragmenten: Fragmenten, antwoord: Leesantwoord, bereik: Bereik, id: string): Fragmenten {
  const woorden = opHeleWoorden(antwoord.tekst, bereik);
  if (woorden === null) return fragmenten;
  const geraakt = fragmentenIn(fragmenten, antwoord).filter((f) => f.van < woorden.tot && woorden.van < f.tot);
  const [eerste] = geraakt;
  if (eerste === undefined) {
    if (fragmenten.length >= MEESTE_IN_LEERTRAJECT.fragmenten) return fragmenten;
    const gegeven = antwoord.tekst.slice(woorden.van, woorden.tot);
    return [...fragmenten, { id, inzendselId: antwoord.inzendselId, opdrachtId: antwoord.opdracht.id, vraagId: antwoord.vraag.id, ...woorden, gegeven, tekst: gegeven, knooppuntId: null }];
  }
  const van = Math.min(woorden.van, eerste.van);
  const tot = Math.max(woorden.tot, ...geraakt.map((f) => f.tot));
  if (geraakt.length === 1 && van === eerste.van && tot === eerste.tot) return fragmenten;
  let tekst = '';
  let plek = van;
  for (const f of geraakt) {
    tekst += antwoord.tekst.slice(plek, f.van) + f.tekst;
    plek = f.tot;
  }
  tekst += antwoord.tekst.slice(plek, tot);
  const knooppuntId = geraakt.find((f) => f.knooppuntId !== null)?.knooppuntId ?? null;
  const weg = new Set(geraakt.slice(1).map((f) => f.id));
  return fragmenten.filter((f) => !weg.has(f.id)).map((f) => (f.id === eerste.id ? { ...f, van, tot, gegeven: antwoord.tekst.slice(van, tot), tekst: tekst.slice(0, MAX_TEKST), knooppuntId } : f));
}

export function wijzigFragment(fragmenten: Fragmenten, id: string, deel: Partial<Pick<Fragment, 'tekst' | 'knooppuntId'>>): Fragmenten {
  return fragmenten.map((f) => (f.id === id ? { ...f, ...deel } : f));
}

export function verwijderFragment(fragmenten: Fragmenten, id: string): Fragmenten {
  return fragmenten.filter((f) => f.id !== id);
}

/** Puts a removed fragment back, once, at the place it had. */
export function zetFragmentTerug(fragmenten: Fragmenten, fragment: Fragment, plek: number): Fragmenten {
  if (fragmenten.length >= MEESTE_IN_LEERTRAJECT.fragmenten || fragmenten.some(({ id }) => id === fragment.id)) return fragmenten;
  return fragmenten.toSpliced(Math.max(0, Math.min(plek, fragmenten.length)), 0, fragment);
}

/** Takes one change (from `voor` to `na`) back out of the fragments as they are now; what was done since to others stays. */
export function draaiTerug(nu: Fragmenten, voor: Fragmenten, na: Fragmenten): Fragmenten {
  const geraakt = voor.flatMap((f, plek) => (na.includes(f) ? [] : [{ f, plek }]));
  const weg = new Set([...na.filter(({ id }) => !voor.some((f) => f.id === id)), ...geraakt.map(({ f }) => f)].map(({ id }) => id));
  return geraakt.reduce<Fragmenten>((lijst, { f, plek }) => zetFragmentTerug(lijst, f, plek), nu.filter(({ id }) => !weg.has(id)));
}

/** Every fragment with who says so, from which casus it is, and whether its words may be used as they are. */
export function metHerkomst(traject: Leesbaar): readonly Fragmentmet[] {
  const opdrachten = new Map(traject.inhoud.opdrachten.map((opdracht) => [opdracht.id, opdracht]));
  const inzendsels = new Map(traject.inzendsels.map((inzendsel) => [inzendsel.id, inzendsel]));
  const staatEr = new Set(antwoordenVan(traject).flatMap((antwoord) => fragmentenIn(traject.inhoud.fragmenten, antwoord).map(({ id }) => id)));
  return traject.inhoud.fragmenten.map((fragment) => {
    const opdracht = opdrachten.get(fragment.opdrachtId);
    const inzendsel = inzendsels.get(fragment.inzendselId);
    return {
      fragment,
      wie: opdracht === undefined ? 'onbekend wie' : wieZegt(opdracht),
      casusId: opdracht?.casusId ?? null,
      letterlijk: opdracht === undefined || inzendsel === undefined ? 'onbekend' : magLetterlijk(traject.vorm.opdrachten[opdracht.rol].vragen, inzendsel),
      verouderd: !staatEr.has(fragment.id),
    };
  });
}

/** The words a knooppunt was made from, with who in which role said so, and whether they may not be quoted: what goes along with it. */
export function bronnenVan(traject: Leesbaar, knooppuntId: string): readonly { readonly tekst: string; readonly wie: string }[] {
  return metHerkomst(traject)
    .filter(({ fragment }) => fragment.knooppuntId === knooppuntId && fragment.tekst.trim() !== '')
    .map(({ fragment: { tekst }, wie, letterlijk }) => ({ tekst, wie: letterlijk === 'nee' ? `${wie.slice(0, MAX_REGEL - NIET_LETTERLIJK.length)}${NIET_LETTERLIJK}` : wie.slice(0, MAX_REGEL) }));
}

/** Names that are known and may not come along: of who was asked, and of who takes part. */
export function bekendeNamen(opdrachten: readonly { readonly naam: string }[], deelnemers: readonly { readonly naam: string }[]): readonly string[] {
  return [...new Set([...opdrachten, ...deelnemers].map(({ naam }) => naam.trim()).filter((naam) => naam !== ''))];
}
