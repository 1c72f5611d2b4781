/** Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2). */
function helderheid(kleur: string): number {
  const [rood, groen, blauw] = [1, 3, 5].map((plek) => {
    const deel = Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (rood ?? 0) + 0.7152 * (groen ?? 0) + 0.0722 * (blauw ?? 0);
}

/** Contrast ratio of two colours `#RRGGBB`, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(een: string, ander: string): number {
  const [donker, licht] = [helderheid(een), helderheid(ander)].toSorted((a, b) => a - b);
  return ((licht ?? 0) + 0.05) / ((donker ?? 0) + 0.05);
}
