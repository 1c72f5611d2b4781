/*
 * What a piece of content is to who does not see the page. The builders of content (blokken, tabel, kop, figuur, ...) put a `merk`
 * on the nodes they hand to pdfmake; from those and from the order of the nodes the structure tree of the PDF is made.
 *
 * The rule:
 * - Text without a merk is a paragraph. Stacks, columns and tables without one are layout, and leave no trace.
 * - `ul` and `ol` are lists by themselves. A list that is drawn otherwise says so: `L` around it, `LI` on every item, and in an item
 *   with a name before it `Lbl` on the name and `LBody` on the rest.
 * - A table of data is marked `Table`, and so may be the stack that holds it with its `Caption`. Its rows and cells follow by themselves.
 * - Every heading is marked, with its level in the model; levels that are skipped are closed up. All text in it is the heading.
 * - A drawing that tells something is marked `Figure` with its words; the stack that holds the pieces of one drawing counts as one.
 *   A drawing without a merk is decoration. So are lines, grounds and blank text.
 * - What stands on the page besides its content is marked `Artefact`. All that `background`, `header` and `footer` give is that already.
 * The order of the nodes is the order in which they are read.
 */

export type Merk =
  | { readonly rol: 'H'; readonly niveau: 1 | 2 | 3 }
  /** `alt`: says in words what it shows. */
  | { readonly rol: 'Figure'; readonly alt: string }
  /** `rijkop`: the first cell of a row names it. */
  | { readonly rol: 'Table'; readonly rijkop?: boolean }
  | { readonly rol: 'Lbl'; /** Read instead of what stands there, where that is a sign. */ readonly alt?: string }
  /** `TOC`: a table of contents, each row of its table a line of it. `Sect`: begins a part; a heading of the first level does so too. */
  | { readonly rol: 'P' | 'L' | 'LI' | 'LBody' | 'Caption' | 'BlockQuote' | 'Note' | 'TOC' | 'Sect' }
  /** On words within a text; `leest`: what is read instead of them. */
  | { readonly rol: 'Span'; readonly leest: string }
  /** `kop`, `voet`: running header and footer. */
  | { readonly rol: 'Artefact'; readonly soort: Artefact };

export type Artefact = 'versiering' | 'kop' | 'voet';

declare module 'pdfmake/interfaces' {
  // Every kind of content takes it; pdfmake itself leaves it as it is.
  interface ContentBase {
    readonly merk?: Merk;
  }
}
