import { join } from 'node:path';
import type { Bestand } from '../bestanden.ts';
import { ruimOp, schrijfAlles, zetNeer } from '../schijf.ts';
import { deelnaam, leesDeelbytes } from './deel.ts';
import { leesDeelkop, maakDeelkop, wisSleutels, type Deelkop, type Deelsleutels } from './deelkop.ts';
import { beginStand, schrijfFrame, type Stand } from './frame.ts';
import type { Logbegin } from './openen.ts';
import type { Logboekkop, Logboekplek } from '../logboekplek.ts';

/** A segment to which lines are added. */
interface OpenDeel {
  readonly kop: Deelkop;
  readonly sleutels: Deelsleutels;
  readonly bestand: Bestand;
  stand: Stand;
  /** A write failed and what it left could not be cut off yet. */
  vuil: boolean;
}

/** What the next segment is to say of what lies before it. */
interface Voorgeschiedenis {
  deel: number;
  nummer: number;
  hash: Buffer;
  vanafDeel: number;
  vanafRegel: number;
  breuk: number;
}

/** Writes lines at the end of the logboek, and begins a new segment when it is time. One call at a time. */
export class Deelschrijver {
  readonly #plek: Logboekplek;
  readonly #deelregels: number;
  readonly #voor: Voorgeschiedenis;
  /** The last segment as it was found; it is opened with the first line. */
  #gevonden: Logbegin['verder'];
  #open: OpenDeel | null = null;
  /** The next segment does not join on to what lies before it. */
  #breekt: boolean;
  /** The key of the present segment is of a former master key: the next line begins a new one. */
  #vernieuw = false;

  /** @param deelregels how many lines a segment takes */
  constructor(plek: Logboekplek, begin: Logbegin, deelregels: number) {
    this.#plek = plek;
    this.#deelregels = deelregels;
    const { deel, nummer, hash, vanafDeel, vanafRegel, breuk } = begin;
    this.#voor = { deel, nummer, hash, vanafDeel, vanafRegel, breuk };
    this.#gevonden = begin.verder;
    this.#breekt = begin.gevonden !== null;
  }

