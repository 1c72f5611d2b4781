/* Text as another program wrote it, made plain: what cannot be seen goes, and lines end in one way. */

type Bereik = readonly [van: number, tot: number];

/** Every way in which a program ends a line, besides a carriage return with a line feed. */
const REGELEINDEN: readonly Bereik[] = [[0x0a, 0x0d], [0x85, 0x85], [0x20_28, 0x20_29]];
const SPATIES: readonly Bereik[] = [[0x09, 0x09], [0xa0, 0xa0], [0x20_00, 0x20_0a], [0x20_2f, 0x20_2f], [0x20_5f, 0x20_5f], [0x30_00, 0x30_00]];
/** Control characters, signs without width, and marks that turn the direction of text. */
const ONZICHTBAAR: readonly Bereik[] = [[0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x20_0b, 0x20_0b], [0x20_0e, 0x20_0f], [0x20_2a, 0x20_2e], [0x20_60, 0x20_69], [0xfe_ff, 0xfe_ff], [0xff_f9, 0xff_fb]];
/** Half a sign: what is left where a program counted wrong. */
const HALVE: readonly Bereik[] = [[0xd8_00, 0xdf_ff]];

/** The same words, with plain line ends and nothing unseen, and without white at either end. */
export function schoon(tekst: string): string {
  return [...tekst.replaceAll('\r\n', '\n')]
    .map(gewoonTeken)
    .join('')
    .normalize('NFC')
    .replaceAll(/ +$/gm, '')
    .trim();
}

function gewoonTeken(teken: string): string {
  const punt = teken.codePointAt(0) ?? 0;
  const ligtIn = (bereiken: readonly Bereik[]): boolean => bereiken.some(([van, tot]) => punt >= van && punt <= tot);
  if (ligtIn(REGELEINDEN)) return '\n';
  if (ligtIn(SPATIES)) return ' ';
  if (ligtIn(ONZICHTBAAR)) return '';
  return ligtIn(HALVE) ? '\uFFFD' : teken;
}

/** On one line. */
export function opEenRegel(tekst: string): string {
  return tekst.replaceAll(/\s*\n\s*/g, ' ').trim();
}
