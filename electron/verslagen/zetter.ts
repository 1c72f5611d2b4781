import type { Bijeendeel } from './bijeen.ts';
import type { Spreaddeel } from './spread.ts';
import type { Knoop } from './structuur/laag.ts';
import type { Zetwoorden } from './structuur/regel.ts';

/* What pdfmake knows of a piece of content once it has measured it, and of the page it is putting it on. */

export interface Zetkolom {
  readonly width?: number | string;
  readonly _minWidth?: number;
  readonly _maxWidth?: number;
  readonly _calcWidth?: number;
}

type Tabelmaat = (nummer: number, tabel: Zetstuk) => number;

export interface Zetstuk extends Zetkolom, Omit<Knoop, 'ul' | 'ol' | 'table'> {
  readonly stack?: readonly Zetstuk[];
  readonly columns?: readonly Zetstuk[];
  readonly ul?: readonly Zetstuk[];
  readonly ol?: readonly Zetstuk[];
  readonly table?: {
    readonly body: readonly (readonly Zetstuk[])[];
    readonly widths: readonly Zetkolom[];
    readonly heights?: number | readonly number[];
    readonly headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
  };
  readonly headlineLevel?: number;
  readonly pageBreak?: string;
  readonly spread?: Spreaddeel;
  readonly bijeen?: Bijeendeel;
  unbreakable?: boolean;
  readonly _inlines?: Zetwoorden;
  _margin?: readonly [number, number, number, number] | null;
  readonly _gap?: number;
  readonly _gapSize?: { readonly width: number };
  readonly _offsets?: { readonly total: number };
  readonly _layout?: { readonly hLineWidth: Tabelmaat; readonly paddingTop: Tabelmaat; readonly paddingBottom: Tabelmaat };
  readonly _minHeight?: number;
}

/** A row of a table, or columns beside each other: then without a table. */
export interface Zetrij {
  readonly cells: readonly Zetstuk[];
  readonly widths?: readonly Zetkolom[];
  readonly tableNode?: Zetstuk;
  readonly rowIndex?: number;
}

interface Zetplek {
  readonly y: number;
  readonly page: number;
  availableHeight: number;
  readonly availableWidth: number;
  readonly pageMargins: { readonly top: number; readonly bottom: number };
  getCurrentPage(): { readonly pageSize: { readonly height: number } } | null;
}

/** Puts things on pages. */
export interface Schrijver {
  /** More than 0 while something is put down that is kept whole; its place on the page is then not known. */
  readonly transactionLevel: number;
  /** Where it was put down before what is put down now began: last of all the page, while something is kept whole. */
  readonly contextStack: readonly Zetplek[];
  context(): Zetplek;
  moveToNextPage(): void;
}

/** pdfmake while it lays out. */
export interface Zetter {
  get writer(): Schrijver;
}

/** Gives every column its `_calcWidth`. */
export interface Kolommaten {
  readonly buildColumnWidths: (kolommen: readonly Zetkolom[], breedte: number, rand?: number, tabel?: Zetstuk) => void;
}

/** What an older module exports as its default: some loaders hand it out as it is, others the module around it. */
export function uitvoer(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
