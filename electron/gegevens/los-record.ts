import type { z } from 'zod';
import { OntwarFout } from '#shared/contract/fouten';
import type { AlleenLezen } from '#shared/domein/alleen-lezen';
import type { Recordopslag } from '../kluis/opslag.ts';

/** What a record of which there is one in a kluis holds, and what counts while there is none. */
export interface Losrecordsoort<S extends z.ZodType> {
  readonly id: string;
  readonly schema: S;
  readonly standaard: AlleenLezen<z.infer<S>>;
  /** Brings what an earlier version stored to the present version. */
  readonly migreer: (document: unknown) => unknown;
  /** What the user hears when a newer Ontwar saved it. */
  readonly vanNieuwere: () => OntwarFout;
}

/** A record of which there is one in a kluis, such as the settings; in memory while the kluis is open. */
export class Losrecord<S extends z.ZodType> {
  readonly #soort: Losrecordsoort<S>;
  readonly #opslag: Recordopslag;
  #gelezen: Gelezen<S>;

  private constructor(soort: Losrecordsoort<S>, opslag: Recordopslag, gelezen: Gelezen<S>) {
    this.#soort = soort;
    this.#opslag = opslag;
    this.#gelezen = gelezen;
  }

  /**
   * Reads the record of this kluis; the first time there is none and the defaults hold until something is changed.
   * A record that is there and cannot be read also leaves the defaults, so that the kluis opens; saving then says why it cannot:
   * the kluis does so for one that is damaged, and here for one that the disk did not give.
   */
  static async lees<S extends z.ZodType>(soort: Losrecordsoort<S>, opslag: Recordopslag): Promise<Losrecord<S>> {
    return new Losrecord(soort, opslag, await leesOfStandaard(soort, opslag));
  }

  /** After a former version was put back. */
  async herlees(): Promise<void> {
    this.#gelezen = await leesOfStandaard(this.#soort, this.#opslag);
  }

  get nu(): AlleenLezen<z.infer<S>> {
    return this.#gelezen.waarde;
  }

  /** @throws OntwarFout VERSIE_TE_NIEUW, LEZEN_MISLUKT when it could not be read, and what saving throws */
  async bewaar(waarde: AlleenLezen<z.infer<S>>): Promise<void> {
    if (this.#gelezen.vanNieuwere) throw this.#soort.vanNieuwere();
    // What is to be saved was made from the defaults, while the record itself may be whole.
    if (this.#gelezen.leesfout !== null) throw this.#gelezen.leesfout;
    await this.#opslag.bewaar({ id: this.#soort.id, soort: 'instellingen', inhoud: waarde, regel: {} });
    this.#gelezen = { waarde, vanNieuwere: false, leesfout: null };
  }
}

interface Gelezen<S extends z.ZodType> {
  readonly waarde: AlleenLezen<z.infer<S>>;
  /** The record is whole, but of a form this Ontwar does not know: it is not to be overwritten. */
  readonly vanNieuwere: boolean;
  /** The disk did not give the record. */
  readonly leesfout: OntwarFout | null;
}

async function leesOfStandaard<S extends z.ZodType>({ id, schema, standaard, migreer }: Losrecordsoort<S>, opslag: Recordopslag): Promise<Gelezen<S>> {
  if (!opslag.lijst('instellingen').some((regel) => regel.id === id)) return { waarde: standaard, vanNieuwere: false, leesfout: null };
  try {
    const gelezen = schema.safeParse(migreer(await opslag.lees(id)));
    return gelezen.success ? { waarde: gelezen.data as AlleenLezen<z.infer<S>>, vanNieuwere: false, leesfout: null } : { waarde: standaard, vanNieuwere: true, leesfout: null };
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
    return { waarde: standaard, vanNieuwere: false, leesfout: fout.fout.code === 'LEZEN_MISLUKT' ? fout : null };
  }
}
