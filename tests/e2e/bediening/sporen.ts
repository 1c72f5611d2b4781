import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bestandenOnder } from '../schijf.ts';

/* Looking for a word that was typed in everything an app left behind. */

export interface Spoor {
  readonly bestand: string;
  readonly vorm: string;
}

/** The characters of base64 that stand for these bytes whatever comes before and after them. */
function kernen(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((voor) => {
    const tekst = Buffer.concat([Buffer.alloc(voor), bytes]).toString('base64').replaceAll('=', '');
    const begin = Math.ceil((voor * 8) / 6);
    const bits = (voor + bytes.length) * 8;
    return tekst.slice(begin, Math.floor(bits / 6));
  });
}

/** A word as it can lie in a file: its bytes, and how that form is called. */
function vormenVan(woord: string): readonly { readonly vorm: string; readonly bytes: Buffer }[] {
  const schrijfwijzen = [...new Set([woord, woord.toLowerCase(), woord.toUpperCase(), `${woord.charAt(0).toUpperCase()}${woord.slice(1).toLowerCase()}`])];
  return schrijfwijzen.flatMap((tekst) =>
    (['utf8', 'utf16le'] as const).flatMap((codering) => {
      const bytes = Buffer.from(tekst, codering);
      return [
        { vorm: codering, bytes },
        ...kernen(bytes).map((kern) => ({ vorm: `base64 of ${codering}`, bytes: Buffer.from(kern.replaceAll('+', '-').replaceAll('/', '_'), 'latin1') })),
        ...kernen(bytes).map((kern) => ({ vorm: `base64 of ${codering}`, bytes: Buffer.from(kern, 'latin1') })),
        { vorm: `hex of ${codering}`, bytes: Buffer.from(bytes.toString('hex'), 'latin1') },
      ];
    }),
  );
}

/** Every file under a folder, by name or content, in which the word lies: plain, as UTF-16, as base64 or as hex. */
export function zoekSporen(map: string, woord: string): readonly Spoor[] {
  const vormen = vormenVan(woord);
  return bestandenOnder(map).flatMap((bestand) => {
    const inhoud = Buffer.concat([Buffer.from(`${path.relative(map, bestand)}\n`), readFileSync(bestand)]);
    return [...new Set(vormen.filter(({ bytes }) => inhoud.includes(bytes)).map(({ vorm }) => vorm))].map((vorm) => ({ bestand, vorm }));
  });
}
