import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread that starts with the first work and does one thing at a time, in the order asked. When something is given up the thread
 * is ended with it, and the next work starts another.
 */
export class Werkdraad {
  readonly #pad: string | URL;
  readonly #opties: WorkerOptions;
  #werker: Worker | null = null;
  #rij: Promise<unknown> = Promise.resolve();
  #volgnummer = 0;
  #gesloten = false;

  /** @param pad the bundled worker */
  constructor(pad: string | URL, opties: WorkerOptions = {}) {
    this.#pad = pad;
    this.#opties = opties;
  }

  get isGesloten(): boolean {
    return this.#gesloten;
  }

  /** A number for the next request, by which its answer is known. */
  nummer(): number {
    this.#volgnummer += 1;
    return this.#volgnummer;
  }

  /** Does this when everything that was asked before is done. */
  naElkaar<T>(werk: () => Promise<T>): Promise<T> {
    const beurt = this.#rij.then(werk);
    this.#rij = beurt.catch(() => undefined);
    return beurt;
  }

  start(): Worker {
    if (this.#werker !== null) return this.#werker;
    const werker = new Worker(this.#pad, { stdout: true, stderr: true, ...this.#opties });
    // An idle thread does not keep the app open.
    werker.unref();
    this.#werker = werker;
    // An error when nobody listens would otherwise end the app; the next work starts another thread.
    werker.on('error', () => undefined);
    werker.once('exit', () => {
      if (this.#werker === werker) this.#werker = null;
    });
    return werker;
  }

  async stop(): Promise<void> {
    const werker = this.#werker;
    this.#werker = null;
    await werker?.terminate();
  }

  /** Ends the thread and with it everything it holds: what is under way fails. For when the kluis locks. */
  async sluit(): Promise<void> {
    this.#gesloten = true;
    await this.stop();
  }
}
