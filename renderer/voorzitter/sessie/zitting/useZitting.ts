import type { Zittingregel } from '#shared/werkvormen/zitting';
import { roep, useGelezen } from '../../brug.ts';
import { useNu, useSessie } from '../bron/Sessie.tsx';
import { type Zittingbeeld, zittingbeeld } from './woorden.ts';

const GEEN: readonly Zittingregel[] = [];

export interface Zitting {
  /** Null for a meeting of its own, and until the list has been read. */
  readonly beeld: Zittingbeeld | null;
  /** Reads the list again: a casus was added. */
  readonly opnieuw: () => void;
}

/** The sitting this meeting is part of, by the clock. */
export function useZitting(): Zitting {
  const { sessieId, fase, context } = useSessie();
  const { zitting, minuten } = context.plan;
  const nu = useNu();
  // The line of this meeting in the list changes when it starts, ends, or is given other minutes.
  const { stand, opnieuw } = useGelezen(async () => (zitting === null ? ({ ok: true, value: GEEN } as const) : roep('sessie.lijst')), `${sessieId} ${fase} ${JSON.stringify(minuten)}`);
  const beeld = zitting === null || stand.toestand !== 'klaar' ? null : zittingbeeld(stand.waarde, zitting.id, sessieId, nu);
  return { beeld, opnieuw };
}
