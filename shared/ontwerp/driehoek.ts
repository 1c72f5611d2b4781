import type { OORDELEN } from '../werkvormen/keuzes.ts';

/*
 * The waardendriehoek, drawn once for screen and paper: legitimiteit at the top, betrokkenheid and rendement below. Each value
 * has its own third of the triangle and its own judgement; nothing is added up, because they are three judgements and no score.
 *
 * A judgement is told by its word and by the filling of its third, never by colour alone, so that it holds on a black and white
 * print: sterk is full, voldoende is hatched, zwak is an empty outline, onbekend is a dashed outline with a question mark,
 * and what was not judged is a dashed outline without one.
 */

export const WAARDEN = ['legitimiteit', 'betrokkenheid', 'rendement'] as const;
export type Driehoekwaarde = (typeof WAARDEN)[number];

/** Null: nobody judged it yet. */
export type Oordeel = (typeof OORDELEN)[number] | null;
export type Driehoekoordelen = Readonly<Record<Driehoekwaarde, Oordeel>>;

/** The measure of the drawing: the viewBox is `0 0 breedte hoogte`, in which the letters of a label are some 10 high. */
export const DRIEHOEK_BREEDTE = 220;
export const DRIEHOEK_HOOGTE = 200;
/** The thickness of every line, and the dashes of an outline that is `gestreept`. */
export const DRIEHOEK_LIJN = 1.3;
export const DRIEHOEK_STREEP = '4 3';

export interface Punt {
  readonly x: number;
  readonly y: number;
}

/** One third of the triangle. */
export interface Driehoekdeel {
  readonly waarde: Driehoekwaarde;
  /** The judgement as a word: `sterk`, or `niet beoordeeld`. */
  readonly woord: string;
  /** SVG path data of the outline. */
  readonly vlak: string;
  /** The outline is filled. */
  readonly gevuld: boolean;
  /** The outline is dashed with `DRIEHOEK_STREEP`. */
  readonly gestreept: boolean;
  /** SVG path data of the lines that hatch it; empty when it is not hatched. */
  readonly arcering: string;
  /** Where a question mark stands, on its middle; null without one. */
  readonly vraagteken: Punt | null;
  /** Where the name of the value stands, `text-anchor: middle`; the word of the judgement comes `WOORDHOOGTE` lower. */
  readonly label: Punt;
}

/** How much lower the word of the judgement stands than the name of the value. */
export const WOORDHOOGTE = 12.5;

const ZIJDE = 156;
const TOP: Punt = { x: DRIEHOEK_BREEDTE / 2, y: 33 };
const GROND = TOP.y + (ZIJDE * Math.sqrt(3)) / 2;
const HOEKEN: Readonly<Record<Driehoekwaarde, Punt>> = {
  legitimiteit: TOP,
  betrokkenheid: { x: TOP.x - ZIJDE / 2, y: GROND },
  rendement: { x: TOP.x + ZIJDE / 2, y: GROND },
};
const LABELS: Readonly<Record<Driehoekwaarde, Punt>> = {
  legitimiteit: { x: TOP.x, y: 11 },
  betrokkenheid: { x: 44, y: GROND + 16 },
  rendement: { x: DRIEHOEK_BREEDTE - 44, y: GROND + 16 },
};
/** Leaves a gap between the thirds, so that each is a shape of its own. */
const KRIMP = 0.93;
const ARCERING = 6;

/** The three thirds for these judgements, in the order of `WAARDEN`. */
export function driehoek(oordelen: Driehoekoordelen): readonly Driehoekdeel[] {
  return WAARDEN.map((waarde) => {
    const oordeel = oordelen[waarde];
    const hoekpunten = derde(waarde);
    return {
      waarde,
      woord: oordeelInWoord(oordeel),
      vlak: `M${hoekpunten.map(punt).join('L')}Z`,
      gevuld: oordeel === 'sterk',
      gestreept: oordeel === 'onbekend' || oordeel === null,
      arcering: oordeel === 'voldoende' ? arceer(hoekpunten) : '',
      vraagteken: oordeel === 'onbekend' ? midden(hoekpunten) : null,
      label: LABELS[waarde],
    };
  });
}

export function oordeelInWoord(oordeel: Oordeel): string {
  return oordeel ?? 'niet beoordeeld';
}

/** What the drawing says, for who does not see it: `legitimiteit sterk, betrokkenheid zwak, rendement onbekend`. */
export function driehoekInWoorden(oordelen: Driehoekoordelen): string {
  return WAARDEN.map((waarde) => `${waarde} ${oordeelInWoord(oordelen[waarde])}`).join(', ');
}

/** The kite between a corner, the middles of its two sides and the middle of the triangle. */
function derde(waarde: Driehoekwaarde): readonly Punt[] {
  const hoek = HOEKEN[waarde];
  const anderen = WAARDEN.filter((ander) => ander !== waarde).map((ander) => HOEKEN[ander]);
  const [een, twee] = anderen.map((ander) => midden([hoek, ander]));
  const vlieger = [hoek, een ?? hoek, midden(Object.values(HOEKEN)), twee ?? hoek];
  const eigen = midden(vlieger);
  return vlieger.map(({ x, y }) => ({ x: eigen.x + (x - eigen.x) * KRIMP, y: eigen.y + (y - eigen.y) * KRIMP }));
}

function midden(punten: readonly Punt[]): Punt {
  return { x: punten.reduce((som, { x }) => som + x, 0) / punten.length, y: punten.reduce((som, { y }) => som + y, 0) / punten.length };
}

/** Slanting lines at equal distances, each cut where it leaves the shape. The shape has no hollow side, so a line cuts it twice. */
function arceer(hoekpunten: readonly Punt[]): string {
  const schuin = ({ x, y }: Punt): number => x + y;
  const begin = Math.min(...hoekpunten.map(schuin));
  const einde = Math.max(...hoekpunten.map(schuin));
  const lijnen: string[] = [];
  for (let waar = begin + ARCERING; waar < einde; waar += ARCERING) {
    const sneden = hoekpunten.flatMap((van, nummer) => {
      const naar = hoekpunten[(nummer + 1) % hoekpunten.length] ?? van;
      const [a, b] = [schuin(van) - waar, schuin(naar) - waar];
      if (a * b >= 0) return [];
      const deel = a / (a - b);
      return [{ x: van.x + (naar.x - van.x) * deel, y: van.y + (naar.y - van.y) * deel }];
    });
    if (sneden.length === 2) lijnen.push(`M${sneden.map(punt).join('L')}`);
  }
  return lijnen.join('');
}

function punt({ x, y }: Punt): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
