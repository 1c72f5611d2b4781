import { join, sep } from 'node:path';
import type { Content } from 'pdfmake/interfaces';
import { expect, it } from 'vitest';
import { elementen, kinderen, leesStructuur, stukken, tekstVan, type Element, type GelezenStructuur } from '../../../tests/materiaal/lees-structuur.ts';
import { bronpad } from '../../bronnen.ts';
import { lettertypen } from '../opmaak.ts';
import { druk, legUit } from './drukker.ts';

/* What the example papers do not have, or not for sure: each on a small document of its own. */

const MAP = bronpad('lettertypen');
const LANG = 'Vrijdagmiddag liep het thuis hoog op, en niemand kon na vijf uur nog beslissen. '.repeat(60);

async function zet(content: Content): Promise<GelezenStructuur> {
  const gelegd = legUit(
    { content, language: 'nl-NL', info: { title: 'Proef', creationDate: new Date(0) }, pageSize: 'A4', pageMargins: [60, 60, 60, 60], defaultStyle: { font: 'Tekst', fontSize: 11 }, footer: (pagina) => ({ text: `voet ${pagina}` }) },
    { van: () => lettertypen(MAP), magLezen: (pad) => pad.startsWith(join(MAP, sep)) },
  );
  const pdf = await leesStructuur(await druk(gelegd, false));
  expect(pdf.paginas.flatMap(({ fouten }) => fouten)).toEqual([]);
  return pdf;
}

function alleVan(pdf: GelezenStructuur, rol: string): readonly Element[] {
  return elementen(pdf.wortel).filter((element) => element.rol === rol);
}

/** The tree in one line: `Document(Sect(H1 P))`. */
function vorm(element: Element): string {
  const onder = kinderen(element).map(vorm).join(' ');
  return onder === '' ? element.rol : `${element.rol}(${onder})`;
}

it('keeps what runs over pages one element', async () => {
  const pdf = await zet([{ text: LANG }, { ul: [{ text: LANG }] }, { table: { body: [[{ text: LANG, merk: { rol: 'BlockQuote' } }]] } }]);
  expect(vorm(pdf.wortel)).toBe('Document(P L(LI(Lbl LBody)) BlockQuote(P))');
  for (const rol of ['P', 'LBody']) expect(new Set(alleVan(pdf, rol).flatMap(stukken).map(({ pagina }) => pagina)).size).toBeGreaterThan(1);
});

it('has the header of a table once, and as an artefact on the pages after it', async () => {
  const rijen = Array.from({ length: 90 }, (_, nummer) => [`rij ${nummer}`, 'waarde']);
  const pdf = await zet({ stack: [{ text: 'Wat er was', merk: { rol: 'Caption' } }, { table: { headerRows: 1, body: [['Naam', 'Wat'], ...rijen] }, merk: { rol: 'Table', rijkop: true } }], merk: { rol: 'Table' } });
  const [tabel] = alleVan(pdf, 'Table');
  expect(tabel && kinderen(tabel).map(({ rol }) => rol)).toEqual(['Caption', ...Array(91).fill('TR')]);
  expect(alleVan(pdf, 'TH').filter(({ kenmerken }) => kenmerken['Scope'] === 'Column')).toHaveLength(2);
  expect(alleVan(pdf, 'TH').filter(({ kenmerken }) => kenmerken['Scope'] === 'Row')).toHaveLength(90);
  expect(pdf.paginas.length).toBeGreaterThan(2);
  for (const [nummer, { daarbuiten, merken }] of pdf.paginas.entries()) {
    expect(daarbuiten.join(' ')).toBe(nummer === 0 ? 'voet 1' : `Naam Wat voet ${nummer + 1}`);
    expect(merken.filter(({ soort }) => soort === '/Pagination /Subtype /Header').length).toBe(nummer === 0 ? 0 : 1);
  }
});

