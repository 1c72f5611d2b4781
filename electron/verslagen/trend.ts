import type { Content, TableCell } from 'pdfmake/interfaces';
import { MINST } from '#shared/verslagen/minst';
import type { Trendbeeld } from '#shared/verslagen/model';
import { deel, KLEUR, LETTER, zetsel, ZETBREEDTE } from './opmaak.ts';
import { lijn, maat, svg, tekst } from './svg.ts';

/*
 * How often something was counted in each of a few periods: lines that differ in dash, in sign and by a letter at their end, so that they
 * are told apart without colour, and under them every number in a table that is the key as well.
 */

type Reeks = Trendbeeld['reeksen'][number];

const HOOGTE = 176;
const BOVEN = 10;
const ONDER = 24;
/** Left of the lines stand the numbers of the axis, right of them the letter of each. */
const LINKS = 28;
const RECHTS = 30;
/** Points between the letters of two lines. */
const LETTERAFSTAND = 11;
/** More lines than this are a knot; the table then tells it alone. */
const MEESTE_LIJNEN = 8;
/** Up to so many periods a cell has room for words. */
const RUIME_KOLOMMEN = 6;

const STREPEN = ['', '6 3', '1.5 3', '9 3 1.5 3'] as const;

/** @param alternatief what the drawing shows, in words */
export function trendInhoud({ perioden, reeksen }: Trendbeeld, alternatief: string): Content[] {
  return [...(heeftLijnen(reeksen) ? [{ svg: tekening(perioden, reeksen), width: ZETBREEDTE, margin: [0, 0, 0, 6] as [number, number, number, number], merk: { rol: 'Figure', alt: alternatief } as const }] : []), tabel(perioden, reeksen)];
}

function heeftLijnen(reeksen: readonly Reeks[]): boolean {
  return reeksen.length <= MEESTE_LIJNEN && reeksen.some(({ waarden }) => waarden.some((waarde) => waarde !== null));
}

function tekening(perioden: readonly string[], reeksen: readonly Reeks[]): string {
  const hoogste = Math.max(1, ...reeksen.flatMap(({ waarden }) => waarden.map((waarde) => waarde ?? 0)));
  const stap = asstap(hoogste);
  const top = Math.ceil(hoogste / stap) * stap;
  const grond = HOOGTE - ONDER;
  const vak = (ZETBREEDTE - LINKS - RECHTS) / Math.max(1, perioden.length);
  const x = (plaats: number): number => LINKS + (plaats + 0.5) * vak;
  const y = (waarde: number): number => grond - ((grond - BOVEN) * waarde) / top;
  const treden = Array.from({ length: Math.round(top / stap) + 1 }, (_, trede) => trede * stap);
  const einden = verspreid(reeksen.map((reeks) => laatste(reeks)).map((einde) => (einde === null ? null : y(einde.waarde))));
  return svg(ZETBREEDTE, HOOGTE, [
    ...treden.map((trede) => `${lijn(LINKS, y(trede), ZETBREEDTE - RECHTS, y(trede), { kleur: trede === 0 ? KLEUR.veldrand : KLEUR.lijn, dikte: trede === 0 ? 0.9 : 0.6 })}${tekst(LINKS - 7, y(trede) + 3, String(trede), { kleur: KLEUR.inktZacht, anker: 'end' })}`),
    ...perioden.map((periode, plaats) => tekst(x(plaats), HOOGTE - 8, kort(periode, vak), { kleur: KLEUR.inkt, anker: 'middle' })),
    ...reeksen.map((reeks, nummer) => reekslijn(reeks, nummer, x, y)),
    ...reeksen.map((reeks, nummer) => eindletter(reeks, nummer, einden[nummer] ?? null, x, y)),
  ]);
}

/** A round step with which the axis has at most five. */
function asstap(hoogste: number): number {
  const stappen = [1, 2, 5].flatMap((cijfer) => [1, 10, 100, 1_000, 10_000].map((macht) => cijfer * macht)).toSorted((a, b) => a - b);
  return stappen.find((stap) => hoogste / stap <= 5) ?? hoogste;
}

