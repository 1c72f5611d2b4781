import type { Content } from 'pdfmake/interfaces';
import { AARD_GEBEURTENIS, type AardGebeurtenis } from '#shared/domein/keuzes';
import { maakTijdlijnvlak, type Getekendpunt, type Tijdlijnmaat, type Tijdlijnvlak } from '#shared/ontwerp/tijdlijnvlak';
import { AARDWOORDEN } from '#shared/verslagen/tijdlijn';
import type { Tijdlijnbeeld, Tijdlijnbeeldpunt } from '#shared/verslagen/model';
import { deel, KLEUR, LETTER, metGelijkeCijfers, zetsel, ZETBREEDTE } from './opmaak.ts';
import { lijn, svg, tekst } from './svg.ts';

/* The timeline on paper: numbered shapes in lanes over the years, and under it what each number is. */

const MAAT: Tijdlijnmaat = { letter: 9, vorm: 10, rijhoogte: 19, ashoogte: 18, baankop: 15, as: 'passend' };
/** A drawing that is higher than this, in points, leaves no room for what it shows; the list then stands alone. */
const HOOGST = 300;
/** From so many points on their list stands in two columns. */
const NAAST_ELKAAR = 4;
const PER_STUK = 10;
/** Up to this many characters what a number is stays on one page. */
const REGEL_HEEL = 800;

const KLEUREN: Readonly<Record<AardGebeurtenis, string>> = { positief: KLEUR.groen, negatief: KLEUR.okerVol, neutraal: KLEUR.inktZacht };

/** @param alternatief what the drawing shows, in words */
export function tijdlijnInhoud({ vandaag, leefgebieden, punten }: Tijdlijnbeeld, alternatief: string): Content {
  const eenBaan = punten.every(({ leefgebied }) => !leefgebieden.some(({ id }) => id === leefgebied));
  const genummerd = punten.map((elk, plaats) => ({ ...elk, wat: String(plaats + 1) }));
  const vlak = maakTijdlijnvlak(genummerd, leefgebieden, ZETBREEDTE, vandaag, eenBaan ? { ...MAAT, baankop: 0 } : MAAT);
  const naastElkaar = punten.length >= NAAST_ELKAAR;
  const regels = punten.map((elk, plaats) => regel(elk, plaats + 1, naastElkaar ? ZETBREEDTE / 2 : ZETBREEDTE));
  // In pieces, each read down the left and then the right: a list that runs over a page would else be read crosswise.
  const stukken = Array.from({ length: Math.ceil(regels.length / PER_STUK) }, (_, stuk) => regels.slice(stuk * PER_STUK, (stuk + 1) * PER_STUK));
  return {
    stack: [
      {
        stack: [
          ...(vlak === null || vlak.hoogte > HOOGST ? [] : [{ svg: tekening(vlak, eenBaan), width: ZETBREEDTE, margin: [0, 6, 0, 4] as [number, number, number, number] }]),
          { svg: legenda(punten), width: ZETBREEDTE, margin: [0, 0, 0, 5] },
        ],
        merk: { rol: 'Figure', alt: alternatief },
      },
      { stack: naastElkaar ? stukken.map(inTweeen) : [...regels], merk: { rol: 'L' } },
    ],
  };
}

function inTweeen(regels: readonly Content[]): Content {
  const half = Math.ceil(regels.length / 2);
  return { columns: [regels.slice(0, half), regels.slice(half)].map((kolom) => ({ width: deel(1, 2), stack: kolom })), columnGap: 18 };
}

/** Its shape and number, when it was, what it was and who says so. */
function regel({ aard, dag, wat, bron, andereKijk }: Tijdlijnbeeldpunt, nummer: number, breedte: number): Content {
  const kijken = andereKijk.map((kijk) => `Anders gezien: ${kijk}`).join('\n');
  const zacht = { ...zetsel('klein'), color: KLEUR.inktZacht };
  return {
    table: {
      // Shares, because a long word would push a column wider than the page.
      widths: [deel(TEKEN, breedte), deel(breedte - TEKEN, breedte)],
      dontBreakRows: wat.length + kijken.length < REGEL_HEEL,
      body: [
        [
          { svg: teken(aard, String(nummer)), width: TEKENBREEDTE, merk: { rol: 'Lbl', alt: `${nummer}, ${AARDWOORDEN[aard]}` } },
          {
            text: [
              { text: `${dag}  `, font: LETTER.kop, ...metGelijkeCijfers(dag) },
              { text: wat, ...metGelijkeCijfers(wat) },
              { text: `  ${bron}`, ...zacht, ...metGelijkeCijfers(bron) },
              ...(kijken === '' ? [] : [{ text: `\n${kijken}`, ...zacht, ...metGelijkeCijfers(kijken) }]),
            ],
            ...zetsel('klein'),
            merk: { rol: 'LBody' },
          },
        ],
      ],
    },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 1.5, paddingBottom: () => 1.5 },
    merk: { rol: 'LI' },
  };
}

