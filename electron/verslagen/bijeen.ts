import type { Content } from 'pdfmake/interfaces';
import { KOP_DEELTITEL, KOP_MET_VERVOLG } from './kop.ts';
import { metEronder } from './tabelval.ts';
import { hoogteVan, RIJEN_SAMEN } from './zethoogte.ts';
import type { Zetstuk, Zetter } from './zetter.ts';

/*
 * What stands together because one belongs to the other: the last lines of a document with something of what precedes them, and a
 * sum with the table it is of. It is known before the first of them is put down, so nothing is laid out for it.
 */

/** The builders put it on nodes of a stack. */
export type Bijeendeel =
  /** From here to the end, when that is not much. */
  | 'slot'
  /** A table with the one thing under it. */
  | 'volgende';

declare module 'pdfmake/interfaces' {
  interface ContentBase {
    readonly bijeen?: Bijeendeel;
  }
}

/** The same content, of which what stands from `slot` on closes the document and goes with what stands above it, its headings included. */
export function metSlot(inhoud: readonly Content[], slot: number): Content[] {
  if (begintBlad(inhoud[slot])) return [...inhoud];
  let begin = slot - 1;
  if (hoortBijWatVolgt(inhoud[begin - 1])) begin -= 1;
  while (begin > 0 && isKopinhoud(inhoud[begin - 1])) begin -= 1;
  return inhoud.map((stuk, nummer) => (nummer === begin && typeof stuk === 'object' && !Array.isArray(stuk) ? { ...stuk, bijeen: 'slot' } : stuk));
}

function begintBlad(stuk: Content | undefined): boolean {
  return typeof stuk === 'object' && 'pageBreak' in stuk;
}

function hoortBijWatVolgt(stuk: Content | undefined): boolean {
  return typeof stuk === 'object' && 'bijeen' in stuk && stuk.bijeen === 'volgende';
}

function isKopinhoud(stuk: Content | undefined): boolean {
  const niveau = typeof stuk === 'object' && 'headlineLevel' in stuk ? stuk.headlineLevel : undefined;
  return niveau === KOP_DEELTITEL || niveau === KOP_MET_VERVOLG;
}

/** Called before the piece of this number is put down. */
export function houBijeen(zetter: Zetter, stapel: readonly Zetstuk[], nummer: number): void {
  const { writer } = zetter;
  const { bijeen: soort } = stapel[nummer] ?? {};
  if (soort === undefined || writer.transactionLevel > 0) return;
  const { availableHeight, availableWidth, y, pageMargins } = writer.context();
  const hoogte = (stuk: Zetstuk): number => hoogteVan(zetter, stuk, availableWidth, 'geheel');
  const stukken = soort === 'slot' ? stapel.slice(nummer) : stapel.slice(nummer, nummer + 2);
  const nodig = stukken.reduce((som, stuk) => som + hoogte(stuk), 0);
  if (nodig <= availableHeight) return;
  const tabel = tabelIn(stukken);
  if (soort === 'slot' && nodig <= RIJEN_SAMEN) {
    if (y > pageMargins.top) writer.moveToNextPage();
  } else if (tabel !== null) {
    // Too much to go along, or it belongs to what stands above it: of a table the last rows go.
    metEronder(tabel.van, stukken.slice(tabel.plek + 1).reduce((som, stuk) => som + hoogte(stuk), 0));
  }
}

/** The first table of data, under its name or not. */
function tabelIn(stukken: readonly Zetstuk[]): { readonly van: Zetstuk; readonly plek: number } | null {
  for (const [plek, stuk] of stukken.entries()) {
    const van = [stuk, ...(stuk.stack ?? [])].find(({ table }) => table?.headerRows !== undefined);
    if (van !== undefined) return { van, plek };
  }
  return null;
}
