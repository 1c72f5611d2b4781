import { PDFName, type PDFDocument, type PDFFont, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { PAGINA } from '../opmaak.ts';
import { LETTERS, maat, rgb, type Letter } from './maten.ts';
import type { Element, Structuur } from './structuur.ts';

export interface Zetwijze {
  readonly letter: Letter;
  readonly grootte: number;
  readonly regelhoogte: number;
  readonly kleur: string;
}

/** A rectangle in points from the top left of the page. */
export interface Vak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** One page being drawn. Measures count from the top left, as one reads. */
export class Blad {
  readonly #pagina: PDFPage;
  readonly #letters: Readonly<Record<Letter, PDFFont>>;
  readonly #structuur: Structuur;
  readonly #inhoud: string[] = [];
  readonly #velden: PDFRef[] = [];

  constructor(document: PDFDocument, letters: Readonly<Record<Letter, PDFFont>>, structuur: Structuur) {
    this.#pagina = document.addPage([PAGINA.breedte, PAGINA.hoogte]);
    this.#letters = letters;
    this.#structuur = structuur;
  }

  get ref(): PDFRef {
    return this.#pagina.ref;
  }

  /** Text that is read, its first line with the top at `y`. */
  tekst(element: Element, regels: readonly string[], x: number, y: number, wijze: Zetwijze): void {
    const mcid = this.#structuur.tekst(element, this.ref);
    this.#inhoud.push(`/${element} <</MCID ${mcid}>> BDC`, this.#regels(regels, x, y, wijze), 'EMC');
  }

  /** Text that comes back on every page and is not read each time. */
  bijtekst(regel: string, x: number, y: number, wijze: Zetwijze): void {
    this.#inhoud.push('/Artifact BMC', this.#regels([regel], x, y, wijze), 'EMC');
  }

  lijn(x: number, y: number, breedte: number, dikte: number, kleur: string): void {
    this.#inhoud.push(`/Artifact BMC ${rgb(kleur)} RG ${maat(dikte)} w ${maat(x)} ${maat(PAGINA.hoogte - y)} m ${maat(x + breedte)} ${maat(PAGINA.hoogte - y)} l S EMC`);
  }

  kader(vak: Vak, dikte: number, rand: string, grond: string): void {
    const [x0, y0, x1, y1] = this.rechthoek(vak);
    const lijn = [x0 + dikte / 2, y0 + dikte / 2, x1 - x0 - dikte, y1 - y0 - dikte].map(maat).join(' ');
    this.#inhoud.push(`/Artifact BMC ${rgb(grond)} rg ${rgb(rand)} RG ${maat(dikte)} w ${lijn} re B EMC`);
  }

  /** A field that lies on this page, in reading order. @returns its key in the structure */
  veld(veld: PDFRef): number {
    this.#velden.push(veld);
    return this.#structuur.veld(veld, this.ref);
  }

  /** A field that nobody sees. */
  onzichtbaarVeld(veld: PDFRef): void {
    this.#velden.push(veld);
  }

  /** The rectangle as a PDF counts it: from the bottom left. */
  rechthoek({ x, y, breedte, hoogte }: Vak): readonly [number, number, number, number] {
    const rond = (getal: number): number => Math.round(getal * 100) / 100;
    return [rond(x), rond(PAGINA.hoogte - y - hoogte), rond(x + breedte), rond(PAGINA.hoogte - y)];
  }

  breedteVan(tekst: string, { letter, grootte }: Pick<Zetwijze, 'letter' | 'grootte'>): number {
    return this.#letters[letter].widthOfTextAtSize(tekst, grootte);
  }

  /** Writes what was drawn into the document. */
  sluit(): void {
    const { node } = this.#pagina;
    const { context } = node;
    for (const letter of LETTERS) node.setFontDictionary(PDFName.of(letter), this.#letters[letter].ref);
    node.set(PDFName.of('Contents'), context.register(context.flateStream(this.#inhoud.join('\n'))));
    node.set(PDFName.of('Annots'), context.obj([...this.#velden]));
    node.set(PDFName.of('StructParents'), context.obj(this.#structuur.sleutelVan(this.ref)));
    // Tab follows the structure, and that is the order of reading.
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }

  #regels(regels: readonly string[], x: number, y: number, { letter, grootte, regelhoogte, kleur }: Zetwijze): string {
    // The base line lies where the line is divided in the way of this letter: about three quarters down.
    const basis = PAGINA.hoogte - y - (regelhoogte - grootte) / 2 - grootte * 0.8;
    const tekst = regels.map((regel) => `${this.#letters[letter].encodeText(regel).toString()} Tj T*`);
    return [`BT /${letter} ${maat(grootte)} Tf ${rgb(kleur)} rg ${maat(regelhoogte)} TL ${maat(x)} ${maat(basis)} Td`, ...tekst, 'ET'].join('\n');
  }
}
