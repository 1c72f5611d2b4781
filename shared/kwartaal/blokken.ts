import { hoofdletter, kleineLetter, opsomming } from '../domein/woorden.ts';
import { leeg } from '../verslagen/antwoord.ts';
import { MINST } from '../verslagen/minst.ts';
import type { Blok, Deel, Kop } from '../verslagen/model.ts';
import { verdeel, vertelKenmerken, type Kenmerktelling, type Rij } from './onderdruk.ts';

/* How a count looks in the kwartaalrapport. Every number goes through the rules of `onderdruk.ts`. */

export function deel(tekst: string, blokken: readonly Blok[], begintOp: 'nieuwe-pagina' | 'vervolg' = 'vervolg'): Deel {
  return { kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp, blokken } };
}
export const kop = (tekst: string): Kop => ({ soort: 'kop', niveau: 2, tekst });
export const alinea = (tekst: string): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst });

/** The word for a cell that is not told. */
export const NIET_GETOOND = 'niet getoond';
/** The name of the row of a table that is its total. */
export const TOTAAL = 'Totaal';

/** What is counted, in more than one. */
export interface Geteld {
  /** Over the column of names: `Besluit`. */
  readonly kop: string;
  /** `casussen met een besluit`. */
  readonly wat: string;
}

/** Without a number: a correction looks at tables for what changed. */
const VERRAADT = 'De aantallen staan er niet in: een klein aantal zou dan uit te rekenen zijn.';

const kolommen = (naam: string) => [{ kop: naam, breedte: 6 }, { kop: 'Aantal', breedte: 3 }];
const teWeinig = (wat: string): Blok => leeg(`Minder dan ${MINST} ${wat}: te weinig om te verdelen.`);

/** A division as a table with its total, with bars where there is something to compare; where nothing of it can be told, as a sentence. */
export function verdeelblokken(rijen: readonly Rij[], { kop: naam, wat }: Geteld, metStaven = false): readonly Blok[] {
  const { totaal, delen } = verdeel(rijen);
  if (totaal === null) return [teWeinig(wat)];
  if (delen.length === 0) return [leeg(VERRAADT)];
  const genoemd = delen.map(({ namen, aantal }) => ({ naam: samen(namen), kort: namen.length === 1 ? (namen[0] ?? '') : 'De andere samen', aantal }));
  return [
    { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: kolommen(naam), rijen: [...genoemd.map((rij) => [rij.naam, String(rij.aantal)]), [TOTAAL, String(totaal)]] },
    ...(metStaven && genoemd.length > 1 ? [staven(naam, wat, genoemd.map(({ kort, aantal }) => ({ label: kort, waarde: aantal })))] : []),
  ];
}

function samen(namen: readonly string[]): string {
  return namen.length === 1 ? (namen[0] ?? '') : `${hoofdletter(opsomming(namen.map(kleineLetter)))} samen`;
}

/** Things of which a casus can have more: each row is told or not by itself, so there is no total to add up to. */
export function kenmerkblokken(telling: Kenmerktelling, { kop: naam, wat }: Geteld): readonly Blok[] {
  const { totaal, rijen } = vertelKenmerken(telling);
  if (totaal === null) return [teWeinig(wat)];
  const verteld = rijen.flatMap(({ naam: label, aantal }) => (aantal === null ? [] : [{ label, waarde: aantal }]));
  if (verteld.length === 0) return [leeg(VERRAADT)];
  return [
    { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: kolommen(naam), rijen: rijen.map(({ naam: label, aantal }) => [label, aantal === null ? NIET_GETOOND : String(aantal)]) },
    // Bars only where each of them can be told: one that is missing would look like a zero.
    ...(verteld.length === rijen.length ? [staven(naam, wat, verteld)] : []),
  ];
}

/** The same of a long list: what is told stands in it, the rest in one row. */
export function lijstblokken(telling: Kenmerktelling, { kop: naam, wat }: Geteld, rest: string, niets: string): readonly Blok[] {
  const { totaal, rijen, rest: overig } = vertelKenmerken(telling);
  if (totaal === null) return [teWeinig(wat)];
  const verteld = rijen.flatMap(({ naam: label, aantal }) => (aantal === null ? [] : [{ label, waarde: aantal }]));
  if (verteld.length === 0 && overig === null) return [leeg(niets)];
  return [
    { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: kolommen(naam), rijen: [...verteld.map(({ label, waarde }) => [label, String(waarde)]), [rest, overig === null ? NIET_GETOOND : String(overig)]] },
    ...(verteld.length > 1 ? [staven(naam, wat, verteld)] : []),
  ];
}

function staven(naam: string, wat: string, rijen: readonly { readonly label: string; readonly waarde: number }[]): Blok {
  return { soort: 'figuur', bijschrift: naam, alternatief: `Aantal ${wat}: ${rijen.map(({ label, waarde }) => `${kleineLetter(label)} ${waarde}`).join(', ')}.`, beeld: { soort: 'staven', aslabel: wat, staven: rijen } };
}
