import { nooit } from '../domein/alleen-lezen.ts';
import type { Deelnemer } from '../domein/sessieplan.ts';
import { gelijknamig } from '../werkvormen/groepen.ts';
import type { Wens } from './leertraject.ts';

/* Wishes about who sits with whom: whether a division meets them, and how they are said. For the facilitator alone: they name people. */

/** The participants that a wish is about besides who has it. None when they are not, or no longer, in the plan. */
export function anderenIn(wens: Wens, deelnemers: readonly Deelnemer[]): readonly Deelnemer[] {
  switch (wens.soort) {
    case 'niet-met-deelnemer':
    case 'wel-met-deelnemer':
      return deelnemers.filter(({ id }) => id === wens.doel && id !== wens.deelnemerId);
    case 'niet-met-organisatie':
      return wens.doel.trim() === '' ? [] : deelnemers.filter(({ id, organisatie }) => id !== wens.deelnemerId && gelijknamig(organisatie) === gelijknamig(wens.doel));
    default:
      return nooit(wens.soort);
  }
}

/** `onbekend`: who has it, or whom it is about, has no group yet or is not in the plan. */
export type Wensstand = 'gevolgd' | 'niet-gevolgd' | 'onbekend';

/** Whether a division of the participants over groups does what this wish asks. */
export function wensstand(wens: Wens, deelnemers: readonly Deelnemer[]): Wensstand {
  const groepId = deelnemers.find(({ id }) => id === wens.deelnemerId)?.groepId ?? null;
  const anderen = anderenIn(wens, deelnemers);
  if (groepId === null || anderen.length === 0) return 'onbekend';
  const bijElkaar = anderen.some((ander) => ander.groepId === groepId);
  if (wens.soort !== 'wel-met-deelnemer') return bijElkaar ? 'niet-gevolgd' : 'gevolgd';
  if (bijElkaar) return 'gevolgd';
  return anderen.every((ander) => ander.groepId === null) ? 'onbekend' : 'niet-gevolgd';
}

/** How the facilitator knows somebody: `Priscilla Emanuels (ouder)`, or the role with the organisation. */
export function noemDeelnemer({ naam, rol, organisatie }: Deelnemer): string {
  const [n, r, o] = [naam.trim(), rol.trim(), organisatie.trim()];
  if (n !== '') return r === '' ? n : `${n} (${r})`;
  if (r === '') return o === '' ? 'een deelnemer zonder naam' : `iemand van ${o}`;
  return o === '' ? r : `${r}, ${o}`;
}

/** A wish as a sentence without its full stop: `moeder wil niet met iemand van GI Waterstreek in een groep`. */
export function toonWens(wens: Wens, deelnemers: readonly Deelnemer[]): string {
  const naam = (id: string): string => {
    const deelnemer = deelnemers.find((d) => d.id === id);
    return deelnemer === undefined ? 'iemand die niet meer meedoet' : noemDeelnemer(deelnemer);
  };
  const wie = naam(wens.deelnemerId);
  switch (wens.soort) {
    case 'niet-met-deelnemer':
      return `${wie} wil niet met ${naam(wens.doel)} in een groep`;
    case 'niet-met-organisatie':
      return `${wie} wil niet met iemand van ${wens.doel.trim()} in een groep`;
    case 'wel-met-deelnemer':
      return `${wie} wil graag met ${naam(wens.doel)} in een groep`;
    default:
      return nooit(wens.soort);
  }
}
