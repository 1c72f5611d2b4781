/* The axis of a timeline: how much time it covers, and where its lines stand. In days since 1970. */

const DAG_MS = 86_400_000;

export function dagnummer(dag: string): number {
  return Date.parse(`${dag}T00:00:00Z`) / DAG_MS;
}

export interface Tijdas {
  /** The first day, and the day after the last. */
  readonly van: number;
  readonly tot: number;
  readonly strepen: readonly Streep[];
}

/** A line across the drawing at the beginning of a day, month or year. `metNaam`: there is room to write its name. */
export interface Streep {
  readonly dag: number;
  readonly naam: string;
  readonly metNaam: boolean;
}

/**
 * Whole years, as many as there are; or as wide as what there is to see, in days, months or years: a weekend in a crisis would
 * otherwise be one point in a year.
 */
export type Asvorm = 'jaren' | 'passend';

/** So many days are shown by the day, and so many by the month. */
const PER_DAG = 45;
const PER_MAAND = 800;

/** @param breedte the room there is; a name takes some 52 of it */
export function maakTijdas(begin: number, einde: number, vorm: Asvorm, breedte: number): Tijdas {
  const dagen = einde - begin + 1;
  if (vorm === 'jaren' || dagen > PER_MAAND) return perJaar(begin, einde, breedte);
  return dagen > PER_DAG ? perMaand(begin, einde, breedte) : perDag(begin, einde, breedte);
}

const NAAMBREEDTE = 52;

function perJaar(begin: number, einde: number, breedte: number): Tijdas {
  const [eerste, laatste] = [jaarVan(begin), jaarVan(einde)];
  const [van, tot] = [dagVan(eerste, 0), dagVan(laatste + 1, 0)];
  const aantal = laatste - eerste + 1;
  const stap = stapVoor([1, 2, 5, 10, 20], (365.25 * breedte) / (tot - van));
  return { van, tot, strepen: Array.from({ length: aantal }, (_, i) => ({ dag: dagVan(eerste + i, 0), naam: String(eerste + i), metNaam: i % stap === 0 })) };
}

const maanden = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' });

function perMaand(begin: number, einde: number, breedte: number): Tijdas {
  const eerste = jaarVan(begin) * 12 + maandVan(begin);
  const aantal = jaarVan(einde) * 12 + maandVan(einde) - eerste + 1;
  const dagOp = (maand: number): number => dagVan(Math.floor(maand / 12), maand % 12);
  const [van, tot] = [dagOp(eerste), dagOp(eerste + aantal)];
  const stap = stapVoor([1, 2, 3, 6], (30.4 * breedte) / (tot - van));
  const naam = (maand: number): string => `${maanden.format(dagOp(maand) * DAG_MS)} ${Math.floor(maand / 12)}`;
  return { van, tot, strepen: Array.from({ length: aantal }, (_, i) => ({ dag: dagOp(eerste + i), naam: naam(eerste + i), metNaam: i % stap === 0 })) };
}

function perDag(begin: number, einde: number, breedte: number): Tijdas {
  const aantal = einde - begin + 1;
  const stap = stapVoor([1, 2, 7, 14], breedte / aantal);
  const naam = (dag: number): string => `${new Date(dag * DAG_MS).getUTCDate()} ${maanden.format(dag * DAG_MS)}`;
  return { van: begin, tot: einde + 1, strepen: Array.from({ length: aantal }, (_, i) => ({ dag: begin + i, naam: naam(begin + i), metNaam: i % stap === 0 })) };
}

function stapVoor(stappen: readonly [number, ...(readonly number[])], breedte: number): number {
  return stappen.find((aantal) => aantal * breedte >= NAAMBREEDTE) ?? stappen.at(-1) ?? stappen[0];
}

function jaarVan(dag: number): number {
  return new Date(dag * DAG_MS).getUTCFullYear();
}

function maandVan(dag: number): number {
  return new Date(dag * DAG_MS).getUTCMonth();
}

function dagVan(jaar: number, maand: number): number {
  return Date.UTC(jaar, maand, 1) / DAG_MS;
}
