import type { Blok, Sessieverslag } from '../../shared/verslagen/model.ts';
import { ZWART } from '../../shared/verslagen/zwart.ts';

/* A verslag with every kind of block, long ones among them, and in each kind of place something that was blacked out. */

const LANG = `Elke plek die we belden vroeg een eigen intake, en na vijf uur kon niemand nog beslissen over ${ZWART} en het geld. `.repeat(30).trim();
const WOORD = 'ketenverantwoordelijkheid'.repeat(12);

function kring(wie: string): { readonly wie: string; readonly regie: string }[] {
  return Array.from({ length: 8 }, (_, nummer) => ({ wie: `${wie} ${nummer + 1}`, regie: nummer === 2 ? 'wonen' : '' }));
}

const BLOKKEN: readonly Blok[] = [
  { soort: 'kop', niveau: 2, tekst: 'Een kop' },
  { soort: 'kop', niveau: 3, tekst: `Over ${ZWART}` },
  { soort: 'alinea', vorm: 'inleiding', tekst: 'De eerste regels.' },
  { soort: 'alinea', vorm: 'gewoon', tekst: LANG },
  { soort: 'alinea', vorm: 'leeg', tekst: 'Hier is niets opgeschreven.' },
  { soort: 'alinea', vorm: 'stem', tekst: `Moeder vroeg of ${ZWART} iets fout had gedaan.` },
  { soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'Een punt', bron: 'wijkcoach' }, { tekst: LANG, bron: '' }, { tekst: WOORD, bron: '' }] },
  { soort: 'lijst', vorm: 'vragen', punten: [{ tekst: 'Wie beslist er na vijf uur?', bron: '' }, { tekst: 'En daarna?', bron: '' }] },
  { soort: 'vraag', nummer: 1, vraag: 'Wat maakt dit een knooppunt?', antwoord: [{ soort: 'alinea', vorm: 'gewoon', tekst: 'Dit.' }] },
  {
    soort: 'vraag', nummer: null, vraag: 'Wat nu?',
    antwoord: [
      { soort: 'kop', niveau: 3, tekst: 'Binnen een vraag' },
      { soort: 'kolommen', kolommen: [{ kop: 'Links', blokken: [{ soort: 'alinea', vorm: 'gewoon', tekst: LANG }, { soort: 'alinea', vorm: 'gewoon', tekst: 'Slot links.' }] }, { kop: 'Rechts', breedte: 2, blokken: [{ soort: 'alinea', vorm: 'gewoon', tekst: LANG }] }] },
    ],
  },
  { soort: 'tabel', vorm: 'gewoon', bijschrift: 'Wie doet wat', kolommen: [{ kop: 'Wat', breedte: 3 }, { kop: 'Wie', breedte: 1 }], rijen: [...Array.from({ length: 40 }, (_, nummer) => [`Afspraak ${nummer + 1}`, nummer % 3 === 0 ? '' : ZWART]), [LANG, WOORD]] },
  { soort: 'tabel', vorm: 'overzicht', bijschrift: '', kolommen: [{ kop: 'Alleen', breedte: 1 }], rijen: [['Een'], ['Twee']] },
  { soort: 'citaten', citaten: [{ tekst: LANG, keer: 1, bron: 'vader' }, { tekst: '“Zo was het.”', keer: 3, bron: '' }] },
  { soort: 'citaten', citaten: ['Een.', 'Twee.', 'Drie.', 'Vier.', 'Vijf.'].map((tekst) => ({ tekst, keer: 1, bron: '' })) },
  { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Lang', waarde: 'Een feit dat zo lang is dat het niet naast een ander feit kan staan.' }, { naam: 'Kort', waarde: 'Ja' }, { naam: 'Leeg', waarde: '' }, { naam: 'Zwart', waarde: ZWART }, { naam: 'Vierde', waarde: 'Nee' }] },
  { soort: 'kenmerken', vorm: 'cijfers', paren: [{ naam: 'ingevuld', waarde: '9 van 12' }, { naam: 'gemiddeld', waarde: '7,7' }] },
  { soort: 'figuur', bijschrift: 'Cijfers', alternatief: 'Staafdiagram: twee keer een 7 en een keer een 8.', beeld: { soort: 'staven', aslabel: 'cijfer', staven: [{ label: '7', waarde: 2 }, { label: '8', waarde: 1 }] } },
  { soort: 'figuur', bijschrift: 'Wie eromheen staan', alternatief: `Kaart met zestien mensen in twee kringen, onder wie ${ZWART}.`, beeld: { soort: 'kaart', kringen: [{ naam: 'Gezin', mensen: kring('familielid') }, { naam: 'Hulp', mensen: [...kring('wijkcoach').slice(1), { wie: ZWART, regie: '' }] }] } },
  { soort: 'figuur', bijschrift: 'Per jaar', alternatief: 'Trend over drie jaren van twee soorten knooppunten.', beeld: { soort: 'trend', perioden: ['2024', '2025', '2026'], reeksen: [{ naam: 'wonen', waarden: [3, null, 9] }, { naam: 'school', waarden: [5, 6, 7] }] } },
  { soort: 'noot', kop: 'Let op', tekst: 'Een eerste noot.' },
  { soort: 'noot', kop: 'Let ook op', tekst: LANG },
  { soort: 'uitspraak', etiket: 'Besluit', kop: 'Besloten', tekst: `Blijven wonen bij ${ZWART}.`, paren: [{ naam: 'Regie', waarde: 'Wijkcoach' }] },
  { soort: 'bijeen', blokken: [{ soort: 'kop', niveau: 2, tekst: 'Bij elkaar' }, { soort: 'alinea', vorm: 'gewoon', tekst: 'Staat samen.' }] },
  { soort: 'schrijfruimte', kop: 'Wat wil je erbij schrijven?', regels: 4 },
];

