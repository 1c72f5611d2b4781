import { CASUSCODE } from './tekstvormen.ts';

const HOOGSTE = 9_999;

/**
 * The code for a new casus: the prefix of the region, the year, and one more than the highest number in use. When that is the
 * last there is, the first number that is free.
 * @param inGebruik every code there is; those of another prefix or year do not count
 * @returns an empty string when all numbers of the year are in use
 */
export function volgendeCasuscode(prefix: string, jaar: number, inGebruik: readonly string[]): string {
  const begin = `${prefix}-${jaar}-`;
  const nummers = new Set(inGebruik.filter((code) => CASUSCODE.test(code) && code.startsWith(begin)).map((code) => Number(code.slice(begin.length))));
  let nummer = Math.max(0, ...nummers) + 1;
  if (nummer > HOOGSTE) for (nummer = 1; nummers.has(nummer); ) nummer += 1;
  return nummer > HOOGSTE ? '' : `${begin}${String(nummer).padStart(3, '0')}`;
}
