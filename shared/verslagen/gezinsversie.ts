import { toonDeeldatum } from '../domein/tijd.ts';
import type { Lezer } from '../stukken/keuzes.ts';
import { statusMetVersie } from '../stukken/soorten.ts';
import type { Gezinsafspraak, Gezinscontact, Gezinstekst } from '../stukken/stuk.ts';
import { leeg } from './antwoord.ts';
import { metInhoud } from './gezinsgemis.ts';
import { gezinskoppen, GEZINSWOORDEN } from './gezinswoorden.ts';
import type { Blok, Bladzijde, Verslagstatus } from './model.ts';
import { KOP_KLOPT } from './overversie.ts';

/* What is told to the family, in the words that were written for them. */

/** Everything a gezinsversie is made from. Nothing of it comes out of what the professionals wrote. */
export interface Gezinsgegevens {
  readonly lezer: Lezer;
  readonly tekst: Gezinstekst;
  /** The casuscode. */
  readonly code: string;
  /** The day of the meeting; empty while it is not chosen. */
  readonly datum: string;
  readonly regionaam: string;
  readonly status: Verslagstatus;
  readonly versie: number;
  /** Epoch ms. */
  readonly gemaaktOp: number;
  /** Until when the family can say what is not right, and to whom; a concept asks for it. */
  readonly reageren: { readonly reactieTot: string; readonly contact: string };
}

/**
 * The sheet for the family: their text under four headings, whole and as it was written. Also a name in it stays: the family knows
 * who is who, and before it leaves the herleidbaarheidscheck asks about each.
 */
export function bouwGezinsversie({ lezer, tekst, code, datum, regionaam, status, versie, gemaaktOp, reageren }: Gezinsgegevens): Bladzijde {
  const woorden = GEZINSWOORDEN[lezer];
  const koppen = gezinskoppen(lezer);
  const dag = toonDeeldatum(datum);
  const niets = [leeg(woorden.niets)];
  const deel = (kop: string, blokken: readonly Blok[]): readonly Blok[] => [{ soort: 'kop', niveau: 2, tekst: kop }, ...(blokken.length === 0 ? niets : blokken)];
  return {
    vorm: 'bladzijde',
    letters: 'ruim',
    taal: 'nl-NL',
    titel: `${woorden.voor}: ons gesprek${dag === '' ? '' : ` van ${dag}`}`,
    voet: [code, woorden.voor.toLowerCase(), statusMetVersie('gezinsversie', { status, versie })].join(' · '),
    gemaaktOp,
    kop: {
      soortnaam: woorden.voor,
      titel: 'Ons gesprek',
      kenmerken: [
        { naam: 'Van', waarde: regionaam },
        { naam: 'Wanneer', waarde: dag },
        { naam: 'Ons nummer', waarde: code },
      ].filter(({ waarde }) => waarde !== ''),
    },
    blokken: [
      ...deel(koppen.waarover, lopend(tekst.waarover)),
      ...deel(koppen.besloten, lopend(tekst.besloten)),
      ...deel(koppen.afspraken, afsprakentabel(tekst.afspraken)),
      ...deel(koppen.bellen, belblokken(tekst.bellen)),
      ...(status === 'concept' ? [klopt(lezer, reageren)] : []),
    ],
  };
}

/** The mark with which somebody types an item of a list. */
const STREEPJE = /^\s*[-–•*]\s+/u;

/** What was typed, in paragraphs; lines that begin with a dash are a list. */
function lopend(getypt: string): readonly Blok[] {
  const blokken: Blok[] = [];
  for (const regel of getypt.split(/\n+/u)) {
    const tekst = regel.replace(STREEPJE, '').trim();
    if (tekst === '') continue;
    const vorige = blokken.at(-1);
    if (!STREEPJE.test(regel)) blokken.push({ soort: 'alinea', vorm: 'gewoon', tekst });
    else if (vorige?.soort === 'lijst') blokken.splice(-1, 1, { ...vorige, punten: [...vorige.punten, { tekst, bron: '' }] });
    else blokken.push({ soort: 'lijst', vorm: 'punten', punten: [{ tekst, bron: '' }] });
  }
  return blokken;
}

function afsprakentabel(afspraken: readonly Gezinsafspraak[]): readonly Blok[] {
  const rijen = metInhoud(afspraken).map(({ wie, wat, wanneer }) => [wie.trim() || 'Nog niet bekend', wat.trim() || 'Nog niet opgeschreven', wanneer.trim() || 'Nog niet afgesproken']);
  if (rijen.length === 0) return [];
  return [
    {
      soort: 'tabel',
      vorm: 'overzicht',
      bijschrift: '',
      kolommen: [
        { kop: 'Wie', breedte: 4 },
        { kop: 'Doet wat', breedte: 6 },
        { kop: 'Wanneer', breedte: 3 },
      ],
      rijen,
    },
  ];
}

/** Who has no hours, has no column of hours. */
function belblokken(bellen: readonly Gezinscontact[]): readonly Blok[] {
  const gevuld = metInhoud(bellen);
  if (gevuld.length === 0) return [];
  const metWanneer = gevuld.some(({ wanneer }) => wanneer.trim() !== '');
  const laatste = metWanneer ? [{ kop: 'Wanneer', breedte: 3 }] : [];
  return [
    {
      soort: 'tabel',
      vorm: 'overzicht',
      bijschrift: '',
      kolommen: [{ kop: 'Wie', breedte: 4 }, { kop: 'Hoe', breedte: 5 }, ...laatste],
      rijen: gevuld.map(({ wie, hoe, wanneer }) => [wie.trim() || 'Nog niet bekend', hoe.trim() || 'Nog niet bekend', ...(metWanneer ? [wanneer.trim() || 'Niet gezegd'] : [])]),
    },
  ];
}

/** A concept asks whether it is right, in the language of the reader. */
function klopt(lezer: Lezer, { reactieTot, contact }: Gezinsgegevens['reageren']): Blok {
  const { klopt: vraag, zeg } = GEZINSWOORDEN[lezer];
  const tot = toonDeeldatum(reactieTot);
  const bij = contact.trim();
  return {
    soort: 'noot',
    kop: KOP_KLOPT,
    tekst: [vraag, ...(bij === '' ? [] : [`${zeg}: ${bij.replace(/[.\s]+$/u, '')}.`]), ...(tot === '' ? [] : [`Dat kan tot en met ${tot}.`])].join(' '),
  };
}
