import type { Leeftijdscategorie } from '../domein/keuzes.ts';
import type { Checkkeuze, Treffer } from '../stukken/stuk.ts';
import type { Verslagmodel } from '../verslagen/model.ts';
import { ZWART } from '../verslagen/zwart.ts';
import { metTeksten } from './teksten.ts';
import { pasToe, type Ingreep } from './toepassen.ts';
import type { Vindplaats } from './vindplaatsen.ts';
import { voorstellenVoor } from './voorstellen.ts';
import { zoekAlles } from './zoeken.ts';

/*
 * The herleidbaarheidscheck: everything in a report that tells who somebody is, and the report with what was decided about it done.
 * It is help in reading, never proof that nothing is left.
 */

/** What the check has to know to look. */
export interface Scangegevens {
  /** The present day as `2026-03-12`. */
  readonly vandaag: string;
  /** Names that are known, as they were typed: those of the betrokkenen. */
  readonly namen: readonly string[];
  /** Words with a capital that the region need not be asked about. */
  readonly bekend: readonly string[];
  /** Of the youth it is about; null when that is not known, or when it is about more than one. */
  readonly leeftijd: Leeftijdscategorie | null;
}

/** How many words around a place are told, and how many characters at most. */
const OMGEVING_WOORDEN = 6;
const OMGEVING_TEKENS = 60;
/** Of the words themselves that go into a key; what is longer is told apart by what is around it. */
const SLEUTEL_TEKENS = 400;

/**
 * Looks through every text of a report and does what was decided. Takes time in proportion to the length of the text.
 * @param keuzes a decision holds for every place with its key; a key that is not there any more is passed over
 * @returns the model as it may leave as far as was decided, and every place in the order of the text
 */
export function controleerModel(model: Verslagmodel, scan: Scangegevens, keuzes: readonly Checkkeuze[]): { readonly model: Verslagmodel; readonly treffers: readonly Treffer[] } {
  const besloten = new Map(keuzes.map((keuze) => [keuze.sleutel, keuze]));
  const treffers = new Map<string, Treffer>();
  const teksten: string[] = [];
  metTeksten(model, (tekst) => {
    teksten.push(tekst);
    return tekst;
  });
  const plekken = zoekAlles(teksten, scan).values();
  const gedaan = metTeksten(model, (tekst, plek) => {
    const ingrepen: Ingreep[] = [];
    const plaatsen = plekken.next().value ?? [];
    const omgevingen = omgevingenVan(tekst, plaatsen);
    for (const [nummer, plaats] of plaatsen.entries()) {
      const treffer = trefferVan(tekst, plaats, omgevingen[nummer] ?? '', plek);
      const keuze = besloten.get(treffer.sleutel) ?? null;
      const eerder = treffers.get(treffer.sleutel);
      treffers.set(treffer.sleutel, eerder === undefined ? { ...treffer, voorstellen: voorstellenVoor(plaats.soort, treffer.tekst, treffer.voor, scan), keuze } : { ...eerder, keer: eerder.keer + 1 });
      if (keuze !== null) ingrepen.push({ van: plaats.van, tot: plaats.tot, keuze });
    }
    return ingrepen.length === 0 ? tekst : pasToe(tekst, ingrepen);
  });
  return { model: gedaan, treffers: [...treffers.values()] };
}

function trefferVan(tekst: string, { van, tot, soort }: Vindplaats, omgeving: string, plek: string): Omit<Treffer, 'voorstellen' | 'keuze'> {
  const woorden = tekst.slice(van, tot);
  return { sleutel: `${soort}|${woorden.slice(0, SLEUTEL_TEKENS)}|${omgeving}`, soort, tekst: woorden, voor: laatsteWoorden(tekst, van), na: eersteWoorden(tekst, tot), plek, keer: 1 };
}

/**
 * What stands around each place, for its key: of its sentence alone, because what is written before or after that may change, and with
 * the other places in it as if they were blacked out, because that is what may be done with them.
 */
function omgevingenVan(tekst: string, plaatsen: readonly Vindplaats[]): readonly string[] {
  const opengelaten: number[] = [];
  const delen: string[] = [];
  let lengte = 0;
  let tot = 0;
  for (const plaats of plaatsen) {
    const tussen = tekst.slice(tot, plaats.van);
    opengelaten.push(lengte + tussen.length);
    delen.push(tussen, ZWART);
    lengte += tussen.length + ZWART.length;
    ({ tot } = plaats);
  }
  const zwart = `${delen.join('')}${tekst.slice(tot)}`;
  return opengelaten.map((hier) => {
    const voor = laatsteWoorden(zwart, hier).replace(/^.*[.!?…\n]\s+/su, '');
    const na = eersteWoorden(zwart, hier + ZWART.length).replace(/(?<=[.!?…])\s.*$|\n.*$/su, '');
    return `${voor}|${na}`;
  });
}

/** The last few words before here; a word that is cut off at the beginning is left out. */
function laatsteWoorden(tekst: string, hier: number): string {
  const stuk = tekst.slice(Math.max(0, hier - OMGEVING_TEKENS - 1), hier);
  const heel = stuk.length > OMGEVING_TEKENS ? stuk.replace(/^\S*\s/u, '') : stuk;
  const delen = heel.split(/(?<=\s)(?=\S)/u);
  return delen.slice(-OMGEVING_WOORDEN).join('').slice(-OMGEVING_TEKENS);
}

/** The first few words from here; a word that is cut off at the end is left out. */
function eersteWoorden(tekst: string, hier: number): string {
  const stuk = tekst.slice(hier, hier + OMGEVING_TEKENS + 1);
  const heel = stuk.length > OMGEVING_TEKENS ? stuk.replace(/\s\S*$/u, '') : stuk;
  const delen = heel.split(/(?<=\S)(?=\s)/u);
  return delen.slice(0, OMGEVING_WOORDEN).join('').slice(0, OMGEVING_TEKENS);
}
