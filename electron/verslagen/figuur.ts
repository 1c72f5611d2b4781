import type { Content } from 'pdfmake/interfaces';
import { nooit } from '#shared/domein/alleen-lezen';
import { DRIEHOEK_BREEDTE, DRIEHOEK_HOOGTE, DRIEHOEK_LIJN, DRIEHOEK_STREEP, driehoek, WOORDHOOGTE } from '#shared/ontwerp/driehoek';
import type { Driehoek, Figuur, Staven } from '#shared/verslagen/model';
import { kaartInhoud } from './kaart.ts';
import { KOP_MET_VERVOLG } from './kop.ts';
import { KLEUR, LETTER, PUNT, REGEL, ZETBREEDTE } from './opmaak.ts';
import { tijdlijnInhoud } from './tijdlijn.ts';
import { trendInhoud } from './trend.ts';

const HOOGTE = 128;
const VOOR_WAARDE = 16;
const VOOR_LABEL = 18;
/** Share of the width of a place that its bar takes. */
const VULLING = 0.56;

/** A figure as vectors, with its caption. The words of the alternative stand under it where they serve every reader. */
export function figuurInhoud(figuur: Figuur): Content {
  const { beeld } = figuur;
  switch (beeld.soort) {
    case 'staven':
      return {
        stack: [
          { text: figuur.bijschrift, font: LETTER.kop, fontSize: PUNT.kop3, margin: [0, 18, 0, 10], merk: { rol: 'Caption' } },
          {
            // The words that everyone reads are those of the figure: they are not read twice.
            stack: [
              { svg: staven(beeld), width: ZETBREEDTE },
              { text: figuur.alternatief, fontSize: PUNT.klein, color: KLEUR.inktZacht, lineHeight: REGEL.tekst, margin: [0, 6, 0, 0] },
            ],
            merk: { rol: 'Figure', alt: figuur.alternatief },
          },
        ],
        unbreakable: true,
      };
    case 'driehoek':
      // It has its words in itself, at every corner.
      return { stack: [{ svg: driehoekSvg(beeld), width: DRIEHOEKMAAT, merk: { rol: 'Figure', alt: figuur.alternatief } }], unbreakable: true, margin: [0, 10, 0, 0] };
    case 'tijdlijn':
      return tijdlijnInhoud(beeld, figuur.alternatief);
    case 'kaart':
      return { stack: [...bijschrift(figuur), ...kaartInhoud(beeld, figuur.alternatief)], margin: [0, 8, 0, 0] };
    case 'trend':
      return { stack: [...bijschrift(figuur), ...trendInhoud(beeld, figuur.alternatief)], margin: [0, 8, 0, 0] };
    default:
      return nooit(beeld);
  }
}

function bijschrift({ bijschrift: tekst }: Figuur): Content[] {
  return tekst === '' ? [] : [{ text: tekst, font: LETTER.kop, fontSize: PUNT.kop3, headlineLevel: KOP_MET_VERVOLG, margin: [0, 10, 0, 10], merk: { rol: 'Caption' } }];
}

/** Width in points of a waardendriehoek; its letters are then of the size of a note. */
const DRIEHOEKMAAT = 176;

function driehoekSvg({ oordelen }: Driehoek): string {
  const delen = driehoek(oordelen).map(({ waarde, woord, vlak, gevuld, gestreept, arcering, vraagteken, label }) => {
    const lijn = `stroke="${KLEUR.groen}" stroke-width="${DRIEHOEK_LIJN}"`;
    return [
      `<path d="${vlak}" fill="${gevuld ? KLEUR.groen : 'none'}" ${lijn}${gestreept ? ` stroke-dasharray="${DRIEHOEK_STREEP}"` : ''}/>`,
      arcering === '' ? '' : `<path d="${arcering}" fill="none" ${lijn}/>`,
      vraagteken === null ? '' : tekst(vraagteken.x, vraagteken.y + 7, '?', KLEUR.groen, 20),
      tekst(label.x, label.y, waarde, KLEUR.inktZacht, 11),
      tekst(label.x, label.y + WOORDHOOGTE, woord, KLEUR.inkt, 11.5),
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRIEHOEK_BREEDTE} ${DRIEHOEK_HOOGTE}">${delen.join('')}</svg>`;
}

function staven(beeld: Staven): string {
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

function tekst(x: number, y: number, inhoud: string, kleur: string, maat = 10): string {
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" text-anchor="middle" font-family="${LETTER.kop}" font-size="${maat}" fill="${kleur}">${inhoud}</text>`;
}
