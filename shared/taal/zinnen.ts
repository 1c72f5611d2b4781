/* Where sentences begin and end. */

/** A sentence, with where it stands; without the white around it. */
export interface Zin {
  readonly begin: number;
  readonly eind: number;
}

/** After these a dot does not end the sentence. */
const NIET_HET_EIND = new Set(['bijv', 'bv', 'dhr', 'mw', 'mevr', 'dr', 'drs', 'nr', 'tel', 'ca', 'evt', 'incl', 'excl', 'max', 'min', 'resp', 'st', 'jl', 'art', 'blz']);
const BLIJFT_BINNEN = /["”’')\]]/u;

/** The sentences of a text, in time linear to its length. A new line ends one too: it is an item of a list or a paragraph. */
export function zinnenVan(tekst: string): readonly Zin[] {
  const zinnen: Zin[] = [];
  let begin = 0;
  const sluit = (eind: number): void => {
    const ruw = tekst.slice(begin, eind);
    const van = begin + (ruw.length - ruw.trimStart().length);
    const tot = begin + ruw.trimEnd().length;
    if (tot > van) zinnen.push({ begin: van, eind: tot });
    begin = eind;
  };
  for (let plek = 0; plek < tekst.length; plek += 1) {
    const teken = tekst.charAt(plek);
    if (teken === '\n') sluit(plek);
    else if (teken === '.' || teken === '!' || teken === '?' || teken === '…') {
      let eind = plek + 1;
      while (eind < tekst.length && BLIJFT_BINNEN.test(tekst.charAt(eind))) eind += 1;
      const hierna = tekst.charAt(eind);
      if (hierna !== '' && !/\s/u.test(hierna)) continue;
      if (teken === '.' && hierna !== '' && blijftOpen(tekst, plek)) continue;
      sluit(eind);
      plek = eind - 1;
    }
  }
  sluit(tekst.length);
  return zinnen;
}

/** A dot after an initial or an abbreviation. */
function blijftOpen(tekst: string, punt: number): boolean {
  let begin = punt;
  // An abbreviation is short: no need to look further back.
  while (begin > 0 && punt - begin < 8 && /[\p{L}.]/u.test(tekst.charAt(begin - 1))) begin -= 1;
  const woord = tekst.slice(begin, punt).toLocaleLowerCase('nl');
  return NIET_HET_EIND.has(woord) || /^\p{L}(?:\.\p{L})*$/u.test(woord);
}
