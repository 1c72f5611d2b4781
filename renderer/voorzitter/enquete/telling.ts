import type { Inzending } from '#shared/werkvormen/waarden';
import { isGenoeg, MINST } from '#shared/verslagen/minst';
import { gemiddeldCijfer, isIngevuld } from '../sessie/velden/bewerkingen.ts';

/** How the enquête stands, in a line for on screen: from five scores on with their mean. */
export function telling(inzendingen: readonly Inzending[], verwacht: number): string {
  const ingevuld = inzendingen.filter(isIngevuld).length;
  const cijfer = gemiddeldCijfer({ soort: 'enquete', inzendingen });
  return `${ingevuld} van ${Math.max(verwacht, ingevuld)} ingevuld${cijfer === null ? '' : `, gemiddeld een ${cijfer}`}`;
}

/** What is not told yet, and why; null when everything is. */
export function nogNietTeZien(inzendingen: readonly Inzending[]): string | null {
  if (isGenoeg(inzendingen.filter(isIngevuld).length)) return null;
  return `Cijfers en antwoorden zie je vanaf ${MINST} formulieren. Met minder is te zien wie wat schreef.`;
}
