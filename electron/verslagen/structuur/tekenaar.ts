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
      if (isLeeg(deel)) continue;
      const van = woord === null || typeof plek === 'string' ? plek : this.#plekVan(woord, plek);
      this.#document.begin(van, [x, y, x + deel.getWidth(), y + deel.getHeight()]);
      if (van instanceof Onderdeel && van.rol === 'Link') this.#document.alsKoppeling(van, deel.inlines.map(({ text }) => text).join('').trim(), () => this.#tekenKoppeling(deel, x, y));
      else if (!this.#schrijf(deel, x, y)) super.renderLine(deel, x, y);
    }
    const bladwijzer = this.outlineMap[regel._outline?.id ?? ''];
    if (bladwijzer !== undefined) this.#document.meldBladwijzer(regel._outline?.id ?? '', bladwijzer.outlineData, y);
  }

  /** Words of one look as one piece, which is what nearly every line is. @returns false for a line that is more than that */
  #schrijf(regel: Regel, x: number, y: number): boolean {
    const { inlines } = regel;
    if (regel._pageNodeRef !== undefined || inlines.some(isMeer)) return false;
    const gespeld = inlines.map(({ maat }) => maat.gespeld);
    if (gespeld.includes(null)) return false;
    this.#meld(regel, x, y);
    const grond = y + regel.getAscenderHeight();
    for (let begin = 0, eind = 0; begin < inlines.length; begin = eind) {
      const eerste = inlines[begin];
      if (eerste === undefined) break;
      for (eind = begin + 1; eind < inlines.length && sluitAan(inlines[eind - 1], inlines[eind]); eind += 1);
      const samen = gespeld.slice(begin, eind).join('');
      if (samen !== '') this.#document.schrijf(eerste.uiterlijk, samen, x + eerste.x, grond);
    }
    return true;
  }

  /** Words that lead somewhere: one place to press. */
  #tekenKoppeling(regel: Regel, x: number, y: number): void {
    const [eerste, laatste] = [regel.inlines[0], regel.inlines.at(-1)];
    if (eerste === undefined || laatste === undefined || !this.#schrijf(regel, x, y)) return super.renderLine(regel, x, y);
    const { link, linkToDestination } = eerste.uiterlijk;
    const vlak = [x + eerste.x, y, laatste.x + laatste.width - eerste.x, regel.getHeight()] as const;
    if (link === null) this.#document.goTo(...vlak, linkToDestination);
    else this.#document.link(...vlak, link);
  }

  /** That a heading stands here, to who looks for it. */
  #meld({ id, _outline: bladwijzer, inlines }: Regel, x: number, y: number): void {
    if (bladwijzer !== undefined) {
      const nieuw = (this.outlineMap[bladwijzer.parentId ?? ''] ?? this.#document.outline).addItem(bladwijzer.text, { expanded: bladwijzer.expanded });
      if (bladwijzer.id !== undefined) this.outlineMap[bladwijzer.id] = nieuw;
    }
    if (id !== undefined) this.#document.addNamedDestination(id, 'XYZ', x + (inlines[0]?.x ?? 0), y, null);
  }

  override renderVector(vector: Vector): void {
    this.#document.begin(vector.plek ?? 'versiering', vectorvlak(vector));
    super.renderVector(vector);
  }

  override renderSVG(svg: Knoop): void {
    this.#document.begin(svg.plek ?? 'versiering', beeldvlak(svg));
    if (svg.streek === undefined) this.#document.metEigenStand(() => super.renderSVG(svg));
    else this.#document.streek(svg.streek, svg.x ?? 0, svg.y ?? 0);
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

  #plekVan({ bij, uiterlijk: { doel } }: Woord, plek: Onderdeel): Plek {
    if (doel === null) return bij?.merk?.rol === 'Span' ? plek.nieuw('Span', { leest: bij.merk.leest }) : plek;
    const { laatste } = plek;
    if (laatste instanceof Onderdeel && this.#doelen.get(laatste) === doel) return laatste;
    const koppeling = plek.nieuw('Link');
    this.#doelen.set(koppeling, doel);
    return koppeling;
  }
}

/** What of a line is drawn under one mark; `woord`: a word that is a link or is read otherwise. */
interface Regelstuk {
  readonly woord: Woord | null;
  readonly deel: Regel;
}

/** Under a mark something stands, or is found. */
function isLeeg({ id, _outline, _pageNodeRef, inlines }: Regel): boolean {
  return id === undefined && _outline === undefined && _pageNodeRef === undefined && inlines.every((woord) => woord.text === '' && !isMeer(woord));
}

function isMeer({ uiterlijk, _pageNodeRef }: Woord): boolean {
  return uiterlijk.opgemaakt || _pageNodeRef !== undefined;
}

/** Points by which a place that is the sum of many may be off. */
const SPELING = 0.001;

/** It has the look of the word before it, and stands right after it. */
function sluitAan(vorige: Woord | undefined, woord: Woord | undefined): boolean {
  if (vorige === undefined || woord === undefined) return false;
  // Letters that are spaced out have no room after the last of a word.
  return vorige.uiterlijk === woord.uiterlijk && woord.uiterlijk.characterSpacing === 0 && Math.abs(vorige.x + vorige.width - woord.x) < SPELING;
}

/** What it is by itself, besides a word of its text: where it leads, or how it is read. */
function eigenVan({ uiterlijk, bij }: Woord): unknown {
  return uiterlijk.doel ?? (bij?.merk?.rol === 'Span' ? bij.merk : null);
}

/** Nearly always the line as it is. */
function inStukken(regel: Regel): readonly Regelstuk[] {
  if (regel.inlines.every((woord) => eigenVan(woord) === null)) return [{ woord: null, deel: regel }];
  const groepen: Woord[][] = [];
  let vorige: unknown = null;
  for (const woord of regel.inlines) {
    const eigen = eigenVan(woord);
    const groep = groepen.at(-1);
    if (groep !== undefined && eigen === vorige) groep.push(woord);
    else groepen.push([woord]);
    vorige = eigen;
  }
  return groepen.map((woorden, nummer) => ({ woord: woorden.find((woord) => eigenVan(woord) !== null) ?? null, deel: deelVan(regel, woorden, nummer === 0) }));
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
  deel.id = undefined;
  deel._outline = undefined;
  deel._pageNodeRef = undefined;
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
