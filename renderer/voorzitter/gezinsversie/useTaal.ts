import { useMemo } from 'react';
import { GEEN_WOORDEN } from '#shared/taal/hints';
import { maakWoordenlijst, type Woordenlijst } from '#shared/taal/woordenlijst';
import { roep, useGelezen } from '../brug.ts';

/** The hard words of the region; none while they are being read, or when they could not be: hints are no reason to stop writing. */
export function useWoordenlijst(): Woordenlijst {
  const { stand } = useGelezen(() => roep('taal.lees'));
  return useMemo(() => (stand.toestand === 'klaar' ? maakWoordenlijst(stand.waarde.moeilijk) : GEEN_WOORDEN), [stand]);
}
