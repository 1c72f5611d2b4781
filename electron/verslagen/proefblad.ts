import type { Sessieverslag } from '#shared/verslagen/model';
import type { Stuktaak } from './berichten.ts';

/** A few words in each kind of type. */
const PROEFBLAD: Sessieverslag = {
  vorm: 'verslag',
  taal: 'nl-NL',
  titel: 'Proef',
  voet: 'Proef',
  status: 'concept',
  versie: 1,
  gemaaktOp: 0,
  omslag: { soortnaam: 'Proef', onderwerpLabel: 'Over', onderwerp: 'Niets', statusregel: 'Concept', status: 'concept', kenmerken: [{ naam: 'Regio', waarde: 'Hier' }], voetnoot: 'Proef' },
  delen: [
    {
      kop: { soort: 'kop', niveau: 1, tekst: 'Deel' },
      inhoud: {
        soort: 'doorlopend',
        begintOp: 'nieuwe-pagina',
        blokken: [
          { soort: 'kop', niveau: 2, tekst: 'Kop' },
          { soort: 'alinea', vorm: 'inleiding', tekst: 'Een paar woorden.' },
          { soort: 'alinea', vorm: 'stem', tekst: 'Een paar woorden.' },
          { soort: 'lijst', vorm: 'punten', punten: [{ tekst: 'Een', bron: 'bron' }] },
          { soort: 'tabel', vorm: 'gewoon', bijschrift: '', kolommen: [{ kop: 'Een', breedte: 1 }], rijen: [['een'], ['twee']] },
          { soort: 'citaten', citaten: [{ tekst: 'Een', keer: 1, bron: 'bron' }] },
        ],
      },
    },
  ],
};

/** Making it reads the fonts and the words of the check, so that the first report in a meeting does not wait for those. */
export const PROEFTAAK: Stuktaak = {
  soort: 'stuk',
  opstelling: { model: PROEFBLAD, reacties: [], scan: { vandaag: '2026-01-01', namen: [], bekend: [], leeftijd: null }, keuzes: [] },
  sinds: null,
  laatste: null,
  uitvoer: { vorm: 'pdf', wachtwoord: '' },
  alsBesloten: false,
};