export const ALLE_BLOKKEN: Sessieverslag = {
  vorm: 'verslag',
  taal: 'nl-NL',
  titel: 'Van alles',
  voet: 'Proef, van alles · concept, versie 1',
  status: 'concept',
  versie: 1,
  gemaaktOp: Date.UTC(2026, 2, 20, 9),
  omslag: { soortnaam: 'Proefverslag', onderwerpLabel: 'Over', onderwerp: `Van alles over ${ZWART}`, statusregel: 'Concept, versie 1', status: 'concept', kenmerken: [{ naam: 'Regio', waarde: 'Twente' }, { naam: 'Code', waarde: ZWART }, { naam: 'Deelnemers', waarde: '12' }], voetnoot: 'Met een noot aan de voet.' },
  delen: [
    { kop: { soort: 'kop', niveau: 1, tekst: 'Doorlopend' }, inhoud: { soort: 'doorlopend', begintOp: 'nieuwe-pagina', blokken: BLOKKEN } },
    { kop: { soort: 'kop', niveau: 1, tekst: 'Meteen een derde' }, inhoud: { soort: 'doorlopend', begintOp: 'vervolg', blokken: [{ soort: 'kop', niveau: 3, tekst: 'Zonder tweede' }, { soort: 'kop', niveau: 2, tekst: 'Een tweede' }] } },
    { kop: { soort: 'kop', niveau: 1, tekst: 'Een spread', boven: 'Knooppunt 1 van 2' }, inhoud: { soort: 'spread', links: [{ soort: 'alinea', vorm: 'inleiding', tekst: 'Links begint het.' }, { soort: 'vraag', nummer: 1, vraag: 'Past dit?', antwoord: [{ soort: 'alinea', vorm: 'gewoon', tekst: 'Ja.' }] }], rechts: [{ soort: 'vraag', nummer: 2, vraag: 'En rechts?', antwoord: [{ soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'Ook.', bron: '' }] }] }] } },
    { kop: { soort: 'kop', niveau: 1, tekst: 'Een volle spread', boven: 'Knooppunt 2 van 2' }, inhoud: { soort: 'spread', links: [{ soort: 'vraag', nummer: 1, vraag: 'Loopt het over?', antwoord: Array.from({ length: 4 }, () => ({ soort: 'alinea', vorm: 'gewoon', tekst: LANG }) as const) }], rechts: [{ soort: 'vraag', nummer: 2, vraag: 'Dan hier verder.', antwoord: [{ soort: 'alinea', vorm: 'gewoon', tekst: 'Ja.' }] }] } },
  ],
};
