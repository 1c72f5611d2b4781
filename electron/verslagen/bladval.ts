import { houBijeen } from './bijeen.ts';
import { staatErBij } from './spread.ts';
import { houRijenBijeen } from './tabelval.ts';
import { beginVan, bladhoogte, hoogteVan, isKop, MINSTE_REGELS, regelsVan, rijenBijKop, rijHoogte, tabelbreedtes } from './zethoogte.ts';
import { LayoutBuilder } from './structuur/pdfmakedelen.ts';
import type { Zetregel } from './structuur/regel.ts';
import type { Zetrij, Zetstuk, Zetter } from './zetter.ts';

/*
 * Where a page ends. pdfmake fills a page to the last line and asks afterwards whether that was right, laying out everything anew for
 * each heading that was not; here it is known before something is put down:
 * - a heading stands on the page of what follows it, columns begin together, and a small table stands on one page;
 * - of a paragraph at least two lines stand at the foot of a page and at the top of the next, and of a table two rows (`tabelval.ts`);
 * - what closes a document does not stand alone on its last page (`bijeen.ts`);
 * - what is kept whole but is higher than a page is not, so that nothing is left out.
 */

export class Bladzetter extends LayoutBuilder implements Zetter {
  /** Gives the lines of the text that is being put down. */
  #regels: (() => Zetregel | null) | null = null;

  override processVerticalContainer(stapel: Zetstuk & { readonly stack: readonly Zetstuk[] }): void {
    for (const [nummer, stuk] of stapel.stack.entries()) {
      if (!staatErBij(this, stuk)) continue;
      houBijeen(this, stapel.stack, nummer);
      // A run of headings goes to the next page from its first.
      if (moetPassen(stuk) && stuk.pageBreak !== 'before' && !isKopIn(stapel.stack[nummer - 1])) naarWaarHetPast(this, stapel.stack.slice(nummer));
      // The room above a block parts it from what stands above it; at the top of a page there is nothing.
      if (isBovenaan(this) && this.writer.transactionLevel === 0) zonderRuimteErboven(stuk);
      this.processNode(stuk);
      posities(stapel).push(...posities(stuk));
    }
  }

  override processNode(stuk: Zetstuk, inCel?: boolean): void {
    if (stuk.unbreakable === true && hoogteVan(this, { ...stuk, _margin: null }, this.writer.context().availableWidth, 'geheel') > bladhoogte(this)) stuk.unbreakable = false;
    if (stuk.table !== undefined) laatHogeRijenBreken(this, stuk);
    super.processNode(stuk, inCel);
  }

  override processRow(rij: Zetrij): object {
    houRijenBijeen(this, rij);
    return super.processRow(rij);
  }

  override processLeaf(stuk: Zetstuk): void {
    if (stuk._inlines === undefined) return;
    const regels = regelsVan(stuk, this.writer.context().availableWidth);
    const zonder = this.#regels;
    let volgende = 0;
    let breuk = eersteBreuk(this, regels, 0);
    this.#regels = () => {
      if (volgende > 0 && volgende === breuk) {
        this.writer.moveToNextPage();
        breuk = eersteBreuk(this, regels, volgende);
      }
      const regel = regels[volgende] ?? null;
      volgende += 1;
      return regel;
    };
    try {
      if (breuk === 0 && !isBovenaan(this)) {
        this.writer.moveToNextPage();
        breuk = eersteBreuk(this, regels, 0);
      }
      super.processLeaf(stuk);
    } finally {
      this.#regels = zonder;
      stuk._inlines.splice(0);
      delete stuk._inlines.gebroken;
    }
  }

  override buildNextLine(): Zetregel | null {
    return this.#regels?.() ?? null;
  }
}

/** The line before which the page ends, when the lines from `vanaf` begin here; -1 when they all fit. 0: none of the paragraph stands here. */
function eersteBreuk(zetter: Zetter, regels: readonly Zetregel[], vanaf: number): number {
  // Within what is kept whole there is no foot of a page.
  if (zetter.writer.transactionLevel > 0) return -1;
  let ruimte = zetter.writer.context().availableHeight;
  let tot = vanaf;
  for (; tot < regels.length; tot += 1) {
    ruimte -= regels[tot]?.getHeight() ?? 0;
    if (ruimte < 0) break;
  }
  if (tot === regels.length) return -1;
  const heel = Math.min(tot, regels.length - MINSTE_REGELS);
  return heel - vanaf < MINSTE_REGELS ? (vanaf === 0 ? 0 : tot) : heel;
}

/** Text sees to itself; a heading, columns and a table begin where there is room for their beginning. */
function moetPassen(stuk: Zetstuk): boolean {
  return isKop(stuk) || stuk.columns !== undefined || stuk.table !== undefined;
}

function isKopIn(stuk: Zetstuk | undefined): boolean {
  return stuk !== undefined && isKop(stuk);
}

function zonderRuimteErboven(stuk: Zetstuk): void {
  const { _margin } = stuk;
  if (_margin !== null && _margin !== undefined && _margin[1] > 0) stuk._margin = [_margin[0], 0, _margin[2], _margin[3]];
}

function isBovenaan({ writer }: Zetter): boolean {
  const { y, pageMargins } = writer.context();
  return y <= pageMargins.top;
}

/** Points by which a height that is the sum of many may be off. */
const SPELING = 1;

function naarWaarHetPast(zetter: Zetter, stukken: readonly Zetstuk[]): void {
  const { writer } = zetter;
  if (writer.transactionLevel > 0 || isBovenaan(zetter)) return;
  const { availableHeight, availableWidth } = writer.context();
  const nodig = beginVan(zetter, stukken, availableWidth);
  if (nodig + SPELING > availableHeight && nodig <= bladhoogte(zetter)) writer.moveToNextPage();
}

/** What pdfmake must keep whole and does not fit on a page, it leaves out. */
function laatHogeRijenBreken(zetter: Zetter, stuk: Zetstuk): void {
  const { table } = stuk;
  if (table === undefined || (table.dontBreakRows !== true && table.keepWithHeaderRows === undefined)) return;
  const hoogst = bladhoogte(zetter);
  const maten = tabelbreedtes(stuk, zetter.writer.context().availableWidth - (stuk._margin?.[0] ?? 0) - (stuk._margin?.[2] ?? 0));
  const kop = Array.from({ length: table.headerRows ?? 0 }, (_, rij) => rijHoogte(zetter, stuk, rij, maten, 'geheel')).reduce((som, hoogte) => som + hoogte, 0);
  const past = (rij: number): boolean => rijHoogte(zetter, stuk, rij, maten, 'geheel') + kop < hoogst;
  if (table.keepWithHeaderRows !== undefined) table.keepWithHeaderRows = table.body.length > (table.headerRows ?? 0) && !past(table.headerRows ?? 0) ? 0 : rijenBijKop(zetter, stuk, maten);
  if (table.dontBreakRows === true && !table.body.every((_, rij) => past(rij))) table.dontBreakRows = false;
}

function posities(stuk: Zetstuk): unknown[] {
  return (stuk as { readonly positions?: unknown[] }).positions ?? [];
}
