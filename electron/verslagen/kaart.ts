import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Kaartbeeld } from '#shared/verslagen/model';
import { KAARTLETTER, kortNaam, maakKaartvlak, PUNTSTRAAL, REGELHOOGTE, RINGLETTER, ringnaam, STIP, type Kaartpunt, type Kaartvlak } from './kaartvlak.ts';
import { etiket, KOP_MET_VERVOLG } from './kop.ts';
import { deel, KLEUR, LETTER, zetsel, ZETBREEDTE } from './opmaak.ts';
import { maat, rechthoek, svg, tekst } from './svg.ts';

/* The betrokkenenkaart on paper: rings around the family. Who has regie is a filled square, who has not an open round. */

type Mens = Kaartbeeld['kringen'][number]['mensen'][number];

/** Lines per piece of the list, which is read down the left and then down the right. */
const PER_STUK = 20;
const NAAST_ELKAAR = 6;

/** @param alternatief what the drawing shows, in words */
export function kaartInhoud(beeld: Kaartbeeld, alternatief: string): Content[] {
  const vlak = maakKaartvlak(beeld, ZETBREEDTE);
  const kringen = beeld.kringen.filter(({ mensen }) => mensen.length > 0);
  const metWoorden = vlak !== null && vlak.punten.every(({ regels }) => regels.length > 0);
  const metRegie = kringen.some(({ mensen }) => mensen.some(({ regie }) => regie !== ''));
  return [
    ...(vlak === null ? [] : [{ svg: tekening(vlak), width: ZETBREEDTE, margin: [0, 0, 0, 6] as [number, number, number, number], merk: { rol: 'Figure', alt: alternatief } as const }]),
    ...(metRegie && vlak !== null ? [sleutel()] : []),
    ...lijst(metWoorden ? alleenRegie(kringen) : genummerd(kringen), !metWoorden),
  ];
}

interface Regel {
  readonly kring: string;
  readonly nummer: number;
  readonly mens: Mens;
}

function genummerd(kringen: Kaartbeeld['kringen']): readonly Regel[] {
  return kringen.flatMap(({ naam, mensen }) => mensen.map((mens) => ({ kring: naam, mens }))).map((regel, plaats) => ({ ...regel, nummer: plaats + 1 }));
}

/** What the drawing does not say in words itself. */
function alleenRegie(kringen: Kaartbeeld['kringen']): readonly Regel[] {
  return genummerd(kringen).filter(({ mens }) => mens.regie !== '');
}

function tekening({ hoogte, midden, ringen, punten }: Kaartvlak): string {
  const [gezin, ...anderen] = ringen;
  const ellips = (rx: number, ry: number, vorm: string): string => `<ellipse cx="${maat(midden.x)}" cy="${maat(midden.y)}" rx="${maat(rx)}" ry="${maat(ry)}" ${vorm}/>`;
  return svg(ZETBREEDTE, hoogte, [
    ...anderen.toReversed().map(({ rx, ry }) => ellips(rx, ry, `fill="none" stroke="${KLEUR.veldrand}" stroke-width="0.75"`)),
    gezin === undefined ? '' : ellips(gezin.rx, gezin.ry, `fill="${KLEUR.groenVlak}" stroke="${KLEUR.groen}" stroke-width="1.2"`),
    ...ringen.map((ring) => {
      const { x, y, rx, ry } = ringnaam(midden, ring);
      return `${rechthoek(x - rx, y - ry, rx * 2, ry * 2, { vulling: '#FFFFFF', rond: 3 })}${tekst(x, y + 2.9, kortNaam(ring.naam), { punt: RINGLETTER, kleur: KLEUR.groen, anker: 'middle' })}`;
    }),
    ...punten.map((punt) => (punt.regels.length === 0 ? stip(punt) : woorden(punt, Math.abs(punt.y - midden.y) < (gezin?.ry ?? 0) && punt.x === midden.x))),
  ]);
}

function stip({ nummer, x, y, regie }: Pick<Kaartpunt, 'nummer' | 'x' | 'y' | 'regie'>): string {
  const vorm = regie
    ? rechthoek(x - STIP, y - STIP, STIP * 2, STIP * 2, { vulling: KLEUR.groen, rand: KLEUR.groen, rond: 2 })
    : `<circle cx="${maat(x)}" cy="${maat(y)}" r="${STIP}" fill="#FFFFFF" stroke="${KLEUR.inkt}" stroke-width="0.9"/>`;
  return `${vorm}${tekst(x, y + 3, String(nummer), { punt: 8.5, kleur: regie ? KLEUR.opGroen : KLEUR.inkt, anker: 'middle' })}`;
}