  /** The end, in the file or not yet durable. */
  get hoofd(): Logboekkop {
    return { nummer: this.#voor.nummer, hash: this.#voor.hash.toString('hex') };
  }

  /** Number of the last segment. */
  get deel(): number {
    return this.#voor.deel;
  }

  /** The segment that is being written, and how far. */
  get bezig(): { readonly deel: number; readonly lengte: number } | null {
    return this.#open === null ? null : { deel: this.#open.kop.deel, lengte: this.#open.stand.lengte };
  }

  get oudste(): { readonly vanafDeel: number; readonly vanafRegel: number; readonly breuk: number } {
    const { vanafDeel, vanafRegel, breuk } = this.#voor;
    return { vanafDeel, vanafRegel, breuk };
  }

  /** How many lines the present segment still takes; 0 when the next begins a new one. */
  async ruimte(): Promise<number> {
    const open = await this.#haalOpen();
    return open === null || this.#vernieuw ? 0 : this.#deelregels - (open.stand.nummer - open.kop.eerste + 1);
  }

  /**
   * Adds these lines; there must be room for them. When this resolves the system has them.
   * @throws what the system throws; nothing is then added
   */
  async voegToe(regels: readonly ((nummer: number) => Buffer)[]): Promise<void> {
    const open = await this.#haalOpen();
    if (open === null) throw new Error('There is no segment to add to.');
    const { kluisId, omgeving } = this.#plek;
    const kern = { kluisId, deel: open.kop.deel, sleutels: open.sleutels };
    let { stand } = open;
    const stukken: Buffer[] = [];
    for (const regel of regels) {
      const klaar = regel(stand.nummer + 1);
      const frame = schrijfFrame(klaar, stand, kern, omgeving.toeval);
      klaar.fill(0);
      stukken.push(frame.bytes);
      stand = frame.stand;
    }
    try {
      await schrijfAlles(open.bestand, Buffer.concat(stukken), open.stand.lengte);
    } catch (fout) {
      open.vuil = true;
      await this.#kapAf(open).catch(() => undefined);
      throw fout;
    }
    open.stand = stand;
    this.#voor.nummer = stand.nummer;
    this.#voor.hash = stand.hash;
  }

  /** Makes what was added survive a power cut. */
  async maakDuurzaam(): Promise<void> {
    await this.#open?.bestand.sync();
  }

  /**
   * Begins a new segment after this one.
   * @param vanaf what is the oldest segment from here on, when that changes
   * @throws OntwarFout as `zetNeer`; the present segment is then as it was
   */
  async begin(vanaf: { readonly deel: number; readonly regel: number } | null = null): Promise<void> {
    const oud = await this.#haalOpen();
    await oud?.bestand.sync();
    const { nummer, hash } = this.#voor;
    const deel = this.#voor.deel + 1;
    const breuk = this.#breekt ? deel : this.#voor.breuk;
    const vanafDeel = vanaf?.deel ?? this.#voor.vanafDeel;
    const vanafRegel = vanaf?.regel ?? this.#voor.vanafRegel;
    const { map, omgeving } = this.#plek;
    const { kop, sleutels, bytes, lengte } = maakDeelkop({ deel, eerste: nummer + 1, hash, vanafDeel, vanafRegel, breuk, op: omgeving.nu() }, this.#plek);
    const pad = join(map.pad, deelnaam(deel));
    try {
      await zetNeer(map, deelnaam(deel), bytes);
      this.#open = { kop, sleutels, bestand: await map.bestanden.openBestaand(pad), stand: beginStand(kop, lengte), vuil: false };
    } catch (fout) {
      wisSleutels(sleutels);
      await ruimOp(map.bestanden, pad);
      throw fout;
    }
    Object.assign(this.#voor, { deel, breuk, vanafDeel, vanafRegel });
    this.#breekt = false;
    this.#vernieuw = false;
    this.#gevonden = null;
    if (oud !== null) await laatLos(oud);
  }

  /** Begins a new segment under the present master key, now or with the next line. */
  async vernieuw(): Promise<void> {
    this.#vernieuw = true;
    try {
      await this.begin();
    } catch {
      // A full disk: the mark stays, and nothing is written under the former key.
    }
  }

  /** Lets go of the file and zeroes the keys. */
  async sluit(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    if (open !== null) await laatLos(open);
  }

  /** The present segment, opened when it was not; null when the next line begins a new one. */
  async #haalOpen(): Promise<OpenDeel | null> {
    const { map } = this.#plek;
    if (this.#open === null && this.#gevonden !== null) {
      const { kop, stand } = this.#gevonden;
      const bytes = await leesDeelbytes(this.#plek, kop.deel);
      const gelezen = bytes === null ? 'beschadigd' : leesDeelkop(bytes, this.#plek);
      if (typeof gelezen === 'string') throw new Error('The last segment changed while it was in use.');
      try {
        // What a crash left after the last whole line is cut off before the first new one.
        this.#open = { kop, stand, sleutels: gelezen.sleutels, bestand: await map.bestanden.openBestaand(join(map.pad, deelnaam(kop.deel))), vuil: true };
      } catch (fout) {
        wisSleutels(gelezen.sleutels);
        throw fout;
      }
      this.#gevonden = null;
      this.#vernieuw = !gelezen.vanNu;
    }
    if (this.#open?.vuil === true) await this.#kapAf(this.#open);
    return this.#open;
  }

  async #kapAf(open: OpenDeel): Promise<void> {
    await open.bestand.kap(open.stand.lengte);
    open.vuil = false;
  }
}

async function laatLos({ bestand, sleutels }: OpenDeel): Promise<void> {
  wisSleutels(sleutels);
  await bestand.sluit().catch(() => undefined);
}
