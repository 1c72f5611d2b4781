const DELEN = /^([A-Z]{1,6})-(\d{4})-(\d{1,4})$/u;

/**
 * The code that comes next: the prefix of most casussen, this year, the first number after the highest.
 * @returns an empty string when there is no casus yet to take a prefix from, or no number left
 */
export function volgendeCode(codes: readonly string[], jaar: number): string {
  const delen = codes.flatMap((code) => {
    const [, letters, jaartal, nummer] = DELEN.exec(code) ?? [];
    return letters === undefined || nummer === undefined ? [] : [{ letters, jaartal: Number(jaartal), nummer }];
  });
  const aantal = (letters: string): number => delen.filter((deel) => deel.letters === letters).length;
  const letters = delen.map((deel) => deel.letters).reduce((meest, ander) => (aantal(ander) > aantal(meest) ? ander : meest), delen[0]?.letters ?? '');
  if (letters === '') return '';
  const nummers = delen.filter((deel) => deel.letters === letters && deel.jaartal === jaar).map((deel) => Number(deel.nummer));
  const breedte = Math.max(3, ...delen.filter((deel) => deel.letters === letters).map((deel) => deel.nummer.length));
  const volgende = Math.max(0, ...nummers) + 1;
  return volgende > 9_999 ? '' : `${letters}-${jaar}-${String(volgende).padStart(breedte, '0')}`;
}

/** A code as it is kept: capitals, no spaces, hyphens between its parts: `ws 2026 1` becomes `WS-2026-1`. */
export function netteCode(getypt: string): string {
  return getypt.trim().toUpperCase().replaceAll(/[\s_/–—-]+/gu, '-');
}
