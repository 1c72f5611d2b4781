import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fontkit from '@cantoo/fontkit';
import { PDFName, type PDFDocument, type PDFFont, type PDFRef } from '@cantoo/pdf-lib';
import type { Letter } from './maten.ts';

/* The letters of a form: those of what is printed, with only the signs that occur, and one whole letter to fill in with. */

const BESTAND: Readonly<Record<Letter, string>> = { gewoon: 'Regular', halfvet: 'SemiBold', vet: 'Bold' };

export interface Letters {
  readonly druk: Readonly<Record<Letter, PDFFont>>;
  /** The letter in which viewers set what is typed: every sign of West-European text, in the coding that every viewer knows. */
  readonly veld: PDFRef;
}

/** @param map absolute path of `resources/lettertypen` */
export async function laadLetters(document: PDFDocument, map: string): Promise<Letters> {
  document.registerFontkit(fontkit);
  const lees = async (letter: Letter): Promise<Uint8Array> => new Uint8Array(await readFile(join(map, `AtkinsonHyperlegibleNext-${BESTAND[letter]}.ttf`)));
  // No ligatures: a reader that copies or reads aloud gets the letters themselves.
  const zet = async (letter: Letter): Promise<PDFFont> => document.embedFont(await lees(letter), { subset: true, features: { liga: false, kern: false } });
  return {
    druk: { gewoon: await zet('gewoon'), halfvet: await zet('halfvet'), vet: await zet('vet') },
    veld: zetVeldletter(document, await lees('gewoon')),
  };
}

const EERSTE = 32;
const LAATSTE = 255;

/** A simple font: a composite one, as for what is printed, is more than some viewers can type with. */
function zetVeldletter(document: PDFDocument, bytes: Uint8Array): PDFRef {
  const { context } = document;
  const letter = fontkit.create(bytes);
  if (!('glyphForCodePoint' in letter)) throw new Error('One font in a file, no collection.');
  const maat = (getal: number): number => Math.round((getal * 1_000) / letter.unitsPerEm);
  const naam = PDFName.of('AtkinsonHyperlegibleNext-Regular');
  const beschrijving = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: naam,
      Flags: 32,
      FontBBox: [letter.bbox.minX, letter.bbox.minY, letter.bbox.maxX, letter.bbox.maxY].map(maat),
      ItalicAngle: 0,
      Ascent: maat(letter.ascent),
      Descent: maat(letter.descent),
      CapHeight: maat(letter.capHeight),
      StemV: 80,
      FontFile2: context.register(context.flateStream(bytes, { Length1: bytes.length })),
    }),
  );
  const breedtes = Array.from({ length: LAATSTE - EERSTE + 1 }, (_, i) => maat(letter.glyphForCodePoint(codepunt(EERSTE + i))?.advanceWidth ?? 0));
  return context.register(
    context.obj({ Type: 'Font', Subtype: 'TrueType', BaseFont: naam, FirstChar: EERSTE, LastChar: LAATSTE, Widths: breedtes, FontDescriptor: beschrijving, Encoding: 'WinAnsiEncoding' }),
  );
}

/** The signs from 128 to 159 in the coding of Windows; 0 where it has none. `TextDecoder` in Node 20 knows them as control characters. */
const WINDOWS = [
  0x20_ac, 0, 0x20_1a, 0x01_92, 0x20_1e, 0x20_26, 0x20_20, 0x20_21, 0x02_c6, 0x20_30, 0x01_60, 0x20_39, 0x01_52, 0, 0x01_7d, 0,
  0, 0x20_18, 0x20_19, 0x20_1c, 0x20_1d, 0x20_22, 0x20_13, 0x20_14, 0x02_dc, 0x21_22, 0x01_61, 0x20_3a, 0x01_53, 0, 0x01_7e, 0x01_78,
] as const;

function codepunt(byte: number): number {
  return WINDOWS[byte - 0x80] ?? byte;
}

/**
 * The lines of a text within a width. A word that is wider than that is broken; a line that ends between words ends with a
 * space, so that who hears or copies the text gets words.
 */
export function breekAf(letter: PDFFont, tekst: string, grootte: number, breedte: number): readonly string[] {
  const meet = maatVan(letter);
  const ruimte = breedte / grootte;
  const spatie = meet(' ');
  const alineas = tekst.split(/\r?\n/);
  return alineas.flatMap((alinea, nummer) => {
    const regels: string[] = [];
    let regel = '';
    let gevuld = 0;
    for (const woord of alinea.split(/\s+/).filter((deel) => deel !== '')) {
      for (const [plek, stuk] of inStukken(woord, meet, ruimte).entries()) {
        const tussen = plek === 0 && regel !== '' ? ' ' : '';
        const erbij = gevuld + (tussen === '' ? 0 : spatie) + meet(stuk);
        if (regel !== '' && erbij > ruimte) {
          regels.push(`${regel}${tussen}`);
          regel = stuk;
          gevuld = meet(stuk);
        } else {
          regel += `${tussen}${stuk}`;
          gevuld = erbij;
        }
      }
    }
    return [...regels, nummer === alineas.length - 1 ? regel : `${regel} `];
  });
}

type Maat = (tekst: string) => number;

const MATEN = new WeakMap<PDFFont, Map<string, number>>();

/** Widths at size 1, each measured once: without kerning those of words and spaces add up to that of a line. */
function maatVan(letter: PDFFont): Maat {
  const bekend = MATEN.get(letter) ?? new Map<string, number>();
  MATEN.set(letter, bekend);
  return (tekst) => {
    const eerder = bekend.get(tekst);
    if (eerder !== undefined) return eerder;
    const breedte = letter.widthOfTextAtSize(tekst, 1);
    bekend.set(tekst, breedte);
    return breedte;
  };
}

/** A word as it is, or broken where it is wider than a line. */
function inStukken(woord: string, meet: Maat, ruimte: number): readonly string[] {
  if (meet(woord) <= ruimte) return [woord];
  const stukken: string[] = [];
  let stuk = '';
  let gevuld = 0;
  for (const teken of woord) {
    if (stuk !== '' && gevuld + meet(teken) > ruimte) {
      stukken.push(stuk);
      [stuk, gevuld] = ['', 0];
    }
    stuk += teken;
    gevuld += meet(teken);
  }
  return [...stukken, stuk];
}
