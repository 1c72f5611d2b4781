import { stand } from '#shared/domein/afspraakstand';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Casusafspraak, Overleg } from '#shared/domein/traject';
import { kleineLetter } from '#shared/domein/woorden';
import { samengevoegd } from './bewerkingen.ts';

type Statusdeel = Pick<Casusafspraak, 'status' | 'statusOp'>;

/** @param vandaag the present day as `2026-03-12` */
export function nagekomen(vandaag: string): Statusdeel {
  return { status: 'nagekomen', statusOp: vandaag };
}

export function vervallen(vandaag: string): Statusdeel {
  return { status: 'vervallen', statusOp: vandaag };
}

export const WEER_OPEN: Statusdeel = { status: 'open', statusOp: '' };

/** In which meeting an afspraak was made, or that it was made outside one. */
export function herkomst({ sessieId, gemaaktOp }: Pick<Casusafspraak, 'sessieId' | 'gemaaktOp'>, overleggen: readonly Overleg[]): string {
  const overleg = overleggen.find((o) => o.sessieId === sessieId);
  const op = toonDeeldatum(overleg?.datum ?? gemaaktOp);
  const waar = sessieId === null ? 'buiten een overleg gemaakt' : `uit ${overleg === undefined || overleg.werkvorm === '' ? 'een overleg' : kleineLetter(overleg.werkvorm)}`;
  return op === '' ? waar : `${waar}${sessieId === null ? ' op' : ' van'} ${op}`;
}

/** How many are open and how many of those are late, in words; empty without any. */
export function telling(afspraken: readonly Casusafspraak[], vandaag: string): string {
  if (afspraken.length === 0) return '';
  const standen = afspraken.map((afspraak) => stand(afspraak, vandaag));
  const telaat = standen.filter((s) => s === 'te-laat').length;
  const open = standen.filter((s) => s === 'open').length + telaat;
  if (open === 0) return 'niets meer open';
  return samengevoegd([`${open} open`, telaat === 0 ? '' : `${telaat} te laat`]);
}
