/* Dutch registration plates, by the forms in which they are given out. */

/** Every sidecode, `X` for a letter and `9` for a figure. */
const SIDECODES = ['XX-99-99', '99-99-XX', '99-XX-99', 'XX-99-XX', 'XX-XX-99', '99-XX-XX', '99-XXX-9', '9-XXX-99', 'XX-999-X', 'X-999-XX', 'XXX-99-X', 'X-99-XXX', '9-XX-999', '999-XX-9'] as const;
const alsVorm = (letter: string, tussen: string): string => SIDECODES.map((sidecode) => sidecode.replaceAll('-', tussen).replaceAll('9', String.raw`\d`).replaceAll('X', letter)).join('|');

/** With hyphens or spaces between the groups, or in one piece with capitals. */
export const KENTEKENVORM = new RegExp(String.raw`(?<![\p{L}\d]|[\p{L}\d]-)(?:${alsVorm('[A-Za-z]', '-')}|${alsVorm('[A-Za-z]', ' ')}|${alsVorm('[A-Z]', '')})(?!-?[\p{L}\d])`, 'gu');

/** Never given out: they mean something else, or stand for the royal house. */
const NOOIT = /SA|SD|SS/u;
/** On plates with three letters together or three figures in the middle there are no vowels, and no letters that look like others. */
const GEEN_KLINKERS = /^[BDFGHJKLMNPRSTVWXZ]+$/u;
/** Given out when any letter was. */
const OUD = /^(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{2}-\d\d-[A-Z]{2})$/u;
const ERBIJ = /(?:kenteken|nummerbord|nummerplaat|auto|taxi|bus|busje|scooter|brommer|motor|bestelwagen|caravan|aanhanger|wagen)(?:['’]?s)?(?![\p{L}])[^.!?]{0,40}$/iu;

/** How far before it a word can stand that says it is a plate, in characters. */
export const VOOR_EEN_KENTEKEN = 60;

/**
 * Whether this, which has the form of one, is a plate: when it is said to be, whatever its letters.
 * @param voor what stands before it, at least `VOOR_EEN_KENTEKEN` characters
 */
export function isKenteken(woord: string, voor: string): boolean {
  const gezegd = ERBIJ.test(voor);
  const hoofd = woord.toUpperCase();
  if (gezegd) return true;
  // In one piece four figures and two letters are a postcode.
  if (woord !== hoofd || woord.includes(' ') || /^\d{4}[A-Z]{2}$/u.test(woord)) return false;
  const letters = hoofd.replaceAll(/[^A-Z]/gu, '');
  return !NOOIT.test(hoofd) && (GEEN_KLINKERS.test(letters) || OUD.test(hoofd));
}
