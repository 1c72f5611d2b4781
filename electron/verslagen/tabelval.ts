import { bladhoogte, MINSTE_RIJEN, RIJEN_SAMEN, rijHoogte } from './zethoogte.ts';
import type { Zetrij, Zetstuk, Zetter } from './zetter.ts';

/*
 * Where a table breaks. Two rows stay with the header by what pdfmake is asked (`keepWithHeaderRows`); the two at the end, and rows
 * beside one that is higher than a page, are seen to here: before such a row the page is said to be full.
 */

/** Points that have to stand on the page of the last rows of a table: what belongs to it, right under it. */
const ERNA = new WeakMap<object, number>();

/** Keeps the last rows of a table with what stands under it, which is so high. */
export function metEronder({ table }: Zetstuk, hoogte: number): void {
  if (table !== undefined) ERNA.set(table, Math.max(hoogte, ERNA.get(table) ?? 0));
}

/** Called before a row is put down, the white above it already there. */
export function houRijenBijeen(zetter: Zetter, { tableNode: tabel, rowIndex: rij = 0, widths = [] }: Zetrij): void {
  const { writer } = zetter;
  const table = tabel?.table;
  if (tabel === undefined || table === undefined) return;
  const { headerRows: kop = 0, keepWithHeaderRows: bijKop = 0, dontBreakRows: heel = false } = table;
  // Within what is kept whole itself there is no foot of a page.
  if (kop === 0 || rij < kop + bijKop || writer.transactionLevel > (heel ? 1 : 0)) return;
  const maten = widths.map(({ _calcWidth = 0 }) => _calcWidth);
  const hoogte = (nummer: number): number => rijHoogte(zetter, tabel, nummer, maten, 'geheel');
  if (!heel) {
    // One of its rows may be cut, so pdfmake would cut them all.
    const opEenBlad = hoogte(rij) + hoogte(0) < bladhoogte(zetter);
    if (opEenBlad && hoogte(rij) > writer.context().availableHeight) writer.moveToNextPage();
    return;
  }
  const laatste = table.body.length - 1;
  const blad = writer.contextStack.at(-1);
  if (blad === undefined || rij !== laatste - 1 || rij - kop < MINSTE_RIJEN) return;
  const slot = hoogte(rij) + hoogte(laatste) + (ERNA.get(table) ?? 0);
  if (slot > blad.availableHeight && slot <= RIJEN_SAMEN) blad.availableHeight = 0;
}
