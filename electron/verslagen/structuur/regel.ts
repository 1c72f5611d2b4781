import type { Bladwijzer, Plek, Regel, Woord } from './laag.ts';
import type { Woordmaat } from './letter.ts';
import type { Merk } from './merk.ts';
import type { Uiterlijk } from './stijl.ts';

/* Words, and the lines they make. As pdfmake's own, but of what a word has in common with others it has but a reference. */

/** What a piece of a text says of its words besides their look. */
export interface Bijwoord {
  readonly merk?: Merk;
  readonly _pageRef?: unknown;
  readonly _tocItemRef?: unknown;
}

export class Zetwoord implements Woord {
  /** Not read-only: the number of a page is filled in when it is known. */
  text: string;
  width: number;
  readonly uiterlijk: Uiterlijk;
  readonly maat: Woordmaat;
  readonly leadingCut: number;
  readonly trailingCut: number;
  /** A line ends after it. */
  readonly lineEnd: boolean;
  /** The next word belongs to it. */
  readonly noNewLine: boolean;
  readonly bij: Bijwoord | null;
  x = 0;
  _pageNodeRef: object | undefined = undefined;

  constructor(text: string, uiterlijk: Uiterlijk, bij: Bijwoord | null, lineEnd: boolean, noNewLine: boolean, voorHeel?: Zetwoord) {
    const maat = uiterlijk.maten.van(text);
    this.text = text;
    this.uiterlijk = uiterlijk;
    this.maat = maat;
    this.bij = bij;
    this.lineEnd = lineEnd;
    this.noNewLine = noNewLine;
    this.width = uiterlijk.breedte(maat.breedte, text.length);
    // A part of a word keeps what is cut of the whole.
    this.leadingCut = voorHeel?.leadingCut ?? (uiterlijk.witVoor || maat.tekensVoor === 0 ? 0 : uiterlijk.breedte(maat.voor, maat.tekensVoor));
    this.trailingCut = voorHeel?.trailingCut ?? (uiterlijk.witNa || maat.tekensNa === 0 ? 0 : uiterlijk.breedte(maat.na, maat.tekensNa));
  }

  /** The same in two. */
  gesplitst(na: number): readonly [Zetwoord, Zetwoord] {
    const { text, uiterlijk, bij, lineEnd, noNewLine } = this;
    return [new Zetwoord(text.slice(0, na), uiterlijk, bij, lineEnd, noNewLine, this), new Zetwoord(text.slice(na), uiterlijk, bij, lineEnd, noNewLine, this)];
  }

  /** How many of its characters fit; at least one. What is measured for it is of the length of a line, however long the word is. */
  pastTot(breedte: number): number {
    const { uiterlijk, text } = this;
    const gaat = (lengte: number): boolean => uiterlijk.breedte(uiterlijk.maten.van(text.slice(0, lengte)).breedte, lengte) <= breedte;
    let ruim = 2;
    while (ruim < text.length && gaat(ruim)) ruim *= 2;
    let [past, laagst, hoogst] = [1, ruim === 2 ? 1 : ruim / 2, Math.min(ruim, text.length)];
    while (laagst <= hoogst) {
      const midden = Math.floor((laagst + hoogst) / 2);
      if (gaat(midden)) {
        past = midden;
        laagst = midden + 1;
      } else hoogst = midden - 1;
    }
    return past;
  }

  get trimmedWidth(): number {
    return Math.max(0, this.width - this.leadingCut - this.trailingCut);
  }
  get height(): number {
    return this.uiterlijk.hoogte;
  }
  get font(): Uiterlijk['font'] {
    return this.uiterlijk.font;
  }
  get fontSize(): number {
    return this.uiterlijk.fontSize;
  }
  get fontFeatures(): Uiterlijk['fontFeatures'] {
    return this.uiterlijk.fontFeatures;
  }
  get characterSpacing(): number {
    return this.uiterlijk.characterSpacing;
  }
  get color(): unknown {
    return this.uiterlijk.color;
  }
  get background(): unknown {
    return this.uiterlijk.background;
  }
  get alignment(): unknown {
    return this.uiterlijk.alignment;
  }
  get opacity(): number {
    return this.uiterlijk.opacity;
  }
  get sup(): boolean {
    return this.uiterlijk.sup;
  }
  get sub(): boolean {
    return this.uiterlijk.sub;
  }
  get decoration(): unknown {
    return this.uiterlijk.decoration;
  }
  get decorationColor(): unknown {
    return this.uiterlijk.decorationColor;
  }
  get decorationStyle(): unknown {
    return this.uiterlijk.decorationStyle;
  }
  get decorationThickness(): unknown {
    return this.uiterlijk.decorationThickness;
  }
  get link(): unknown {
    return this.uiterlijk.link;
  }
  get linkToPage(): unknown {
    return this.uiterlijk.linkToPage;
  }
  get linkToDestination(): unknown {
    return this.uiterlijk.linkToDestination;
  }
  get _pageRef(): unknown {
    return this.bij?._pageRef;
  }
  get _tocItemRef(): unknown {
    return this.bij?._tocItemRef;
  }
}

