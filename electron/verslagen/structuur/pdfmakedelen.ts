import LayoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import PageElementWriterModule from 'pdfmake/js/PageElementWriter.js';
import PDFDocumentModule from 'pdfmake/js/PDFDocument.js';
import RendererModule from 'pdfmake/js/Renderer.js';
import SVGMeasureModule from 'pdfmake/js/SVGMeasure.js';
import TextBreakerModule from 'pdfmake/js/TextBreaker.js';
import TextInlinesModule from 'pdfmake/js/TextInlines.js';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Schrijver, Zetrij, Zetstuk } from '../zetter.ts';
import type { Letter } from './letter.ts';
import type { Blok, Knoop, Pagina, Regel, Vector } from './laag.ts';
import type { Zetregel } from './regel.ts';
import type { Gebroken } from './woordmeter.ts';

/*
 * The parts of pdfmake that lay out and draw, with of each what is used here. Its own printer makes them itself and cannot be handed
 * others, so `drukker.ts` puts them together, with the structure kept; none of them is changed.
 */

type Klasse<Wat, Maak extends readonly unknown[]> = new (...maak: Maak) => Wat;

/** Node and the bundler hand over the CommonJS module, a test runner its class. */
function uit<Wat, Maak extends readonly unknown[]>(deel: unknown): Klasse<Wat, Maak> {
  const gegeven = typeof deel === 'object' && deel !== null && 'default' in deel ? deel.default : deel;
  return gegeven as Klasse<Wat, Maak>;
}

/** An object of a PDF; written when it ends. */
export interface Verwijzing {
  readonly id: number;
  readonly data: Record<string, unknown>;
  /** Where in the file it begins, once it is written. */
  offset?: number;
  end: () => void;
}

export interface Blad {
  readonly height: number;
  readonly dictionary: Verwijzing;
  readonly annotations: readonly Verwijzing[];
  /** The fonts in it, by their id. */
  readonly fonts: Record<string, object>;
  /** Asking gives the page its place in the tree of parents when it has none. */
  readonly structParentTreeKey: number;
  write(inhoud: string): void;
}

/** A pdfkit document that reads its fonts from files. */
interface PDFDocument {
  readonly page: Blad;
  readonly _root: { readonly data: Record<string, unknown> };
  readonly outline: Bladwijzer;
  addNamedDestination(naam: string, soort: 'XYZ', x: number, y: number, maat: null): void;
  ref(data: Record<string, unknown>): Verwijzing;
  addContent(regel: string): this;
  addPage(keuze: { readonly size: readonly [number, number] }): this;
  flushPages(): void;
  /** How far the file has come, in bytes. */
  _offset: number;
  _write(stuk: string | Uint8Array): void;
  /** To be told when an object is written. */
  _refEnd(verwijzing: Verwijzing): void;
  link(x: number, y: number, breedte: number, hoogte: number, adres: unknown): this;
  goTo(x: number, y: number, breedte: number, hoogte: number, plek: unknown): this;
  push(stuk: Uint8Array | null): boolean;
  save(): this;
  restore(): this;
  translate(x: number, y: number): this;
  scale(maat: number): this;
  path(pad: string): this;
  stroke(): this;
  opacity(dekking: number): this;
  fillColor(kleur: unknown, dekking?: number): this;
  strokeColor(kleur: unknown, dekking?: number): this;
  lineWidth(dikte: number): this;
  lineCap(vorm: string | number): this;
  lineJoin(vorm: string | number): this;
  dash(lengte: unknown, opties: unknown): this;
  undash(): this;
  provideFont(naam: string, vet: boolean, schuin: boolean): Letter;
  /** Writes with this font from here on; reads its file when the document has not yet. */
  font(bestand: string, familie?: string, punten?: number): this;
  readonly _font: Letter;
  /** By the name of their file, among others; all of them end up in the document. */
  readonly _fontFamilies: Record<string, Letter>;
  _fontCount: number;
  annotate(x: number, y: number, breedte: number, hoogte: number, opties: Record<string, unknown>): this;
  getStructTreeRoot(): Verwijzing;
  /** Its keys are numbers, written in order. */
  getStructParentTree(): { add: (sleutel: number, waarde: unknown) => void };
  createStructParentTreeNextKey(): number;
  on(gebeurtenis: 'data', doe: (stuk: Uint8Array) => void): this;
  on(gebeurtenis: 'end', doe: () => void): this;
  on(gebeurtenis: 'error', doe: (oorzaak: unknown) => void): this;
  end(): void;
}
type Bestandslezer = (pad: string) => boolean;
export const PDFDocument = uit<PDFDocument, [lettertypen: object, beelden: object, patronen: object, bijlagen: object, opties: object, bestanden: null, magLezen: Bestandslezer]>(PDFDocumentModule);

