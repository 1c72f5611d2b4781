import kolommaten from 'pdfmake/js/columnCalculator.js';
import { KOP_DEELTITEL, KOP_MET_VERVOLG } from './kop.ts';
import { regelsUit, type Zetregel } from './structuur/regel.ts';
import { uitvoer, type Kolommaten, type Zetkolom, type Zetstuk, type Zetter } from './zetter.ts';

/* How high a piece of content will be before it is put down, and how much of it at least has to stand on the page on which it begins. */

const { buildColumnWidths } = uitvoer(kolommaten) as Kolommaten;

/** Lines of a paragraph that stay together at the foot of a page and at the top of the next. */
export const MINSTE_REGELS = 2;

/** Whether it is a heading that stays with what follows it. */
export function isKop({ headlineLevel }: Zetstuk): boolean {
  return headlineLevel === KOP_DEELTITEL || headlineLevel === KOP_MET_VERVOLG;
}

/** Points by which two measures may differ and be one. */
const GELIJK = 0.01;

/** Every line of a text in a measure, without taking anything from it. */
export function regelsVan({ _inlines: woorden = [] }: Zetstuk, breedte: number): readonly Zetregel[] {
  const eerder = woorden.gebroken;
  if (eerder !== undefined && Math.abs(eerder.breedte - breedte) < GELIJK) return eerder.regels;
  const regels = regelsUit(woorden, breedte);
  woorden.gebroken = { breedte, regels };
  return regels;
}

/** Points in height that a page has. */
export function bladhoogte({ writer }: Zetter): number {
  const plek = writer.context();
  const blad = plek.getCurrentPage();
  return blad === null ? Number.POSITIVE_INFINITY : blad.pageSize.height - plek.pageMargins.top - plek.pageMargins.bottom;
}

type Deel = 'begin' | 'geheel';

/** Height in points, the margins included: of all of it, or of what cannot be parted from its beginning. */
export function hoogteVan(zetter: Zetter, stuk: Zetstuk, breedte: number, deel: Deel): number {
  const [links, boven, rechts, onder] = stuk._margin ?? [0, 0, 0, 0];
  const binnen = inhoudHoogte(zetter, stuk, breedte - links - rechts, stuk.unbreakable === true ? 'geheel' : deel);
  return boven + binnen + (deel === 'geheel' ? onder : 0);
}

function inhoudHoogte(zetter: Zetter, stuk: Zetstuk, breedte: number, deel: Deel): number {
  const { stack, columns, table, _inlines } = stuk;
  const lijst = stuk.ul ?? stuk.ol;
  if (stack !== undefined) return deel === 'geheel' ? som(stack.map((elk) => hoogteVan(zetter, elk, breedte, deel))) : beginVan(zetter, stack, breedte);
  if (lijst !== undefined) {
    const naast = breedte - (stuk._gapSize?.width ?? 0);
    return deel === 'geheel' ? som(lijst.map((elk) => hoogteVan(zetter, elk, naast, deel))) : beginVan(zetter, lijst, naast);
  }
  if (columns !== undefined) {
    const maten = breedtes(columns, breedte - (stuk._gap ?? 0) * (columns.length - 1));
    return Math.max(0, ...columns.map((kolom, nummer) => hoogteVan(zetter, kolom, maten[nummer] ?? breedte, deel)));
  }
  if (table !== undefined) return tabelHoogte(zetter, stuk, table, breedte, deel);
  if (_inlines !== undefined) {
    const regels = regelsVan(stuk, breedte);
    const samen = deel === 'geheel' || regels.length < 2 * MINSTE_REGELS ? regels : regels.slice(0, MINSTE_REGELS);
    return som(samen.map((regel) => regel.getHeight()));
  }
  return stuk._height ?? stuk._minHeight ?? 0;
}

/** Headings are whole and bring along what follows them; what is no text yet, such as the point a link goes to, does too. */
export function beginVan(zetter: Zetter, stukken: readonly Zetstuk[], breedte: number): number {
  let hoogte = 0;
  for (const stuk of stukken) {
    if (!isKop(stuk) && !isLeeg(stuk)) return hoogte + hoogteVan(zetter, stuk, breedte, 'begin');
    hoogte += hoogteVan(zetter, stuk, breedte, 'geheel');
  }
  return hoogte;
}

