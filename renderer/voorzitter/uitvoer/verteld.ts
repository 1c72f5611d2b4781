/*
 * For which files it was told already that they leave the kluis in clear. In the memory of this window, so that it is told anew
 * after a lock.
 */
const verteld = new Set<string>();

/** @param sleutel a kind of file and whose it is, such as `verslag` with the id of a session */
export function isVerteld(sleutel: string): boolean {
  return verteld.has(sleutel);
}

/** The user read it and went on. */
export function onthoudVerteld(sleutel: string): void {
  verteld.add(sleutel);
}