it('counts cells that are wider or higher than one', async () => {
  const pdf = await zet({
    table: { headerRows: 1, body: [[{ text: 'Naam', colSpan: 2 }, '', 'Wat'], [{ text: 'hoog', rowSpan: 2 }, 'een', ''], ['', 'twee', 'drie']] },
    merk: { rol: 'Table' },
  });
  expect(vorm(pdf.wortel)).toBe('Document(Table(TR(TH TH) TR(TD TD TD) TR(TD TD)))');
  expect(alleVan(pdf, 'TH')[0]?.kenmerken).toMatchObject({ ColSpan: 2, Scope: 'Column' });
  expect(alleVan(pdf, 'TD')[0]?.kenmerken).toMatchObject({ RowSpan: 2 });
});

it('reads columns one after the other, also over a page, and leaves no trace of layout', async () => {
  const kolom = (letter: string): Content => ({ stack: Array.from({ length: 60 }, (_, nummer) => ({ text: `${letter}${nummer}` })) });
  const pdf = await zet({ columns: [kolom('a'), { table: { body: [[kolom('b')]] } }] });
  expect(pdf.paginas.length).toBeGreaterThan(1);
  expect(new Set(kinderen(pdf.wortel).map(({ rol }) => rol))).toEqual(new Set(['P']));
  const gelezen = kinderen(pdf.wortel).map((element) => tekstVan(pdf, element).trim());
  expect(gelezen).toEqual(['a', 'b'].flatMap((letter) => Array.from({ length: 60 }, (_, nummer) => `${letter}${nummer}`)));
});

it('closes the gaps between headings, and begins a part at each of the first level', async () => {
  const kop = (niveau: 1 | 2 | 3): Content => ({ text: `kop ${niveau}`, merk: { rol: 'H', niveau } });
  const deel: Content = { stack: [{ text: 'boven' }, kop(1)], merk: { rol: 'Sect' } };
  expect(vorm((await zet([kop(1), kop(3), 'tekst', kop(3), kop(2), kop(3), deel, kop(3), kop(1)])).wortel)).toBe('Document(Sect(H1 H2 P H2 H2 H3) Sect(P H1 H2) Sect(H1))');
});

it('takes a heading of a number and words, and a list of names and words, as one each', async () => {
  const pdf = await zet([
    { columns: [{ text: '1' }, { text: 'Wat nu?', id: 'k', outline: true, merk: { rol: 'H', niveau: 2 } }], merk: { rol: 'H', niveau: 2 } },
    { columns: [{ stack: [{ text: 'REGIO', merk: { rol: 'Lbl' } }, { text: 'Twente', merk: { rol: 'LBody' } }], merk: { rol: 'LI' } }, { text: 'los', merk: { rol: 'LI' } }, { text: 'zonder merk' }], merk: { rol: 'L' } },
    { ol: ['een', 'twee'] },
  ]);
  expect(vorm(pdf.wortel)).toBe('Document(Sect(H1 L(LI(Lbl LBody) LI(LBody) LI(LBody(P))) L(LI(Lbl LBody) LI(Lbl LBody))))');
  expect(tekstVan(pdf, pdf.wortel).replaceAll(/\s+/g, ' ')).toBe('1 Wat nu? REGIO Twente los zonder merk 1. een 2. twee');
  expect(pdf.bladwijzers).toEqual([{ titel: 'Wat nu?', pagina: 0, element: alleVan(pdf, 'H1')[0]?.verwijzing }]);
});

