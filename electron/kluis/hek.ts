/** A gate: many at once, or one alone. Who wants to be alone waits for those within and keeps later ones out. Not to be entered twice by one task. */
export class Hek {
  #binnen = 0;
  #alleen: Promise<void> | null = null;
  #leeg: (() => void) | null = null;

  /** Does `taak` beside others. */
  async deel<T>(taak: () => Promise<T>): Promise<T> {
    while (this.#alleen !== null) await this.#alleen;
    this.#binnen += 1;
    try {
      return await taak();
    } finally {
      this.#binnen -= 1;
      if (this.#binnen === 0) this.#leeg?.();
    }
  }

  /** Does `taak` when nobody else is within. */
  async alleen<T>(taak: () => Promise<T>): Promise<T> {
    while (this.#alleen !== null) await this.#alleen;
    let open = (): void => undefined;
    this.#alleen = new Promise<void>((klaar) => {
      open = klaar;
    });
    try {
      if (this.#binnen > 0) {
        await new Promise<void>((klaar) => {
          this.#leeg = klaar;
        });
      }
      return await taak();
    } finally {
      this.#leeg = null;
      this.#alleen = null;
      open();
    }
  }
}
