import type { Content, TableCell } from 'pdfmake/interfaces';
import { tekstbreedte } from '#shared/domein/tekstmaat';
import type { Staven } from '#shared/verslagen/model';
import { deel, KLEUR, zetsel, ZETBREEDTE } from './opmaak.ts';
import { lijn, rechthoek, svg, tekst } from './svg.ts';

/* Bars beside each other over short labels, or under each other after long ones. */

const HOOGTE = 128;
const VOOR_WAARDE = 16;
const VOOR_LABEL = 18;
/** Share of the width of a place that its bar takes. */
const VULLING = 0.56;
const LETTER = 10;
/** Room in points between the labels of two bars. */
const LUCHT = 6;

export function stavenInhoud(beeld: Staven): Content {
  const plaats = ZETBREEDTE / Math.max(1, beeld.staven.length);
  const past = beeld.staven.every(({ label }) => /^[^\p{Co}]*$/u.test(label) && tekstbreedte(label, LETTER, true) <= plaats - LUCHT);
  return past ? { svg: staand(beeld, plaats), width: ZETBREEDTE } : liggend(beeld);
}

function staand({ staven }: Staven, plaats: number): string {
  const grond = HOOGTE - VOOR_LABEL;
  const hoogste = Math.max(1, ...staven.map(({ waarde }) => waarde));
  const delen = staven.flatMap(({ label, waarde }, nummer) => {
    const midden = (nummer + 0.5) * plaats;
    const hoogte = ((grond - VOOR_WAARDE) * waarde) / hoogste;
    return [
      waarde === 0 ? '' : rechthoek(midden - (plaats * VULLING) / 2, grond - hoogte, plaats * VULLING, hoogte, { vulling: KLEUR.groen }),
      waarde === 0 ? '' : tekst(midden, grond - hoogte - 5, String(waarde), { punt: LETTER, anker: 'middle' }),
      tekst(midden, HOOGTE - 4, label, { punt: LETTER, anker: 'middle', kleur: waarde === 0 ? KLEUR.inktZacht : KLEUR.inkt }),
    ];
  });
  return svg(ZETBREEDTE, HOOGTE, [...delen, lijn(0, grond, ZETBREEDTE, grond, { kleur: KLEUR.veldrand })]);
}

/** Share of the width that the labels take, and the number after them. */
const LABEL = 0.42;
const GETAL = 0.07;

function liggend({ staven }: Staven): Content {
  const hoogste = Math.max(1, ...staven.map(({ waarde }) => waarde));
  const ruimte = ZETBREEDTE * (1 - LABEL - GETAL) - 8;
  const balk = (waarde: number): string => svg(ruimte, 12, [rechthoek(0, 1, Math.max(0.5, (ruimte * waarde) / hoogste), 10, { vulling: KLEUR.groen })]);
  return {
    table: {
      dontBreakRows: true,
      widths: [deel(LABEL, 1), deel(GETAL, 1), deel(1 - LABEL - GETAL, 1)],
      body: staven.map(({ label, waarde }): TableCell[] => [
        { text: label, ...zetsel('tabel') },
        { text: String(waarde), ...zetsel('tabel'), alignment: 'right', fontFeatures: ['tnum'] },
        { svg: balk(waarde), width: ruimte },
      ]),
    },
    layout: {
      hLineWidth: (regel) => (regel === 0 ? 0 : 0.6),
      vLineWidth: () => 0,
      hLineColor: () => KLEUR.lijn,
      paddingLeft: (kolom) => (kolom === 2 ? 8 : 0),
      paddingRight: () => 0,
      paddingTop: () => 4,
      paddingBottom: () => 3,
    },
  };
}
