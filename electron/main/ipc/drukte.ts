import { OntwarFout, type Foutcode } from '#shared/contract/fouten';

/** Failures after which text on screen is not on disk. A refusal, such as a guard of the agenda, leaves nothing unsaved. */
const NIET_OP_SCHIJF: ReadonlySet<Foutcode> = new Set<Foutcode>(['SCHIJF_VOL', 'ALLEEN_LEZEN', 'SCHRIJVEN_MISLUKT']);

/** How long nothing may be under way before it counts as quiet: the window sends its next save within this time after an answer. */
const STILTE_MS = 80;
/** The longest that a lock waits for saves. A disk that takes longer is not going to answer. */
const UITERLIJK_MS = 4_000;

/** Knows which saves are under way and which last failed, so that a lock or the end of the app can take account of them. */
export class Drukte {
  readonly #bezig = new Set<Promise<void>>();
  readonly #mislukt = new Set<string>();

  /**
   * Follows a save until it is done.
   * @param wat what is saved: a later success takes back an earlier failure of the same
   */
  volg<T>(wat: string, werk: Promise<T>): Promise<T> {
    const klaar = werk.then(
      () => void this.#mislukt.delete(wat),
      (fout: unknown) => {
        if (fout instanceof OntwarFout && NIET_OP_SCHIJF.has(fout.fout.code)) this.#mislukt.add(wat);
      },
    );
    this.#bezig.add(klaar);
    void klaar.then(() => this.#bezig.delete(klaar));
    return werk;
  }

  /** Something on screen could not be saved. */
  get ietsNietBewaard(): boolean {
    return this.#mislukt.size > 0;
  }

  /** What failed no longer matters: it was destroyed, or, without `wat`, its screen is gone. */
  vergeet(wat?: string): void {
    if (wat === undefined) this.#mislukt.clear();
    else this.#mislukt.delete(wat);
  }

  /** Resolves when no save has been under way for a moment, or when waiting longer makes no sense. */
  async stilte(stilteMs = STILTE_MS, uiterlijkMs = UITERLIJK_MS): Promise<void> {
    let opgegeven = false;
    const grens = wacht(uiterlijkMs).then(() => {
      opgegeven = true;
    });
    do {
      await Promise.race([Promise.all(this.#bezig), grens]);
      await Promise.race([wacht(stilteMs), grens]);
    } while (this.#bezig.size > 0 && !opgegeven);
  }
}

function wacht(ms: number): Promise<void> {
  return new Promise((klaar) => {
    setTimeout(klaar, ms);
  });
}
