import { Bladzetter } from '../bladval.ts';
import type { Zetrij, Zetstuk } from '../zetter.ts';
import { Structuurboom } from './boom.ts';
import type { Blok, Getekend, Knoop, Regel, Vector } from './laag.ts';
import type { Artefact } from './merk.ts';
import { PageElementWriter } from './pdfmakedelen.ts';
import { Woordmeter, type Lettergeverij } from './woordmeter.ts';

/**
 * Puts things on pages as pdfmake does, and writes on each of them where in the tree it belongs. That survives the copies pdfmake
 * makes of what it keeps together or repeats.
 */
class Plaatser extends PageElementWriter {
  readonly #boom: Structuurboom;

  constructor(plaats: object, boom: Structuurboom) {
    super(plaats);
    this.#boom = boom;
  }

  override addLine(regel: Regel, blijfStaan?: boolean, op?: number): unknown {
    const teken = this.#boom.tekenplek(regel.inlines[0]);
    regel.plek = regel.inlines.some(({ text }) => text.trim() !== '') ? (teken ?? this.#boom.tekstplek) : 'versiering';
    return super.addLine(regel, blijfStaan, op);
  }

  override addVector(vector: Vector, ...rest: readonly unknown[]): unknown {
    const teken = this.#boom.tekenplek(vector);
    if (teken !== undefined) vector.plek = teken;
    return super.addVector(vector, ...rest);
  }

  override addCanvas(knoop: Knoop, op?: number): unknown {
    for (const vector of knoop.canvas ?? []) vector.plek = this.#boom.beeldplek;
    return super.addCanvas(knoop, op);
  }

  override addSVG(knoop: Knoop, op?: number): unknown {
    knoop.plek = this.#boom.beeldplek;
    return super.addSVG(knoop, op);
  }

  override addImage(knoop: Knoop, op?: number): unknown {
    knoop.plek = this.#boom.beeldplek;
    return super.addImage(knoop, op);
  }

  /** The header of a table on a later page has been read already. */
  override addFragment(blok: Blok, ...rest: readonly unknown[]): unknown {
    return super.addFragment(this.repeatables.includes(blok) ? { ...blok, items: blok.items.map(alsHerhaling) } : blok, ...rest);
  }
}

function alsHerhaling(getekend: Getekend): Getekend {
  switch (getekend.type) {
    case 'line': {
      const regel = getekend.item.clone();
      regel.plek = 'kop';
      return { type: 'line', item: regel };
    }
    case 'vector':
      return { type: 'vector', item: { ...getekend.item, plek: 'versiering' } };
    case 'svg':
    case 'image':
      return { type: getekend.type, item: { ...getekend.item, plek: 'versiering' } };
    default:
      return getekend;
  }
}

/** Lays a document out on pages, and grows the structure tree meanwhile. */
export class Opmaker extends Bladzetter {
  boom = new Structuurboom();
  #schrijver: PageElementWriter | null = null;

  override get writer(): PageElementWriter {
    if (this.#schrijver === null) throw new Error('Nothing is laid out yet.');
    return this.#schrijver;
  }

  /** pdfmake sets it when it begins a layout. */
  override set writer(schrijver: PageElementWriter) {
    this.#schrijver = new Plaatser(schrijver.context(), this.boom);
  }

  /** Once: where pages end is known before something is put down. */
  override tryLayoutDocument(inhoud: unknown, document: Lettergeverij, stijlen: object, grondstijl: object, ...rest: readonly unknown[]): object {
    this.boom = new Structuurboom();
    this.docMeasure.textInlines = new Woordmeter(document, grondstijl);
    return super.tryLayoutDocument(inhoud, document, stijlen, grondstijl, ...rest);
  }

  override addBackground(achtergrond: unknown): void {
    this.boom.buiten('versiering', () => super.addBackground(achtergrond));
  }

  override addDynamicRepeatable(gever: unknown, maat: unknown, naam: 'header' | 'footer'): void {
    const soort: Artefact = naam === 'header' ? 'kop' : 'voet';
    this.boom.buiten(soort, () => super.addDynamicRepeatable(gever, maat, naam));
  }

  override processNode(knoop: Zetstuk, metUitlijning?: boolean): void {
    const stand = this.boom.betreed(knoop);
    super.processNode(knoop, metUitlijning);
    this.boom.verlaat(stand);
  }

  override processRow(rij: Zetrij): object {
    const stand = this.boom.betreedRij(rij);
    const afloop = super.processRow(rij);
    this.boom.verlaat(stand);
    return afloop;
  }
}
