import type { Casusafspraak } from './traject.ts';

/**
 * The afspraken of a casus after a window saved those it has on screen. Those of a meeting come, change and go with that meeting; of
 * them a window only says how they stand. So a screen that was read before the meeting was closed loses none and brings none back.
 * @param oud as they are kept
 * @param opScherm as the window has them
 */
export function afsprakenVanVenster(oud: readonly Casusafspraak[], opScherm: readonly Casusafspraak[]): readonly Casusafspraak[] {
  const bewaard = new Map(oud.filter(isVanOverleg).map((afspraak) => [afspraak.id, afspraak]));
  const getoond = new Set(opScherm.map(({ id }) => id));
  const vanScherm = opScherm.flatMap((afspraak) => {
    const eerder = bewaard.get(afspraak.id);
    if (eerder === undefined) return isVanOverleg(afspraak) ? [] : [afspraak];
    const { status, statusOp, toelichting } = afspraak;
    return [{ ...eerder, status, statusOp, toelichting }];
  });
  return [...vanScherm, ...[...bewaard.values()].filter(({ id }) => !getoond.has(id))];
}

function isVanOverleg({ sessieId }: Casusafspraak): boolean {
  return sessieId !== null;
}
