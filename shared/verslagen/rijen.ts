import { nooit } from '../domein/alleen-lezen.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { hoofdletter } from '../domein/woorden.ts';
import type { Kolom, Veld } from '../werkvormen/schema.ts';
import type { WaardeVan } from '../werkvormen/waarden.ts';
import type { Blok, Kenmerk } from './model.ts';
import type { Schrijver } from './schrijver.ts';

/*
 * Items that each have the same few parts. Short parts beside each other are a table; where one of them is a paragraph, or
 * where there are many, every item is a block of its own, because narrow columns full of text are hard to read.
 */

type Rijenveld = Extract<Veld, { soort: 'rijen' }>;

const MEESTE_KOLOMMEN = 4;
/** Longest text, in characters, that reads well in one column among four. */
const LANGSTE_CEL = 170;
/** From this length on a text is running text, in which a single word need not be somebody's name. */
const LOPENDE_TEKST = 50;
const NIET_GENOEMD = 'Niet genoemd';

export function rijenBlokken(schrijf: Schrijver, veld: Rijenveld, { rijen }: WaardeVan<'rijen'>): readonly Blok[] {
  const teksten = rijen.map(({ cellen }) => veld.kolommen.map((kolom) => celtekst(schrijf, kolom, cellen[kolom.id] ?? ''))).filter((rij) => rij.some((cel) => cel !== ''));
  // A column in which nobody wrote anything says nothing.
  const gevuld = veld.kolommen.map((kolom, nummer) => ({ kolom, cellen: teksten.map((rij) => rij[nummer] ?? '') })).filter(({ cellen }) => cellen.some((cel) => cel !== ''));
  const [eerste] = gevuld;
  if (eerste === undefined) return [];
  if (gevuld.length === 1) return [{ soort: 'lijst', vorm: 'punten', punten: eerste.cellen.filter((cel) => cel !== '').map((tekst) => ({ tekst, bron: '' })) }];
  const past = gevuld.length <= MEESTE_KOLOMMEN && gevuld.every(({ cellen }) => cellen.every((cel) => cel.length <= LANGSTE_CEL));
  if (teksten.length > 1 && past) {
    return [
      {
        soort: 'tabel',
        vorm: 'gewoon',
        bijschrift: '',
        kolommen: gevuld.map(({ kolom, cellen }) => ({ kop: kolom.label, breedte: breedteVan(kolom, cellen) })),
        rijen: teksten.map((_, rij) => gevuld.map(({ cellen }) => cellen[rij] || NIET_GENOEMD)),
      },
    ];
  }
  return teksten.map((_, rij): Blok => {
    const feiten: Blok = { soort: 'kenmerken', vorm: 'feiten', paren: gevuld.map(({ kolom, cellen }): Kenmerk => ({ naam: kolom.label, waarde: cellen[rij] || NIET_GENOEMD })) };
    return teksten.length === 1 ? feiten : { soort: 'bijeen', blokken: [{ soort: 'kop', niveau: 3, tekst: `${hoofdletter(veld.rij)} ${rij + 1}` }, feiten] };
  });
}

function celtekst(schrijf: Schrijver, kolom: Kolom, cel: string): string {
  switch (kolom.soort) {
    case 'tekst':
      return cel.length < LOPENDE_TEKST ? schrijf.wie(cel) : schrijf.alineas(cel).join(' ');
    case 'keuze':
      return kolom.opties.find(({ id }) => id === cel)?.label ?? '';
    case 'dag':
      return toonDeeldatum(cel);
    default:
      return nooit(kolom);
  }
}

/** Longest word, in characters, that a column keeps whole; a longer one may be broken. */
const LANGSTE_WOORD = 24;

/** A column gets room for its longest text within what leaves room for the others, and for its longest word. */
function breedteVan(kolom: Kolom, cellen: readonly string[]): number {
  const teksten = [kolom.label, ...cellen];
  const langste = Math.max(...teksten.map(({ length }) => length));
  const woord = Math.min(LANGSTE_WOORD, Math.max(...teksten.flatMap((tekst) => tekst.split(/\s+/)).map(({ length }) => length)));
  return Math.max(0.18 * woord + 0.4, Math.min(6, Math.sqrt(langste) / 1.6));
}
