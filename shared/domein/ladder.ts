/* The ladder of who can decide next, from low to high. Without schemas, for the windows. */

/** Whether a rung lies above another; not when one of the two is not on the ladder. */
export function ligtBoven(ladder: readonly string[], trede: string, andere: string): boolean {
  return ladder.includes(andere) && ladder.indexOf(trede) > ladder.indexOf(andere);
}

/** The rungs below this one, from low to high: where something was tried before it goes higher. None for a rung that is not on the ladder. */
export function tredenOnder(ladder: readonly string[], trede: string): readonly string[] {
  return ladder.filter((andere) => ligtBoven(ladder, trede, andere));
}
