/** What lies on another disk can keep a lock waiting for so long, and no longer: a stick that was pulled out may never answer. */
export const WACHT_OP_ANDERE_SCHIJF_MS = 4_000;

/** Resolves when this is done, or when it takes longer than that; what goes wrong within that time is thrown. */
export async function binnen(ms: number, werk: Promise<unknown>): Promise<void> {
  let wekker: NodeJS.Timeout | undefined;
  const grens = new Promise<void>((klaar) => {
    wekker = setTimeout(klaar, ms);
  });
  try {
    await Promise.race([werk, grens]);
  } finally {
    clearTimeout(wekker);
  }
}
