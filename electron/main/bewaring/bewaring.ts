import type { Bewaartermijnen, Bewaarzaak, Bewaringrecord, Vernietigd, Vernietiggevolg } from '#shared/bewaring/bewaring';
import { beletBijVerlengen, bewaarzaakVan, bewaarzaken, binnenkortTot, casussenVan, geldendeVerlengingen, gevolgVan, overzichtVan, type Bewaaroverzicht } from '#shared/bewaring/zaken';
import { OntwarFout } from '#shared/contract/fouten';
import { isodag } from '#shared/domein/tijd';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { Wachtrij } from '../../kluis/wachtrij.ts';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Casussen } from '../afhandeling/casussen.ts';
import type { Elders } from './elders.ts';
import { nietsTeVernietigen, nietTeVerlengen } from './fouten.ts';
import { BEWARING_ID, type Bewaringopslag } from './records.ts';

export interface Bewaringbronnen {
  readonly record: Bewaringopslag;
  readonly casussen: Pick<Casussen, 'lijst' | 'eisOngebruikt'>;
  readonly sessies: Pick<Sessies, 'lijst'>;
  readonly werkvormen: readonly Werkvorm[];
  /** Destroys this casus alone, with what was typed with it. */
  readonly vernietigCasus: (id: string) => Promise<void>;
  /** Destroys this session with what lies around it. */
  readonly vernietigSessie: (id: string) => Promise<void>;
  /** Where else what is destroyed now can still lie. */
  readonly elders: () => Promise<Elders>;
  /** Epoch ms. */
  readonly nu: () => number;
}

/** How long what is in an open kluis is kept, and its end. */
export class Bewaring {
  readonly #bronnen: Bewaringbronnen;
  /** Changes of the record, one after the other. */
  readonly #rij = new Wachtrij<never>();

  constructor(bronnen: Bewaringbronnen) {
    this.#bronnen = bronnen;
  }

  /** The terms, and what is past its term, ends soon or is kept longer. */
  lees(): Pick<Bewaringrecord, 'termijnen' | 'logboekJaren'> & { readonly zaken: readonly Bewaarzaak[] } {
    const { termijnen, logboekJaren, verlengingen } = this.#bronnen.record.nu;
    return { termijnen, logboekJaren, zaken: bewaarzaken(this.#overzicht(), termijnen, verlengingen, binnenkortTot(isodag(this.#bronnen.nu()))) };
  }

  /** When the term of this casus or session ends; null while it is not closed, or has none. */
  zaak(recordId: string): Bewaarzaak | null {
    const { termijnen, verlengingen } = this.#bronnen.record.nu;
    return bewaarzaakVan(this.#overzicht(), termijnen, verlengingen, recordId);
  }

  /** What destroying this casus or session would mean. */
  bekijk(recordId: string): Vernietiggevolg {
    return gevolgVan(this.#overzicht(), recordId);
  }

  /** @throws OntwarFout VERSIE_TE_NIEUW, and what saving throws */
  stelIn(termijnen: Bewaartermijnen, logboekJaren: number): Promise<void> {
    return this.#wijzig((record) => ({ ...record, termijnen, logboekJaren }));
  }

  /** Keeps something longer than its term. @throws OntwarFout BEWARING_NIET_TOEGESTAAN, VERSIE_TE_NIEUW, and what saving throws */
  async verleng(recordId: string, tot: string, reden: string): Promise<void> {
    const zaak = this.zaak(recordId);
    if (zaak === null) throw nietTeVerlengen('Dit is niet (meer) afgesloten, dus er loopt geen termijn.');
    const op = this.#bronnen.nu();
    const belet = beletBijVerlengen(zaak, tot, reden, isodag(op));
    if (belet !== '') throw nietTeVerlengen(belet);
    const verlenging = { recordId, geslotenOp: zaak.geslotenOp, tot, reden: reden.trim(), op };
    await this.#wijzig((record) => ({ ...record, verlengingen: [...this.#geldend(record).filter((ander) => ander.recordId !== recordId), verlenging] }));
  }

  /** Destroys a casus or a session that is in the lists. @throws OntwarFout NIET_GEVONDEN, and as those two */
  vernietig(recordId: string): Promise<Vernietigd> {
    const { casussen, sessies } = this.#overzicht();
    if (casussen.has(recordId)) return this.vernietigCasus(recordId);
    if (sessies.has(recordId)) return this.vernietigSessie(recordId);
    return Promise.reject(nietsTeVernietigen());
  }

  /**
   * Destroys a casus, also one that cannot be read, and first the sessions about it alone. Whatever stops it halfway, the casus is
   * there until the last, so that it can be asked again and nothing is left that nobody finds.
   * @throws OntwarFout CASUS_IN_GEBRUIK, and what destroying throws
   */
  async vernietigCasus(id: string): Promise<Vernietigd> {
    const { casussen, vernietigCasus, vernietigSessie } = this.#bronnen;
    const overzicht = this.#overzicht();
    const code = overzicht.casussen.get(id)?.code;
    await casussen.eisOngebruikt(id);
    for (const { recordId } of gevolgVan(overzicht, id).gaatMee) await vernietigSessie(recordId);
    await vernietigCasus(id);
    return this.#naVernietigen('casus', code === undefined ? [] : [{ id, code }]);
  }

  /** Destroys a session with what lies around it. @throws what destroying throws */
  async vernietigSessie(id: string): Promise<Vernietigd> {
    const over = casussenVan(this.#overzicht(), id);
    await this.#bronnen.vernietigSessie(id);
    return this.#naVernietigen('sessie', over);
  }

  /** After a former generation of the record was put back. */
  herlees(): Promise<void> {
    return this.#bronnen.record.herlees();
  }

  async #naVernietigen(onderwerp: Vernietigd['onderwerp'], casussen: Vernietigd['casussen']): Promise<Vernietigd> {
    await this.#ruimVerlengingen();
    return { onderwerp, casussen, ...(await this.#bronnen.elders()) };
  }

  /** A note about what is gone says nothing to anybody; that it stays a while when it cannot be saved now is no harm. */
  async #ruimVerlengingen(): Promise<void> {
    try {
      if (this.#geldend(this.#bronnen.record.nu).length === this.#bronnen.record.nu.verlengingen.length) return;
      await this.#wijzig((record) => ({ ...record, verlengingen: this.#geldend(record) }));
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  #geldend({ verlengingen }: Bewaringrecord): Bewaringrecord['verlengingen'] {
    return geldendeVerlengingen(verlengingen, this.#overzicht());
  }

  #wijzig(verander: (record: Bewaringrecord) => Bewaringrecord): Promise<void> {
    const { record } = this.#bronnen;
    return this.#rij.doe(BEWARING_ID, () => record.bewaar(verander(record.nu)));
  }

  #overzicht(): Bewaaroverzicht {
    const { casussen, sessies, werkvormen } = this.#bronnen;
    return overzichtVan({
      casussen: casussen.lijst(),
      sessies: sessies.lijst(),
      werkvormenOverEen: werkvormen.filter((werkvorm) => werkvorm.casussen === 'een').map(({ naam }) => naam),
    });
  }
}
