import { TextBreaker, TextInlines, type Stijlstapel } from './pdfmakedelen.ts';
import { Zetwoord, type Bijwoord } from './regel.ts';
import { Stijlen, type Eigenschappen, type Lettergever, type Stijl } from './stijl.ts';

/* Breaks text into words and measures them. pdfmake looks up some twenty properties of every word, and measures it each time. */

/** A word as pdfmake breaks it off, with what its piece of the text has of its own. */
export interface Gebroken extends Bijwoord, Eigenschappen {
  readonly text: string;
  readonly lineEnd?: boolean;
  readonly noNewLine?: boolean;
}

/** What gives letters: a document. */
export interface Lettergeverij {
  readonly provideFont: Lettergever;
}

export class Woordmeter extends TextInlines {
  readonly #stijlen: Stijlen;
  readonly #breker = new TextBreaker();

  constructor(document: Lettergeverij, grondstijl: object) {
    super(document);
    this.#stijlen = new Stijlen(grondstijl, (naam, vet, schuin) => document.provideFont(naam, vet, schuin));
  }

  override buildInlines(tekst: unknown, stapel: Stijlstapel): { readonly items: readonly Zetwoord[]; readonly minWidth: number; readonly maxWidth: number } {
    const stijl = this.#stijlen.van(stapel);
    const eenvoudig = typeof tekst === 'string';
    const gebroken = this.#breker.getBreaks(eenvoudig ? [tekst] : platgelegd(tekst), alsStapel(stijl));
    const items = gebroken.map((woord) => (eenvoudig ? zetwoord(woord, stijl, null) : zetwoord(woord, stijl.met(woord), woord)));
    const breedst = breedsteRegel(items);
    return { items, minWidth: stijl.van.noWrap === true ? breedst : items.reduce((tot, { trimmedWidth }) => Math.max(tot, trimmedWidth), 0), maxWidth: breedst };
  }
}

function zetwoord({ text, lineEnd = false, noNewLine = false }: Gebroken, stijl: Stijl, bij: Bijwoord | null): Zetwoord {
  return new Zetwoord(text, stijl.uiterlijk, bij, lineEnd, noNewLine);
}

/** What pdfmake asks of a whole text: whether it may be broken. */
function alsStapel({ van }: Stijl): Pick<Stijlstapel, 'auto' | 'getProperty'> {
  return { auto: (_stuk, doe) => doe(), getProperty: (naam) => (naam === 'noWrap' || naam === 'wordBreak' ? van[naam] : undefined) };
}

/** The pieces of a text that is built of pieces. */
function platgelegd(tekst: unknown): readonly unknown[] {
  if (!Array.isArray(tekst)) return [tekst];
  return tekst.flatMap((stuk: unknown) => (typeof stuk === 'object' && stuk !== null && 'text' in stuk && Array.isArray(stuk.text) ? platgelegd(stuk.text) : Array.isArray(stuk) ? platgelegd(stuk) : [stuk]));
}

/** The width of the widest of the lines that a text has when nothing makes it break. */
function breedsteRegel(woorden: readonly Zetwoord[]): number {
  let breedst = 0;
  let regel: { breedte: number; readonly snede: number } | null = null;
  for (const { width, leadingCut, trailingCut, lineEnd } of woorden) {
    regel ??= { breedte: 0, snede: leadingCut };
    regel.breedte += width;
    breedst = Math.max(breedst, regel.breedte - regel.snede - trailingCut);
    if (lineEnd) regel = null;
  }
  return breedst;
}
