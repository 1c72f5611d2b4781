import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Kenmerk, Kenmerken } from '#shared/verslagen/model';
import { naametiket } from './kop.ts';
import { deel, KLEUR, LETTER, zetsel } from './opmaak.ts';

/** Facts this short stand beside each other; longer ones each get a line of their own. */
const NAAST_ELKAAR = 48;
const PER_RIJ = 3;
/** Up to this many characters a panel stays on one page. */
const PANEEL_HEEL = 1_200;

export function kenmerkenInhoud({ vorm, paren }: Kenmerken): Content {
  if (vorm === 'cijfers') return cijfers(paren);
  return paneel([feiten(paren)], paren.reduce((som, { naam, waarde }) => som + naam.length + waarde.length, 0) < PANEEL_HEEL);
}

/** Facts without a ground: the short ones beside each other, the longer ones under them. */
export function feiten(paren: readonly Kenmerk[]): Content {
  const kort = paren.filter(({ waarde }) => waarde.length <= NAAST_ELKAAR);
  const lang = paren.filter(({ waarde }) => waarde.length > NAAST_ELKAAR);
  return { stack: [...rijen(kort, Math.min(PER_RIJ, kort.length)), ...lang.map((paar): Content => feit(paar))], merk: { rol: 'L' } };
}

function rijen(paren: readonly Kenmerk[], perRij: number): readonly Content[] {
  const aantal = Math.ceil(paren.length / perRij);
  return Array.from({ length: aantal }, (_, rij): Content => ({
    // A row that is not full keeps its empty places, or its facts would not stand under those above.
    columns: Array.from({ length: perRij }, (_plaats, kolom) => paren[rij * perRij + kolom]).map((paar) => ({ width: deel(1, perRij), stack: paar === undefined ? [] : [feit(paar)] })),
    columnGap: 16,
  }));
}

function feit({ naam, waarde }: Kenmerk): Content {
  return {
    stack: [naametiket(naam, [0, 0, 0, 3]), { text: waarde, font: LETTER.kop, ...zetsel('feit'), color: KLEUR.inkt, merk: { rol: 'LBody' } }],
    merk: { rol: 'LI' },
    margin: [0, 4, 0, 4],
  };
}

/** A quiet ground under facts; on paper without colour the lines above and below still hold it together. */
function paneel(inhoud: readonly Content[], heel: boolean): Content {
  const cel: TableCell = { stack: [...inhoud] };
  return {
    table: { widths: ['100%'], dontBreakRows: heel, body: [[cel]] },
    layout: {
      fillColor: () => KLEUR.rand,
      hLineWidth: () => 0.8,
      hLineColor: () => KLEUR.groen,
      vLineWidth: () => 0,
      paddingLeft: () => 16,
      paddingRight: () => 16,
      paddingTop: () => 9,
      paddingBottom: () => 8,
    },
    margin: [0, 8, 0, 0],
  };
}

function cijfers(paren: readonly Kenmerk[]): Content {
  return {
    columns: paren.map(({ naam, waarde }) => ({
      width: deel(1, paren.length),
      stack: [
        { text: waarde, font: LETTER.kop, bold: true, ...zetsel('cijfer'), color: KLEUR.groen, merk: { rol: 'Lbl' } },
        { text: naam, color: KLEUR.inktZacht, merk: { rol: 'LBody' } },
      ],
      merk: { rol: 'LI' },
    })),
    columnGap: 20,
    merk: { rol: 'L' },
    unbreakable: true,
    margin: [0, 8, 0, 0],
  };
}
