import { PDFHexString, PDFName, PDFString, type PDFContext, type PDFDict, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { KLEUR } from '../opmaak.ts';
import type { Blad, Vak } from './blad.ts';
import { ANTWOORD, LIJNDIKTE, VELDKLEUR, maat, rgb, rgbDelen } from './maten.ts';

/*
 * The fields of a form (AcroForm), each with an appearance of its own, so that every viewer shows them before it does anything itself.
 * A viewer that redraws one finds all it needs: letter (DA), edge and ground (MK, BS) and sign (MK.CA). `NeedAppearances` is left out:
 * it makes Acrobat redraw everything when opening, and ask to save what nobody changed.
 */

const VLAG = { alleenLezen: 1, meerRegels: 1 << 12, keuzerondje: 1 << 15 } as const;
/** Of the annotation: printed; and neither shown nor printed. */
const AFDRUKKEN = 4;
const VERBORGEN = 2 | 32;
const VELDLETTER = 'Atk';
const AAN = 'Ja';
/** A radius in a box of curves that is a circle to the eye. */
const BOOG = 0.5523;

export interface Rondje {
  /** The name of its state: an id. */
  readonly waarde: string;
  readonly uitleg: string;
  readonly blad: Blad;
  readonly vak: Vak;
}

export class Veldmaker {
  readonly #context: PDFContext;
  readonly #velden: PDFRef[] = [];
  readonly #kleuren: Woordenboek = { BC: [...rgbDelen(VELDKLEUR.rand)], BG: [...rgbDelen(VELDKLEUR.grond)] };

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** @param uitleg the whole question, for who hears the form */
  tekst(naam: string, uitleg: string, blad: Blad, vak: Vak, meerRegels: boolean): void {
    // The box is part of the page and the field lies within it: viewers set what is typed hard against the edge of a field.
    blad.kader(vak, LIJNDIKTE, VELDKLEUR.rand, VELDKLEUR.grond);
    const binnen: Vak = { x: vak.x + ANTWOORD.binnen, y: vak.y + ANTWOORD.binnen, breedte: vak.breedte - 2 * ANTWOORD.binnen, hoogte: vak.hoogte - 2 * ANTWOORD.binnen };
    const schijn = this.#schijn(binnen, '/Tx BMC EMC');
    this.#enkel(naam, uitleg, blad, binnen, { FT: 'Tx', DA: PDFString.of(this.#da(ANTWOORD.grootte)), Ff: meerRegels ? VLAG.meerRegels : 0, BS: { W: 0, S: 'S' }, AP: { N: schijn } });
  }

  vinkje(naam: string, uitleg: string, blad: Blad, vak: Vak): void {
    const leeg = this.#schijn(vak, kader(vak));
    const aan = this.#schijn(vak, `${kader(vak)} ${vink(vak)}`);
    this.#enkel(naam, uitleg, blad, vak, {
      FT: 'Btn',
      V: 'Off',
      AS: 'Off',
      DA: PDFString.of('/ZaDb 0 Tf 0 g'),
      MK: { ...this.#kleuren, CA: PDFString.of('4') },
      AP: { N: { [AAN]: aan, Off: leeg } },
    });
  }

  /** One of several, each a circle with a name of its own. Who changes their mind takes another, or the same once more. */
  keuze(naam: string, uitleg: string, opties: readonly Rondje[]): void {
    const groep = this.#context.nextRef();
    const rondjes = opties.map(({ waarde, uitleg: bij, blad, vak }) => {
      const ref = this.#context.nextRef();
      const leeg = this.#schijn(vak, rondje(vak));
      const aan = this.#schijn(vak, `${rondje(vak)} ${stip(vak)}`);
      const inhoud = {
        Parent: groep,
        AS: 'Off',
        TU: PDFHexString.fromText(bij),
        DA: PDFString.of('/ZaDb 0 Tf 0 g'),
        MK: { ...this.#kleuren, CA: PDFString.of('l') },
        AP: { N: { [waarde]: aan, Off: leeg } },
      };
      this.#context.assign(ref, this.#widget(ref, blad, vak, inhoud));
      return ref;
    });
    this.#context.assign(groep, this.#context.obj({ FT: 'Btn', T: PDFHexString.fromText(naam), TU: PDFHexString.fromText(uitleg), Ff: VLAG.keuzerondje, V: 'Off', Kids: rondjes }));
    this.#velden.push(groep);
  }

  /** A field that nobody sees and nobody changes. */
  verborgen(naam: string, waarde: string, blad: Blad): void {
    const ref = this.#context.nextRef();
    const veld = { Type: 'Annot', Subtype: 'Widget', FT: 'Tx', T: PDFHexString.fromText(naam), V: PDFString.of(waarde), Ff: VLAG.alleenLezen, F: VERBORGEN, Rect: [0, 0, 0, 0], P: blad.ref };
    this.#context.assign(ref, this.#context.obj({ ...veld, DA: PDFString.of(this.#da(ANTWOORD.grootte)) }));
    blad.onzichtbaarVeld(ref);
    this.#velden.push(ref);
  }

  /** Writes the form into the document, when all fields are made. */
  schrijf(document: PDFDocument, veldletter: PDFRef): void {
    const { context } = document;
    const tekens = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats' }));
    const formulier = { Fields: this.#velden, DR: { Font: { [VELDLETTER]: veldletter, ZaDb: tekens } }, DA: PDFString.of(this.#da(ANTWOORD.grootte)) };
    document.catalog.set(PDFName.of('AcroForm'), context.register(context.obj(formulier)));
  }

  /** A field that is seen in one place. */
  #enkel(naam: string, uitleg: string, blad: Blad, vak: Vak, eigen: Woordenboek): void {
    const ref = this.#context.nextRef();
    this.#context.assign(ref, this.#widget(ref, blad, vak, { T: PDFHexString.fromText(naam), TU: PDFHexString.fromText(uitleg), ...eigen }));
    this.#velden.push(ref);
  }

  #widget(ref: PDFRef, blad: Blad, vak: Vak, eigen: Woordenboek): PDFDict {
    const sleutel = blad.veld(ref);
    const plaats = { Rect: [...blad.rechthoek(vak)], P: blad.ref, F: AFDRUKKEN, StructParent: sleutel };
    return this.#context.obj({ Type: 'Annot', Subtype: 'Widget', ...plaats, BS: { W: LIJNDIKTE, S: 'S' }, ...eigen });
  }

  #schijn({ breedte, hoogte }: Vak, inhoud: string): PDFRef {
    const vorm = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, breedte, hoogte].map((getal) => Math.round(getal * 100) / 100), Resources: {} };
    return this.#context.register(this.#context.flateStream(inhoud, vorm));
  }

  #da(grootte: number): string {
    return `/${VELDLETTER} ${grootte} Tf ${rgb(VELDKLEUR.inkt)} rg`;
  }
}

