import { toonDag } from '../domein/tijd.ts';
import type { Sessieverslag } from './model.ts';

export interface Uittrekselgegevens extends Pick<Sessieverslag, 'titel' | 'gemaaktOp' | 'delen'>, Pick<Sessieverslag['omslag'], 'soortnaam' | 'onderwerpLabel' | 'onderwerp' | 'voetnoot'> {
  /** What is empty is left out. */
  readonly kenmerken: Sessieverslag['omslag']['kenmerken'];
}

/** A statement of what is kept on this day, for a family: not of a meeting, so there is no concept of it. */
export function uittreksel({ titel, gemaaktOp, delen, kenmerken, ...omslag }: Uittrekselgegevens): Sessieverslag {
  const zoals = `oals bewaard op ${toonDag(gemaaktOp)}`;
  return {
    vorm: 'verslag',
    taal: 'nl-NL',
    titel,
    voet: `${titel} · z${zoals}`,
    status: 'vastgesteld',
    versie: 1,
    gemaaktOp,
    omslag: { ...omslag, statusregel: `Z${zoals}`, status: 'vastgesteld', kenmerken: kenmerken.filter(({ waarde }) => waarde !== '') },
    delen,
  };
}
