import { dictionary } from '@zxcvbn-ts/language-nl-be';
import { GEWOON } from '#shared/herleidbaarheid/lijsten/gewoon';
import type { Blok, Deel, Sessieverslag } from '#shared/verslagen/model';
import type { Stuktaak } from './berichten.ts';

/** Every letter and figure that a report has, so that fonts have looked them all up. */
const TEKENS = 'Pa’s wijze lynx bezag vroom het fikse aquaduct; “Quinten, hoe zei je X-Y: 1.234,56 (± 7 à 8%) of 9 / 0 – €?” één, daarná: coördinatie & façade!';

/** The words that are used most, and those of this field: what was measured once is known when a report has it. */
const GEWONE_WOORDEN = [...GEWOON, ...dictionary.commonWords.slice(0, 3_000)];

/** The next so many of them each time it is asked, and then from the beginning. */
function woordenstroom(): (aantal: number) => string {
  let hier = 0;
  return (aantal) => {
    const van = hier % (GEWONE_WOORDEN.length - aantal);
    hier += aantal;
    return GEWONE_WOORDEN.slice(van, van + aantal).join(' ');
  };
}

/** Each kind of block that is in most reports. */
function blokken(woorden: (aantal: number) => string): readonly Blok[] {
  return [
    { soort: 'kop', niveau: 2, tekst: woorden(4), boven: 'Deel 1 van 2' },
    { soort: 'alinea', vorm: 'inleiding', tekst: TEKENS },
    { soort: 'alinea', vorm: 'gewoon', tekst: woorden(60) },
    { soort: 'alinea', vorm: 'leeg', tekst: woorden(12) },
    { soort: 'alinea', vorm: 'stem', tekst: woorden(30) },
    { soort: 'kop', niveau: 3, tekst: TEKENS },
    { soort: 'vraag', nummer: 1, vraag: woorden(12), antwoord: [{ soort: 'lijst', vorm: 'punten', punten: [{ tekst: woorden(20), bron: woorden(2) }, { tekst: woorden(20), bron: '' }] }] },
    { soort: 'lijst', vorm: 'vragen', punten: [{ tekst: woorden(20), bron: '' }] },
    { soort: 'tabel', vorm: 'gewoon', bijschrift: woorden(3), kolommen: [{ kop: woorden(1), breedte: 1 }, { kop: woorden(1), breedte: 2 }, { kop: TEKENS, breedte: 2 }], rijen: Array.from({ length: 5 }, () => [woorden(2), woorden(10), woorden(6)]) },
    { soort: 'tabel', vorm: 'overzicht', bijschrift: '', kolommen: [{ kop: 'Een', breedte: 1 }, { kop: 'Twee', breedte: 1 }], rijen: [[woorden(5), woorden(5)]] },
    { soort: 'kolommen', kolommen: [{ kop: woorden(1), blokken: [{ soort: 'alinea', vorm: 'gewoon', tekst: woorden(20) }] }, { kop: woorden(1), blokken: [{ soort: 'lijst', vorm: 'punten', punten: [{ tekst: woorden(8), bron: '' }] }] }] },
    { soort: 'citaten', citaten: [{ tekst: woorden(20), keer: 1, bron: woorden(2) }, { tekst: TEKENS, keer: 3, bron: '' }] },
    { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: woorden(1), waarde: TEKENS }, { naam: woorden(1), waarde: woorden(3) }] },
    { soort: 'kenmerken', vorm: 'cijfers', paren: [{ naam: woorden(1), waarde: '1' }, { naam: woorden(1), waarde: '2' }] },
    { soort: 'figuur', bijschrift: 'Figuur', alternatief: 'Figuur', beeld: { soort: 'staven', aslabel: 'keer', staven: [{ label: 'Een', waarde: 1 }, { label: 'Twee', waarde: 2 }] } },
    { soort: 'noot', kop: woorden(1), tekst: woorden(20) },
    { soort: 'uitspraak', etiket: 'Besluit', kop: 'Besloten', tekst: woorden(20), paren: [{ naam: woorden(1), waarde: woorden(3) }] },
    { soort: 'bijeen', blokken: [{ soort: 'kop', niveau: 3, tekst: woorden(3) }, { soort: 'alinea', vorm: 'gewoon', tekst: woorden(20) }] },
  ];
}

/** Of nobody, and as long as a report of a meeting: what runs often enough is made into fast code. */
function maakProefblad(): Sessieverslag {
  const woorden = woordenstroom();
  const deel = (inhoud: Deel['inhoud']): Deel => ({ kop: { soort: 'kop', niveau: 1, tekst: 'Deel' }, inhoud });
  return {
    vorm: 'verslag',
    taal: 'nl-NL',
    titel: 'Proef',
    voet: 'Proef',
    status: 'concept',
    versie: 1,
    gemaaktOp: 0,
    omslag: { soortnaam: 'Proef', onderwerpLabel: 'Over', onderwerp: TEKENS, statusregel: 'Concept', status: 'concept', kenmerken: [{ naam: 'Regio', waarde: 'Hier' }], voetnoot: 'Proef' },
    delen: [
      deel({ soort: 'doorlopend', begintOp: 'nieuwe-pagina', blokken: blokken(woorden) }),
      ...Array.from({ length: 3 }, () => deel({ soort: 'spread', links: blokken(woorden), rechts: blokken(woorden) })),
      deel({ soort: 'doorlopend', begintOp: 'vervolg', blokken: blokken(woorden) }),
    ],
  };
}

/** Making it reads the fonts and the words of the check, so that the first report in a meeting does not wait for those. */
export const PROEFTAAK: Stuktaak = {
  soort: 'stuk',
  opstelling: { model: maakProefblad(), reacties: [], scan: { vandaag: '2026-01-01', namen: [], bekend: [], leeftijd: null }, keuzes: [] },
  sinds: null,
  laatste: null,
  uitvoer: { vorm: 'pdf', wachtwoord: '' },
  alsBesloten: false,
};
