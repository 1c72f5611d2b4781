import { basename, dirname, join } from 'node:path';
import type { Bestand, Bestanden, Kenmerken, OpenMap } from '../bestanden.ts';
import type { Backupplek } from './plek.ts';
import { namenIn } from './schrijven.ts';
import type { Stand } from './standbestand.ts';
import { leesDeel } from './voorraad.ts';

/*
 * A generation as a disk that a kluis can be opened on, without anything being written in the backup: its files are read from the
 * parts, each checked against its hash, and what opening writes stays in memory, encrypted as it is everywhere, and goes with it.
 */

/** What opening a kluis writes is small: an index, a header. Whatever wants more hears that the disk is full. */
const MEESTE_IN_GEHEUGEN = 64 * 1024 * 1024;

class Schijffout extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

interface Inhoud {
  bytes: Buffer;
}

export class Terugleesschijf implements Bestanden {
  /** The folder of the kluis on this disk. It exists nowhere else. */
  readonly map = join('/', 'stand');
  readonly #plek: Backupplek;
  readonly #delen: Map<string, { readonly hash: string; readonly lengte: number }>;
  readonly #geschreven = new Map<string, Inhoud>();
  readonly #mappen: Set<string>;

  private constructor(plek: Backupplek, { bestanden }: Stand, aanwezig: ReadonlySet<string>) {
    this.#plek = plek;
    this.#delen = new Map(bestanden.filter(({ hash }) => aanwezig.has(hash)).map(({ pad, hash, lengte }) => [join(this.map, pad), { hash, lengte }]));
    this.#mappen = new Set([dirname(this.map), this.map, ...bestanden.map(({ pad }) => dirname(join(this.map, pad)))]);
  }

  /** The files of a generation of which the part is there. */
  static async open(plek: Backupplek, stand: Stand): Promise<Terugleesschijf> {
    return new Terugleesschijf(plek, stand, new Set(await namenIn(plek.bestanden, plek.delen)));
  }

  async lees(pad: string): Promise<Buffer> {
    const eigen = this.#geschreven.get(pad);
    if (eigen !== undefined) return Buffer.from(eigen.bytes);
    if (this.#mappen.has(pad)) throw new Schijffout('EISDIR');
    const deel = this.#delen.get(pad);
    if (deel === undefined) throw new Schijffout('ENOENT');
    const bytes = await leesDeel(this.#plek, deel);
    if (bytes !== null) return bytes;
    // What is not what it should be is not there, in a list neither.
    this.#delen.delete(pad);
    throw new Schijffout('ENOENT');
  }

  maak(pad: string): Promise<Bestand> {
    const inhoud = { bytes: Buffer.alloc(0) };
    this.#zet(pad, inhoud);
    return Promise.resolve(this.#handvat(inhoud));
  }

  async maakAlleen(pad: string): Promise<Bestand> {
    if (this.#geschreven.has(pad) || this.#delen.has(pad)) throw new Schijffout('EEXIST');
    return this.maak(pad);
  }

  async openBestaand(pad: string): Promise<Bestand> {
    const inhoud = { bytes: await this.lees(pad) };
    this.#zet(pad, inhoud);
    return this.#handvat(inhoud);
  }

  openMap(): Promise<OpenMap> {
    return Promise.resolve({ sync: () => Promise.resolve(), sluit: () => Promise.resolve() });
  }

  maakMap(pad: string): Promise<void> {
    this.#mappen.add(pad);
    return Promise.resolve();
  }

  async lijst(pad: string): Promise<readonly string[]> {
    if (!this.#mappen.has(pad)) throw new Schijffout('ENOENT');
    return [...this.#delen.keys(), ...this.#geschreven.keys(), ...this.#mappen].filter((ander) => ander !== pad && dirname(ander) === pad).map((ander) => basename(ander));
  }

  async hernoem(van: string, naar: string): Promise<void> {
    const inhoud = this.#geschreven.get(van) ?? { bytes: await this.lees(van) };
    await this.verwijder(van);
    this.#zet(naar, inhoud);
  }

  async verwijder(pad: string): Promise<void> {
    const wasEr = this.#geschreven.delete(pad);
    if (!this.#delen.delete(pad) && !wasEr) throw new Schijffout('ENOENT');
  }

  verwijderMap(pad: string): Promise<void> {
    this.#mappen.delete(pad);
    return Promise.resolve();
  }

  gewijzigdOp(): Promise<number> {
    return Promise.resolve(0);
  }

  async kenmerken(pad: string): Promise<Kenmerken> {
    if (this.#mappen.has(pad)) return { isMap: true, lengte: 0, op: 0 };
    const lengte = this.#geschreven.get(pad)?.bytes.length ?? this.#delen.get(pad)?.lengte;
    if (lengte === undefined) throw new Schijffout('ENOENT');
    return { isMap: false, lengte, op: 0 };
  }

  /** From here on this path is in memory alone. */
  #zet(pad: string, inhoud: Inhoud): void {
    this.#delen.delete(pad);
    this.#geschreven.set(pad, inhoud);
  }

  #handvat(inhoud: Inhoud): Bestand {
    return {
      schrijf: async (bytes, positie) => {
        const lengte = Math.max(inhoud.bytes.length, positie + bytes.length);
        const nu = [...this.#geschreven.values()].reduce((som, { bytes: { length } }) => som + length, 0);
        if (nu + lengte - inhoud.bytes.length > MEESTE_IN_GEHEUGEN) throw new Schijffout('ENOSPC');
        const nieuw = Buffer.alloc(lengte);
        inhoud.bytes.copy(nieuw);
        nieuw.set(bytes, positie);
        inhoud.bytes = nieuw;
        return bytes.length;
      },
      sync: () => Promise.resolve(),
      kap: async (lengte) => {
        inhoud.bytes = inhoud.bytes.subarray(0, lengte);
      },
      sluit: () => Promise.resolve(),
    };
  }
}
