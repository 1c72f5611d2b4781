/* Text as another program wrote it, made plain: what cannot be seen goes, and lines end in one way. */

type Bereik = readonly [van: number, tot: number];

/** Every way in which a program ends a line, besides a line feed. */
const REGELEINDE = tekens([0x0b, 0x0d], [0x85, 0x85], [0x20_28, 0x20_29]);
const SPATIE = tekens([0x09, 0x09], [0xa0, 0xa0], [0x20_00, 0x20_0a], [0x20_2f, 0x20_2f], [0x20_5f, 0x20_5f], [0x30_00, 0x30_00]);
/** Control characters, signs without width but the one that joins letters, and marks that turn the direction of text. */
const ONZICHTBAAR = tekens([0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x20_0b, 0x20_0b], [0x20_0e, 0x20_0f], [0x20_2a, 0x20_2e], [0x20_60, 0x20_69], [0xfe_ff, 0xfe_ff], [0xff_f9, 0xff_fb]);
/** Half a sign: what is left where a program counted wrong. */
const HALF_TEKEN = tekens([0xd8_00, 0xdf_ff]);

function tekens(...bereiken: readonly Bereik[]): RegExp {
  const punt = (getal: number): string => `\\u{${getal.toString(16)}}`;
  return new RegExp(`[${bereiken.map(([van, tot]) => `${punt(van)}-${punt(tot)}`).join('')}]`, 'gu');
}

/** The same words, with plain line ends and nothing unseen, and without white at either end. */
export function schoon(tekst: string): string {
  return tekst
    .replaceAll('\r\n', '\n')
    .replaceAll(REGELEINDE, '\n')
    .replaceAll(ONZICHTBAAR, '')
    .replaceAll(HALF_TEKEN, '\uFFFD')
    .replaceAll(SPATIE, ' ')
    .normalize('NFC')
    .split('\n')
    .map((regel) => regel.trimEnd())
    .join('\n')
    .trim();
}

/** On one line. */
export function opEenRegel(tekst: string): string {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .join(' ');
}