/** Width in points of the column with the shape, and of the shape with its number. */
const TEKEN = 30;
const TEKENBREEDTE = 25;

/** The shape with its number beside it, as in the drawing. */
function teken(aard: AardGebeurtenis, nummer: string): string {
  return svg(TEKENBREEDTE, 12, [vorm(aard, 5, 5.5), tekst(12, 8.8, nummer)]);
}

/** What the shapes that are there mean. */
function legenda(punten: readonly Tijdlijnbeeldpunt[]): string {
  const delen = AARD_GEBEURTENIS.filter((aard) => punten.some((elk) => elk.aard === aard)).map((aard, plaats) => {
    const x = plaats * 92;
    return `${vorm(aard, x + 5, 6)}${tekst(x + 14, 9, AARDWOORDEN[aard], { punt: 8.5, kleur: KLEUR.inktZacht })}`;
  });
  return svg(ZETBREEDTE, 12, delen);
}

function tekening(vlak: Tijdlijnvlak, eenBaan: boolean): string {
  const { breedte, hoogte, strepen, vandaag, banen } = vlak;
  const delen = [
    ...banen.map(({ y, hoogte: h }, nummer) => `<rect x="0" y="${y}" width="${breedte}" height="${h}" fill="${nummer % 2 === 0 ? KLEUR.papier : KLEUR.rand}"/>`),
    ...strepen.map(({ naam, x, metNaam }) => `${lijn(x, metNaam ? 3 : MAAT.ashoogte - 3, x, hoogte)}${metNaam ? tekst(x + 4, 12, naam, { kleur: KLEUR.inktZacht }) : ''}`),
    vandaag === null ? '' : `<line x1="${vandaag}" y1="${MAAT.ashoogte - 3}" x2="${vandaag}" y2="${hoogte}" stroke="${KLEUR.groen}" stroke-width="0.9" stroke-dasharray="3 3"/>`,
    ...(eenBaan ? [] : banen.map(({ naam, y }) => tekst(8, y + 11, naam, { punt: 8.5, kleur: KLEUR.inktZacht }))),
    ...banen.flatMap(({ punten }) => punten.map(punt)),
  ];
  return svg(breedte, hoogte, delen);
}

function punt({ aard, x, y, staaf, label }: Getekendpunt): string {
  const kleur = KLEUREN[aard];
  const onder = y + 7.5;
  const periode =
    staaf === null
      ? ''
      : `${lijn(staaf.x1, onder, staaf.x2, onder, { kleur, dikte: 2.4 })}${
          staaf.loopt ? `<path d="M${staaf.x2 - 4} ${onder - 3.2}l4 3.2-4 3.2" fill="none" stroke="${kleur}" stroke-width="1.5"/>` : lijn(staaf.x2, onder - 2.6, staaf.x2, onder + 2.6, { kleur, dikte: 1.5 })
        }`;
  return `${periode}${vorm(aard, x, y)}${tekst(label.x - 1, y + 3.3, label.tekst, { punt: MAAT.letter })}`;
}

/** As on screen: helping points up, hindering down, neutral is round, so that it holds without colour. */
function vorm(aard: AardGebeurtenis, x: number, y: number): string {
  const kleur = KLEUREN[aard];
  switch (aard) {
    case 'positief':
      return `<path d="M${x} ${y - 4.6}l4.8 8.6h-9.6z" fill="${kleur}"/>`;
    case 'negatief':
      return `<path d="M${x} ${y + 4.6}l4.8-8.6h-9.6z" fill="${kleur}"/>`;
    case 'neutraal':
      return `<circle cx="${x}" cy="${y}" r="3.9" fill="${kleur}"/>`;
  }
}