/** What goes into a dictionary of the document. */
interface Woordenboek {
  [naam: string]: PDFObject | string | number | number[] | Woordenboek;
}

function kader({ breedte, hoogte }: Vak): string {
  const half = LIJNDIKTE / 2;
  const randlijn = `${maat(half)} ${maat(half)} ${maat(breedte - LIJNDIKTE)} ${maat(hoogte - LIJNDIKTE)} re`;
  return `${rgb(VELDKLEUR.grond)} rg ${rgb(VELDKLEUR.rand)} RG ${maat(LIJNDIKTE)} w ${randlijn} B`;
}

/** A tick, drawn: no viewer needs a letter for it. */
function vink({ breedte: b, hoogte: h }: Vak): string {
  return `${rgb(KLEUR.groen)} RG 1.9 w 1 J 1 j ${maat(b * 0.22)} ${maat(h * 0.52)} m ${maat(b * 0.42)} ${maat(h * 0.28)} l ${maat(b * 0.78)} ${maat(h * 0.76)} l S`;
}

function rondje({ breedte, hoogte }: Vak): string {
  return `${rgb(VELDKLEUR.grond)} rg ${rgb(VELDKLEUR.rand)} RG ${maat(LIJNDIKTE)} w ${cirkel(breedte / 2, hoogte / 2, Math.min(breedte, hoogte) / 2 - LIJNDIKTE / 2)} B`;
}

function stip({ breedte, hoogte }: Vak): string {
  return `${rgb(KLEUR.groen)} rg ${cirkel(breedte / 2, hoogte / 2, Math.min(breedte, hoogte) * 0.27)} f`;
}

function cirkel(x: number, y: number, straal: number): string {
  const k = straal * BOOG;
  const boog = (...punten: readonly number[]): string => `${punten.map(maat).join(' ')} c`;
  return [
    `${maat(x + straal)} ${maat(y)} m`,
    boog(x + straal, y + k, x + k, y + straal, x, y + straal),
    boog(x - k, y + straal, x - straal, y + k, x - straal, y),
    boog(x - straal, y - k, x - k, y - straal, x, y - straal),
    boog(x + k, y - straal, x + straal, y - k, x + straal, y),
    'h',
  ].join(' ');
}
