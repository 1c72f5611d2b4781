import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Treffer {
  readonly bestand: string;
  readonly woord: string;
  readonly codering: 'utf8' | 'utf16le';
}

/** Every regular file under a folder; sockets and links aside. */
export function bestandenOnder(map: string): readonly string[] {
  return readdirSync(map, { withFileTypes: true, recursive: true })
    .filter((ingang) => ingang.isFile())
    .map((ingang) => path.join(ingang.parentPath, ingang.name))
    .toSorted();
}

/** Where any of these words stands in any file under a folder, by name or by content, as UTF-8 or UTF-16LE. */
export function zoekWoorden(map: string, woorden: readonly string[]): readonly Treffer[] {
  return bestandenOnder(map).flatMap((bestand) => {
    const inhoud = Buffer.concat([Buffer.from(`${path.relative(map, bestand)}\n`), readFileSync(bestand)]);
    return woorden.flatMap((woord) =>
      (['utf8', 'utf16le'] as const).filter((codering) => inhoud.includes(Buffer.from(woord, codering))).map((codering) => ({ bestand, woord, codering })),
    );
  });
}

/**
 * The text of a PDF in the order in which it was set, so that a cell of a table stays whole; page by page separated by form
 * feeds. Needs pdftotext (poppler-utils).
 */
export async function pdfTekst(pad: string): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-raw', '-enc', 'UTF-8', pad, '-'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
