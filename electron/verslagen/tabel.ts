import type { ContentStack, TableCell } from 'pdfmake/interfaces';
import type { Tabel } from '#shared/verslagen/model';
import { KOP_MET_VERVOLG } from './kop.ts';
import { deel, KLEUR, LETTER, metGelijkeCijfers, zetsel, ZETBREEDTE, type Tekstsoort } from './opmaak.ts';
import { MINSTE_RIJEN } from './zethoogte.ts';

const MAAT = { gewoon: { letter: 'tabel', lucht: 5 }, overzicht: { letter: 'feit', lucht: 10 } } as const;

/** A row of more lines than this may break over two pages; a shorter one is kept whole. */
const RIJ_HEEL = 36;
/** The narrowest that a table is set, in points, and what a character then takes of it. */
const SMALSTE = ZETBREEDTE * 0.55;
const LETTERBREEDTE = 5.5;

/** A table whose header is repeated on every page it runs over. */
export function tabelInhoud({ vorm, bijschrift, kolommen, rijen }: Tabel): ContentStack {
  const maat = MAAT[vorm];
  const totaal = kolommen.reduce((som, { breedte }) => som + breedte, 0);
  const kop = kolommen.map((kolom): TableCell => ({ text: kolom.kop, font: LETTER.kop, ...zetsel('klein'), color: KLEUR.inktZacht }));
  const hoogtes = rijen.map((rij) => Math.max(...rij.map((tekst, nummer) => regelsVan(tekst, (kolommen[nummer]?.breedte ?? 1) / totaal))));
  return {
    stack: [
      ...(bijschrift === '' ? [] : [{ text: bijschrift, font: LETTER.kop, ...zetsel('kop3'), color: KLEUR.inkt, margin: [0, 16, 0, 0] as [number, number, number, number], headlineLevel: KOP_MET_VERVOLG, merk: { rol: 'Caption' } } as const]),
      {
        table: {
          headerRows: 1,
          // What pdfmake must keep whole and does not fit on a page, it leaves out.
          keepWithHeaderRows: hoogtes[0] === undefined || hoogtes[0] <= RIJ_HEEL ? rijenBijeen(rijen.length) : 0,
          dontBreakRows: hoogtes.every((hoogte) => hoogte <= RIJ_HEEL),
          widths: kolommen.map(({ breedte }) => deel(breedte, totaal)),
          body: [kop, ...rijen.map((rij) => rij.map((tekst, kolom) => cel(tekst, kolom, maat.letter)))],
        },
        layout: {
          hLineWidth: (regel) => (regel === 0 ? 0 : regel === 1 ? 1.2 : 0.6),
          vLineWidth: () => 0,
          hLineColor: (regel) => (regel === 1 ? KLEUR.groen : KLEUR.lijn),
          paddingLeft: (kolom) => (kolom === 0 ? 0 : 8),
          paddingRight: () => 4,
          paddingTop: () => maat.lucht,
          paddingBottom: () => maat.lucht - 1,
        },
        margin: [0, 4, 0, 0],
        merk: { rol: 'Table', rijkop: true },
      },
    ],
    merk: { rol: 'Table' },
  };
}

/** How many rows stay with the header: two, and all of a table that would leave one alone. */
function rijenBijeen(aantal: number): number {
  return aantal < 2 * MINSTE_RIJEN ? aantal : MINSTE_RIJEN;
}

/** How many lines a cell takes at most; `deelVan`: its share of the width. */
function regelsVan(tekst: string, deelVan: number): number {
  const perRegel = Math.max(1, (SMALSTE * deelVan) / LETTERBREEDTE);
  return tekst.split('\n').reduce((som, alinea) => som + Math.ceil(alinea.length / perRegel), 0);
}

/** The first column names the row. */
function cel(tekst: string, kolom: number, letter: Tekstsoort): TableCell {
  return { text: tekst, ...zetsel(letter), ...metGelijkeCijfers(tekst), ...(kolom === 0 ? { font: LETTER.kop } : {}) };
}
