import { laatsteDag } from '../domein/afspraakstand.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { isLegeAfspraak } from '../werkvormen/guards.ts';
import { allePlekken, antwoordOp, itemVan, type Plekbron, veldenVan } from '../werkvormen/plekken.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import type { Plek } from '../werkvormen/sessie.ts';
import { tijdvakId } from '../werkvormen/sleutels.ts';
import { MEESTE_IN_LEERTRAJECT, type Niveau, NIVEAUS, type Opvolgstatus } from './keuzes.ts';
import type { Leertrajectoverzicht, Opvolgpunt } from './leertraject.ts';

/* What a meeting handed to whom, and what became of it. */

/** What somebody notes about it afterwards. */
export type Opvolgnotitie = Pick<Opvolgpunt, 'status' | 'uitkomst' | 'terugOp'>;

type Gezegd = Omit<Opvolgpunt, keyof Opvolgnotitie | 'statusOp'>;

/**
 * What is followed up after a meeting was closed: what it handed on, in the order of the agenda, with what was noted since. Closed
 * anew after it was opened again, it takes over what the meeting says now and keeps every note; what was taken out of the meeting
 * goes too, unless something was noted about it. Doing it twice changes nothing more.
 * @returns the same list when there is nothing to change
 */
export function metOpvolging(oud: readonly Opvolgpunt[], werkvorm: Werkvorm, context: Plekbron): readonly Opvolgpunt[] {
  const bekend = new Map(oud.map((punt) => [punt.id, punt]));
  const gezegd = doorgegeven(werkvorm, context);
  const nogGezegd = new Set(gezegd.map(({ id }) => id));
  const weg = oud.filter((punt) => !nogGezegd.has(punt.id) && isGenoteerd(punt));
  const nu = gezegd
    .slice(0, MEESTE_IN_LEERTRAJECT.opvolging - weg.length)
    .map((deel): Opvolgpunt => ({ ...(bekend.get(deel.id) ?? { status: 'open', statusOp: '', uitkomst: '', terugOp: '' }), ...deel }));
  const nieuw = [...nu, ...weg];
  return JSON.stringify(nieuw.map(opVolgordeVanVelden)) === JSON.stringify(oud.map(opVolgordeVanVelden)) ? oud : nieuw;
}

/** The parts in one order, to compare by. */
function opVolgordeVanVelden({ id, knooppunt, niveau, wat, wie, voor, status, statusOp, uitkomst, terugOp }: Opvolgpunt): readonly unknown[] {
  return [id, knooppunt, niveau, wat, wie, voor, status, statusOp, uitkomst, terugOp];
}

function isGenoteerd({ status, uitkomst, terugOp }: Opvolgnotitie): boolean {
  return status !== 'open' || uitkomst.trim() !== '' || terugOp !== '';
}

/** Every afspraak of the meeting, each with what it is about and at what level. */
function doorgegeven(werkvorm: Werkvorm, bron: Plekbron): readonly Gezegd[] {
  const niveaus = niveauPerOnderdeel(werkvorm, bron);
  return allePlekken(werkvorm, bron).flatMap((plek) => {
    const knooppunt = itemVan(werkvorm, bron, plek)?.titel ?? '';
    const niveau = niveaus.get(tijdvakId(plek)) ?? null;
    return afsprakenOp(werkvorm, bron, plek).map(({ id, wat, wie, voor }) => ({ id, knooppunt, niveau, wat, wie, voor }));
  });
}

function afsprakenOp(werkvorm: Werkvorm, bron: Plekbron, plek: Plek) {
  return veldenVan(werkvorm, bron, plek).flatMap(({ antwoordplek }) => {
    const waarde = antwoordOp(bron, antwoordplek);
    return waarde?.soort === 'afspraken' ? waarde.afspraken.filter((afspraak) => !isLegeAfspraak(afspraak)) : [];
  });
}

/** The level that was chosen for an agendapunt or an item of a ronde, by its tijdvak: the question whose options are the levels. */
function niveauPerOnderdeel(werkvorm: Werkvorm, bron: Plekbron): ReadonlyMap<string, Niveau> {
  const gekozen = allePlekken(werkvorm, bron).flatMap((plek) =>
    veldenVan(werkvorm, bron, plek).flatMap(({ veld, antwoordplek }): readonly (readonly [string, Niveau])[] => {
      if (veld.soort !== 'keuze' || !veld.opties.every(({ id }) => alsNiveau(id) !== null)) return [];
      const waarde = antwoordOp(bron, antwoordplek);
      const niveau = waarde?.soort === 'keuze' ? alsNiveau(waarde.keuzes[0]) : null;
      return niveau === null ? [] : [[tijdvakId(plek), niveau]];
    }),
  );
  return new Map(gekozen);
}