/** A period is a word or two; what is longer stands in full in the table. */
function kort(periode: string, breedte: number): string {
  const tekens = Math.max(3, Math.floor(breedte / 5.2));
  return periode.length <= tekens ? periode : `${periode.slice(0, tekens - 1).trimEnd()}…`;
}

/** The pieces of a line between what is too small to show, each with the sign of its series. */
function reekslijn({ waarden }: Reeks, nummer: number, x: (plaats: number) => number, y: (waarde: number) => number): string {
  const stukken: string[] = [];
  let stuk = '';
  for (const [plaats, waarde] of waarden.entries()) {
    if (waarde === null) {
      stukken.push(stuk);
      stuk = '';
    } else {
      stuk += `${stuk === '' ? 'M' : 'L'}${maat(x(plaats))} ${maat(y(waarde))}`;
    }
  }
  return `${[...stukken, stuk].filter((pad) => pad !== '').map((pad) => streek(pad, nummer)).join('')}${waarden.map((waarde, plaats) => (waarde === null ? '' : teken(nummer, x(plaats), y(waarde)))).join('')}`;
}

function streek(pad: string, nummer: number): string {
  const streep = STREPEN[nummer % STREPEN.length] ?? '';
  return `<path d="${pad}" fill="none" stroke="${kleurVan(nummer)}" stroke-width="1.6"${streep === '' ? '' : ` stroke-dasharray="${streep}"`}/>`;
}

/** Green, ochre and ink, light enough apart to differ in grey as well. */
function kleurVan(nummer: number): string {
  return [KLEUR.groen, KLEUR.okerVol, KLEUR.inkt, KLEUR.veldrand][nummer % 4] ?? KLEUR.inkt;
}

const STRAAL = 3.8;

/** Four shapes, filled for the first four series and open for the next. */
function teken(nummer: number, x: number, y: number): string {
  const kleur = kleurVan(nummer);
  const vorm = `fill="${nummer < 4 ? kleur : KLEUR.vlak}" stroke="${kleur}" stroke-width="1.3"`;
  switch (nummer % 4) {
    case 0:
      return `<circle cx="${maat(x)}" cy="${maat(y)}" r="${STRAAL}" ${vorm}/>`;
    case 1:
      return `<path d="M${maat(x)} ${maat(y - STRAAL - 1)}L${maat(x + STRAAL + 0.8)} ${maat(y + STRAAL)}L${maat(x - STRAAL - 0.8)} ${maat(y + STRAAL)}Z" ${vorm}/>`;
    case 2:
      return `<path d="M${maat(x - STRAAL)} ${maat(y - STRAAL)}h${STRAAL * 2}v${STRAAL * 2}h${-STRAAL * 2}Z" ${vorm}/>`;
    default:
      return `<path d="M${maat(x)} ${maat(y - STRAAL - 1.4)}L${maat(x + STRAAL + 1.4)} ${maat(y)}L${maat(x)} ${maat(y + STRAAL + 1.4)}L${maat(x - STRAAL - 1.4)} ${maat(y)}Z" ${vorm}/>`;
  }
}

function laatste({ waarden }: Reeks): { readonly plaats: number; readonly waarde: number } | null {
  const plaats = waarden.findLastIndex((elk) => elk !== null);
  const waarde = waarden[plaats];
  return waarde === null || waarde === undefined ? null : { plaats, waarde };
}

/** Moves the letters down until none touches the one above it, and all of them up again where the last then falls off. */
function verspreid(hoogtes: readonly (number | null)[]): readonly (number | null)[] {
  const opHoogte = hoogtes.flatMap((y, nummer) => (y === null ? [] : [{ y, nummer }])).toSorted((a, b) => a.y - b.y);
  const gezet: { y: number; readonly nummer: number }[] = [];
  for (const { y, nummer } of opHoogte) gezet.push({ y: Math.max(y, (gezet.at(-1)?.y ?? Number.NEGATIVE_INFINITY) + LETTERAFSTAND), nummer });
  const over = Math.max(0, (gezet.at(-1)?.y ?? 0) - (HOOGTE - ONDER + 4));
  return hoogtes.map((_, nummer) => {
    const plek = gezet.find((elk) => elk.nummer === nummer);
    return plek === undefined ? null : plek.y - over;
  });
}

