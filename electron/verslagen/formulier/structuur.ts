import { PDFHexString, PDFName, type PDFContext, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/*
 * What a screen reader follows: the headings, paragraphs and fields in reading order (tagged PDF). Everything that is drawn belongs to
 * an element or is marked as an artifact.
 */

export type Element = 'H1' | 'H2' | 'P' | 'Form';

interface Knoop {
  readonly soort: Element;
  readonly ref: PDFRef;
  readonly pagina: PDFRef;
  readonly kind: { readonly mcid: number } | { readonly veld: PDFRef };
}

export class Structuur {
  readonly #context: PDFContext;
  readonly #knopen: Knoop[] = [];
  /** By the key of a page or field: the elements in it. */
  readonly #ouders: (PDFRef | PDFRef[])[] = [];
  /** The key of each page. */
  readonly #sleutels = new Map<PDFRef, number>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** The key under which what is drawn on a page finds its elements (`StructParents`). */
  sleutelVan(pagina: PDFRef): number {
    const bekend = this.#sleutels.get(pagina);
    if (bekend !== undefined) return bekend;
    const sleutel = this.#ouders.push([]) - 1;
    this.#sleutels.set(pagina, sleutel);
    return sleutel;
  }

  /** A piece of text in reading order. @returns its number on the page, for the content */
  tekst(soort: Element, pagina: PDFRef): number {
    const lijst = this.#ouders[this.sleutelVan(pagina)];
    if (!Array.isArray(lijst)) throw new Error('A page has a list of elements.');
    const ref = this.#context.nextRef();
    const mcid = lijst.push(ref) - 1;
    this.#knopen.push({ soort, ref, pagina, kind: { mcid } });
    return mcid;
  }

  /** A field in reading order. @returns its key (`StructParent`) */
  veld(veld: PDFRef, pagina: PDFRef): number {
    const ref = this.#context.nextRef();
    this.#knopen.push({ soort: 'Form', ref, pagina, kind: { veld } });
    return this.#ouders.push(ref) - 1;
  }

  /** Writes it into the document, when everything is drawn. */
  schrijf(document: PDFDocument, titel: string): void {
    const context = this.#context;
    const wortel = context.nextRef();
    const geheel = context.nextRef();
    for (const { soort, ref, pagina, kind } of this.#knopen) {
      const inhoud = 'mcid' in kind ? kind.mcid : context.obj({ Type: 'OBJR', Obj: kind.veld, Pg: pagina });
      context.assign(ref, context.obj({ Type: 'StructElem', S: soort, P: geheel, Pg: pagina, K: inhoud }));
    }
    context.assign(geheel, context.obj({ Type: 'StructElem', S: 'Document', P: wortel, T: PDFHexString.fromText(titel), K: this.#knopen.map(({ ref }) => ref) }));
    const nummers = this.#ouders.flatMap((inhoud, sleutel) => [sleutel, inhoud]);
    const ouderboom = context.register(context.obj({ Nums: nummers }));
    context.assign(wortel, context.obj({ Type: 'StructTreeRoot', K: geheel, ParentTree: ouderboom, ParentTreeNextKey: this.#ouders.length }));
    document.catalog.set(PDFName.of('StructTreeRoot'), wortel);
    document.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}
