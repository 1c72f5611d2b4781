import { join } from 'node:path';
import type { Bestand } from './bestanden.ts';
import { schrijffout } from './fouten.ts';
import { schrijfFrame, schrijfIndex, schrijfLogkop, type Logeinde } from './indexbestand.ts';
import type { Indexstand, Mutatie } from './indexstand.ts';
import { schrijfAlles, zetNeer, type Kluismap } from './schijf.ts';
import type { Indexsleutel } from './ringsleutels.ts';
import type { Toeval } from './cryptografie/versleuteling.ts';

export const INDEXNAAM = 'index';
export const LOGNAAM = 'index.log';

/** How long an addition may wait for its fsync, in ms. The record itself is durable long before. */
const SYNC_NA_MS = 1_000;

/**
 * Writes the whole index as a new snapshot with an empty log on it. A crash between the two leaves the former log, which
 * belongs to the former snapshot and is recognised by its number.
 * @returns where the new log ends
 * @throws OntwarFout as `zetNeer`
 */
export async function vatSamen(map: Kluismap, index: Indexstand, stand: number, sleutel: Indexsleutel, toeval: Toeval): Promise<Logeinde> {
  await zetNeer(map, INDEXNAAM, schrijfIndex(index, stand, sleutel, toeval));
  const log = schrijfLogkop(stand, sleutel, toeval);
  await zetNeer(map, LOGNAAM, log.bytes);
  return log.einde;
}

interface Wachtende {
  readonly mutatie: Mutatie;
  readonly klaar: () => void;
  /** Null for an addition that may also follow later; else it must be durable, or this hears why not. */
  readonly mis: ((fout: unknown) => void) | null;
}

/**
 * Adds to `index.log`. Additions that wait together are written together.
 *
 * Saving a record does not wait for an fsync here: the record is durable by itself and newer than the index, which opening
 * accepts and repairs. So an addition that fails does not undo a save either; it is tried again with the next one.
 */
export class Indexlog {
  readonly #map: Kluismap;
  readonly #index: Indexstand;
  #bestand: Bestand;
  #sleutel: Indexsleutel;
  readonly #toeval: Toeval;
  #einde: Logeinde;
  #wachtend: Wachtende[] = [];
  #achterstand: Mutatie[] = [];
  #bezig: Promise<void> | null = null;
  #sync: NodeJS.Timeout | null = null;
  /** The end of the file is no longer known, or its handle is dead because the drive was gone: the next addition first writes the index anew. */
  #onbruikbaar = false;

  private constructor(map: Kluismap, index: Indexstand, bestand: Bestand, einde: Logeinde, sleutel: Indexsleutel, toeval: Toeval) {
    this.#map = map;
    this.#index = index;
    this.#bestand = bestand;
    this.#einde = einde;
    this.#sleutel = sleutel;
    this.#toeval = toeval;
  }

  /** Opens the log of this index for adding and cuts off what a crash left after its last whole frame. @throws OntwarFout as `zetNeer` */
  static async open(map: Kluismap, index: Indexstand, einde: Logeinde, sleutel: Indexsleutel, toeval: Toeval): Promise<Indexlog> {
    try {
      const bestand = await map.bestanden.openBestaand(join(map.pad, LOGNAAM));
      try {
        await bestand.kap(einde.lengte);
      } catch (fout) {
        await bestand.sluit();
        throw fout;
      }
      return new Indexlog(map, index, bestand, einde, sleutel, toeval);
    } catch (fout) {
      throw schrijffout(fout);
    }
  }

  get einde(): Logeinde {
    return this.#einde;
  }

  /** Whether everything that was to be added is in the file. */
  get bij(): boolean {
    return this.#achterstand.length === 0 && !this.#onbruikbaar;
  }

