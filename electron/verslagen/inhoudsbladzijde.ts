import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Sessieverslag } from '#shared/verslagen/model';
import { bladwijzer, type Inhoudsopgave } from './kop.ts';
import { deel, KLEUR, LETTER, zetsel, ZETBREEDTE } from './opmaak.ts';

/* What stands where, for a verslag that nobody reads from cover to cover. */

/** From so many parts, and so many characters of the model in them (some fifteen pages), a reader looks for a part instead of leafing through. */
const MINSTE_DELEN = 5;
const MINSTE_TEKENS = 17_500;

export function heeftInhoudsbladzijde({ delen }: Sessieverslag): boolean {
  return delen.length >= MINSTE_DELEN && JSON.stringify(delen).length >= MINSTE_TEKENS;
}

/** A part as it stands in the contents; `id` is where its heading is. */
export interface Inhoudsregel {
  readonly id: string;
  readonly tekst: string;
  /** `Knooppunt 1 van 4`; empty for a part that is not one of a series. */
  readonly boven: string;
}

const NUMMERBREEDTE = 40;
/** A title that somebody typed can be a paragraph; the contents hold its beginning. */
const LANGST = 160;

export function inhoudsbladzijde(inhoud: Inhoudsopgave, regels: readonly Inhoudsregel[]): Content {
  return {
    stack: [
      { ...bladwijzer(inhoud, 1, 'Inhoud'), text: 'Inhoud', font: LETTER.kop, bold: true, ...zetsel('kop1'), margin: [0, 0, 0, 20] },
      {
        table: { widths: ['100%'], dontBreakRows: true, body: regels.map((regel) => [rij(regel)]) },
        layout: {
          hLineWidth: (lijn) => (lijn === 0 ? 1.2 : 0.6),
          hLineColor: (lijn) => (lijn === 0 ? KLEUR.groen : KLEUR.lijn),
          vLineWidth: () => 0,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => 6,
          paddingBottom: () => 5.4,
        },
        merk: { rol: 'L' },
      },
    ],
    pageBreak: 'before',
  };
}

function rij({ id, tekst, boven }: Inhoudsregel): TableCell {
  const kort = tekst.length > LANGST ? `${tekst.slice(0, LANGST).trimEnd()}…` : tekst;
  // The types of pdfmake know no number of a page that is a link as well.
  const naar = { linkToDestination: id };
  const regel: Content = {
    columns: [
      {
        width: deel(ZETBREEDTE - NUMMERBREEDTE, ZETBREEDTE),
        text: [...(boven === '' ? [] : [{ text: `${boven}  `, ...zetsel('klein'), color: KLEUR.inktZacht, ...naar }]), { text: kort, font: LETTER.kop, ...naar }],
        ...zetsel('antwoord'),
      },
      { width: deel(NUMMERBREEDTE, ZETBREEDTE), text: [{ pageReference: id, ...naar }], ...zetsel('antwoord'), alignment: 'right', fontFeatures: ['tnum'] },
    ],
    columnGap: 0,
    merk: { rol: 'LI' },
  };
  return { stack: [regel] };
}
