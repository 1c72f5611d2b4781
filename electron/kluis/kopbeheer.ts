import { schrijfKop, leesKop, type Kop, type Sleufsoort } from './kop.ts';
import type { Kern } from './kern.ts';
import { vraagSleutel } from './ontsluiten.ts';
import type { Records } from './records.ts';
import { wisOntgrendeld, type Ontgrendeld } from './sleuf.ts';
import { vervangKop, type GelezenKop } from './toestand.ts';

/** Under this name changes of the header wait for each other. No record can have it. */
const RIJ = 'kop';

/** The header of an open kluis: changed by one at a time, as a whole. */
export class Kopbeheer {
  readonly kern: Kern;
  /** The slot that opened the kluis. */
  readonly sleuf: { readonly id: string; readonly soort: Sleufsoort };
  readonly #records: Records;
  #gelezen: GelezenKop;

  constructor(kern: Kern, records: Records, gelezen: GelezenKop, sleuf: { readonly id: string; readonly soort: Sleufsoort }) {
    this.kern = kern;
    this.sleuf = sleuf;
    this.#records = records;
    this.#gelezen = gelezen;
  }

  get kop(): Kop {
    return this.#gelezen.kop;
  }

  /** Does something with the header after what was asked before. Not to be asked from within another. */
  doe<T>(taak: () => Promise<T>): Promise<T> {
    return this.#records.doe(RIJ, taak);
  }

  /**
   * Puts another header in the place of this one.
   * @param kopsleutel with which it is signed: of its own master key
   * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; the header is then as it was
   */
  async vervang(nieuw: Kop, kopsleutel: Buffer = this.kern.bos.kopsleutel): Promise<void> {
    const bytes = schrijfKop(nieuw, kopsleutel);
    // Read as the next opening will, before it takes the place of a header that works.
    const kop = leesKop(bytes, this.kern.omgeving.profiel.grens);
    await vervangKop(this.kern.wortel, bytes, this.#gelezen.bytes);
    this.#gelezen = { bytes, kop };
  }

  /**
   * Asks a secret anew of an open kluis and does something with the master key it gives. A wrong one counts as an attempt, as when opening.
   * @param soort of which kind the secret is; of who opened the kluis with a secret of that kind, only their own will do
   * @throws OntwarFout as `vraagSleutel`, and what `taak` throws
   */
  async metSleutel<T>(soort: Sleufsoort, geheim: string, taak: (ontgrendeld: Ontgrendeld) => Promise<T>): Promise<T> {
    const { wortel, omgeving } = this.kern;
    const volgorde = soort === this.sleuf.soort ? { alleen: this.sleuf.id } : {};
    const ontgrendeld = await vraagSleutel(wortel.pad, this.#gelezen, { soort, geheim }, omgeving, volgorde);
    try {
      return await taak(ontgrendeld);
    } finally {
      wisOntgrendeld(ontgrendeld);
    }
  }
}