  /** Adds; resolves once the system has it, so that it outlives this process. Never fails: see the class. */
  voegToe(mutatie: Mutatie): Promise<void> {
    return new Promise((klaar) => this.#zetBij({ mutatie, klaar, mis: null }));
  }

  /** Adds; resolves once it survives a power cut. @throws OntwarFout as `zetNeer`; it is then not in the log */
  voegDuurzaamToe(mutatie: Mutatie): Promise<void> {
    return new Promise((klaar, mis) => this.#zetBij({ mutatie, klaar, mis }));
  }

  /**
   * Writes the whole index as a new snapshot under this key and goes on with an empty log on it. Nothing else may change the index meanwhile.
   * When it fails, the next addition tries again: a snapshot without its log takes no additions.
   * @throws OntwarFout as `zetNeer`
   */
  vouw(index: Indexstand, sleutel: Indexsleutel): Promise<void> {
    const klaar = (this.#bezig ?? Promise.resolve()).then(() => this.#vouwNu(index, sleutel));
    // What is added meanwhile waits, and is written when this has ended.
    this.#bezig = klaar.catch(() => undefined).then(() => this.#werk());
    return klaar;
  }

  async #vouwNu(index: Indexstand, sleutel: Indexsleutel): Promise<void> {
    this.#onbruikbaar = true;
    // When this fails, the next addition goes on under the same key.
    this.#sleutel = sleutel;
    const einde = await vatSamen(this.#map, index, this.#einde.stand + 1, sleutel, this.#toeval);
    try {
      const bestand = await this.#map.bestanden.openBestaand(join(this.#map.pad, LOGNAAM));
      await this.#bestand.sluit().catch(() => undefined);
      this.#bestand = bestand;
    } catch (fout) {
      throw schrijffout(fout);
    }
    this.#einde = einde;
    this.#achterstand = [];
    this.#onbruikbaar = false;
  }

  /** Makes durable what was added so far. @returns whether all of it is */
  async maakDuurzaam(): Promise<boolean> {
    await this.#bezig;
    try {
      await this.#bestand.sync();
      return this.bij;
    } catch {
      return false;
    }
  }

  /** Makes durable what was added and lets go of the file. */
  async sluit(): Promise<void> {
    if (this.#sync !== null) clearTimeout(this.#sync);
    this.#sync = null;
    await this.#bezig;
    try {
      if (this.#achterstand.length > 0) await this.#schrijfGroep([], true);
      else await this.#bestand.sync();
    } catch {
      // What is not in the log is found in the records at the next opening.
    } finally {
      await this.#bestand.sluit();
    }
  }

  #zetBij(wachtende: Wachtende): void {
    this.#wachtend.push(wachtende);
    this.#bezig ??= this.#werk();
  }

  async #werk(): Promise<void> {
    while (this.#wachtend.length > 0) {
      const groep = this.#wachtend;
      this.#wachtend = [];
      try {
        await this.#schrijfGroep(groep.map(({ mutatie }) => mutatie), groep.some(({ mis }) => mis !== null));
        for (const { klaar } of groep) klaar();
      } catch (fout) {
        for (const { mutatie, klaar, mis } of groep) {
          if (mis !== null) {
            mis(schrijffout(fout));
            continue;
          }
          this.#achterstand.push(mutatie);
          klaar();
        }
      }
    }
    // In the same turn as the last look at the queue: who adds after this starts the work anew.
    this.#bezig = null;
  }

  async #schrijfGroep(groep: readonly Mutatie[], duurzaam: boolean): Promise<void> {
    if (this.#onbruikbaar) await this.#vouwNu(this.#index, this.#sleutel);
    let einde = this.#einde;
    const stukken: Buffer[] = [];
    for (const mutatie of [...this.#achterstand, ...groep]) {
      const frame = schrijfFrame(mutatie, einde, this.#sleutel, this.#toeval);
      stukken.push(frame.bytes);
      einde = frame.einde;
    }
    try {
      await schrijfAlles(this.#bestand, Buffer.concat(stukken), this.#einde.lengte);
      if (duurzaam) await this.#bestand.sync();
    } catch (fout) {
      await this.#kapTerug();
      throw fout;
    }
    this.#achterstand = [];
    this.#einde = einde;
    if (!duurzaam) this.#planSync();
  }

  async #kapTerug(): Promise<void> {
    try {
      await this.#bestand.kap(this.#einde.lengte);
    } catch {
      this.#onbruikbaar = true;
    }
  }

  #planSync(): void {
    this.#sync ??= setTimeout(() => {
      this.#sync = null;
      this.#bestand.sync().catch(() => undefined);
    }, SYNC_NA_MS).unref();
  }
}
