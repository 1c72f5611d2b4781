import { laatsteDag } from '../domein/afspraakstand.ts';
import type { Tijdlijnpunt } from '../domein/casus.ts';
import type { Regio } from '../domein/regio.ts';
import { breekAf, tekstbreedte } from '../domein/tekstmaat.ts';
import { dagnummer, maakTijdas, type Asvorm } from './tijdas.ts';

/*
 * The timeline as a drawing, for screen and paper: a lane for each leefgebied, time from left to right, events as a shape and
 * periods as a bar. Pure geometry, in px or points.
 */

/** What of a point is drawn; `wat` stands beside its shape. */
export type Tekenpunt = Pick<Tijdlijnpunt, 'id' | 'wanneer' | 'tot' | 'loopt' | 'leefgebied' | 'wat' | 'aard'>;

/** How large everything is drawn. */
export interface Tijdlijnmaat {
  readonly letter: number;
  /** Across. */
  readonly vorm: number;
  readonly rijhoogte: number;
  readonly ashoogte: number;
  /** The height for the name of a lane; 0 where that is told elsewhere. */
  readonly baankop: number;
  readonly as: Asvorm;
}

const SCHERMMAAT: Tijdlijnmaat = { letter: 14, vorm: 14, rijhoogte: 32, ashoogte: 28, baankop: 24, as: 'jaren' };

export interface Getekendpunt {
  readonly id: string;
  readonly aard: Tijdlijnpunt['aard'];
  /** The middle of the shape. */
  readonly x: number;
  readonly y: number;
  /** The bar of a period; null for an event. */
  readonly staaf: { readonly x1: number; readonly x2: number; readonly loopt: boolean } | null;
  readonly label: { readonly tekst: string; readonly x: number; readonly breedte: number };
  /** What it takes of its row, from left to right. */
  readonly van: number;
  readonly tot: number;
}

export interface Tijdlijnbaan {
  readonly id: string;
  readonly naam: string;
  readonly y: number;
  readonly hoogte: number;
  readonly punten: readonly Getekendpunt[];
}

export interface Tijdlijnvlak {
  readonly breedte: number;
  readonly hoogte: number;
  readonly strepen: readonly { readonly naam: string; readonly x: number; readonly metNaam: boolean }[];
  /** Null when the present day lies outside the drawing. */
  readonly vandaag: number | null;
  readonly banen: readonly Tijdlijnbaan[];
}

export const MINSTE_TIJDLIJNBREEDTE = 400;
const RAND = 10;
const LABELBREEDTE = 380;

/** The first day of a date as precise as it is known. */
function eersteDag(datum: string): string {
  return `${datum}${'-01-01'.slice(datum.length === 4 ? 0 : 3, datum.length === 10 ? 3 : undefined)}`;
}

interface Spanne {
  readonly begin: number;
  readonly einde: number;
  readonly periode: boolean;
}

/** What a point takes of the time, in days; null when it has no date. */
function spanneVan({ wanneer, tot, loopt }: Tekenpunt, vandaag: string): Spanne | null {
  const eerste = wanneer === '' ? tot : wanneer;
  if (eerste === '') return null;
  const begin = dagnummer(eersteDag(eerste));
  const einde = loopt ? dagnummer(vandaag) : wanneer === '' || tot === '' ? null : dagnummer(laatsteDag(tot));
  // An end before the beginning is a slip of the pen: then only the beginning is drawn.
  return einde !== null && einde > begin ? { begin, einde, periode: true } : { begin, einde: dagnummer(laatsteDag(eerste)), periode: false };
}

/**
 * @param breedte the room there is
 * @param vandaag the present day as `2026-03-12`
 * @returns null when nothing has a date
 */
