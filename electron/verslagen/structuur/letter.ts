/* The letters of a document while words are measured and drawn in them. */

interface Plaatsing {
  /** What it takes, and what it would take by itself: in thousandths of the size. */
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

interface Gezet {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly Plaatsing[];
  readonly advanceWidth: number;
}

type Kenmerken = readonly string[] | null | undefined;

/** A font in a document. */
export interface Letter {
  /** Of the font in this document. */
  readonly id: string;
  /** Of the font itself. */
  readonly name: string;
  /** What was read of its file. */
  readonly font: object;
  /** Height above the ground line, in thousandths of the size. */
  readonly ascender: number;
  lineHeight(punten: number): number;
  layout(tekst: string, kenmerken?: Kenmerken, alleenBreedte?: boolean): Gezet;
  /** The codes of its glyphs, which are in the document from then on, and where they stand. */
  encode(tekst: string, kenmerken?: Kenmerken): readonly [codes: readonly string[], plaatsen: readonly Plaatsing[]];
  ref(): object;
}

/** As little as is to be kept of a word that was laid out: of some twenty thousand, each letter counts. */
interface Bewaard {
  readonly glyphs: readonly unknown[];
  readonly advanceWidth: number;
  /** What each takes, and what it would take by itself. */
  readonly breedtes: readonly number[];
  readonly eigen: readonly number[];
  /** Where each stands, when that is not where the one before it ends. */
  readonly plaatsen: readonly Plaatsing[] | null;
}

/** By font. In the thread of the worker: it ends with that, when the kluis locks. */
const GEZET = new Map<string, Map<string, Bewaard>>();
/** Some hundreds of pages have fewer different words. */
const MEESTE_WOORDEN = 20_000;
/** What is longer is no word that comes back: what is left over of an endless one would be kept for every line of it. */
const LANGSTE_WOORD = 120;

/** Words come back: each is measured before it is drawn, and a report is made again after every decision. What was laid out is kept. */
export function metGeheugen(letter: Letter): void {
  const zet = letter.layout.bind(letter);
  const eerder = GEZET.get(letter.name) ?? new Map<string, Bewaard>();
  GEZET.set(letter.name, eerder);
  letter.layout = (tekst, kenmerken, alleenBreedte) => {
    if (tekst.length > LANGSTE_WOORD) return zet(tekst, kenmerken);
    const sleutel = sleutelVan(tekst, kenmerken);
    let bewaard = eerder.get(sleutel);
    if (bewaard === undefined) {
      bewaard = bewaar(zet(tekst, kenmerken));
      if (eerder.size >= MEESTE_WOORDEN) eerder.clear();
      eerder.set(sleutel, bewaard);
    }
    const { glyphs, advanceWidth } = bewaard;
    return { glyphs, advanceWidth, positions: alleenBreedte === true ? [] : plaatsingen(bewaard) };
  };
}

function bewaar({ glyphs, positions, advanceWidth }: Gezet): Bewaard {
  return {
    glyphs,
    advanceWidth,
    breedtes: positions.map(({ xAdvance }) => xAdvance),
    eigen: positions.map((plaats) => plaats.advanceWidth),
    plaatsen: positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0) ? positions : null,
  };
}

function plaatsingen({ breedtes, eigen, plaatsen }: Bewaard): readonly Plaatsing[] {
  return plaatsen ?? breedtes.map((xAdvance, nummer) => ({ xAdvance, advanceWidth: eigen[nummer] ?? xAdvance, xOffset: 0, yOffset: 0 }));
}

/** A word in a font: how wide it is, and the white at its ends, in thousandths of the size. */
export class Woordmaat {
  readonly breedte: number;
  readonly voor: number;
  readonly na: number;
  /** Characters of white at its ends. */
  readonly tekensVoor: number;
  readonly tekensNa: number;
  readonly #letter: Letter;
  readonly #tekst: string;
  readonly #kenmerken: readonly string[] | null;
  #gespeld: string | null | undefined;

  constructor(letter: Letter, tekst: string, kenmerken: readonly string[] | null) {
    this.#letter = letter;
    this.#tekst = tekst;
    this.#kenmerken = kenmerken;
    this.tekensVoor = tekst.length - tekst.trimStart().length;
    this.tekensNa = tekst.length - tekst.trimEnd().length;
    this.breedte = this.#breedteVan(tekst);
    this.voor = this.tekensVoor === 0 ? 0 : this.#breedteVan(tekst.slice(0, this.tekensVoor));
    this.na = this.tekensNa === 0 ? 0 : this.#breedteVan(tekst.slice(tekst.length - this.tekensNa));
  }

  #breedteVan(tekst: string): number {
    return this.#letter.layout(tekst, this.#kenmerken, true).advanceWidth;
  }

  /**
   * How it is written between the brackets of a TJ, without its first `<` and its last `>`, so that words join; its glyphs are in the
   * document from then on. Null for what cannot be written on one line, such as a loose accent.
   */
  get gespeld(): string | null {
    if (this.#gespeld === undefined) this.#gespeld = spel(this.#letter, this.#tekst, this.#kenmerken);
    return this.#gespeld;
  }
}

/** The words of a document in one font, each measured and spelled once. */
export class Woordmaten {
  readonly #letter: Letter;
  readonly #kenmerken: readonly string[] | null;
  readonly #eerder = new Map<string, Woordmaat>();

  constructor(letter: Letter, kenmerken: readonly string[] | null) {
    this.#letter = letter;
    this.#kenmerken = kenmerken;
  }

  van(tekst: string): Woordmaat {
    let maat = this.#eerder.get(tekst);
    if (maat === undefined) {
      maat = new Woordmaat(this.#letter, tekst, this.#kenmerken);
      if (tekst.length <= LANGSTE_WOORD) this.#eerder.set(tekst, maat);
    }
    return maat;
  }
}

function spel(letter: Letter, tekst: string, kenmerken: Kenmerken): string | null {
  const [codes, plaatsen] = letter.encode(tekst, kenmerken);
  let uit = '';
  for (const [nummer, code] of codes.entries()) {
    const { xAdvance = 0, advanceWidth = 0, xOffset = 0, yOffset = 0 } = plaatsen[nummer] ?? {};
    if (xOffset !== 0 || yOffset !== 0) return null;
    uit += xAdvance === advanceWidth ? code : `${code}> ${afgerond(advanceWidth - xAdvance)} <`;
  }
  return uit;
}

function sleutelVan(tekst: string, kenmerken: Kenmerken): string {
  return kenmerken === null || kenmerken === undefined ? tekst : `${kenmerken.join(' ')}\n${tekst}`;
}

/** As pdfkit writes a number. */
export function afgerond(getal: number): number {
  return Math.round(getal * 1e6) / 1e6;
}
