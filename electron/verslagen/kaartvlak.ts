import { breekAf, tekstbreedte } from '#shared/domein/tekstmaat';
import type { Kaartbeeld } from '#shared/verslagen/model';

/*
 * Where everybody stands on the betrokkenenkaart: the family in the middle, the rings around it, each person a point on a ring. With
 * few people their words stand at the point; when those do not fit, a number does, and a list tells what it is. Pure geometry in points.
 */

export interface Kaartpunt {
  /** Counted over the whole map, from 1. */
  readonly nummer: number;
  readonly x: number;
  readonly y: number;
  readonly regie: boolean;
  /** The words under the point, in lines; empty where the number stands instead. */
  readonly regels: readonly string[];
  /** Half of what it takes of the drawing, in width and height. */
  readonly rx: number;
  readonly ry: number;
}

export interface Kaartring {
  readonly naam: string;
  readonly rx: number;
  readonly ry: number;
}

export interface Kaartvlak {
  readonly hoogte: number;
  readonly midden: { readonly x: number; readonly y: number };
  /** From the middle outwards; the first is the family, and no line but a ground. */
  readonly ringen: readonly Kaartring[];
  readonly punten: readonly Kaartpunt[];
}

type Kring = Kaartbeeld['kringen'][number];

/** The size in points of the letters at a point, and of the name of a ring. */
export const KAARTLETTER = 8;
export const RINGLETTER = 8;
/** Between the lines of words at a point. */
export const REGELHOOGTE = 10;
/** Half the width that words get at a point, and the room around them. */
const HALF = 56;
const LUCHT = 3;
/** Half the size of the point above the words. */
export const PUNTSTRAAL = 4;
/** With more people than this their words do not fit. */
const MEESTE_WOORDEN = 14;
const MEESTE_REGELS = 4;

/** Half the size of a point with a number. */
export const STIP = 8.5;
const STIPAFSTAND = 23;
const RING = { rx: 40, ry: 27 } as const;
/** Higher than this, in points, a drawing leaves no room for the list. */
const HOOGST = 380;

/** Null when there are so many people that no drawing holds them; the list then tells it. */
export function maakKaartvlak({ kringen }: Kaartbeeld, breedte: number): Kaartvlak | null {
  const [gezin, ...anderen] = kringen;
  if (gezin === undefined || kringen.every(({ mensen }) => mensen.length === 0)) return null;
  // A ring on which nobody stands tells nothing and takes room; the family stays, as what it is about.
  const ringen = [gezin, ...anderen.filter(({ mensen }) => mensen.length > 0)];
  return metWoorden(ringen, breedte) ?? metNummers(ringen, breedte);
}

interface Maat {
  readonly regels: readonly string[];
  readonly rx: number;
  readonly ry: number;
}

function metWoorden(ringen: readonly Kring[], breedte: number): Kaartvlak | null {
  const mensen = ringen.flatMap(({ mensen: opRing }) => opRing);
  const [gezin, ...anderen] = ringen;
  if (gezin === undefined || mensen.length > MEESTE_WOORDEN || mensen.some(({ wie }) => !isKort(wie))) return null;
  const maten = new Map(mensen.map((mens) => [mens, maatVan(mens.wie)] as const));
  const kern = { rx: 74, ry: Math.max(28, gezin.mensen.reduce((som, mens) => som + 2 * (maten.get(mens)?.ry ?? 0) + 4, 0) / 2 + 20) };
  const buiten = breedte / 2 - HALF - LUCHT;
  for (const draai of DRAAIEN) {
    const hoogte = kern.ry + 36 * Math.max(1, anderen.length);
    const maat = anderen.map(({ naam }, i) => {
      const deel = (i + 1) / Math.max(1, anderen.length);
      return { naam, rx: kern.rx + 34 + (buiten - kern.rx - 34) * deel, ry: kern.ry + 14 + (hoogte - kern.ry - 14) * deel };
    });
    const vlak = plaats([{ naam: gezin.naam, ...kern }, ...maat], ringen, maten, breedte, draai);
    if (vlak !== null) return vlak;
  }
  return null;
}

