/* Dutch registration plates, by the forms in which they are given out. */

/** Every sidecode, `X` for a letter and `9` for a figure. */
const SIDECODES = new Set(['XX-99-99', '99-99-XX', '99-XX-99', 'XX-99-XX', 'XX-XX-99', '99-XX-XX', '99-XXX-9', '9-XXX-99', 'XX-999-X', 'X-999-XX', 'XXX-99-X', 'X-99-XXX', '9-XX-999', '999-XX-9']);
const ZONDER_STREEPJES = new Set([...SIDECODES].map((sidecode) => sidecode.replaceAll('-', '')));

/** Three groups with hyphens, or six in one. Spaces only where it is said to be a plate. */
export const KENTEKENVORM = /(?<![\p{L}\d-])(?:[A-Za-z\d]{1,3}-[A-Za-z\d]{1,3}-[A-Za-z\d]{1,3}|[A-Za-z\d]{1,3} [A-Za-z\d]{1,3} [A-Za-z\d]{1,3}|[A-Z\d]{6})(?![\p{L}\d]|-\p{L}|-\d)/gu;

/** Never given out: they mean something else, or stand for the royal house. */
const NOOIT = /SA|SD|SS/u;
/** On plates with three letters together or three figures in the middle there are no vowels, and no letters that look like others. */
const GEEN_KLINKERS = /^[BDFGHJKLMNPRSTVWXZ]+$/u;
const ERBIJ = /(?:kenteken|nummerbord|nummerplaat|auto|taxi|bus|busje|scooter|brommer|motor|bestelwagen|caravan|aanhanger|wagen)(?:['’]?s)?(?![\p{L}])[^.!?]{0,40}$/iu;

/** How far before it a word can stand that says it is a plate, in characters. */
export const VOOR_EEN_KENTEKEN = 60;

/** @param voor what stands before it, at least `VOOR_EEN_KENTEKEN` characters */
export function isKenteken(woord: string, voor: string): boolean {
  const gezegd = ERBIJ.test(voor);
  const hoofd = woord.toUpperCase();
  if (woord !== hoofd && !gezegd) return false;
  const vorm = hoofd.replaceAll(' ', '-').replaceAll(/[A-Z]/gu, 'X').replaceAll(/\d/gu, '9');
  if (vorm.includes('-') ? !SIDECODES.has(vorm) : !ZONDER_STREEPJES.has(vorm)) return false;
  if (gezegd) return true;
  // In one piece four figures and two letters are a postcode.
  if (woord.includes(' ') || /^\d{4}[A-Z]{2}$/u.test(woord)) return false;
  const letters = hoofd.replaceAll(/[^A-Z]/gu, '');
  // The oldest plates have any letter; in one piece they would be taken for every other code.
  return !NOOIT.test(hoofd) && (GEEN_KLINKERS.test(letters) || (vorm.includes('-') && letters.length !== 3 && vorm.length === 8 && /^[A-Z]{2}-|^\d\d-/u.test(hoofd)));
}
