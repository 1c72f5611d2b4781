import type { Vindplaats } from '#shared/herleidbaarheid/vindplaatsen';
import type { Bereik } from '#shared/leertraject/fragmenten';

/** A stretch of text that is drawn in one way. Put together the stretches are the text again. */
export interface Stuk extends Bereik {
  readonly tekst: string;
  /** It lies in a mark, which begins or ends here. */
  readonly gemerkt: boolean;
  readonly begint: boolean;
  readonly eindigt: boolean;
  /** Something in it tells who somebody is; `vindEindigt`: here its word is shown. */
  readonly vind: Vindplaats | null;
  readonly vindEindigt: boolean;
}

/** Cuts a text where something begins or ends. Marks do not overlap each other, and neither do the places that were found. */
export function stukkenVan(tekst: string, marken: readonly Bereik[], vinden: readonly Vindplaats[]): readonly Stuk[] {
  const grenzen = new Set([0, tekst.length]);
  for (const { van, tot } of [...marken, ...vinden]) {
    grenzen.add(Math.min(van, tekst.length));
    grenzen.add(Math.min(tot, tekst.length));
  }
  const opRij = [...grenzen].toSorted((a, b) => a - b);
  return opRij.slice(0, -1).map((van, nummer): Stuk => {
    const tot = opRij[nummer + 1] ?? tekst.length;
    const mark = marken.find((m) => m.van <= van && tot <= m.tot);
    const vind = vinden.find((v) => v.van <= van && tot <= v.tot) ?? null;
    return { van, tot, tekst: tekst.slice(van, tot), gemerkt: mark !== undefined, begint: mark?.van === van, eindigt: mark?.tot === tot, vind, vindEindigt: vind?.tot === tot };
  });
}
