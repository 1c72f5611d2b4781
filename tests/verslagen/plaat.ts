import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/* Pages as pictures in grey, drawn by poppler, small enough to keep and to compare. */

/** Dots per inch: letters of ten points are still told from a smear. */
const DPI = 50;

export interface Plaat {
  readonly breedte: number;
  readonly hoogte: number;
  /** Row after row, 0 black and 255 white. */
  readonly punten: Uint8Array;
}

/** Every page of a PDF. */
export function platenVan(pdf: Uint8Array): readonly Plaat[] {
  const map = mkdtempSync(join(tmpdir(), 'ontwar-plaat-'));
  try {
    writeFileSync(join(map, 'in.pdf'), pdf);
    execFileSync('pdftoppm', ['-gray', '-r', String(DPI), join(map, 'in.pdf'), join(map, 'uit')]);
    const bestanden = readdirSync(map).filter((naam) => naam.endsWith('.pgm')).toSorted();
    return bestanden.map((naam) => leesPgm(readFileSync(join(map, naam))));
  } finally {
    rmSync(map, { recursive: true });
  }
}

/** A PGM: `P5`, width, height and 255 as words, one white space, and a byte for every point. */
function leesPgm(bytes: Uint8Array): Plaat {
  const kop = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (kop === null) throw new Error('This is no PGM with a byte for every point.');
  const [breedte, hoogte] = [Number(kop[1]), Number(kop[2])];
  return { breedte, hoogte, punten: bytes.subarray(kop[0].length, kop[0].length + breedte * hoogte) };
}

/** Sixteen greys are enough to compare with, and pack well. */
export function inpakken({ breedte, hoogte, punten }: Plaat): Uint8Array {
  const grof = punten.map((punt) => Math.round(punt / 17) * 17);
  return gzipSync(Buffer.concat([Buffer.from(`P5\n${breedte} ${hoogte}\n255\n`), grof]), { level: 9 });
}

export function uitpakken(bytes: Uint8Array): Plaat {
  return leesPgm(gunzipSync(bytes));
}

/** Further apart than this two points are not the same letter drawn a little otherwise. */
const ANDERS = 80;

/** The share of points that differ more than another version of poppler draws them; 1 for pictures of another size. */
export function verschil(een: Plaat, ander: Plaat): number {
  if (een.breedte !== ander.breedte || een.hoogte !== ander.hoogte) return 1;
  let aantal = 0;
  for (const [plek, punt] of een.punten.entries()) if (Math.abs(punt - (ander.punten[plek] ?? 0)) > ANDERS) aantal += 1;
  return aantal / een.punten.length;
}
