import { OntwarFout, type Foutcode } from '#shared/contract/fouten';

/** Failures after which there is nothing left to save: what the text belonged to is gone, or the kluis is locked. */
const NIETS_MEER_TE_BEWAREN: ReadonlySet<Foutcode> = new Set<Foutcode>(['NIET_GEVONDEN', 'KLUIS_OP_SLOT']);

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
   * @param wat the text that is saved, as the id of its record or `<id> <part of it>`: a later success takes back an earlier
   *   failure of the same. Null for what brings no text, such as a step of the agenda: then a failure leaves nothing unsaved.
   */
  volg<T>(wat: string | null, werk: Promise<T>): Promise<T> {
    const klaar = werk.then(
      () => {
        if (wat !== null) this.#mislukt.delete(wat);
      },
      (fout: unknown) => {
        const isWeg = fout instanceof OntwarFout && NIETS_MEER_TE_BEWAREN.has(fout.fout.code);
        if (wat !== null && !isWeg) this.#mislukt.add(wat);
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

  /** What failed no longer matters: the record with this id was destroyed, or, without one, the whole screen is gone. */
  vergeet(id?: string): void {
    for (const wat of this.#mislukt) if (id === undefined || wat.split(' ', 1)[0] === id) this.#mislukt.delete(wat);
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
