import { metGeheugen, Woordmaten, type Letter } from './letter.ts';
import type { Stijlstapel } from './pdfmakedelen.ts';

/* The look of words. A text inherits of all it stands in; what comes out is the same for thousands of words, so it is one object for all of them. */

/** What of a look is used; anything else would be left out without a word. There are no named styles. */
const EIGENSCHAPPEN = [
  'font', 'bold', 'italics', 'fontSize', 'fontFeatures', 'lineHeight', 'characterSpacing', 'color', 'background', 'alignment', 'opacity', 'sup', 'sub', 'noWrap', 'wordBreak',
  'decoration', 'decorationColor', 'decorationStyle', 'decorationThickness', 'link', 'linkToPage', 'linkToDestination', 'preserveLeadingSpaces', 'preserveTrailingSpaces',
] as const;
type Eigenschap = (typeof EIGENSCHAPPEN)[number];
export type Eigenschappen = Readonly<Partial<Record<Eigenschap, unknown>>>;

const ALLE: ReadonlySet<string> = new Set(EIGENSCHAPPEN);

function isEigenschap(naam: string): naam is Eigenschap {
  return ALLE.has(naam);
}

export type Lettergever = (naam: string, vet: boolean, schuin: boolean) => Letter;

/** What a text inherits. With what a node or a word has of its own it becomes another one, and with the same always the same one. */
export class Stijl {
  readonly van: Eigenschappen;
  readonly #geef: Lettergever;
  readonly #verder = new Map<Eigenschap, Map<unknown, Stijl>>();
  #uiterlijk: Uiterlijk | null = null;

  constructor(van: Eigenschappen, geef: Lettergever) {
    this.van = van;
    this.#geef = geef;
  }

  met(eigen: Eigenschappen): Stijl {
    return Object.keys(eigen).reduce((stijl: Stijl, naam) => {
      if (!isEigenschap(naam)) return stijl;
      const waarde = eigen[naam];
      return waarde === undefined || waarde === null || waarde === stijl.van[naam] ? stijl : stijl.#waarin(naam, waarde);
    }, this);
  }

  #waarin(naam: Eigenschap, waarde: unknown): Stijl {
    let verder = this.#verder.get(naam);
    if (verder === undefined) this.#verder.set(naam, (verder = new Map<unknown, Stijl>()));
    const sleutel = Array.isArray(waarde) ? waarde.join('\n') : waarde;
    let stijl = verder.get(sleutel);
    if (stijl === undefined) verder.set(sleutel, (stijl = new Stijl({ ...this.van, [naam]: waarde }, this.#geef)));
    return stijl;
  }

  get uiterlijk(): Uiterlijk {
    this.#uiterlijk ??= new Uiterlijk(this.van, this.#geef);
    return this.#uiterlijk;
  }
}

/** Type-size of what is raised or lowered, as a share; pdfmake's. */
const KLEIN = 0.58;

/** How words look that are drawn, with what pdfmake takes when nothing is said. */
export class Uiterlijk {
  readonly font: Letter;
  readonly fontSize: number;
  readonly fontFeatures: readonly string[] | null;
  readonly characterSpacing: number;
  readonly color: unknown;
  readonly background: unknown;
  readonly alignment: unknown;
  readonly opacity: number;
  readonly sup: boolean;
  readonly sub: boolean;
  readonly noWrap: boolean;
  readonly decoration: unknown;
  readonly decorationColor: unknown;
  readonly decorationStyle: unknown;
  readonly decorationThickness: unknown;
  readonly link: unknown;
  readonly linkToPage: unknown;
  readonly linkToDestination: unknown;
  readonly witVoor: boolean;
  readonly witNa: boolean;
  /** Of a line of it, and of its letters above the ground line. */
  readonly hoogte: number;
  readonly stok: number;
  readonly maten: Woordmaten;
  /** Where a link goes; null for what is none. */
  readonly doel: unknown;
  /** More than letters in a colour: what pdfmake itself must draw. */
  readonly opgemaakt: boolean;

  constructor(van: Eigenschappen, geef: Lettergever) {
    this.font = geef(String(van.font), van.bold === true, van.italics === true);
    this.sup = van.sup === true;
    this.sub = van.sub === true;
    this.fontSize = getal(van.fontSize, 12) * (this.sup || this.sub ? KLEIN : 1);
    this.fontFeatures = Array.isArray(van.fontFeatures) ? van.fontFeatures.map(String) : null;
    this.characterSpacing = getal(van.characterSpacing, 0);
    this.color = van.color ?? 'black';
    this.background = van.background ?? null;
    this.alignment = van.alignment ?? 'left';
    this.opacity = getal(van.opacity, 1);
    this.noWrap = van.noWrap === true;
    this.decoration = van.decoration ?? null;
    this.decorationColor = van.decorationColor ?? null;
    this.decorationStyle = van.decorationStyle ?? null;
    this.decorationThickness = van.decorationThickness ?? null;
    this.link = van.link ?? null;
    this.linkToPage = van.linkToPage ?? null;
    this.linkToDestination = van.linkToDestination ?? null;
    this.witVoor = van.preserveLeadingSpaces === true;
    this.witNa = van.preserveTrailingSpaces === true;
    this.hoogte = this.font.lineHeight(this.fontSize) * getal(van.lineHeight, 1);
    this.stok = (this.font.ascender / 1000) * this.fontSize;
    this.maten = matenVan(this.font, this.fontFeatures);
    this.doel = this.link ?? this.linkToPage ?? this.linkToDestination;
    this.opgemaakt = this.opacity !== 1 || (this.decoration ?? this.background ?? this.linkToPage) !== null || this.sup || this.sub || typeof this.color !== 'string';
  }

  breedte(inDuizendsten: number, tekens: number): number {
    return inDuizendsten * (this.fontSize / 1000) + this.characterSpacing * (tekens - 1);
  }
}

function getal(waarde: unknown, anders: number): number {
  return typeof waarde === 'number' ? waarde : anders;
}

/** Of one document: its letters are its own. */
const MATEN = new WeakMap<Letter, Map<string, Woordmaten>>();

function matenVan(letter: Letter, kenmerken: readonly string[] | null): Woordmaten {
  let vanLetter = MATEN.get(letter);
  if (vanLetter === undefined) {
    metGeheugen(letter);
    MATEN.set(letter, (vanLetter = new Map<string, Woordmaten>()));
  }
  const sleutel = kenmerken?.join(' ') ?? '';
  let maten = vanLetter.get(sleutel);
  if (maten === undefined) vanLetter.set(sleutel, (maten = new Woordmaten(letter, kenmerken)));
  return maten;
}

/** Looks that texts inherit, found from what they stand in. What holds many texts is looked at once. */
export class Stijlen {
  readonly #grond: Stijl;
  /** The nodes from the document to the last text, each with the look of what stands in it. */
  readonly #pad: { readonly knoop: object; readonly stijl: Stijl }[] = [];

  constructor(grondstijl: Eigenschappen, geef: Lettergever) {
    this.#grond = new Stijl({}, geef).met(grondstijl);
  }

  van({ styleOverrides }: Stijlstapel): Stijl {
    let stijl = this.#grond;
    for (const [diepte, knoop] of styleOverrides.entries()) {
      const eerder = this.#pad[diepte];
      if (eerder?.knoop === knoop) {
        ({ stijl } = eerder);
        continue;
      }
      stijl = stijl.met(knoop);
      this.#pad.splice(diepte, this.#pad.length, { knoop, stijl });
    }
    return stijl;
  }
}
