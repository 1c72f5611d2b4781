import { join } from 'node:path';
import type { Logregel } from '#shared/logboek/regel';
import { OntwarFout } from '#shared/contract/fouten';
import { kluisfout } from '../fouten.ts';
import { lijstAlsErIs, ruimOp, TIJDELIJK } from '../schijf.ts';
import { controleerKetting, type Kettingoordeel } from './controle.ts';
import { DEELREGELS } from './deel.ts';
import { leesTerug, type Leesvraag, type Logpagina } from './lezen.ts';
import type { Deelfeiten, Leesgang, Leeszaal } from './leeszaal.ts';
import { koppenVan, zoekEinde, type Logbegin, type Logbreuk } from './openen.ts';
import { ruimDelenOp, zoekVerlopen, type Opgeruimd } from './opruimen.ts';
import type { Logboekkop, Logboekplek } from '../logboekplek.ts';
import { Deelschrijver } from './schrijver.ts';

/** How long a line may wait for its fsync, in ms. */
const SYNC_NA_MS = 1_000;

/** A line before it has its number. */
export type NieuweRegel = Omit<Logregel, 'nummer'>;

interface Wachtende {
  readonly regel: NieuweRegel;
  readonly klaar: () => void;
}

/**
 * The logboek of an open kluis: lines are added at the end and never changed. Writing never stands in the way of work: a line that cannot
 * be written waits in memory and is tried again with the next one.
 */
export class Logboek {
  readonly #plek: Logboekplek;
  readonly #schrijver: Deelschrijver;
  readonly #breuk: Logbreuk | null;
  /** Of segments that are full and were read. */
  readonly #bekend = new Map<number, Deelfeiten>();
  #wachtend: Wachtende[] = [];
  /** The last attempt failed. */
  #hapert = false;
  #rij: Promise<unknown> = Promise.resolve();
  #gepland = false;
  #gesloten = false;
  #sync: NodeJS.Timeout | null = null;
  #kopschrijven: Promise<void> = Promise.resolve();
  /** The head that the index and the header have. */
  #inIndex: number;
  #inKop: number;

  private constructor(plek: Logboekplek, begin: Logbegin, deelregels: number) {
    this.#plek = plek;
    this.#schrijver = new Deelschrijver(plek, begin, deelregels);
    this.#breuk = begin.gevonden;
    this.#inIndex = plek.koppen.index?.nummer ?? 0;
    this.#inKop = plek.koppen.kop?.nummer ?? 0;
  }

  /**
   * Finds the end of what lies in the folder; only the last segment is read. Writes nothing but the removal of unfinished files.
   * @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW. Damage is no error: see `breuk`.
   */
  static async open(plek: Logboekplek, deelregels = DEELREGELS): Promise<Logboek> {
    const { bestanden, pad } = plek.map;
    for (const naam of await lijstAlsErIs(bestanden, pad)) if (naam.startsWith(TIJDELIJK)) await ruimOp(bestanden, join(pad, naam));
    return new Logboek(plek, await zoekEinde(plek), deelregels);
  }

  /** What was found wrong at this opening; the logboek goes on in a new segment. */
  get breuk(): Logbreuk | null {
    return this.#breuk;
  }

  /** Lines that could not be written yet, because the disk was full or not there; 0 when all is well. */
  get achterstand(): number {
    return this.#hapert ? this.#wachtend.length : 0;
  }

  get hoofd(): Logboekkop {
    return this.#schrijver.hoofd;
  }

  /** How many lines there are. */
  get aantal(): number {
    return this.#schrijver.hoofd.nummer - this.#schrijver.oudste.vanafRegel + 1;
  }