/** A line above a heading, a mark: it stays with what follows. */
function isLeeg({ text, columns, table, ul, ol, stack, _height }: Zetstuk): boolean {
  if (stack !== undefined) return stack.every(isLeeg);
  if (columns !== undefined || table !== undefined || ul !== undefined || ol !== undefined || _height !== undefined) return false;
  return text === undefined || (typeof text === 'string' && text.trim() === '');
}

/** Rows and points up to which a table is not broken; a fifth of a page then stays white at most. */
const KLEINE_TABEL = 7;
const KLEIN = 160;

function tabelHoogte(zetter: Zetter, stuk: Zetstuk, table: NonNullable<Zetstuk['table']>, breedte: number, deel: Deel): number {
  const maten = tabelbreedtes(stuk, breedte);
  if (deel === 'begin' && table.body.length <= KLEINE_TABEL) {
    const geheel = tabelHoogte(zetter, stuk, table, breedte, 'geheel');
    if (geheel <= KLEIN) return geheel;
  }
  const kop = table.headerRows ?? 0;
  const samen = kop + (kop > 0 ? rijenBijKop(zetter, stuk, maten) : 0);
  const heel = (rij: number): boolean => deel === 'geheel' || rij < samen || table.dontBreakRows === true;
  const rijen = deel === 'geheel' ? table.body : table.body.slice(0, Math.max(kop + 1, samen));
  const slotlijn = stuk._layout?.hLineWidth(rijen.length, stuk) ?? 0;
  return slotlijn + som(rijen.map((_, rij) => rijHoogte(zetter, stuk, rij, maten, heel(rij) ? 'geheel' : 'begin')));
}

/** Rows of a table that stay together under its header and at its end; one of no more than three is not broken. */
export const MINSTE_RIJEN = 2;
/** Points up to which rows are kept together; under half a page then stays white at most. */
export const RIJEN_SAMEN = 330;

/** How many of the rows that are to stay with the header are low enough to. */
export function rijenBijKop(zetter: Zetter, stuk: Zetstuk, maten: readonly number[]): number {
  const { body, headerRows = 0, keepWithHeaderRows = 0 } = stuk.table ?? { body: [] };
  let hoogte = som(body.slice(0, headerRows).map((_, rij) => rijHoogte(zetter, stuk, rij, maten, 'geheel')));
  let aantal = 0;
  while (aantal < Math.min(keepWithHeaderRows, body.length - headerRows)) {
    hoogte += rijHoogte(zetter, stuk, headerRows + aantal, maten, 'geheel');
    if (aantal > 0 && hoogte > RIJEN_SAMEN) break;
    aantal += 1;
  }
  return aantal;
}

/** The height of one row of a table, with the room around it and the line above it. */
export function rijHoogte(zetter: Zetter, stuk: Zetstuk, rij: number, maten: readonly number[], deel: Deel): number {
  const { table, _layout } = stuk;
  const cellen = table?.body[rij] ?? [];
  const vast = typeof table?.heights === 'number' ? table.heights : (table?.heights?.[rij] ?? 0);
  const rand = (_layout?.hLineWidth(rij, stuk) ?? 0) + (_layout?.paddingTop(rij, stuk) ?? 0) + (_layout?.paddingBottom(rij, stuk) ?? 0);
  return rand + Math.max(vast, ...cellen.map((cel, kolom) => hoogteVan(zetter, cel, maten[kolom] ?? 1, deel)));
}

export function tabelbreedtes(stuk: Zetstuk, breedte: number): readonly number[] {
  const rand = stuk._offsets?.total ?? 0;
  return breedtes(stuk.table?.widths ?? [], breedte - rand, rand, stuk);
}

/** pdfmake writes in what it is given, so it is given a copy. */
function breedtes(kolommen: readonly Zetkolom[], breedte: number, rand = 0, tabel?: Zetstuk): readonly number[] {
  const kopie = kolommen.map(({ width, _minWidth, _maxWidth }): Zetkolom => ({ ...(width === undefined ? {} : { width }), ...(_minWidth === undefined ? {} : { _minWidth }), ...(_maxWidth === undefined ? {} : { _maxWidth }) }));
  buildColumnWidths(kopie, breedte, rand, tabel);
  return kopie.map(({ _calcWidth }) => _calcWidth ?? 0);
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((tot, getal) => tot + getal, 0);
}
