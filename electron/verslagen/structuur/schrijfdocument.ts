import type { Letter } from './letter.ts';
import { PDFDocument, type Verwijzing } from './pdfmakedelen.ts';

/** Bytes that are handed on at a time. */
const PORTIE = 65_536;

/** A font as it was read, and what makes it one of a document. */
interface Gelezen {
  readonly font: object;
  readonly maak: new (document: object, font: object, id: string) => Letter;
}

/** By its file: the shipped ones, which do not change while the app runs. */
const GELEZEN = new Map<string, Gelezen>();

/**
 * A PDF that is written in large pieces: pdfkit makes one of every operator and of every line of an object. What is drawn with is set
 * when it changes, and not for every line and every word.
 */
export class Schrijfdocument extends PDFDocument {
  /** What is drawn on the page and not yet part of it. */
  #opBlad: string[] = [];
  /** What is in the file and not yet handed on. */
  #wacht = '';
  /** What is drawn with at this place on the page, as far as it is known; null where others draw. */
  #stand: Map<string, string> | null = new Map();

  /** The file of a font is read and taken apart for the first document that asks for it. */
  override font(bestand: string, familie?: string, punten?: number): this {
    const gelezen = GELEZEN.get(bestand);
    if (gelezen === undefined) {
      super.font(bestand, familie, punten);
      GELEZEN.set(bestand, { font: this._font.font, maak: this._font.constructor as Gelezen['maak'] });
      return this;
    }
    if (this._fontFamilies[bestand] === undefined) this._fontFamilies[bestand] = new gelezen.maak(this, gelezen.font, `F${(this._fontCount += 1)}`);
    return super.font(bestand, familie, punten);
  }

  override addContent(regel: string): this {
    this.#opBlad.push(regel);
    return this;
  }

  /** Ends the page. */
  override flushPages(): void {
    if (this.#opBlad.length > 0) this.page.write(this.#opBlad.join('\n'));
    this.#opBlad = [];
    this.#vergeet();
    super.flushPages();
  }

  override _write(stuk: string | Uint8Array): void {
    // The first lines are written while pdfkit makes itself.
    if (!(#wacht in this)) return super._write(stuk);
    if (typeof stuk !== 'string') {
      this.#geefDoor();
      return super._write(stuk);
    }
    this.#wacht += `${stuk}\n`;
    // One byte a character: what is beyond that is written in escapes.
    this._offset += stuk.length + 1;
    if (this.#wacht.length > PORTIE) this.#geefDoor();
  }

  override push(stuk: Uint8Array | null): boolean {
    if (stuk === null) this.#geefDoor();
    return super.push(stuk);
  }

  #geefDoor(): void {
    const stuk = this.#wacht;
    this.#wacht = '';
    if (stuk !== '') super.push(Buffer.from(stuk, 'latin1'));
  }

  /** Writes an object as it stands, and so ends it. */
  schrijfObject(verwijzing: Verwijzing, inhoud: string): void {
    verwijzing.offset = this._offset;
    this._write(`${verwijzing.id} 0 obj\n${inhoud}\nendobj`);
    this._refEnd(verwijzing);
  }

  /** Draws something that sets what it draws with in ways of its own. */
  metEigenStand(teken: () => void): void {
    this.#stand = null;
    teken();
    this.#stand = new Map();
  }

  #zet(wat: string, hoe: unknown, zet: () => this): this {
    if (this.#stand === null) return zet();
    const waarde = String(hoe);
    if (this.#stand.get(wat) === waarde) return this;
    zet();
    this.#stand.set(wat, waarde);
    return this;
  }

  #vergeet(): void {
    if (this.#stand !== null) this.#stand.clear();
  }

  override restore(): this {
    this.#vergeet();
    return super.restore();
  }

  override opacity(dekking: number): this {
    this.#stand?.delete('vulling');
    this.#stand?.delete('lijn');
    return super.opacity(dekking);
  }

  override fillColor(kleur: unknown, dekking?: number): this {
    return this.#zet('vulling', `${String(kleur)} ${dekking}`, () => super.fillColor(kleur, dekking));
  }

  override strokeColor(kleur: unknown, dekking?: number): this {
    return this.#zet('lijn', `${String(kleur)} ${dekking}`, () => super.strokeColor(kleur, dekking));
  }

  override lineWidth(dikte: number): this {
    return this.#zet('dikte', dikte, () => super.lineWidth(dikte));
  }

  override lineCap(vorm: string | number): this {
    return this.#zet('eind', vorm, () => super.lineCap(vorm));
  }

  override lineJoin(vorm: string | number): this {
    return this.#zet('hoek', vorm, () => super.lineJoin(vorm));
  }

  override dash(lengte: unknown, opties: unknown): this {
    this.#stand?.delete('streep');
    return super.dash(lengte, opties);
  }

  override undash(): this {
    return this.#zet('streep', 'geen', () => super.undash());
  }
}
