/** Seconds before the lock at which the user is warned. A very short term warns halfway. */
export const WAARSCHUWING_VOORAF = 60;

export type Slotstand = { readonly soort: 'rustig' } | { readonly soort: 'waarschuwing'; readonly seconden: number } | { readonly soort: 'slot' };

/** What the idle lock does now. Both in whole seconds. */
export function slotstand(inactief: number, termijn: number): Slotstand {
  const over = termijn - inactief;
  if (over <= 0) return { soort: 'slot' };
  return over <= Math.min(WAARSCHUWING_VOORAF, termijn / 2) ? { soort: 'waarschuwing', seconden: over } : { soort: 'rustig' };
}

/** From how many idle seconds on we believe that the system measures at all; some desktops always say 0. */
const SYSTEEM_MEET_VANAF = 2;

/**
 * For how long nobody touched the laptop. The system knows of every app, the window only of itself; the system counts as soon
 * as it has shown that it measures.
 */
export class Inactiviteit {
  #laatsteTeken: number;
  #systeemMeet = false;

  /** @param nu seconds on a clock that never goes back */
  constructor(nu: number) {
    this.#laatsteTeken = nu;
  }

  /** The window saw a key or the mouse. */
  teken(nu: number): void {
    this.#laatsteTeken = nu;
  }

  /** @param systeem what the system reports, in seconds */
  seconden(nu: number, systeem: number): number {
    if (systeem >= SYSTEEM_MEET_VANAF) this.#systeemMeet = true;
    const eigen = Math.floor(nu - this.#laatsteTeken);
    return this.#systeemMeet ? Math.min(eigen, systeem) : eigen;
  }
}