function eindletter(reeks: Reeks, nummer: number, hoogte: number | null, x: (plaats: number) => number, y: (waarde: number) => number): string {
  const einde = laatste(reeks);
  if (einde === null || hoogte === null) return '';
  const rand = ZETBREEDTE - RECHTS + 9;
  const aanloop = lijn(x(einde.plaats) + STRAAL + 3, y(einde.waarde), rand - 3, hoogte, { kleur: KLEUR.veldrand, dikte: 0.5, streep: '1 2' });
  return `${aanloop}${tekst(rand, hoogte + 3.4, letterVan(nummer), { punt: 10 })}`;
}

function letterVan(nummer: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + (nummer % 26));
}

const SLEUTEL = 58;

/** The line, the sign and the letter of a series. */
function sleutel(nummer: number): string {
  return svg(SLEUTEL, 12, [tekst(0, 9.4, letterVan(nummer), { punt: 10 }), streek(`M14 6H${SLEUTEL - 10}`, nummer), teken(nummer, (14 + SLEUTEL - 10) / 2, 6)]);
}

/** Every number in words or figures; nothing of it has to be read off the drawing. */
function tabel(perioden: readonly string[], reeksen: readonly Reeks[]): Content {
  const getekend = heeftLijnen(reeksen);
  const ruim = perioden.length <= RUIME_KOLOMMEN;
  const cijferbreedte = Math.min(62, (ZETBREEDTE * 0.6) / Math.max(1, perioden.length));
  const lijnbreedte = getekend ? SLEUTEL + 2 : 0;
  const naam = ZETBREEDTE - lijnbreedte - cijferbreedte * perioden.length;
  const letter = zetsel('klein');
  const kop = (woord: string, rechts: boolean): TableCell => ({ text: woord, font: LETTER.kop, ...letter, color: KLEUR.inktZacht, alignment: rechts ? 'right' : 'left' });
  const klein = perioden.length > 0 && reeksen.some(({ waarden }) => waarden.includes(null)) && !ruim;
  const rij = ({ naam: wat, waarden }: Reeks, nummer: number): TableCell[] => [
    { text: wat, font: LETTER.kop, ...letter },
    ...(getekend ? [{ svg: sleutel(nummer), width: SLEUTEL - 4, merk: { rol: 'Figure', alt: `Lijn ${letterVan(nummer)}` } as const }] : []),
    ...perioden.map((_, plaats): TableCell => ({ text: inCel(waarden[plaats], ruim), ...letter, alignment: 'right', fontFeatures: ['tnum'] })),
  ];
  return {
    stack: [
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: reeksen.every(({ naam: wat }) => wat.length < 600),
          widths: [deel(naam, ZETBREEDTE), ...(getekend ? [deel(lijnbreedte, ZETBREEDTE)] : []), ...perioden.map(() => deel(cijferbreedte, ZETBREEDTE))],
          body: [[kop('Wat', false), ...(getekend ? [kop('Lijn', false)] : []), ...perioden.map((periode) => kop(periode, true))], ...reeksen.map(rij)],
        },
        layout: {
          hLineWidth: (regel) => (regel === 0 ? 0 : regel === 1 ? 1.2 : 0.6),
          vLineWidth: () => 0,
          hLineColor: (regel) => (regel === 1 ? KLEUR.groen : KLEUR.lijn),
          paddingLeft: (kolom) => (kolom === 0 ? 0 : 4),
          paddingRight: () => 2,
          paddingTop: () => 4,
          paddingBottom: () => 3,
        },
        merk: { rol: 'Table', rijkop: true },
      },
      ...(klein ? [{ text: `< ${MINST}: minder dan ${MINST}.`, ...letter, color: KLEUR.inktZacht, margin: [0, 4, 0, 0] as [number, number, number, number] }] : []),
    ],
  };
}

function inCel(van: number | null | undefined, ruim: boolean): string {
  if (van === undefined) return '–';
  if (van === null) return ruim ? `minder dan ${MINST}` : `< ${MINST}`;
  return String(van);
}
