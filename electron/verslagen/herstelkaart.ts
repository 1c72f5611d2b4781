import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Herstelkaart } from '#shared/verslagen/model';
import { grondvorm, type Opmaak } from './document.ts';
import { naametiket } from './kop.ts';
import { knoop } from './omslag.ts';
import { KLEUR, LETTER, MARGE, PAGINA, zetsel, ZETBREEDTE } from './opmaak.ts';

/* The card with the herstelcode: the upper half of a sheet, to be cut off along a line. */

const BOVEN = 40;
/** Half of A4 is A5. */
const KNIP = PAGINA.hoogte / 2;
const KNOOP = 74;
const TUSSEN = 16;
const CODEPUNT = 25;

export function maakKaartopmaak(kaart: Herstelkaart): Pick<Opmaak, 'definitie'> & { readonly naastElkaar: false } {
  const vorm = grondvorm(kaart);
  const definitie: TDocumentDefinitions = {
    ...vorm,
    pageMargins: [MARGE.links, BOVEN, MARGE.rechts, BOVEN],
    background: () => kniplijn(kaart.voet),
    content: [
      {
        columns: [
          {
            width: ZETBREEDTE - KNOOP - TUSSEN,
            stack: [
              { text: kaart.titel, font: LETTER.kop, bold: true, ...zetsel('kop1'), merk: { rol: 'H', niveau: 1 } },
              { text: kaart.wat, margin: [0, 4, 0, 0] },
            ],
          },
          { width: KNOOP, stack: [knoop(0.12, KNOOP, KLEUR.groen)], margin: [0, 4, 0, 0] },
        ],
        columnGap: TUSSEN,
      },
      code(kaart.groepen),
      { text: kaart.tekens, ...zetsel('klein'), color: KLEUR.inktZacht },
      { columns: kaart.delen.map(deelInhoud), columnGap: TUSSEN, margin: [0, 10, 0, 0] },
      { columns: kaart.feiten.map(({ naam, waarde }, i) => ({ width: i === 0 ? 110 : '*', stack: [naametiket(naam, [0, 0, 0, 1]), { text: waarde, ...zetsel('klein'), merk: { rol: 'LBody' } }], merk: { rol: 'LI' } })), columnGap: TUSSEN, margin: [0, 10, 0, 0], merk: { rol: 'L' } },
    ],
  };
  return { definitie, naastElkaar: false };
}

/** Four groups and three, each large and with its number: it is read aloud and typed over. */
function code(groepen: Herstelkaart['groepen']): Content {
  const cel = (groep: string | undefined, nummer: number): Content =>
    groep === undefined
      ? { text: '' }
      : { stack: [{ text: String(nummer), ...zetsel('voet'), color: KLEUR.inktZacht, merk: { rol: 'Lbl' } }, { text: groep, font: LETTER.kop, bold: true, fontSize: CODEPUNT, characterSpacing: 2, lineHeight: 1.05, merk: { rol: 'LBody' } }], merk: { rol: 'LI' } };
  const rij = (begin: number): Content[] => [0, 1, 2, 3].map((plek) => cel(groepen[begin + plek], begin + plek + 1));
  return {
    table: { widths: ['25%', '25%', '25%', '25%'], body: [rij(0), rij(4)] },
    layout: {
      hLineWidth: (lijn) => (lijn === 1 ? 0 : 1.2),
      hLineColor: () => KLEUR.groen,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 4,
      paddingBottom: () => 2,
    },
    margin: [0, 10, 0, 4],
    merk: { rol: 'L' },
  };
}

function deelInhoud({ kop, regels }: Herstelkaart['delen'][number]): Column {
  return { width: '*', stack: [{ text: kop, font: LETTER.kop, ...zetsel('kop3'), margin: [0, 0, 0, 4], merk: { rol: 'H', niveau: 2 } }, { ol: [...regels], ...zetsel('klein') }] };
}

function kniplijn(voet: string): Content {
  return {
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: KNIP, x2: PAGINA.breedte, y2: KNIP, dash: { length: 4 }, lineWidth: 0.6, lineColor: KLEUR.inktZacht }] },
      { text: voet, ...zetsel('voet'), color: KLEUR.inktZacht, margin: [MARGE.links, 6, 0, 0], merk: { rol: 'Artefact', soort: 'voet' } },
    ],
  };
}
