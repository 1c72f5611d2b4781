import { isodag } from '#shared/domein/tijd';
import { groepsfout } from './fouten.ts';

/**
 * Refuses a file after its last day, and one that was made later than it is now: then the clock here was set back.
 * @param vandaag the day here, `2026-03-12`
 * @throws OntwarFout BESTAND_VERLOPEN
 */
export function eisGeldig({ gemaaktOp, verlooptOp }: { readonly gemaaktOp: number; readonly verlooptOp: string }, vandaag: string, soort: 'verlopen' | 'terugVerlopen'): void {
  if (isodag(gemaaktOp) > vandaag) throw groepsfout('klok');
  if (verlooptOp === '' || verlooptOp < vandaag) throw groepsfout(soort);
}
