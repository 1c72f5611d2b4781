import type { Regio } from './regio.ts';
import { telwoord } from './woorden.ts';

/** What would become different in one part of the settings of a region, in words. */
export interface Regioverschil {
  readonly onderdeel: string;
  readonly regels: readonly string[];
}

interface Begrip {
  readonly id: string;
  readonly naam: string;
}

/** How an agendapunt is called; null for a werkvorm or agendapunt that is not known here. */
export type Agendapuntnaam = (werkvormId: string, agendapuntId: string) => string | null;

/** What changes when `straks` takes the place of `nu`; empty when nothing does. */
export function regioverschillen(nu: Regio, straks: Regio, agendapuntnaam: Agendapuntnaam): readonly Regioverschil[] {
  const delen: readonly Regioverschil[] = [
    { onderdeel: 'Naam van de regio', regels: wordt(nu.naam, straks.naam) },
    { onderdeel: 'Begin van de casuscodes', regels: wordt(nu.prefix, straks.prefix) },
    { onderdeel: 'Opschaling', regels: begripregels(nu.ladder, straks.ladder) },
    { onderdeel: 'Rollen', regels: begripregels(nu.rollen.map(alsBegrip), straks.rollen.map(alsBegrip)) },
    { onderdeel: 'Soorten advies', regels: begripregels(nu.adviestypen, straks.adviestypen) },
    { onderdeel: 'Advies als je niets anders kiest', regels: wordt(gekozenAdvies(nu), gekozenAdvies(straks)) },
    { onderdeel: 'Leefgebieden', regels: begripregels(nu.leefgebieden, straks.leefgebieden) },
    { onderdeel: 'Minuten', regels: minuutregels(nu.minuten, straks.minuten, agendapuntnaam) },
    { onderdeel: 'Toestemming van 12 tot en met 15 jaar', regels: wordt(toestemming(nu), toestemming(straks)) },
  ];
  return delen.filter(({ regels }) => regels.length > 0);
}

function alsBegrip(naam: string): Begrip {
  return { id: naam, naam };
}

function wordt(nu: string, straks: string): readonly string[] {
  return nu === straks ? [] : [`${inAanhaling(nu)} wordt ${inAanhaling(straks)}`];
}

function inAanhaling(tekst: string): string {
  return tekst === '' ? 'leeg' : `“${tekst}”`;
}

function gekozenAdvies({ adviestypen, adviestype }: Regio): string {
  return adviestypen.find(({ id }) => id === adviestype)?.naam ?? '';
}

function toestemming({ beidenVan12Tot15 }: Regio): string {
  return beidenVan12Tot15 ? 'van jeugdige en ouders' : 'van een van beiden';
}

function begripregels(nu: readonly Begrip[], straks: readonly Begrip[]): readonly string[] {
  const vroeger = new Map(nu.map(({ id, naam }) => [id, naam]));
  const ids = new Set(straks.map(({ id }) => id));
  const erbij = straks.filter(({ id }) => !vroeger.has(id)).map(({ naam }) => `Erbij: ${naam}`);
  const weg = nu.filter(({ id }) => !ids.has(id)).map(({ naam }) => `Weg: ${naam}`);
  const anders = straks.flatMap(({ id, naam }) => {
    const was = vroeger.get(id);
    return was === undefined || was === naam ? [] : [`${inAanhaling(was)} heet dan ${inAanhaling(naam)}`];
  });
  return [...erbij, ...weg, ...anders, ...volgorderegels(nu, straks)];
}

/** Whether what stays comes in another order. */
function volgorderegels(nu: readonly Begrip[], straks: readonly Begrip[]): readonly string[] {
  const blijvend = (lijst: readonly Begrip[], ander: readonly Begrip[]): string =>
    lijst
      .filter(({ id }) => ander.some((begrip) => begrip.id === id))
      .map(({ id }) => id)
      .join(' ');
  return blijvend(nu, straks) === blijvend(straks, nu) ? [] : [`Andere volgorde: ${straks.map(({ naam }) => naam).join(', ')}`];
}

function minuutregels(nu: Regio['minuten'], straks: Regio['minuten'], agendapuntnaam: Agendapuntnaam): readonly string[] {
  return [...new Set([...Object.keys(nu), ...Object.keys(straks)])].flatMap((werkvormId) => {
    const was = nu[werkvormId] ?? {};
    const komt = straks[werkvormId] ?? {};
    return [...new Set([...Object.keys(was), ...Object.keys(komt)])].flatMap((agendapuntId) => {
      if (was[agendapuntId] === komt[agendapuntId]) return [];
      const naam = agendapuntnaam(werkvormId, agendapuntId) ?? `${agendapuntId} (${werkvormId}, hier niet bekend)`;
      return [`${naam}: ${inMinuten(was[agendapuntId])} wordt ${inMinuten(komt[agendapuntId])}`];
    });
  });
}

function inMinuten(getal: number | undefined): string {
  if (getal === undefined) return 'zoals de werkvorm';
  return telwoord(getal, 'minuut', 'minuten');
}