/** A point on the ring, and the words under it on white, so that lines behind them do not cross them. */
function woorden({ x, y, rx, ry, regels, regie }: Kaartpunt, inGezin: boolean): string {
  const boven = y - ry + PUNTSTRAAL;
  const vorm = regie
    ? rechthoek(x - PUNTSTRAAL, boven - PUNTSTRAAL, PUNTSTRAAL * 2, PUNTSTRAAL * 2, { vulling: KLEUR.groen, rond: 1 })
    : `<circle cx="${maat(x)}" cy="${maat(boven)}" r="${PUNTSTRAAL}" fill="#FFFFFF" stroke="${KLEUR.inkt}" stroke-width="1"/>`;
  const onder = boven + PUNTSTRAAL + 1;
  const vak = inGezin ? '' : rechthoek(x - rx, onder, rx * 2, y + ry - onder, { vulling: '#FFFFFF', rond: 3 });
  return `${vak}${vorm}${regels.map((regel, i) => tekst(x, onder + 8 + i * REGELHOOGTE, regel, { punt: KAARTLETTER, anker: 'middle' })).join('')}`;
}

const SLEUTELMAAT = 14;

function sleutel(): Content {
  const klein = { ...zetsel('klein'), color: KLEUR.inktZacht };
  return {
    columns: [
      { width: SLEUTELMAAT, svg: svg(10, 12, [rechthoek(0.5, 2, 9, 9, { vulling: KLEUR.groen, rond: 1 })]), fit: [10, 12] },
      { width: 'auto', text: 'Een gevuld vierkant: heeft ergens de regie over.', ...klein },
    ],
    columnGap: 0,
    margin: [0, 2, 0, 6],
  };
}

function lijst(regels: readonly Regel[], metNummer: boolean): readonly Content[] {
  const stukken = Array.from({ length: Math.ceil(regels.length / PER_STUK) }, (_, stuk) => regels.slice(stuk * PER_STUK, (stuk + 1) * PER_STUK));
  return stukken.map((stuk, nummer): Content => {
    const boven = nummer === 0 ? 2 : 8;
    if (regels.length < NAAST_ELKAAR) return { stack: kolom(stuk, ZETBREEDTE, metNummer, boven) };
    const half = Math.ceil(stuk.length / 2);
    return { columns: [stuk.slice(0, half), stuk.slice(half)].map((deelVan) => ({ width: deel(1, 2), stack: kolom(deelVan, ZETBREEDTE / 2, metNummer, boven) })), columnGap: 18 };
  });
}

/** The names of the rings stand above those who are on them, again at the top of a column. */
function kolom(regels: readonly Regel[], breedte: number, metNummer: boolean, boven: number): Content[] {
  const kringen = regels.map(({ kring }) => kring).filter((kring, plaats, alle) => plaats === 0 || alle[plaats - 1] !== kring);
  return kringen.map((kring, plaats) => ({
    stack: [
      ...(metNummer ? [{ ...etiket(kring, [0, plaats === 0 ? boven : 8, 0, 2]), headlineLevel: KOP_MET_VERVOLG }] : []),
      { stack: regels.filter((regel) => regel.kring === kring).map((regel) => mensregel(regel, breedte, metNummer)), merk: { rol: 'L' } },
    ],
  }));
}

/** Width in points of the column with the number. */
const TEKEN = 24;

function mensregel({ nummer, mens: { wie, regie } }: Regel, breedte: number, metNummer: boolean): Content {
  const letter = zetsel('klein');
  const woord: ContentText = { text: [{ text: wie, font: LETTER.kop }, ...(regie === '' ? [] : [{ text: `  regie over ${regie}`, color: KLEUR.inktZacht }])], ...letter };
  if (!metNummer) return { ...woord, margin: [0, 1, 0, 1], merk: { rol: 'LI' } };
  return {
    table: {
      // Shares, because a long word would push a column wider than the page.
      widths: [deel(TEKEN, breedte), deel(breedte - TEKEN, breedte)],
      dontBreakRows: wie.length + regie.length < 600,
      body: [[{ svg: svg(18, 18, [stip({ nummer, x: 9, y: 9, regie: regie !== '' })]), width: 14, merk: { rol: 'Lbl', alt: String(nummer) } }, { ...woord, merk: { rol: 'LBody' } }]],
    },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 1.5, paddingBottom: () => 1.5 },
    merk: { rol: 'LI' },
  };
}
