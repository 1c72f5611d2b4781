/* How often the kluis locked, for what waits for an answer of the user: who answers after a lock is told that nothing was done. */

let keer = 0;

/** The kluis locks now. */
export function telSlot(): void {
  keer += 1;
}

/** @returns whether the kluis locked since this was called */
export function sindsNu(): () => boolean {
  const toen = keer;
  return () => keer !== toen;
}
