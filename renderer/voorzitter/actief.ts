/** At most so often main is told that someone is there (ms). */
const HOOGSTENS_EENS_PER_MS = 5_000;

export interface Levensteken {
  readonly type: string;
  /** When, in ms on the clock of events. */
  readonly timeStamp: number;
  readonly screenX?: number;
  readonly screenY?: number;
}

/**
 * Tells a person from a window system: a pointer that lies still also "moves" when a window above this one closes or the page below
 * it changes, and such a move must not keep the kluis open.
 * @returns for each event whether main has to hear of it
 */
export function maakLevenstekens(): (teken: Levensteken) => boolean {
  let vorige = Number.NEGATIVE_INFINITY;
  let plek: readonly [number | undefined, number | undefined] | null = null;
  return ({ type, timeStamp, screenX, screenY }) => {
    if (type === 'pointermove') {
      const bewoog = plek !== null && (plek[0] !== screenX || plek[1] !== screenY);
      plek = [screenX, screenY];
      if (!bewoog) return false;
    }
    if (timeStamp - vorige < HOOGSTENS_EENS_PER_MS) return false;
    vorige = timeStamp;
    return true;
  };
}
