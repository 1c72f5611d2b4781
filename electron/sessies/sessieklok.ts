/** The two clocks of a laptop. The wall clock tells what time it is and can be set; the monotonic one only runs. In ms. */
export interface Klokbron {
  readonly wand: () => number;
  readonly monotoon: () => number;
}

/** A difference between the two clocks up to this many ms is drift, not a clock that was set. */
const SPELING = 2_000;

export interface Kloklezing {
  /** Epoch ms by the wall clock. */
  readonly nu: number;
  /** Ms by which the wall clock was set since the former look: forward above zero, back below; 0 when it was not. */
  readonly verschil: number;
}

/**
 * A clock that notices being set. While it is looked at, time that passes on the wall must also pass on the monotonic
 * clock; when it does not, somebody (or a time server) set the clock. Sleep is the exception: the monotonic clock stands
 * still then, and the time that passed is real. Time zones play no part: the wall clock counts from the epoch.
 */
export class Sessieklok {
  readonly #bron: Klokbron;
  #wand: number;
  #monotoon: number;
  #slaapt = false;

  constructor(bron: Klokbron) {
    this.#bron = bron;
    this.#wand = bron.wand();
    this.#monotoon = bron.monotoon();
  }

  /** The time, and whether the clock was set since the former look. Every difference is told once. */
  kijk(): Kloklezing {
    const nu = this.#bron.wand();
    const monotoon = this.#bron.monotoon();
    const verschil = nu - this.#wand - (monotoon - this.#monotoon);
    this.#wand = nu;
    this.#monotoon = monotoon;
    const gezet = !this.#slaapt && Math.abs(verschil) > SPELING;
    return { nu, verschil: gezet ? Math.round(verschil) : 0 };
  }

  /** The laptop is about to sleep: until `naSlaap` no difference counts as a clock that was set. */
  voorSlaap(): void {
    this.#slaapt = true;
  }

  /** The laptop woke up: the time that passed on the wall was real. */
  naSlaap(): void {
    this.#slaapt = true;
    this.kijk();
    this.#slaapt = false;
  }
}
