import type { Content } from 'pdfmake/interfaces';
import { nooit } from '#shared/domein/alleen-lezen';
import { DRIEHOEK_BREEDTE, DRIEHOEK_HOOGTE, DRIEHOEK_LIJN, DRIEHOEK_STREEP, driehoek, WOORDHOOGTE } from '#shared/ontwerp/driehoek';
import type { Driehoek, Figuur } from '#shared/verslagen/model';
import { kaartInhoud } from './kaart.ts';
import { KOP_MET_VERVOLG } from './kop.ts';
import { KLEUR, LETTER, zetsel } from './opmaak.ts';
import { stavenInhoud } from './staven.ts';
import { svg, tekst } from './svg.ts';
import { tijdlijnInhoud } from './tijdlijn.ts';
import { trendInhoud } from './trend.ts';

/** A figure as vectors, with its caption. The words of the alternative stand under it where they serve every reader. */
export function figuurInhoud(figuur: Figuur): Content {
  const { beeld } = figuur;
  switch (beeld.soort) {
    case 'staven':
      return {
        stack: [
          { text: figuur.bijschrift, font: LETTER.kop, ...zetsel('kop3'), margin: [0, 20, 0, 8], merk: { rol: 'Caption' } },
          {
            // The words that everyone reads are those of the figure: they are not read twice.
            stack: [
              stavenInhoud(beeld),
              { text: figuur.alternatief, ...zetsel('klein'), color: KLEUR.inktZacht, margin: [0, 8, 0, 0] },
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

function bijschrift({ bijschrift: erboven }: Figuur): Content[] {
  return erboven === '' ? [] : [{ text: erboven, font: LETTER.kop, ...zetsel('kop3'), headlineLevel: KOP_MET_VERVOLG, margin: [0, 8, 0, 8], merk: { rol: 'Caption' } }];
}

/** Width in points of a waardendriehoek; its letters are then of the size of a note. */
const DRIEHOEKMAAT = 176;

function driehoekSvg({ oordelen }: Driehoek): string {
  const delen = driehoek(oordelen).map(({ waarde, woord, vlak, gevuld, gestreept, arcering, vraagteken, label }) => {
    const lijn = `stroke="${KLEUR.groen}" stroke-width="${DRIEHOEK_LIJN}"`;
    return [
      `<path d="${vlak}" fill="${gevuld ? KLEUR.groen : 'none'}" ${lijn}${gestreept ? ` stroke-dasharray="${DRIEHOEK_STREEP}"` : ''}/>`,
      arcering === '' ? '' : `<path d="${arcering}" fill="none" ${lijn}/>`,
      vraagteken === null ? '' : tekst(vraagteken.x, vraagteken.y + 7, '?', { punt: 20, kleur: KLEUR.groen, anker: 'middle' }),
      tekst(label.x, label.y, waarde, { punt: 11, kleur: KLEUR.inktZacht, anker: 'middle' }),
      tekst(label.x, label.y + WOORDHOOGTE, woord, { punt: 11.5, anker: 'middle' }),
    ].join('');
  });
  return svg(DRIEHOEK_BREEDTE, DRIEHOEK_HOOGTE, delen);
}
