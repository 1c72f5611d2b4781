import { telwoord } from '../domein/woorden.ts';
import type { Blok } from '../verslagen/model.ts';
import { zonderBijvoegsel, type Bijvoegsel } from './bijvoegsel.ts';
import { onderdelenVan, type Onderdeel } from './regels.ts';
import type { Stukmodel } from './soorten.ts';

/* What a later version says that an earlier one did not, in words for who had that one. */

/** What changed on one line. An empty `was`: it is new. An empty `nu`: it is gone. */
export interface Regelverschil {
  readonly was: string;
  readonly nu: string;
}

export interface Onderdeelverschil {
  readonly kop: string;
  readonly regels: readonly Regelverschil[];
}

/** What is different, by heading, in the order of the new one; a heading that is gone comes after those that stayed. */
export function verschillen(oud: Stukmodel, nieuw: Stukmodel): readonly Onderdeelverschil[] {
  const was = perKop(onderdelenVan(oud));
  const nu = perKop(onderdelenVan(nieuw));
  const koppen = [...nu.keys(), ...[...was.keys()].filter((kop) => !nu.has(kop))];
  return koppen.map((kop) => ({ kop, regels: regelverschillen(was.get(kop) ?? [], nu.get(kop) ?? []) })).filter(({ regels }) => regels.length > 0);
}

/** Headings can come more than once, such as a question of each knooppunt without a name. */
function perKop(onderdelen: readonly Onderdeel[]): ReadonlyMap<string, readonly string[]> {
  const uit = new Map<string, string[]>();
  for (const { kop, regels } of onderdelen) {
    const bekend = uit.get(kop);
    if (bekend === undefined) uit.set(kop, [...regels]);
    else bekend.push(...regels);
  }
  return uit;
}

/** Above so many comparisons it is told which lines are new and which are gone, and no longer which took the place of which. */
const MEESTE_VERGELIJKINGEN = 250_000;

function regelverschillen(oud: readonly string[], nieuw: readonly string[]): readonly Regelverschil[] {
  let begin = 0;
  while (begin < oud.length && begin < nieuw.length && oud[begin] === nieuw[begin]) begin += 1;
  let eind = 0;
  while (eind < oud.length - begin && eind < nieuw.length - begin && oud.at(-1 - eind) === nieuw.at(-1 - eind)) eind += 1;
  const [weg, erbij] = [oud.slice(begin, oud.length - eind), nieuw.slice(begin, nieuw.length - eind)];
  if (weg.length * erbij.length > MEESTE_VERGELIJKINGEN) return zonderVolgorde(weg, erbij);
  return langsGelijke(weg, erbij);
}

function zonderVolgorde(weg: readonly string[], erbij: readonly string[]): readonly Regelverschil[] {
  const [bleef, was] = [new Set(erbij), new Set(weg)];
  return [...erbij.filter((nu) => !was.has(nu)).map((nu) => ({ was: '', nu })), ...weg.filter((regel) => !bleef.has(regel)).map((regel) => ({ was: regel, nu: '' }))];
}

