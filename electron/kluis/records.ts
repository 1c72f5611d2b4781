import { OntwarFout } from '#shared/contract/fouten';
import { kluisfout, leesfout } from './fouten.ts';
import { Hek } from './hek.ts';
import { zetVorigeTerug } from './herstel.ts';
import { bewaarGeneratie, leesRecord, type Kern } from './kern.ts';
import type { TeBewaren } from './opslag.ts';
import { bewaarOnderNieuweSleutel, ruimOudeSleutel, vernieuwRecord, type Vervangen } from './vernieuwen.ts';
import { rondVernietigingAf, vernietigRecord } from './vernietigen.ts';
import { Wachtrij } from './wachtrij.ts';

/**
 * The records of an open kluis: what is asked of one follows what was asked of it before. Destroying can be held back as long as a
 * backup is made, and everything that changes a record for the moment in which the keys change.
 */
export class Records {
  readonly #kern: Kern;
  readonly #rij = new Wachtrij<TeBewaren>();
  /** Entered by what changes a record; alone by who changes the keys. */
  readonly #wijzigen = new Hek();
  /** Entered by what destroys a key; alone by who copies the kluis. */
  readonly #vernietigen = new Hek();
  /** Keys still to be destroyed, of records that were given another. */
  readonly #opruimen = new Set<Promise<void>>();

  constructor(kern: Kern) {
    this.#kern = kern;
  }

  /** Does something with a record, or under a name that is of none, after what was asked before. */
  doe<T>(id: string, taak: () => Promise<T>): Promise<T> {
    return this.#rij.doe(id, taak);
  }

  /** Does `taak` while no record changes. */
  zonderWijziging<T>(taak: () => Promise<T>): Promise<T> {
    return this.#wijzigen.alleen(taak);
  }

  /** Does `taak` while no key and no file of a record is destroyed, but for generations that two newer ones followed. */
  zonderVernietiging<T>(taak: () => Promise<T>): Promise<T> {
    return this.#vernietigen.alleen(taak);
  }

  /** @throws OntwarFout as `Recordopslag.lees` */
  lees(id: string): Promise<unknown> {
    return this.doe(id, () => this.#lees(id));
  }

  /** @throws OntwarFout as `Recordopslag.bewaar` */
  bewaar(record: TeBewaren): Promise<void> {
    return this.#rij.doeLaatste(record.id, record, (laatste) => this.#wijzigen.deel(() => this.#bewaar(laatste)));
  }

  /** @throws OntwarFout as `vernietigRecord` */
  vernietig(id: string): Promise<void> {
    return this.doe(id, () => this.#vernietigen.deel(() => this.#wijzigen.deel(() => vernietigRecord(this.#kern, id))));
  }

  /** @throws OntwarFout as `zetVorigeTerug` */
  zetVorigeTerug(id: string): Promise<void> {
    return this.doe(id, () => this.#wijzigen.deel(() => zetVorigeTerug(this.#kern, id)));
  }

  /** Gives a record that lies under a former ring a key under the present one. @throws OntwarFout as `vernieuwRecord` */
  async vernieuw(id: string): Promise<void> {
    await this.doe(id, async () => {
      const oud = await this.#wijzigen.deel(() => vernieuwRecord(this.#kern, id));
      if (oud !== null) await this.#ruim(oud);
    });
  }

  /** Resolves when the keys that were replaced so far are destroyed, or could not be. */
  async opgeruimd(): Promise<void> {
    await Promise.allSettled(this.#opruimen);
  }

  /** Resolves when everything asked so far has ended, well or not. */
  async leeg(): Promise<void> {
    await this.#rij.leeg();
    await this.opgeruimd();
    await this.#vernietigen.alleen(() => Promise.resolve());
  }

  async #lees(id: string): Promise<unknown> {
    const kern = this.#kern;
    const bekend = kern.schade.get(id);
    if (bekend !== undefined) throw bekend;
    const regel = kern.index.records.get(id);
    if (regel === undefined) throw kluisfout('NIET_GEVONDEN');
    try {
      return (await leesRecord(kern, regel)).inhoud;
    } catch (fout) {
      const gemeld = leesfout(fout);
      if (gemeld.fout.code !== 'LEZEN_MISLUKT') kern.schade.set(id, gemeld);
      throw gemeld;
    }
  }

  async #bewaar(record: TeBewaren): Promise<void> {
    const kern = this.#kern;
    const { id } = record;
    const bekend = kern.schade.get(id);
    if (bekend !== undefined) throw bekend;
    const oud = kern.index.records.get(id);
    const steen = kern.index.vernietigd.get(id);
    // Made anew under an id that was destroyed: what may be left of the old one must not lie beside the new.
    if (oud === undefined && steen !== undefined) await rondVernietigingAf(kern, id, steen);
    const inhoud = { soort: record.soort, op: kern.omgeving.nu(), regel: record.regel ?? null, inhoud: record.inhoud ?? null };
    if (oud !== undefined && (await kern.bos.isVanNu(oud.sleutelId, id))) {
      return bewaarGeneratie(kern, { id, sleutelId: oud.sleutelId, generatie: oud.generatie + 1 }, inhoud);
    }
    const vervangen = await bewaarOnderNieuweSleutel(kern, id, inhoud);
    if (vervangen === null) return;
    // It is saved; what is left of before goes when nothing copies it. A failure is made good at the next opening.
    const ruimen = this.#ruim(vervangen).catch((fout: unknown) => {
      if (!(fout instanceof OntwarFout)) throw fout;
    });
    this.#opruimen.add(ruimen);
    void ruimen.finally(() => this.#opruimen.delete(ruimen));
  }

  #ruim({ id, sleutelId }: Vervangen): Promise<void> {
    return this.#vernietigen.deel(() => ruimOudeSleutel(this.#kern, id, sleutelId));
  }
}