export class Zetregel implements Regel {
  readonly maxWidth: number;
  inlines: Zetwoord[] = [];
  x = 0;
  y = 0;
  id: string | undefined = undefined;
  _outline: Bladwijzer | undefined = undefined;
  _pageNodeRef: object | undefined = undefined;
  /** Of which it is the line, for what asks on which page that stands. */
  _node: object | undefined = undefined;
  plek: Plek | undefined = undefined;
  #breedte = 0;
  #snedeVoor = 0;
  #snedeNa = 0;
  #hoogte = 0;
  #stok = 0;
  #klaar = false;

  constructor(maxWidth: number) {
    this.maxWidth = maxWidth;
  }

  voegToe(woord: Zetwoord): void {
    if (this.inlines.length === 0) this.#snedeVoor = woord.leadingCut;
    this.#snedeNa = woord.trailingCut;
    woord.x = this.#breedte - this.#snedeVoor;
    this.inlines.push(woord);
    this.#breedte += woord.width;
    this.#hoogte = Math.max(this.#hoogte, woord.uiterlijk.hoogte);
    this.#stok = Math.max(this.#stok, woord.uiterlijk.stok);
    this.#klaar ||= woord.lineEnd;
  }

  /** Whether the word at this place fits, with those that belong to it. */
  heeftPlaats(woorden: readonly Zetwoord[], plaats: number): boolean {
    if (this.inlines.length === 0) return true;
    if (this.#klaar) return false;
    let [breedte, snede] = [0, 0];
    for (let nummer = plaats; nummer < woorden.length; nummer += 1) {
      const woord = woorden[nummer];
      if (woord === undefined) break;
      breedte += woord.width;
      snede += woord.trailingCut;
      if (!woord.noNewLine) break;
    }
    return this.#breedte + breedte - this.#snedeVoor - snede <= this.maxWidth;
  }

  get over(): number {
    return this.maxWidth - this.getWidth();
  }

  getHeight(): number {
    return this.#hoogte;
  }
  getAscenderHeight(): number {
    return this.#stok;
  }
  getWidth(): number {
    return this.#breedte - this.#snedeVoor - this.#snedeNa;
  }

  clone(): Zetregel {
    const zelfde = new Zetregel(this.maxWidth);
    Object.assign(zelfde, this);
    zelfde.#breedte = this.#breedte;
    zelfde.#snedeVoor = this.#snedeVoor;
    zelfde.#snedeNa = this.#snedeNa;
    zelfde.#hoogte = this.#hoogte;
    zelfde.#stok = this.#stok;
    zelfde.#klaar = this.#klaar;
    return zelfde;
  }
}

/** The words of a text. With the lines they made last: those are asked for by all that holds the text, before it is put down. */
export type Zetwoorden = Zetwoord[] & { gebroken?: { readonly breedte: number; readonly regels: readonly Zetregel[] } };

/** The lines that words make in a measure. The words are left as they are, but for where they stand in their line. */
export function regelsUit(van: readonly Zetwoord[], breedte: number): readonly Zetregel[] {
  const woorden = [...van];
  const regels: Zetregel[] = [];
  for (let nummer = 0; nummer < woorden.length; ) {
    const regel = new Zetregel(breedte);
    for (let hoortErbij = false; nummer < woorden.length && (hoortErbij || regel.heeftPlaats(woorden, nummer)); ) {
      const woord = woorden[nummer];
      if (woord === undefined) break;
      const past = woord.uiterlijk.noWrap || woord.text.length <= 1 || woord.width <= regel.over ? woord.text.length : woord.pastTot(regel.over);
      if (past < woord.text.length) {
        const [voor, na] = woord.gesplitst(past);
        regel.voegToe(voor);
        woorden[nummer] = na;
        hoortErbij = false;
        continue;
      }
      regel.voegToe(woord);
      nummer += 1;
      hoortErbij = woord.noNewLine;
    }
    regels.push(regel);
  }
  return regels;
}
