/*
 * The parts of pdfmake that its own printer puts together, for the printer of Ontwar (`drukker.ts`) that puts them together so that
 * the structure of the document is kept. It ships without types for them; here is what is used.
 */

declare module 'pdfmake/js/LayoutBuilder.js' {
  type Bladmaat = import('./laag.ts').Bladmaat;
  type Knoop = import('./laag.ts').Knoop;
  type Marges = import('./laag.ts').Marges;
  type Pagina = import('./laag.ts').Pagina;
  type Rij = import('./laag.ts').Rij;
  import type PageElementWriter from 'pdfmake/js/PageElementWriter.js';
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  type Inhoud = import('pdfmake/interfaces').Content;
  type Gever = (pagina: number, aantal: number) => Inhoud | null | undefined;
  export default class LayoutBuilder {
    constructor(maat: Bladmaat, marges: Marges, svgMaat: object);
    set writer(schrijver: PageElementWriter);
    get writer(): PageElementWriter;
    registerTableLayouts(opmaken: object): void;
    layoutDocument(
      inhoud: Inhoud,
      document: PDFDocument,
      stijlen: object,
      grondstijl: object,
      achtergrond: unknown,
      kop: unknown,
      voet: unknown,
      watermerk: undefined,
      breekt: unknown,
    ): readonly Pagina[];
    tryLayoutDocument(...alles: readonly unknown[]): object;
    addBackground(achtergrond: unknown): void;
    addDynamicRepeatable(gever: Gever, maat: unknown, naam: 'header' | 'footer'): void;
    processNode(knoop: Knoop, metUitlijning?: boolean): void;
    processRow(rij: Rij): object;
  }
}

declare module 'pdfmake/js/PageElementWriter.js' {
  type Blok = import('./laag.ts').Blok;
  type Knoop = import('./laag.ts').Knoop;
  type Regel = import('./laag.ts').Regel;
  type Vector = import('./laag.ts').Vector;
  /** Where on the pages the next thing comes. */
  export interface Plaats {
    readonly page: number;
  }
  export default class PageElementWriter {
    constructor(plaats: Plaats);
    readonly repeatables: readonly Blok[];
    context(): Plaats;
    addLine(regel: Regel, blijfStaan?: boolean, op?: number): unknown;
    addVector(vector: Vector, ...rest: readonly unknown[]): unknown;
    addCanvas(knoop: Knoop, op?: number): unknown;
    addSVG(knoop: Knoop, op?: number): unknown;
    addImage(knoop: Knoop, op?: number): unknown;
    addFragment(blok: Blok, ...rest: readonly unknown[]): unknown;
  }
}

declare module 'pdfmake/js/Renderer.js' {
  type Knoop = import('./laag.ts').Knoop;
  type Pagina = import('./laag.ts').Pagina;
  type Regel = import('./laag.ts').Regel;
  type Vector = import('./laag.ts').Vector;
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  export default class Renderer {
    constructor(document: PDFDocument);
    /** Bookmarks by the id of their heading. */
    readonly outlineMap: Readonly<Record<string, { readonly outlineData: Record<string, unknown> }>>;
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
}

declare module 'pdfmake/js/PDFDocument.js' {
  /** An object of the file; written when it ends. */
  export interface Verwijzing {
    readonly data: Record<string, unknown>;
    end(): void;
  }
  /** Keys are numbers, written in order. */
  export interface Getallenboom {
    add(sleutel: number, waarde: unknown): void;
  }
  export interface Blad {
    readonly height: number;
    readonly dictionary: Verwijzing;
    readonly annotations: readonly Verwijzing[];
    /** Gives the page its place in the tree of parents when it has none. */
    readonly structParentTreeKey: number;
  }
  /** A pdfkit document that reads its fonts from files. */
  export default class PDFDocument extends NodeJS.ReadableStream {
    constructor(lettertypen: object, beelden: object, patronen: object, bijlagen: object, opties: object, bestanden: null, magLezen: (pad: string) => boolean);
    readonly page: Blad;
    readonly _root: { readonly data: Record<string, unknown> };
    ref(data: Record<string, unknown>): Verwijzing;
    addContent(regel: string): void;
    annotate(x: number, y: number, breedte: number, hoogte: number, opties: Record<string, unknown>): this;
    getStructTreeRoot(): Verwijzing;
    getStructParentTree(): Getallenboom;
    createStructParentTreeNextKey(): number;
    on(gebeurtenis: 'data', doe: (stuk: Uint8Array) => void): this;
    on(gebeurtenis: 'end', doe: () => void): this;
    on(gebeurtenis: 'error', doe: (oorzaak: unknown) => void): this;
    end(): void;
  }
}

declare module 'pdfmake/js/PageSize.js' {
  type Bladmaat = import('./laag.ts').Bladmaat;
  type Marges = import('./laag.ts').Marges;
  export function normalizePageSize(maat: unknown): Bladmaat;
  export function normalizePageMargin(marges: unknown): Marges;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  export default class SVGMeasure {}
}

declare module 'pdfmake/js/tableLayouts.js' {
  export const tableLayouts: object;
}
