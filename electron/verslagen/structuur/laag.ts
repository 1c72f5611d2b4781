import type { Onderdeel } from './boom.ts';
import type { Woordmaat } from './letter.ts';
import type { Artefact, Merk } from './merk.ts';
import type { Uiterlijk } from './stijl.ts';

/* What passes through pdfmake between a definition and a page: the nodes that are laid out, and the things that are drawn of them. */

/** A node of a definition, once pdfmake has measured it. */
export interface Knoop {
  readonly merk?: Merk;
  readonly text?: unknown;
  readonly ul?: unknown;
  readonly ol?: unknown;
  readonly canvas?: readonly Vector[];
  readonly table?: { readonly headerRows?: number };
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** A place that a wider or a higher cell takes. */
  readonly _span?: boolean;
  /** What stands before an item of a list. */
  readonly listMarker?: { readonly canvas?: readonly Vector[]; readonly _inlines?: readonly Woord[] };
  readonly x?: number;
  readonly y?: number;
  readonly _width?: number;
  readonly streek?: Streek;
  readonly _height?: number;
  plek?: Plek;
}

/** A drawing of one line with round ends, which is drawn as it is: a drawing of more is one of SVG. */
export interface Streek {
  /** As the `d` of an SVG path. */
  readonly pad: string;
  readonly kleur: string;
  readonly dikte: number;
  /** Points that one of it takes. */
  readonly maat: number;
}

declare module 'pdfmake/interfaces' {
  // Beside an `svg` that says no more than how large it is.
  interface ContentBase {
    readonly streek?: Streek;
  }
}

/** A row of a table, or the columns of a node. */
export interface Rij {
  readonly cells: readonly Knoop[];
  readonly tableNode?: Knoop;
  readonly rowIndex?: number;
}

/** A word with its look. */
export interface Woord {
  readonly text: string;
  readonly uiterlijk: Uiterlijk;
  readonly maat: Woordmaat;
  /** What its piece of the text has besides its look. */
  readonly bij: { readonly merk?: Merk } | null;
  /** From the beginning of its line. */
  readonly x: number;
  readonly width: number;
  /** Something of which the page is to be written. */
  readonly _pageNodeRef?: object | undefined;
}

export interface Regel {
  inlines: readonly Woord[];
  readonly x: number;
  readonly y: number;
  id?: string | undefined;
  _outline?: Bladwijzer | undefined;
  _pageNodeRef?: object | undefined;
  plek?: Plek | undefined;
  getHeight(): number;
  getAscenderHeight(): number;
  getWidth(): number;
  clone(): Regel;
}

export interface Bladwijzer {
  readonly id?: string;
  readonly parentId?: string;
  readonly text: string;
  readonly expanded: boolean;
}

export interface Vector {
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly r1?: number;
  readonly r2?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly points?: readonly { readonly x: number; readonly y: number }[];
  plek?: Plek;
}

export type Getekend = { readonly type: 'line'; readonly item: Regel } | { readonly type: 'vector'; readonly item: Vector } | { readonly type: 'svg' | 'image'; readonly item: Knoop } | { readonly type: 'overig'; readonly item: object };

/** Things that are put on a page together. */
export interface Blok {
  readonly items: readonly Getekend[];
}

export interface Pagina {
  readonly items: readonly Getekend[];
}

/** Where something that is drawn belongs: in the tree, or beside it. */
export type Plek = Onderdeel | Artefact;
