import { Onderdeel, type Vlak } from './boom.ts';
import type { Drukdocument } from './drukdocument.ts';
import type { Knoop, Pagina, Plek, Regel, Vector, Woord } from './laag.ts';
import { Renderer } from './pdfmakedelen.ts';

/** Draws pages as pdfmake does, each thing under the mark that says where in the tree it belongs. */
export class Tekenaar extends Renderer {
  readonly #document: Drukdocument;
  /** Where each link goes: one that runs over two lines is one link. */
  readonly #doelen = new WeakMap<Onderdeel, unknown>();

  constructor(document: Drukdocument) {
    super(document);
    this.#document = document;
  }

  override renderPages(paginas: readonly Pagina[]): void {
    for (const pagina of paginas) {
      super.renderPages([pagina]);
      this.#document.sluit();
    }
  }

  override renderLine(regel: Regel, x: number, y: number): void {
    const plek = regel.plek ?? 'versiering';
    for (const { woord, deel } of inStukken(regel)) {
      // Under a mark something stands.
      if (!isMeer(deel) && deel.inlines.every(({ text }) => text === '')) continue;
      const van = woord === null || typeof plek === 'string' ? plek : this.#plekVan(woord, plek);
      this.#document.begin(van, [x, y, x + deel.getWidth(), y + deel.getHeight()]);
      if (van instanceof Onderdeel && van.rol === 'Link') this.#document.alsKoppeling(van, deel.inlines.map(({ text }) => text).join('').trim(), () => super.renderLine(deel, x, y));
      else if (!this.#schrijf(deel, x, y)) super.renderLine(deel, x, y);
    }
    const bladwijzer = this.outlineMap[regel._outline?.id ?? ''];
    if (bladwijzer !== undefined) this.#document.meldBladwijzer(regel._outline?.id ?? '', bladwijzer.outlineData, y);
  }

  /** Words of one look as one piece, which is what nearly every line is. @returns false for a line that is more than that */
  #schrijf(regel: Regel, x: number, y: number): boolean {
    if (isMeer(regel)) return false;
    const gespeld = regel.inlines.map((woord) => this.#document.spelling(woord));
    if (gespeld.includes(null)) return false;
    const grond = y + regel.getAscenderHeight();
    for (let begin = 0, eind = 0; begin < regel.inlines.length; begin = eind) {
      const eerste = regel.inlines[begin];
      if (eerste === undefined) break;
      for (eind = begin + 1; eind < regel.inlines.length && sluitAan(regel.inlines[eind - 1], regel.inlines[eind]); eind += 1);
      const samen = gespeld.slice(begin, eind).join('');
      if (samen !== '') this.#document.schrijf(eerste, samen, x + eerste.x, grond);
    }
    return true;
  }

  override renderVector(vector: Vector): void {
    this.#document.begin(vector.plek ?? 'versiering', vectorvlak(vector));
    super.renderVector(vector);
  }

  override renderSVG(svg: Knoop): void {
    this.#document.begin(svg.plek ?? 'versiering', beeldvlak(svg));
    super.renderSVG(svg);
  }

  override renderImage(beeld: Knoop): void {
    this.#document.begin(beeld.plek ?? 'versiering', beeldvlak(beeld));
    super.renderImage(beeld);
  }

  // What is clipped or shifted begins and ends outside a mark, so that marks and states of the page do not cross.
  override beginClip(vlak: object): void {
    this.#document.sluit();
    super.beginClip(vlak);
  }

  override endClip(): void {
    this.#document.sluit();
    super.endClip();
  }

  override beginVerticalAlignment(uitlijning: object): void {
    this.#document.sluit();
    super.beginVerticalAlignment(uitlijning);
  }

  override endVerticalAlignment(uitlijning: object): void {
    this.#document.sluit();
    super.endVerticalAlignment(uitlijning);
  }

  #plekVan({ merk, ...woord }: Woord, plek: Onderdeel): Plek {
    const doel = doelVan(woord);
    if (doel === null) return merk?.rol === 'Span' ? plek.nieuw('Span', { leest: merk.leest }) : plek;
    const { laatste } = plek;
    if (laatste instanceof Onderdeel && this.#doelen.get(laatste) === doel) return laatste;
    const koppeling = plek.nieuw('Link');
    this.#doelen.set(koppeling, doel);
    return koppeling;
  }
}

function doelVan({ link, linkToPage, linkToDestination }: Pick<Woord, 'link' | 'linkToPage' | 'linkToDestination'>): unknown {
  return link ?? linkToPage ?? linkToDestination ?? null;
}

/** What of a line is drawn under one mark; `woord`: a word that is a link or is read otherwise. */
interface Regelstuk {
  readonly woord: Woord | null;
  readonly deel: Regel;
}

/** Something is to be done for the line, or drawn with its words. */
function isMeer({ id, _outline, _pageNodeRef, inlines }: Regel): boolean {
  return id !== undefined || _outline !== undefined || _pageNodeRef !== undefined || inlines.some(isOpgemaakt);
}

function isOpgemaakt(woord: Woord): boolean {
  const { characterSpacing = 0, opacity = 1, decoration, background, sup = false, sub = false, color, _pageNodeRef } = woord;
  return characterSpacing !== 0 || opacity !== 1 || (decoration ?? background ?? _pageNodeRef ?? doelVan(woord) ?? null) !== null || sup || sub || typeof color !== 'string';
}

/** Points by which a place that is the sum of many may be off. */
const SPELING = 0.001;

/** It has the look of the word before it, and stands right after it. */
function sluitAan(vorige: Woord | undefined, woord: Woord | undefined): boolean {
  if (vorige === undefined || woord === undefined) return false;
  return (
    vorige.font === woord.font &&
    vorige.fontSize === woord.fontSize &&
    vorige.color === woord.color &&
    vorige.fontFeatures === woord.fontFeatures &&
    Math.abs(vorige.x + vorige.width - woord.x) < SPELING
  );
}

function isEigen(woord: Woord): boolean {
  return doelVan(woord) !== null || woord.merk?.rol === 'Span';
}

/** Nearly always the line as it is. */
function inStukken(regel: Regel): readonly Regelstuk[] {
  if (!regel.inlines.some(isEigen)) return [{ woord: null, deel: regel }];
  const groepen: Woord[][] = [];
  let vorige: unknown = null;
  for (const woord of regel.inlines) {
    const soort = isEigen(woord) ? (doelVan(woord) ?? woord.merk) : undefined;
    const groep = groepen.at(-1);
    if (groep !== undefined && soort === vorige) groep.push(woord);
    else groepen.push([woord]);
    vorige = soort;
  }
  return groepen.map((woorden, nummer) => ({ woord: woorden.find(isEigen) ?? null, deel: deelVan(regel, woorden, nummer === 0) }));
}

/** Part of a line, as high as the whole, so that it stands on the same ground. What is done once for a line is done with the first part. */
function deelVan(regel: Regel, woorden: readonly Woord[], eerste: boolean): Regel {
  const deel = regel.clone();
  const hoogte = regel.getHeight();
  const stok = regel.getAscenderHeight();
  deel.inlines = woorden;
  deel.getHeight = () => hoogte;
  deel.getAscenderHeight = () => stok;
  if (eerste) return deel;
  delete deel.id;
  delete deel._outline;
  delete deel._pageNodeRef;
  return deel;
}

function beeldvlak({ x = 0, y = 0, _width = 0, _height = 0 }: Knoop): Vlak {
  return [x, y, x + _width, y + _height];
}

function vectorvlak({ x = 0, y = 0, w = 0, h = 0, r1 = 0, r2 = 0, x1, y1, x2, y2, points }: Vector): Vlak {
  if (points !== undefined) {
    const xs = points.map((punt) => punt.x);
    const ys = points.map((punt) => punt.y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  if (x1 !== undefined && y1 !== undefined && x2 !== undefined && y2 !== undefined) return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  return [x - r1, y - r2, x + w + r1, y + h + r2];
}