function alsNiveau(id: string | undefined): Niveau | null {
  return NIVEAUS.find((niveau) => niveau === id) ?? null;
}

/**
 * The list with what somebody noted about one of them; `statusOp` is the day on which it came to stand so.
 * @param vandaag the present day as `2026-03-12`
 * @returns the same list when it is not among them
 */
export function metNotitie(punten: readonly Opvolgpunt[], id: string, { status, uitkomst, terugOp }: Opvolgnotitie, vandaag: string): readonly Opvolgpunt[] {
  if (!punten.some((punt) => punt.id === id)) return punten;
  return punten.map((punt) => {
    if (punt.id !== id) return punt;
    const statusOp = status === punt.status ? punt.statusOp : status === 'open' ? '' : vandaag;
    return { ...punt, status, statusOp, uitkomst, terugOp };
  });
}

/** Whether it is known what came of it. */
export function isAfgehandeld({ status }: Pick<Opvolgpunt, 'status'>): boolean {
  return status === 'gelukt' || status === 'niet-gelukt';
}

/** The day on which somebody comes back to it: the one that was chosen, else the last day of when it was to be done. Empty without either. */
export function opvolgdag({ terugOp, voor }: Pick<Opvolgpunt, 'terugOp' | 'voor'>): string {
  return terugOp === '' ? laatsteDag(voor) : terugOp;
}

/** Whether it is time to ask how it stands. @param vandaag the present day as `2026-03-12` */
export function isAanDeBeurt(punt: Pick<Opvolgpunt, 'status' | 'terugOp' | 'voor'>, vandaag: string): boolean {
  const dag = opvolgdag(punt);
  return !isAfgehandeld(punt) && dag !== '' && dag <= vandaag;
}

/** What is still open, as Vandaag tells it. */
export function openOpvolging(punten: readonly Opvolgpunt[]): Leertrajectoverzicht['opvolging'] {
  return punten.filter((punt) => !isAfgehandeld(punt)).map((punt) => ({ id: punt.id, wat: punt.wat, wie: punt.wie, opDag: opvolgdag(punt) }));
}

export const OPVOLGWOORD: Readonly<Record<Opvolgstatus, string>> = { open: 'open', opgepakt: 'opgepakt', gelukt: 'gelukt', 'niet-gelukt': 'niet gelukt' };

export const NIVEAUNAAM: Readonly<Record<Niveau, string>> = { werkvloer: 'Werkvloer', organisatie: 'Organisatie', netwerk: 'Netwerk', bestuur: 'Bestuur' };

/** How it stands, with the day since when: `opgepakt op 20 maart 2026`. */
export function toonOpvolgstand({ status, statusOp }: Pick<Opvolgpunt, 'status' | 'statusOp'>): string {
  return statusOp === '' ? OPVOLGWOORD[status] : `${OPVOLGWOORD[status]} op ${toonDeeldatum(statusOp)}`;
}

export interface Niveaudeel {
  /** Null: no level was chosen in the meeting. */
  readonly niveau: Niveau | null;
  readonly naam: string;
  readonly punten: readonly Opvolgpunt[];
}

/** What was handed on by level, only those with something: what is open first, by its day and without one at the end, then the rest as it was said. */
export function perNiveau(punten: readonly Opvolgpunt[]): readonly Niveaudeel[] {
  return [...NIVEAUS, null]
    .map((niveau) => ({
      niveau,
      naam: niveau === null ? 'Nog zonder niveau' : NIVEAUNAAM[niveau],
      punten: punten.filter((punt) => punt.niveau === niveau).toSorted(opDringendheid),
    }))
    .filter((deel) => deel.punten.length > 0);
}

function opDringendheid(een: Opvolgpunt, ander: Opvolgpunt): number {
  const klaar = Number(isAfgehandeld(een)) - Number(isAfgehandeld(ander));
  if (klaar !== 0 || isAfgehandeld(een)) return klaar;
  const [dag, andereDag] = [opvolgdag(een), opvolgdag(ander)];
  return Number(dag === '') - Number(andereDag === '') || dag.localeCompare(andereDag);
}

/** How many are settled and how many are due, in words: `2 van de 5 afgehandeld · 1 nu aan de beurt`. Empty without any. */
export function opvolgtelling(punten: readonly Opvolgpunt[], vandaag: string): string {
  if (punten.length === 0) return '';
  const klaar = punten.filter(isAfgehandeld).length;
  const nu = punten.filter((punt) => isAanDeBeurt(punt, vandaag)).length;
  return `${klaar} van de ${punten.length} afgehandeld${nu === 0 ? '' : ` · ${nu} nu aan de beurt`}`;
}