/** Where the first of the round stands, in shares of it, tried one after the other until no two touch. */
const DRAAIEN = [0.06, 0, 0.12, 0.18, 0.25, 0.31, 0.37, 0.44, 0.5] as const;

function isKort(wie: string): boolean {
  const regels = breekAf(wie, { breedte: 2 * HALF, letter: KAARTLETTER, vet: true, regels: MEESTE_REGELS + 1 });
  return regels.length <= MEESTE_REGELS && /^[^\p{Co}]*$/u.test(wie) && wie.split(/\s+/).every((woord) => tekstbreedte(woord, KAARTLETTER, true) <= 2 * HALF);
}

function maatVan(wie: string): Maat {
  const regels = breekAf(wie, { breedte: 2 * HALF, letter: KAARTLETTER, vet: true, regels: MEESTE_REGELS });
  const breed = Math.max(12, ...regels.map((regel) => tekstbreedte(regel, KAARTLETTER, true)));
  return { regels, rx: breed / 2 + LUCHT, ry: (regels.length * REGELHOOGTE + 2 * PUNTSTRAAL + 3) / 2 };
}

function plaats(ringen: readonly Kaartring[], kringen: readonly Kring[], maten: ReadonlyMap<Kring['mensen'][number], Maat>, breedte: number, draai: number): Kaartvlak | null {
  const rand = ringen.at(-1);
  const grootst = Math.max(...[...maten.values()].map(({ ry }) => ry));
  const midden = { x: breedte / 2, y: (rand?.ry ?? 0) + RINGLETTER + 2 };
  const [gezin, ...anderen] = kringen;
  const rondom = anderen.flatMap(({ mensen }, ring) => mensen.map((mens) => ({ mens, ring: ring + 1 })));
  const punten: Kaartpunt[] = [];
  let y = midden.y - (gezin?.mensen.reduce((som, mens) => som + 2 * (maten.get(mens)?.ry ?? 0) + 4, -4) ?? 0) / 2 + 6;
  for (const mens of gezin?.mensen ?? []) {
    const maat = maten.get(mens) ?? maatVan(mens.wie);
    punten.push({ nummer: punten.length + 1, x: midden.x, y: y + maat.ry, regie: mens.regie !== '', ...maat });
    y += 2 * maat.ry + 4;
  }
  for (const [i, { mens, ring }] of rondom.entries()) {
    const hoek = 2 * Math.PI * ((i + 0.5) / rondom.length + draai / rondom.length) - Math.PI / 2;
    const { rx, ry } = ringen[ring] ?? { rx: 0, ry: 0 };
    const maat = maten.get(mens) ?? maatVan(mens.wie);
    // The point above the words stands on the ring.
    punten.push({ nummer: punten.length + 1, x: midden.x + Math.cos(hoek) * rx, y: midden.y + Math.sin(hoek) * ry + maat.ry - PUNTSTRAAL, regie: mens.regie !== '', ...maat });
  }
  const vlak = { hoogte: midden.y + (rand?.ry ?? 0) + 2 * grootst + 2, midden, ringen, punten };
  return isVrij(vlak) ? vlak : null;
}

/** No two touch, none touches the family it is not of, and the names of the rings are free. */
function isVrij({ midden, ringen, punten }: Kaartvlak): boolean {
  const namen = ringen.map((ring) => ringnaam(midden, ring));
  const vakken = [...punten.map(({ x, y, rx, ry }) => ({ x, y, rx, ry })), ...namen];
  const raken = (a: { x: number; y: number; rx: number; ry: number }, b: typeof a): boolean => Math.abs(a.x - b.x) < a.rx + b.rx + 2 && Math.abs(a.y - b.y) < a.ry + b.ry + 2;
  return vakken.every((een, i) => vakken.slice(i + 1).every((ander) => !raken(een, ander)));
}

/** Where the name of a ring stands: on its line at the top; that of the family within it. */
export function ringnaam(midden: Kaartvlak['midden'], { naam, ry }: Kaartring): { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number } {
  return { x: midden.x, y: midden.y - ry, rx: tekstbreedte(kortNaam(naam), RINGLETTER, true) / 2 + 4, ry: RINGLETTER / 2 + 2 };
}