/** Puts things on pages. */
export interface PageElementWriter extends Schrijver {
  readonly repeatables: readonly Blok[];
  addLine(regel: Regel, blijfStaan?: boolean, op?: number): unknown;
  addVector(vector: Vector, ...rest: readonly unknown[]): unknown;
  addCanvas(knoop: Knoop, op?: number): unknown;
  addSVG(knoop: Knoop, op?: number): unknown;
  addImage(knoop: Knoop, op?: number): unknown;
  addFragment(blok: Blok, ...rest: readonly unknown[]): unknown;
}
export const PageElementWriter = uit<PageElementWriter, [plaats: object]>(PageElementWriterModule);

export interface Bladmaat {
  readonly width: number;
  readonly height: number;
}

interface Marges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a text inherits of what it stands in. */
export interface Stijlstapel {
  auto<Uit>(knoop: unknown, doe: () => Uit): Uit;
  getProperty(naam: string): unknown;
  /** The nodes it stands in, from the outermost. */
  readonly styleOverrides: readonly object[];
}

/** Breaks text into words; of a text in pieces each word has what its piece has. */
interface TextBreaker {
  getBreaks(stukken: readonly unknown[], stapel: Pick<Stijlstapel, 'auto' | 'getProperty'>): readonly Gebroken[];
}
export const TextBreaker = uit<TextBreaker, []>(TextBreakerModule);

/** Breaks text into words and measures them. */
interface TextInlines {
  buildInlines(tekst: unknown, stapel: Stijlstapel): object;
}
export const TextInlines = uit<TextInlines, [document: object]>(TextInlinesModule);

/** Lays a definition out on pages. */
interface LayoutBuilder {
  get writer(): PageElementWriter;
  set writer(schrijver: PageElementWriter);
  readonly docMeasure: { textInlines: TextInlines };
  layoutDocument(
    inhoud: Content,
    document: PDFDocument,
    stijlen: object,
    grondstijl: object,
    achtergrond: TDocumentDefinitions['background'],
    kop: undefined,
    voet: TDocumentDefinitions['footer'],
    watermerk: undefined,
    breekt: undefined,
  ): readonly Pagina[];
  tryLayoutDocument(inhoud: unknown, document: object, stijlen: object, grondstijl: object, ...rest: readonly unknown[]): object;
  addBackground(achtergrond: unknown): void;
  addDynamicRepeatable(gever: unknown, maat: unknown, naam: 'header' | 'footer'): void;
  registerTableLayouts(opmaken: object): void;
  processNode(stuk: Zetstuk, inCel?: boolean): void;
  processVerticalContainer(stapel: Zetstuk & { readonly stack: readonly Zetstuk[] }): void;
  processLeaf(stuk: Zetstuk): void;
  buildNextLine(stuk: Zetstuk): Zetregel | null;
  processRow(rij: Zetrij): object;
}
export const LayoutBuilder = uit<LayoutBuilder, [maat: Bladmaat, marges: Marges, svgMaat: object]>(LayoutBuilderModule);

/** How large a drawing is, and the drawing with that in it. */
interface SVGMeasure {
  measureSVG(svg: string): { readonly width: number; readonly height: number };
  writeDimensions(svg: string, maat: { readonly width: number; readonly height: number }): string;
}
export const SVGMeasure = uit<SVGMeasure, []>(SVGMeasureModule);

/** A bookmark, with those under it. */
interface Bladwijzer {
  readonly outlineData: Record<string, unknown>;
  addItem(tekst: string, hoe: { readonly expanded: boolean }): Bladwijzer;
}

/** Draws what was laid out. */
interface Renderer {
  /** Bookmarks by the id of their heading. */
  readonly outlineMap: Record<string, Bladwijzer>;
  renderPages(paginas: readonly Pagina[]): void;
  renderLine(regel: Regel, x: number, y: number): void;
  renderVector(vector: Vector): void;
  renderSVG(svg: Knoop): void;
  renderImage(beeld: Knoop): void;
  beginClip(vlak: object): void;
  endClip(): void;
  beginVerticalAlignment(uitlijning: object): void;
  endVerticalAlignment(uitlijning: object): void;
}
export const Renderer = uit<Renderer, [document: PDFDocument]>(RendererModule);
