/* Work in order for each id, side by side for different ids. */

interface Samengevoegd<W> {
  waarde: W;
  readonly belofte: Promise<void>;
}

/** A queue for each id. A save that waits behind another is replaced by a later save of the same id; both callers hear its end. */
export class Wachtrij<W> {
  readonly #staarten = new Map<string, Promise<unknown>>();
  /** The save at the very end of a queue, as long as it has not begun. */
  readonly #laatste = new Map<string, Samengevoegd<W>>();

  /** Does `taak` after everything that was asked for this id before. */
  doe<T>(id: string, taak: () => Promise<T>): Promise<T> {
    this.#laatste.delete(id);
    const vorige = this.#staarten.get(id) ?? Promise.resolve();
    const belofte = vorige.then(taak, taak);
    this.#staarten.set(id, belofte);
    const ruim = (): void => {
      if (this.#staarten.get(id) === belofte) this.#staarten.delete(id);
    };
    belofte.then(ruim, ruim);
    return belofte;
  }

  /** The same for work of which only the last `waarde` counts. */
  doeLaatste(id: string, waarde: W, taak: (waarde: W) => Promise<void>): Promise<void> {
    const open = this.#laatste.get(id);
    if (open !== undefined) {
      open.waarde = waarde;
      return open.belofte;
    }
    const belofte = this.doe(id, () => {
      if (this.#laatste.get(id) === samen) this.#laatste.delete(id);
      return taak(samen.waarde);
    });
    const samen: Samengevoegd<W> = { waarde, belofte };
    this.#laatste.set(id, samen);
    return belofte;
  }

  /** Resolves when everything asked so far has ended, well or not. */
  async leeg(): Promise<void> {
    await Promise.allSettled(this.#staarten.values());
  }
}