/** By the longest row of lines that both have; what stands between those took the place of each other, in order. */
function langsGelijke(weg: readonly string[], erbij: readonly string[]): readonly Regelverschil[] {
  const breed = erbij.length + 1;
  const lengte = new Uint32Array((weg.length + 1) * breed);
  const op = (i: number, j: number): number => lengte[i * breed + j] ?? 0;
  for (let i = weg.length - 1; i >= 0; i -= 1) {
    for (let j = erbij.length - 1; j >= 0; j -= 1) lengte[i * breed + j] = weg[i] === erbij[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
  }
  const uit: Regelverschil[] = [];
  let [oudeRij, nieuweRij]: [string[], string[]] = [[], []];
  const sluitAf = (): void => {
    for (let n = 0; n < Math.max(oudeRij.length, nieuweRij.length); n += 1) uit.push({ was: oudeRij[n] ?? '', nu: nieuweRij[n] ?? '' });
    [oudeRij, nieuweRij] = [[], []];
  };
  for (let i = 0, j = 0; i < weg.length || j < erbij.length; ) {
    const [was, nu] = [weg[i], erbij[j]];
    if (was !== undefined && was === nu) {
      sluitAf();
      i += 1;
      j += 1;
    } else if (nu === undefined || (was !== undefined && op(i + 1, j) >= op(i, j + 1))) {
      oudeRij.push(was ?? '');
      i += 1;
    } else {
      nieuweRij.push(nu);
      j += 1;
    }
  }
  sluitAf();
  return uit;
}

const KOP = 'Wat er veranderde sinds versie ';
/** More is no longer read: then the new version itself is. */
const MEESTE_PER_KOP = 12;
const MEESTE_KOPPEN = 30;
const LANGST = 320;

/** What changed since that version, for at the end of the new one; null when nothing did. */
export function verschilVan(oud: Stukmodel, nieuw: Stukmodel, sinds: number): Bijvoegsel | null {
  const alle = verschillen(oud, nieuw);
  if (alle.length === 0) return null;
  const niveau = nieuw.vorm === 'bladzijde' ? 3 : 2;
  const rest = alle.length - MEESTE_KOPPEN;
  const blokken = alle.slice(0, MEESTE_KOPPEN).flatMap(({ kop, regels }): readonly Blok[] => [{ soort: 'kop', niveau, tekst: kop }, lijstVan(regels)]);
  return {
    kop: `${KOP}${sinds}`,
    blokken: rest > 0 ? [...blokken, { soort: 'alinea', vorm: 'gewoon', tekst: `Ook onder ${telwoord(rest, 'andere kop', 'andere koppen')} veranderde er iets.` }] : blokken,
  };
}

function lijstVan(regels: readonly Regelverschil[]): Blok {
  const rest = regels.length - MEESTE_PER_KOP;
  const punten = regels.slice(0, MEESTE_PER_KOP).map(zinVan);
  return { soort: 'lijst', vorm: 'punten', punten: [...punten, ...(rest > 0 ? [`En nog ${telwoord(rest, 'wijziging', 'wijzigingen')}.`] : [])].map((tekst) => ({ tekst, bron: '' })) };
}

function zinVan({ was, nu }: Regelverschil): string {
  if (was === '') return `Nieuw: ${ingekort(nu)}`;
  if (nu === '') return `Weg: ${ingekort(was)}`;
  const [eerst, later] = waarHetVerschilt(was, nu);
  return `Eerst: ${ingekort(eerst)} Nu: ${ingekort(later)}`;
}

function ingekort(tekst: string): string {
  return tekst.length <= LANGST ? tekst : `${tekst.slice(0, LANGST).replace(/\s+\S*$/u, '')} …`;
}

/** So many words around what is different are told along with it. */
const EROMHEEN = 8;

/** Of two long texts that are the same for the most part: the piece in which they are not. */
function waarHetVerschilt(was: string, nu: string): readonly [string, string] {
  const [a, b] = [was.split(' '), nu.split(' ')];
  const korts = Math.min(a.length, b.length);
  let begin = 0;
  while (begin < korts && a[begin] === b[begin]) begin += 1;
  let eind = 0;
  while (eind < korts - begin && a.at(-1 - eind) === b.at(-1 - eind)) eind += 1;
  const [van, tot] = [Math.max(0, begin - EROMHEEN), Math.max(0, eind - EROMHEEN)];
  const stuk = (woorden: readonly string[]): string => `${van > 0 ? '… ' : ''}${woorden.slice(van, woorden.length - tot).join(' ')}${tot > 0 ? ' …' : ''}`;
  return [stuk(a), stuk(b)];
}

/** The same without what changed: that is told anew in every version. */
export function zonderVerschil(model: Stukmodel): Stukmodel {
  return zonderBijvoegsel(model, (kop) => kop.startsWith(KOP));
}
