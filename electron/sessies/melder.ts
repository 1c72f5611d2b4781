import type { Sessiestand } from './lopende-sessie.ts';

export interface Tik {
  readonly sessieId: string;
  /** Epoch ms. */
  readonly nu: number;
}

/** Who follows the sessions: each stand after a change, and each second that passes in one that runs. */
export class Melder {
  readonly #stand = new Set<(stand: Sessiestand) => void>();
  readonly #tik = new Set<(tik: Tik) => void>();

  /** @returns its own unsubscribe */
  opStand(ontvanger: (stand: Sessiestand) => void): () => void {
    this.#stand.add(ontvanger);
    return () => this.#stand.delete(ontvanger);
  }

  /** @returns its own unsubscribe */
  opTik(ontvanger: (tik: Tik) => void): () => void {
    this.#tik.add(ontvanger);
    return () => this.#tik.delete(ontvanger);
  }

  meldStand(stand: Sessiestand): void {
    for (const ontvanger of this.#stand) ontvanger(stand);
  }

  meldTik(tik: Tik): void {
    for (const ontvanger of this.#tik) ontvanger(tik);
  }

  /** Nobody follows any more. */
  vergeet(): void {
    this.#stand.clear();
    this.#tik.clear();
  }
}
