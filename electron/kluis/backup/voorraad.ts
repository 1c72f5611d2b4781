import { join } from 'node:path';
import { TIJDELIJK } from '../schijf.ts';
import { sha256 } from '../cryptografie/versleuteling.ts';
import type { Backupplek } from './plek.ts';
import { alsErIs, leesGewoon, maakMapDuurzaam, namenIn, zetEnControleer } from './schrijven.ts';

/** In so many backups every part is read once: a sixteenth of them each time, by the first digit of their hash. */
const RONDES = 16;
const DEELVORM = /^[0-9a-f]{64}$/;

/** The contents of a part; null when it is not there or not what it should be. @throws what the system throws */
export async function leesDeel({ bestanden, delen }: Backupplek, { hash, lengte }: { readonly hash: string; readonly lengte?: number }): Promise<Buffer | null> {
  const bytes = await leesGewoon(bestanden, join(delen, hash), lengte);
  return bytes !== null && sha256(bytes).toString('hex') === hash ? bytes : null;
}

/**
 * The parts of a backup: every file that a generation needs, once, under its hash. What is written is read back at once; of what is
 * there already the length is looked at each time and the contents in turns.
 */
export class Voorraad {
  readonly #plek: Backupplek;
  readonly #beurt: string;
  /** Names in the folder; with the length once that was looked at. Null: it is there, and not yet looked at. */
  readonly #lengten: Map<string, number | null>;
  /** Read in this run and found to be what it should be. */
  readonly #gelezen = new Set<string>();
  #nieuw = 0;

  private constructor(plek: Backupplek, ronde: number, namen: readonly string[]) {
    this.#plek = plek;
    this.#beurt = (ronde % RONDES).toString(16);
    this.#lengten = new Map(namen.filter((naam) => DEELVORM.test(naam)).map((naam) => [naam, null]));
  }

  /** Looks at what is there; throws away what a crash left half-written. @param ronde the number of the generation to come */
  static async open(plek: Backupplek, ronde: number): Promise<Voorraad> {
    const namen = await namenIn(plek.bestanden, plek.delen);
    for (const naam of namen) if (naam.startsWith(TIJDELIJK)) await alsErIs(plek.bestanden.verwijder(join(plek.delen, naam)));
    return new Voorraad(plek, ronde, namen);
  }

  /** How many parts were written in this run. */
  get nieuw(): number {
    return this.#nieuw;
  }

  /** Whether this part is there, whole as far as its length tells, or its contents when it is its turn. */
  async heeft(hash: string, lengte: number): Promise<boolean> {
    const bekend = this.#lengten.get(hash);
    if (bekend === undefined) return false;
    const gevonden = bekend ?? (await alsErIs(this.#plek.bestanden.kenmerken(this.#pad(hash))))?.lengte ?? -1;
    this.#lengten.set(hash, gevonden);
    return gevonden === lengte && (!hash.startsWith(this.#beurt) || (await this.#klopt(hash)));
  }

  /** Puts a part in, unless it is there. @returns its hash */
  async zet(bytes: Buffer): Promise<string> {
    const hash = sha256(bytes).toString('hex');
    if (await this.heeft(hash, bytes.length)) return hash;
    const { bestanden, delen } = this.#plek;
    await zetEnControleer(bestanden, delen, hash, bytes);
    this.#lengten.set(hash, bytes.length);
    this.#gelezen.add(hash);
    this.#nieuw += 1;
    return hash;
  }

  /** Makes everything that was put in durable. */
  async rondAf(): Promise<void> {
    await maakMapDuurzaam(this.#plek.bestanden, this.#plek.delen);
  }

  /** Of these parts those that are not in the folder at this moment. */
  async ontbrekend(hashes: Iterable<string>): Promise<readonly string[]> {
    const namen = new Set(await namenIn(this.#plek.bestanden, this.#plek.delen));
    return [...new Set(hashes)].filter((hash) => !namen.has(hash));
  }

  /** Removes what no generation uses, and of the rest whose turn it is what is not what it should be: its generations then show that they miss it. */
  async ruimOp(inGebruik: ReadonlySet<string>, gaVerder: () => void): Promise<void> {
    const { bestanden } = this.#plek;
    for (const hash of this.#lengten.keys()) {
      gaVerder();
      const blijft = inGebruik.has(hash) && (!hash.startsWith(this.#beurt) || (await this.#klopt(hash)));
      if (!blijft) await alsErIs(bestanden.verwijder(this.#pad(hash)));
    }
    await this.rondAf();
  }

  async #klopt(hash: string): Promise<boolean> {
    if (this.#gelezen.has(hash)) return true;
    const klopt = (await leesDeel(this.#plek, { hash })) !== null;
    if (klopt) this.#gelezen.add(hash);
    return klopt;
  }

  #pad(hash: string): string {
    return join(this.#plek.delen, hash);
  }
}