export function maakTijdlijnvlak(tijdlijn: readonly Tekenpunt[], leefgebieden: Regio['leefgebieden'], breedte: number, vandaag: string, maat: Tijdlijnmaat = SCHERMMAAT): Tijdlijnvlak | null {
  const gedateerd = tijdlijn.flatMap((punt) => {
    const spanne = spanneVan(punt, vandaag);
    return spanne === null ? [] : [{ punt, spanne }];
  });
  if (gedateerd.length === 0) return null;

  const w = Math.max(MINSTE_TIJDLIJNBREEDTE, Math.round(breedte));
  const nu = dagnummer(vandaag);
  // As wide as what there is to see, the present day need not be among it.
  const dagen = [...gedateerd.flatMap(({ spanne }) => [spanne.begin, spanne.einde]), ...(maat.as === 'jaren' ? [nu] : [])];
  const { van, tot, strepen } = maakTijdas(Math.min(...dagen), Math.max(...dagen), maat.as, w - 2 * RAND);
  const perDag = (w - 2 * RAND) / (tot - van);
  const opX = (dag: number): number => RAND + (dag - van) * perDag;

  const namen = [...leefgebieden, { id: '', naam: 'Zonder leefgebied' }];
  const baanVan = (punt: Tekenpunt): string => (leefgebieden.some(({ id }) => id === punt.leefgebied) ? punt.leefgebied : '');
  let y = maat.ashoogte;
  const banen = namen.flatMap(({ id, naam }): readonly Tijdlijnbaan[] => {
    const hier = gedateerd.filter(({ punt }) => baanVan(punt) === id).toSorted((a, b) => a.spanne.begin - b.spanne.begin);
    if (hier.length === 0) return [];
    const { punten, rijen } = schik(hier.map(({ punt, spanne }) => plaats(punt, spanne, opX, w, maat)), y + maat.baankop, maat);
    const baan = { id, naam, y, hoogte: maat.baankop + rijen * maat.rijhoogte, punten };
    y += baan.hoogte;
    return [baan];
  });

  return {
    breedte: w,
    hoogte: y,
    strepen: strepen.map(({ dag, naam, metNaam }) => ({ naam, x: opX(dag), metNaam: metNaam && opX(dag) + 5 + tekstbreedte(naam, maat.letter, true) <= w })),
    vandaag: nu >= van && nu < tot ? opX(nu) : null,
    banen,
  };
}

type Ongeplaatst = Omit<Getekendpunt, 'y'>;

function plaats(punt: Tekenpunt, { begin, einde, periode }: Spanne, opX: (dag: number) => number, w: number, { letter, vorm }: Tijdlijnmaat): Ongeplaatst {
  const x = periode ? Math.min(opX(begin) + vorm / 2, w - RAND) : opX((begin + einde) / 2);
  const staaf = periode ? { x1: opX(begin), x2: opX(einde), loopt: punt.loopt } : null;
  const [tekst = ''] = breekAf(punt.wat, { breedte: Math.min(LABELBREEDTE, w / 2 - vorm - RAND), letter, vet: false, regels: 1 });
  const breedte = tekstbreedte(tekst, letter, false);
  const rechts = x + vorm;
  // Near the right edge the words stand before the shape.
  const labelX = rechts + breedte <= w ? rechts : x - vorm - breedte;
  return {
    id: punt.id,
    aard: punt.aard,
    x,
    staaf,
    label: { tekst, x: labelX, breedte },
    van: Math.min(labelX, x - vorm / 2, staaf?.x1 ?? x),
    tot: Math.max(labelX + breedte, x + vorm / 2, staaf?.x2 ?? x),
  };
}

/** Each point in the first row of its lane where nothing stands in its way. */
function schik(punten: readonly Ongeplaatst[], boven: number, { rijhoogte }: Tijdlijnmaat): { readonly punten: readonly Getekendpunt[]; readonly rijen: number } {
  const bezet: Ongeplaatst[][] = [];
  const geplaatst = punten.map((punt) => {
    const vrij = bezet.findIndex((rij) => rij.every((ander) => punt.van > ander.tot + 8 || punt.tot < ander.van - 8));
    const rij = vrij === -1 ? bezet.length : vrij;
    (bezet[rij] ??= []).push(punt);
    return { ...punt, y: boven + rij * rijhoogte + rijhoogte / 2 - rijhoogte / 8 };
  });
  return { punten: geplaatst, rijen: bezet.length };
}
