import type { Sessieverslag } from '#shared/verslagen/model';

/** A few words in each kind of type. Setting it reads the fonts and readies the code, so that the first report in a meeting does not wait for that. */
export const PROEFBLAD: Sessieverslag = {
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
