/* The words of a text, with where they stand. */

export interface Woord {
  readonly van: number;
  readonly tot: number;
  /** As it stands there, without what it is followed by: `Sanne` of `Sanne’s`. */
  readonly woord: string;
  readonly klein: string;
  /** Has a capital somewhere, or at its beginning. */
  readonly hoofd: boolean;
  readonly hoofdletter: boolean;
  /** Nothing but one space lies between this word and the one before. */
  readonly sluitAan: boolean;
  /** Stands at the beginning of a sentence, a line, a quotation or what is in brackets. */
  readonly begin: boolean;
}

const WOORD = /\p{L}[\p{L}\p{M}\d'’-]*|['’][tsn](?= \p{Lu})/gu;
/** What ends a sentence, or lets one begin: the characters between two words. */
const BEGINT = /[.!?…:;|•\n\r\t"“„”‘([«/]|(?:^| )[–-] /u;
const AFKORTING = new Set('dr drs mr ir ing prof st bijv nr tel evt resp incl excl ca vgl zgn mevr mw dhr fam aug sept okt nov dec jan feb art blz geb etc'.split(' '));

/** Walks the text once. */
export function woordenVan(tekst: string): readonly Woord[] {
  const woorden: Woord[] = [];
  for (const { index, 0: geheel } of tekst.matchAll(WOORD)) {
    // `Sanne’s`: what belongs to somebody carries the name.
    const woord = geheel.length > 2 ? geheel.replace(/['’]s?$|-+$/u, '') : geheel;
    const klein = woord.toLowerCase();
    const vorige = woorden.at(-1);
    const tussen = tekst.slice(vorige?.tot ?? 0, index);
    woorden.push({ van: index, tot: index + woord.length, woord, klein, hoofd: klein !== woord, hoofdletter: /^['’]?\p{Lu}/u.test(woord), sluitAan: tussen === ' ' || tussen === '\u00A0', begin: vorige === undefined || begintNa(tussen, vorige) || (vorige.begin && /^['’]s$/u.test(vorige.klein)) });
  }
  return woorden;
}

/** Whether a sentence begins after this; `dr. Jansen` and `A. Jansen` go on. */
function begintNa(tussen: string, vorige: Woord): boolean {
  if (!BEGINT.test(tussen)) return false;
  return !(tussen === '. ' && (vorige.woord.length === 1 || AFKORTING.has(vorige.klein)));
}

/** Small words within names. */
export const TUSSENVOEGSELS: ReadonlySet<string> = new Set(["van", 'von', 'de', 'den', 'der', 'het', "'t", '’t', 'ten', 'ter', 'te', 'la', 'le', 'el', 'al', 'ben', 'bin', 'op', 'aan', 'in', 'bij', 'di', 'da', 'dos', "'s", '’s']);

/** Finds strings of words, as many as there are, in one walk: by the word with which they begin. */
export class Woordrijen {
  readonly #bij = new Map<string, (readonly string[])[]>();

  constructor(rijen: Iterable<readonly string[]>) {
    for (const rij of rijen) {
      const [eerste] = rij;
      if (eerste !== undefined) this.#bij.set(eerste, [...(this.#bij.get(eerste) ?? []), rij]);
    }
  }

  /** How many words the longest string has that begins at this word; 0 when none does. */
  lengteOp(woorden: readonly Woord[], plek: number): number {
    let langste = 0;
    for (const rij of this.#bij.get(woorden[plek]?.klein ?? '') ?? []) {
      if (rij.length > langste && rij.every((klein, verder) => woorden[plek + verder]?.klein === klein)) langste = rij.length;
    }
    return langste;
  }
}
