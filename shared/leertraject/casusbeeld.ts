import type { Casusinhoud, Tijdlijnpunt } from '../domein/casus.ts';
import { leesDeeldatum } from '../domein/deeldatum.ts';
import { MAX_REGEL, MAX_TEKST, MEESTE } from '../domein/tekstvormen.ts';
import { antwoordenVan, wieZegt, type Leesantwoord, type Leesbaar } from './fragmenten-lezen.ts';
import type { Beelddeel } from './keuzes.ts';

/* The one page of a casus, made from what people answered: what tells of which part of it, and taking that over with who says so. */

/** An event that somebody told of, as it would stand on the timeline. */
export interface Verteld {
  /** Its id on the timeline: the same answer always gives the same, so that it comes there once. */
  readonly id: string;
  readonly punt: Tijdlijnpunt;
}

/** The answers that tell of this part of the casusbeeld; events are told apart (`verteldeGebeurtenissen`). */
export function antwoordenOver(traject: Leesbaar, casusId: string, deel: Beelddeel): readonly Leesantwoord[] {
  return antwoordenVan(traject, casusId).filter(({ vraag, tekst }) => vraag.naar === deel && vraag.soort !== 'gebeurtenissen' && tekst.trim() !== '');
}

/** The answers that belong to no part of it by themselves, and can be taken over into any. What only means something to Ontwar is not among them. */
export function andereAntwoorden(traject: Leesbaar, casusId: string): readonly Leesantwoord[] {
  return antwoordenVan(traject, casusId).filter(({ vraag, tekst }) => vraag.naar === null && vraag.betekenis === null && vraag.soort !== 'gebeurtenissen' && tekst.trim() !== '');
}

/** These words as they come to stand in a casusbeeld. Between quotation marks only when they may be quoted. */
export function alsZin({ wie, letterlijk }: Pick<Leesantwoord, 'wie' | 'letterlijk'>, woorden: string): string {
  const schoon = woorden.trim();
  return `${wie.charAt(0).toUpperCase()}${wie.slice(1)}: ${letterlijk === 'ja' ? `“${schoon}”` : schoon}`;
}

/** Whether these words stand in the field already, however they are broken into lines. */
export function staatErin(veld: string, woorden: string): boolean {
  const schoon = opEenRegel(woorden);
  return schoon !== '' && opEenRegel(veld).includes(schoon);
}

/** The field with these words after what stood there. The same text when they stand in it already, or when it is full. */
export function neemOver(veld: string, antwoord: Pick<Leesantwoord, 'wie' | 'letterlijk'>, woorden: string): string {
  if (woorden.trim() === '' || staatErin(veld, woorden)) return veld;
  const zin = alsZin(antwoord, woorden);
  const nieuw = veld.trim() === '' ? zin : `${veld.trimEnd()}\n${zin}`;
  return nieuw.length > MAX_TEKST ? veld : nieuw;
}

/** The field without a sentence that was taken over, where it still stands as a line of its own. */
export function haalTerug(veld: string, zin: string): string {
  const regels = veld.split('\n');
  const van = zin.split('\n');
  const plek = regels.findIndex((_, nummer) => van.every((regel, verder) => regels[nummer + verder] === regel));
  return plek === -1 ? veld : regels.toSpliced(plek, van.length).join('\n');
}

/** The events that people told of, in the order in which they did. A time that is no date stays in words before what happened. */
export function verteldeGebeurtenissen(traject: Leesbaar, casusId: string): readonly Verteld[] {
  return antwoordenVan(traject, casusId).flatMap(({ vraag, opdracht, inzendselId, overgeslagen }) => {
    if (vraag.soort !== 'gebeurtenissen' || overgeslagen) return [];
    const inzendsel = traject.inzendsels.find(({ id }) => id === inzendselId);
    return (inzendsel?.antwoorden[vraag.id]?.gebeurtenissen ?? []).flatMap(({ wanneer, wat, aard }, nummer): readonly Verteld[] => {
      if (wat.trim() === '') return [];
      const datum = leesDeeldatum(wanneer);
      const id = kenmerk(`${inzendselId}/${vraag.id}/${nummer}`);
      const woorden = datum === null ? `${wanneer.trim()}: ${wat.trim()}` : wat.trim();
      return [{ id, punt: { id, wanneer: datum ?? '', wat: woorden.slice(0, MAX_REGEL), aard, bron: wieZegt(opdracht).slice(0, MAX_REGEL), tot: '', loopt: false, leefgebied: '', andereKijk: [] } }];
    });
  });
}

/** Whether this event is on the timeline: as it was taken over, changed since or not, or told the same by the same person. */
export function staatOpTijdlijn(tijdlijn: Casusinhoud['tijdlijn'], { id, punt }: Verteld): boolean {
  return tijdlijn.some((al) => al.id === id || (al.wanneer === punt.wanneer && opEenRegel(al.wat) === opEenRegel(punt.wat) && opEenRegel(al.bron) === opEenRegel(punt.bron)));
}

/** The timeline with these events, each once, as far as there is room. */
export function neemGebeurtenissenOver(tijdlijn: Casusinhoud['tijdlijn'], verteld: readonly Verteld[]): Casusinhoud['tijdlijn'] {
  return verteld.reduce((lijn, dit) => (lijn.length >= MEESTE.gebeurtenissen || staatOpTijdlijn(lijn, dit) ? lijn : [...lijn, dit.punt]), tijdlijn);
}

function opEenRegel(tekst: string): string {
  return tekst.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** A short id made of a long one (two FNV-1a hashes of 32 bits). */
function kenmerk(lang: string): string {
  return `lt-${[0x811c9dc5, 0x2f0b4a27].map((begin) => [...lang].reduce((som, teken) => Math.imul(som ^ (teken.codePointAt(0) ?? 0), 0x01000193), begin) >>> 0).map((som) => som.toString(36)).join('-')}`;
}