  /**
   * Adds a line; resolves when the system has it, so that it outlives this process, or when it has to wait.
   * @throws OntwarFout KLUIS_OP_SLOT after closing, and never anything else
   */
  async schrijf(regel: NieuweRegel): Promise<void> {
    if (this.#gesloten) throw kluisfout('KLUIS_OP_SLOT');
    await new Promise<void>((klaar) => {
      this.#wachtend.push({ regel, klaar });
      if (this.#gepland) return;
      this.#gepland = true;
      void this.#naElkaar(() => this.#werk());
    });
  }

  /** Lines before `voor`, newest first. @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW, AFGEBROKEN */
  lees(vraag: Leesvraag): Promise<Logpagina> {
    return leesTerug(this.#leeszaal(), vraag);
  }

  /** Reads every line and follows the chain. @throws OntwarFout LEZEN_MISLUKT, AFGEBROKEN */
  controleer(gang: Leesgang): Promise<Kettingoordeel> {
    return controleerKetting(this.#leeszaal(), [...koppenVan(this.#plek), this.hoofd], gang);
  }

  /**
   * Clears away whole segments of which every line is older than `voor`, epoch ms.
   * @param regel makes the line that tells of it, the first of a new segment
   * @returns what was cleared away, or null when nothing was old enough
   * @throws OntwarFout as `zetNeer`
   */
  ruimOp(voor: number, regel: (opgeruimd: Opgeruimd) => NieuweRegel): Promise<Opgeruimd | null> {
    return this.#naElkaar(async () => {
      const { oudste } = this.#schrijver;
      const verlopen = await zoekVerlopen(this.#plek, oudste, this.#schrijver.deel, voor);
      if (verlopen !== null) {
        // First it is said, durably, where the logboek begins from here on; a crash after that loses no more than time.
        await this.#schrijver.begin({ deel: verlopen.vanafDeel, regel: verlopen.vanafRegel });
        this.#wachtend.unshift({ regel: regel(verlopen), klaar: () => undefined });
        await this.#werk();
        await this.#maakDuurzaam();
      }
      await ruimDelenOp(this.#plek, this.#schrijver.oudste.vanafDeel);
      return verlopen;
    });
  }

  /**
   * After a new master key: a new segment, of which nobody who was removed has the key. When that cannot be written now, the next line begins it.
   */
  nieuweSleutel(): Promise<void> {
    return this.#naElkaar(async () => {
      // Closed meanwhile: the next opening sees that the last segment is of a former key, and begins a new one.
      if (this.hoofd.nummer > 0 && !this.#gesloten) await this.#schrijver.vernieuw();
    });
  }

  /** Tries once more what is waiting, makes all of it durable, tells index and header where it ends, and lets go. */
  sluit(): Promise<void> {
    this.#gesloten = true;
    return this.#naElkaar(async () => {
      if (this.#sync !== null) clearTimeout(this.#sync);
      this.#sync = null;
      await this.#werk();
      try {
        await this.#maakDuurzaam();
        await this.#kopschrijven;
        await this.#noteerInKop(this.hoofd);
      } catch (fout) {
        // A full disk keeps nobody from closing; the lines that did get in are found at the next opening.
        if (!(fout instanceof OntwarFout) && !(fout instanceof Error && 'code' in fout)) throw fout;
      } finally {
        await this.#schrijver.sluit();
      }
    });
  }

  #leeszaal(): Leeszaal {
    return { plek: this.#plek, bekend: this.#bekend, bezig: this.#schrijver.bezig, oudste: this.#schrijver.oudste, hoofd: this.hoofd, laatste: this.#schrijver.deel };
  }

  async #werk(): Promise<void> {
    this.#gepland = false;
    while (this.#wachtend.length > 0) {
      try {
        let ruimte = await this.#schrijver.ruimte();
        if (ruimte <= 0) {
          await this.#schrijver.begin();
          ruimte = await this.#schrijver.ruimte();
          // Not waited for: the header is changed in a queue of its own, in which a new master key waits for this one.
          const { hoofd } = this;
          this.#kopschrijven = this.#kopschrijven.then(() => this.#noteerInKop(hoofd));
        }
        const groep = this.#wachtend.slice(0, ruimte);
        await this.#schrijver.voegToe(groep.map(({ regel }) => (nummer) => Buffer.from(JSON.stringify({ nummer, ...regel }))));
        this.#wachtend = this.#wachtend.slice(groep.length);
        this.#hapert = false;
        for (const { klaar } of groep) klaar();
        this.#planSync();
      } catch {
        // It waits for the next line, for closing, and meanwhile `achterstand` tells of it.
        this.#hapert = true;
        for (const { klaar } of this.#wachtend) klaar();
        return;
      }
    }
  }

  #planSync(): void {
    this.#sync ??= setTimeout(() => {
      this.#sync = null;
      void this.#naElkaar(() => this.#maakDuurzaam()).catch(() => undefined);
    }, SYNC_NA_MS).unref();
  }

  /** The index may only know a head that a power cut cannot take away. */
  async #maakDuurzaam(): Promise<void> {
    const { hoofd } = this;
    await this.#schrijver.maakDuurzaam();
    if (hoofd.nummer === this.#inIndex) return;
    this.#inIndex = hoofd.nummer;
    await this.#plek.noteerInIndex(hoofd);
  }

  /** Once what it names survives a power cut. A header that cannot be written now follows later. */
  async #noteerInKop(hoofd: Logboekkop): Promise<void> {
    if (hoofd.nummer === this.#inKop || hoofd.nummer === 0) return;
    try {
      await this.#plek.noteerInKop(hoofd);
      this.#inKop = hoofd.nummer;
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  #naElkaar<T>(stap: () => Promise<T>): Promise<T> {
    const uitkomst = this.#rij.then(stap);
    this.#rij = uitkomst.catch(() => undefined);
    return uitkomst;
  }
}
