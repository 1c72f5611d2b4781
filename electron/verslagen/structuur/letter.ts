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
  layout(tekst: string, kenmerken?: Kenmerken, alleenBreedte?: boolean): Gezet;
  /** The codes of its glyphs, which are in the document from then on, and where they stand. */
  encode(tekst: string, kenmerken?: Kenmerken): readonly [codes: readonly string[], plaatsen: readonly Plaatsing[]];
  ref(): object;
}

/** By font. In the thread of the worker: it ends with that, when the kluis locks. */
const GEZET = new Map<string, Map<string, Gezet>>();
/** Some hundreds of pages have fewer different words. */
const MEESTE_WOORDEN = 20_000;

/** Words come back: each is measured before it is drawn, and a report is made again after every decision. What was laid out is kept. */
export function metGeheugen(letter: Letter): void {
  const zet = letter.layout.bind(letter);
  const eerder = GEZET.get(letter.name) ?? new Map<string, Gezet>();
  GEZET.set(letter.name, eerder);
  letter.layout = (tekst, kenmerken) => {
    const sleutel = sleutelVan(tekst, kenmerken);
    let gezet = eerder.get(sleutel);
    if (gezet === undefined) {
      gezet = zet(tekst, kenmerken);
      if (eerder.size >= MEESTE_WOORDEN) eerder.clear();
      eerder.set(sleutel, gezet);
    }
    return gezet;
  };
}

/** How words are written between the brackets of a TJ. */
export class Spelling {
  readonly #eerder = new Map<Letter, Map<string, string | null>>();

  /** Without its first `<` and its last `>`, so that words join. Null for what cannot be written on one line, such as a loose accent. */
  van(letter: Letter, tekst: string, kenmerken: Kenmerken): string | null {
    let vanLetter = this.#eerder.get(letter);
    if (vanLetter === undefined) this.#eerder.set(letter, (vanLetter = new Map<string, string | null>()));
    const sleutel = sleutelVan(tekst, kenmerken);
    let gespeld = vanLetter.get(sleutel);
    if (gespeld === undefined) vanLetter.set(sleutel, (gespeld = spel(letter, tekst, kenmerken)));
    return gespeld;
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