/** A ring has a word or two for a name; what is longer stands in full in the list. */
export function kortNaam(naam: string): string {
  return naam.length <= 28 ? naam : `${naam.slice(0, 27).trimEnd()}…`;
}

function metNummers(kringen: readonly Kring[], breedte: number): Kaartvlak | null {
  const [gezin, ...anderen] = kringen;
  if (gezin === undefined) return null;
  const perRij = Math.max(1, Math.ceil(Math.sqrt(gezin.mensen.length * 1.8)));
  const rijen = Math.max(1, Math.ceil(gezin.mensen.length / perRij));
  // A rectangle of points fits in an ellipse that is larger by the root of two.
  const kern = { naam: gezin.naam, rx: Math.max(58, perRij * STIPAFSTAND * 0.72 + 10), ry: Math.max(36, rijen * STIPAFSTAND * 0.72 + 14) };
  const ringen = [kern];
  for (const { naam, mensen } of anderen) {
    const vorige = ringen.at(-1) ?? kern;
    // Points stand at equal distances, the place of the name left free.
    const nodig = (mensen.length * STIPAFSTAND + 90) / (2 * Math.PI);
    const groei = Math.max(0, nodig - Math.min(vorige.rx + RING.rx, (vorige.rx + vorige.ry + RING.rx + RING.ry) / 2));
    ringen.push({ naam, rx: vorige.rx + RING.rx + groei, ry: vorige.ry + RING.ry + groei * 0.7 });
  }
  const rand = ringen.at(-1) ?? kern;
  const hoogte = 2 * (rand.ry + STIP + 2);
  if (rand.rx + STIP > breedte / 2 || hoogte > HOOGST) return null;
  const midden = { x: breedte / 2, y: hoogte / 2 };
  const punten: Kaartpunt[] = [];
  const zet = (x: number, y: number, regie: string): void => {
    punten.push({ nummer: punten.length + 1, x, y, regie: regie !== '', regels: [], rx: STIP, ry: STIP });
  };
  for (const [i, { regie }] of gezin.mensen.entries()) {
    const rij = Math.floor(i / perRij);
    const inRij = Math.min(perRij, gezin.mensen.length - rij * perRij);
    zet(midden.x + ((i % perRij) - (inRij - 1) / 2) * STIPAFSTAND, midden.y + (rij - (rijen - 1) / 2) * STIPAFSTAND + 3, regie);
  }
  for (const [ring, { mensen }] of anderen.entries()) {
    const maat = ringen[ring + 1] ?? kern;
    const hoeken = opBoog(maat, mensen.length, ringnaam(midden, maat).rx + STIP + 3);
    for (const [i, { regie }] of mensen.entries()) zet(midden.x + Math.sin(hoeken[i] ?? 0) * maat.rx, midden.y - Math.cos(hoeken[i] ?? 0) * maat.ry, regie);
  }
  return { hoogte, midden, ringen, punten };
}

const STAPPEN = 720;

/** Angles from the top, at equal distances along an ellipse, `vrij` points to both sides of the top left free. */
function opBoog({ rx, ry }: Kaartring, aantal: number, vrij: number): readonly number[] {
  const lengte: number[] = [0];
  for (let stap = 1; stap <= STAPPEN; stap += 1) {
    const [a, b] = [stap - 1, stap].map((s) => (2 * Math.PI * s) / STAPPEN);
    const ver = Math.hypot((Math.sin(b ?? 0) - Math.sin(a ?? 0)) * rx, (Math.cos(b ?? 0) - Math.cos(a ?? 0)) * ry);
    lengte.push((lengte.at(-1) ?? 0) + ver);
  }
  const omtrek = lengte.at(-1) ?? 0;
  return Array.from({ length: aantal }, (_, i) => {
    const ver = vrij + ((omtrek - 2 * vrij) * (i + 0.5)) / aantal;
    return (2 * Math.PI * lengte.findIndex((tot) => tot >= ver)) / STAPPEN;
  });
}