it('makes a link of a link, with its annotation, and one of one that runs over two lines', async () => {
  const woorden = 'een heel lange verwijzing die niet op een enkele regel past en dus op de volgende verder gaat, en verder';
  const pdf = await zet([{ text: ['Zie ', { text: woorden, link: 'https://ontwar.example/' }, ' en ', { text: 'daar', linkToDestination: 'doel' }, '.'] }, { text: 'doel', id: 'doel' }]);
  expect(vorm(pdf.wortel)).toBe('Document(P(Link Link) P)');
  const [lang, kort] = alleVan(pdf, 'Link');
  expect(lang && tekstVan(pdf, lang).replaceAll(/\s+/g, ' ').trim()).toBe(woorden);
  // One place to press a line, and not one a word.
  expect(lang?.inhoud.filter((kind) => 'annotatieOp' in kind)).toHaveLength(2);
  // Every annotation of the page is known to be a link of the tree.
  expect(new Set(pdf.paginas[0]?.annotaties)).toEqual(new Set([lang?.verwijzing, kort?.verwijzing]));
});

it('reads other words where it must, and takes blank text, lines and drawings for decoration', async () => {
  const pdf = await zet([
    { text: ['Zij is ', { text: '####', merk: { rol: 'Span', leest: 'zwartgelakt' } }, ' nu.'] },
    { text: ' ' },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 100, y2: 0 }] },
    { svg: '<svg viewBox="0 0 10 10"><text x="1" y="9" font-family="Tekst" font-size="9">x</text></svg>', width: 40 },
    { svg: '<svg viewBox="0 0 10 10"><rect x="0" y="0" width="10" height="10"/></svg>', width: 40, merk: { rol: 'Figure', alt: 'Een vierkant' } },
    { stack: [{ text: 'Loopt mee' }, { ul: ['ook niet'] }], merk: { rol: 'Artefact', soort: 'kop' } },
    { stack: [{ canvas: [{ type: 'rect', x: 0, y: 0, w: 60, h: 20, color: 'black' }] }, { text: 'erin' }], merk: { rol: 'Figure', alt: 'Een balk' } },
  ]);
  expect(vorm(pdf.wortel)).toBe('Document(P(Span) Figure Figure)');
  expect(alleVan(pdf, 'Span')[0]?.leest).toBe('zwartgelakt');
  expect(alleVan(pdf, 'Figure').map(({ alt }) => alt)).toEqual(['Een vierkant', 'Een balk']);
  expect(alleVan(pdf, 'Figure').map(({ kenmerken }) => (kenmerken['BBox'] as readonly number[]).map(Math.round)).map(([links, onder, rechts, boven]) => [links, (rechts ?? 0) - (links ?? 0) >= 40, (boven ?? 0) - (onder ?? 0) >= 20])).toEqual([[60, true, true], [60, true, true]]);
  expect(pdf.paginas[0]?.daarbuiten.join('')).toBe('xLoopt meeook nietvoet 1');
});

it('writes words for who does not see the page as they are', async () => {
  const woorden = ['een (a) of (b', 'tot \\ aan', 'regel\néén\r\nen twee', 'enkel\rterug', '“Wat nu?” 🙂', ''];
  const pdf = await zet([
    ...woorden.map((alt): Content => ({ canvas: [{ type: 'rect', x: 0, y: 0, w: 60, h: 20, color: 'black' }], merk: { rol: 'Figure', alt } })),
    { text: woorden.map((leest) => ({ text: '## ', merk: { rol: 'Span', leest } })) },
  ]);
  expect(alleVan(pdf, 'Figure').map(({ alt }) => alt)).toEqual(woorden);
  expect(alleVan(pdf, 'Span').map(({ leest }) => leest)).toEqual(woorden);
});

it('knows a table of contents by its rows', async () => {
  const regel = (tekst: string, doel: string): Content[] => [{ text: tekst, linkToDestination: doel }, { text: '1', linkToDestination: doel }];
  const pdf = await zet([{ table: { widths: ['*', 'auto'], body: [regel('Eerst', 'a'), regel('Dan', 'b')] }, merk: { rol: 'TOC' } }, { text: 'Eerst', id: 'a' }, { text: 'Dan', id: 'b' }]);
  expect(vorm(pdf.wortel)).toBe('Document(TOC(TOCI(Link) TOCI(Link)) P P)');
});
