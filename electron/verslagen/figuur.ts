import type { Content } from 'pdfmake/interfaces';
import type { Figuur } from '#shared/verslagen/model';
import { KLEUR, LETTER, PUNT, REGEL, ZETBREEDTE } from './opmaak.ts';

const HOOGTE = 128;
const VOOR_WAARDE = 16;
const VOOR_LABEL = 18;
/** Share of the width of a place that its bar takes. */
const VULLING = 0.56;

/** A figure as vectors, with its caption. The words of the alternative stand under it: they serve every reader. */
export function figuurInhoud(figuur: Figuur): Content {
  return {
    stack: [
      { text: figuur.bijschrift, font: LETTER.kop, fontSize: PUNT.kop3, margin: [0, 18, 0, 10] },
      { svg: staven(figuur), width: ZETBREEDTE },
      { text: figuur.alternatief, fontSize: PUNT.klein, color: KLEUR.inktZacht, lineHeight: REGEL.tekst, margin: [0, 6, 0, 0] },
    ],
    unbreakable: true,
  };
}

function staven({ beeld }: Figuur): string {
  const plaats = ZETBREEDTE / beeld.staven.length;
  const grond = HOOGTE - VOOR_LABEL;
  const hoogste = Math.max(1, ...beeld.staven.map(({ waarde }) => waarde));
  const delen = beeld.staven.map(({ label, waarde }, nummer) => {
    const midden = (nummer + 0.5) * plaats;
    const hoogte = ((grond - VOOR_WAARDE) * waarde) / hoogste;
    const staaf = rechthoek(midden - (plaats * VULLING) / 2, grond - hoogte, plaats * VULLING, hoogte);
    return [
      waarde === 0 ? '' : staaf,
      waarde === 0 ? '' : tekst(midden, grond - hoogte - 5, String(waarde), KLEUR.inkt),
      tekst(midden, HOOGTE - 4, label, waarde === 0 ? KLEUR.inktZacht : KLEUR.inkt),
    ].join('');
  });
  const as = `<line x1="0" y1="${grond}" x2="${ZETBREEDTE}" y2="${grond}" stroke="${KLEUR.veldrand}" stroke-width="0.75"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ZETBREEDTE} ${HOOGTE}">${delen.join('')}${as}</svg>`;
}

function rechthoek(x: number, y: number, breedte: number, hoogte: number): string {
  return `<rect x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${breedte.toFixed(2)}" height="${hoogte.toFixed(2)}" fill="${KLEUR.groen}"/>`;
}

function tekst(x: number, y: number, inhoud: string, kleur: string): string {
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" text-anchor="middle" font-family="${LETTER.kop}" font-size="10" fill="${kleur}">${inhoud}</text>`;
}
