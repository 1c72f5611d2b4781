import type { Backupvoortgang } from './backups.ts';

/** The folder with backups that was last chosen to put something back from, and what is being put back; for as long as the app runs. */
export class Terugzetkeuze {
  readonly #meld: (voortgang: Backupvoortgang | null) => void;
  map: string | null = null;
  #stop: AbortController | null = null;

  constructor(meld: (voortgang: Backupvoortgang | null) => void) {
    this.#meld = meld;
  }

  /** Does something that can be broken off and tells how far it is. */
  async volg<T>(werk: (volg: { readonly signaal: AbortSignal; readonly meld: (voortgang: { readonly gedaan: number; readonly totaal: number }) => void }) => Promise<T>): Promise<T> {
    const stop = (this.#stop = new AbortController());
    try {
      return await werk({ signaal: stop.signal, meld: (voortgang) => this.#meld({ ...voortgang, doel: 'terugzetten', afsluiten: false }) });
    } finally {
      this.#stop = null;
      this.#meld(null);
    }
  }

  breekAf(): void {
    this.#stop?.abort();
  }
}
