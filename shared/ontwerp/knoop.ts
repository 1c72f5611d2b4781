/*
 * The sign of Ontwar: a loose knot in one line that comes undone. The curve is described once, here; the icon,
 * the progress of a meeting, the empty screens and the cover of a report all draw it from this description.
 */

/** The canvas of the sign, for a viewBox. */
export const KNOOP_BREEDTE = 96;
export const KNOOP_HOOGTE = 64;
/** Width of the line on that canvas. */
export const KNOOP_LIJN = 5;

/** A point of the line; `z` says which of two crossing strands lies on top. */
interface Punt {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A stretch of the line as a cubic curve from `a` to `d`. */
type Stuk = readonly [a: Punt, b: Punt, c: Punt, d: Punt];

/** How many points describe the knotted part. */
const LUS_PUNTEN = 13;
/** The closed trefoil is cut open at the bottom by this angle on either side, so that its two ends can leave. */
const OPENING = 0.86;
/** Length of line left out on either side of an upper strand, on the canvas. */
const SPLEET = KNOOP_LIJN * 0.95;
const STAPPEN_PER_STUK = 16;
/** How much later the left end comes undone than the right one, as a share of the whole. */
const NALOOP = 1.3;

function meng(van: number, naar: number, deel: number): number {
  return van + (naar - van) * deel;
}

function mengPunt(van: Punt, naar: Punt, deel: number): Punt {
  return { x: meng(van.x, naar.x, deel), y: meng(van.y, naar.y, deel), z: meng(van.z, naar.z, deel) };
}

/** The overhand knot: a trefoil, cut open, with its ends led out to the left and the right. */
function knooppunten(): readonly Punt[] {
  const lus = Array.from({ length: LUS_PUNTEN }, (_, nummer): Punt => {
    const t = meng(-Math.PI + OPENING, Math.PI - OPENING, nummer / (LUS_PUNTEN - 1));
    return {
      x: 48 - 10.4 * (Math.sin(t) + 2 * Math.sin(2 * t)),
      y: 28.6 - 9.3 * (Math.cos(t) - 2 * Math.cos(2 * t)),
      z: Math.sin(3 * t),
    };
  });
  return [{ x: 4, y: 54, z: 0 }, { x: 19, y: 52.5, z: 0 }, ...lus, { x: 77, y: 52.5, z: 0 }, { x: 92, y: 54, z: 0 }];
}

/** The same line come undone: nearly straight, with the memory of a wave. */
function lospunten(aantal: number): readonly Punt[] {
  return Array.from({ length: aantal }, (_, nummer): Punt => {
    const deel = nummer / (aantal - 1);
    return { x: meng(4, 92, deel), y: 54 - 7 * Math.sin(deel * Math.PI) ** 2 * Math.sin(deel * Math.PI * 3), z: 0 };
  });
}

/**
 * How far one point has come: the line is drawn out from its right end, so the loops go one after another
 * and those that remain keep their size.
 */
function aandeel(voortgang: number, nummer: number, aantal: number): number {
  const vanRechts = 1 - nummer / (aantal - 1);
  const eigen = Math.min(1, Math.max(0, voortgang * (1 + NALOOP) - NALOOP * vanRechts));
  return eigen * eigen * (3 - 2 * eigen);
}

const VAST = knooppunten();
const LOS = lospunten(VAST.length);

/** A smooth line through the points (Catmull-Rom, written as cubic curves). */
function lijnDoor(punten: readonly Punt[]): readonly Stuk[] {
  return punten.slice(0, -1).flatMap((b, nummer): readonly Stuk[] => {
    const c = punten[nummer + 1];
    if (c === undefined) return [];
    const a = punten[nummer - 1] ?? b;
    const d = punten[nummer + 2] ?? c;
    const stuur = (vanaf: Punt, op: Punt, tot: Punt, kant: number): Punt => ({
      x: op.x + (kant * (tot.x - vanaf.x)) / 6,
      y: op.y + (kant * (tot.y - vanaf.y)) / 6,
      z: op.z + (kant * (tot.z - vanaf.z)) / 6,
    });
    return [[b, stuur(a, b, c, 1), stuur(b, c, d, -1), c]];
  });
}

/** The point of a stretch at `t` from 0 to 1, and the two stretches before and after it. */
function splits([a, b, c, d]: Stuk, t: number): { readonly voor: Stuk; readonly punt: Punt; readonly na: Stuk } {
  const ab = mengPunt(a, b, t);
  const bc = mengPunt(b, c, t);
  const cd = mengPunt(c, d, t);
  const abc = mengPunt(ab, bc, t);
  const bcd = mengPunt(bc, cd, t);
  const punt = mengPunt(abc, bcd, t);
  return { voor: [a, ab, abc, punt], punt, na: [punt, bcd, cd, d] };
}

interface Monster {
  readonly punt: Punt;
  /** Place along the line: number of the stretch plus the part of it. */
  readonly plek: number;
}

function bemonster(stukken: readonly Stuk[]): readonly Monster[] {
  const monsters = stukken.flatMap((stuk, nummer) =>
    Array.from({ length: STAPPEN_PER_STUK }, (_, stap): Monster => {
      const deel = stap / STAPPEN_PER_STUK;
      return { punt: splits(stuk, deel).punt, plek: nummer + deel };
    }),
  );
  const einde = stukken.at(-1)?.[3];
  return einde === undefined ? monsters : [...monsters, { punt: einde, plek: stukken.length }];
}

/** Where two straight pieces p-q and r-s cross, as parts along each; null when they do not. */
function snijpunt(p: Punt, q: Punt, r: Punt, s: Punt): { readonly eerste: number; readonly tweede: number } | null {
  const noemer = (q.x - p.x) * (s.y - r.y) - (q.y - p.y) * (s.x - r.x);
  if (Math.abs(noemer) < 1e-9) return null;
  const eerste = ((r.x - p.x) * (s.y - r.y) - (r.y - p.y) * (s.x - r.x)) / noemer;
  const tweede = ((r.x - p.x) * (q.y - p.y) - (r.y - p.y) * (q.x - p.x)) / noemer;
  return eerste >= 0 && eerste < 1 && tweede >= 0 && tweede < 1 ? { eerste, tweede } : null;
}

/** Some samples of the line in a row, with the box around them. The last is also the first of the next row. */
interface Rij {
  readonly monsters: readonly Monster[];
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

function rijen(monsters: readonly Monster[]): readonly Rij[] {
  return Array.from({ length: Math.ceil((monsters.length - 1) / STAPPEN_PER_STUK) }, (_, nummer): Rij => {
    const rij = monsters.slice(nummer * STAPPEN_PER_STUK, (nummer + 1) * STAPPEN_PER_STUK + 1);
    const xen = rij.map(({ punt }) => punt.x);
    const yen = rij.map(({ punt }) => punt.y);
    return { monsters: rij, links: Math.min(...xen), rechts: Math.max(...xen), boven: Math.min(...yen), onder: Math.max(...yen) };
  });
}

function rakenElkaar(een: Rij, ander: Rij): boolean {
  return een.links <= ander.rechts && ander.links <= een.rechts && een.boven <= ander.onder && ander.boven <= een.onder;
}

/** Where the line of one row passes over or under that of another: the place of the lower strand. */
function kruisingen(een: Rij, ander: Rij): readonly number[] {
  const plekken: number[] = [];
  for (const [i, q] of een.monsters.entries()) {
    const p = een.monsters[i - 1];
    if (p === undefined) continue;
    for (const [j, s] of ander.monsters.entries()) {
      const r = ander.monsters[j - 1];
      // Neighbours share a point, which is no crossing; within one row each pair counts once.
      if (r === undefined || r.plek <= q.plek) continue;
      const kruising = snijpunt(p.punt, q.punt, r.punt, s.punt);
      if (kruising === null) continue;
      const eersteOnder = meng(p.punt.z, q.punt.z, kruising.eerste) < meng(r.punt.z, s.punt.z, kruising.tweede);
      plekken.push(eersteOnder ? meng(p.plek, q.plek, kruising.eerste) : meng(r.plek, s.plek, kruising.tweede));
    }
  }
  return plekken;
}

/** Places along the line where it passes under itself. Rows that lie apart are not looked at: the first screen waits for this. */
function onderdoorgangen(monsters: readonly Monster[]): readonly number[] {
  const alle = rijen(monsters);
  const plekken = alle.flatMap((een, nummer) => alle.slice(nummer).flatMap((ander) => (rakenElkaar(een, ander) ? kruisingen(een, ander) : [])));
  return plekken.toSorted((a, b) => a - b);
}

/** The stretches between two places along the line. */
function uitsnede(stukken: readonly Stuk[], van: number, tot: number): readonly Stuk[] {
  return stukken.flatMap((stuk, nummer): readonly Stuk[] => {
    const begin = Math.max(van - nummer, 0);
    const einde = Math.min(tot - nummer, 1);
    if (begin >= einde) return [];
    const tot1 = einde < 1 ? splits(stuk, einde).voor : stuk;
    return [begin > 0 ? splits(tot1, begin / einde).na : tot1];
  });
}

/** The place along the line that lies `afstand` further (or, negative, back) than `plek`. */
function verderop(monsters: readonly Monster[], plek: number, afstand: number): number {
  const richting = Math.sign(afstand);
  const reeks = richting > 0 ? monsters.filter((m) => m.plek > plek) : monsters.filter((m) => m.plek < plek).toReversed();
  let vorige = reeks[0];
  let rest = Math.abs(afstand);
  for (const monster of reeks) {
    if (vorige !== undefined) rest -= Math.hypot(monster.punt.x - vorige.punt.x, monster.punt.y - vorige.punt.y);
    vorige = monster;
    if (rest <= 0) return monster.plek;
  }
  return vorige?.plek ?? plek;
}

function schrijf(stukken: readonly Stuk[]): string {
  const getal = (waarde: number): string => String(Math.round(waarde * 10) / 10);
  const paar = (punt: Punt): string => `${getal(punt.x)} ${getal(punt.y)}`;
  const begin = stukken[0]?.[0];
  if (begin === undefined) return '';
  return `M${paar(begin)}${stukken.map(([, b, c, d]) => `C${paar(b)} ${paar(c)} ${paar(d)}`).join('')}`;
}

/**
 * The sign as the `d` of an SVG path on a canvas of `KNOOP_BREEDTE` by `KNOOP_HOOGTE`, drawn with a line of `KNOOP_LIJN`.
 * @param voortgang 0 is tied, 1 is undone; values outside are clamped.
 */
export function knoopPad(voortgang: number): string {
  const deel = Math.min(1, Math.max(0, voortgang));
  const stukken = lijnDoor(VAST.map((punt, nummer) => mengPunt(punt, LOS[nummer] ?? punt, aandeel(deel, nummer, VAST.length))));
  const monsters = bemonster(stukken);
  const spleten = onderdoorgangen(monsters).map((plek) => [verderop(monsters, plek, -SPLEET), verderop(monsters, plek, SPLEET)] as const);
  const grenzen = [0, ...spleten.flat(), stukken.length];
  const delen: string[] = [];
  for (let nummer = 0; nummer < grenzen.length; nummer += 2) {
    delen.push(schrijf(uitsnede(stukken, grenzen[nummer] ?? 0, grenzen[nummer + 1] ?? stukken.length)));
  }
  return delen.join('');
}
