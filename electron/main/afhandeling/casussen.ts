import { afsprakenVanVenster } from '#shared/domein/afspraken';
import { schemaCasuscode } from '#shared/domein/basis';
import { schemaCasus, schemaCasusregel, type Casus, type Casusinhoud, type Casusregel } from '#shared/domein/casus';
import { volgendeCasuscode } from '#shared/domein/casuscode';
import { migreerCasus } from '#shared/domein/casusmigratie';
import { casusregelVan } from '#shared/domein/casusregel';
import { nieuweCasus } from '#shared/domein/leegtraject';
import { leidtNaar, loopstap, metAanmelddag } from '#shared/domein/levensloop';
import { isodag } from '#shared/domein/tijd';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import { ontbreektBijWissel } from '#shared/domein/wissel';
import type { Recordopslag } from '../../kluis/opslag.ts';
import { Wachtrij } from '../../kluis/wachtrij.ts';
import { codeBestaat, codeOngeldig, codesOp, geenCasus, inGebruik, nietGevonden, pastNietMeer, stapNietToegestaan, wisselOnvolledig } from './casusfouten.ts';

export interface Casusbronnen {
  readonly opslag: Recordopslag;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly nieuwId: () => string;
  /** Titles of the sessions that are not closed and use this casus. */
  readonly gebruiktIn: (id: string) => Promise<readonly string[]>;
  /** With what the codes of this region begin. */
  readonly prefix: () => string;
  /** The role of whoever works on this laptop, for beside a change. */
  readonly wie: () => string;
}

/** The casussen in an open kluis. */
export class Casussen {
  readonly #bronnen: Casusbronnen;
  /** Codes being written at this moment, by the id that gets them: two requests at once cannot both take one. */
  readonly #onderweg = new Map<string, string>();
  /** Being destroyed, or destroyed while this kluis was open: what was still being saved must not write it anew. */
  readonly #weg = new Set<string>();
  /** Changes of one casus, one after the other. */
  readonly #rij = new Wachtrij<never>();

  constructor(bronnen: Casusbronnen) {
    this.#bronnen = bronnen;
  }

  /** Those whose line this version of Ontwar can read; the others are told of as damage. */
  lijst(): { readonly id: string; readonly regel: Casusregel }[] {
    return this.#bronnen.opslag.lijst('casus').flatMap(({ id, regel }) => {
      const gelezen = schemaCasusregel.safeParse(regel);
      return gelezen.success ? [{ id, regel: gelezen.data }] : [];
    });
  }

  /** @throws OntwarFout NIET_GEVONDEN, and what reading a damaged record throws */
  async lees(id: string): Promise<Casus> {
    const gelezen = schemaCasus.safeParse(migreerCasus(await this.#bronnen.opslag.lees(id)));
    if (!gelezen.success) throw geenCasus();
    return gelezen.data;
  }

  /** The code for a new casus. @throws OntwarFout CASUSCODE_BESTAAT when the numbers of this year are used up */
  volgendeCode(): string {
    const jaar = Number(isodag(this.#bronnen.nu()).slice(0, 4));
    const code = volgendeCasuscode(this.#bronnen.prefix(), jaar, this.#gebruikteCodes().map(([, gebruikt]) => gebruikt));
    if (code === '') throw codesOp();
    return code;
  }

  /**
   * @param metAanmelding the casus begins its traject today; else it is one for a leersessie
   * @throws OntwarFout BERICHT_ONGELDIG for a code of another form, CASUSCODE_BESTAAT
   */
  async maak(code: string, metAanmelding: boolean): Promise<Casus> {
    const gelezen = schemaCasuscode.safeParse(code);
    if (!gelezen.success) throw codeOngeldig();
    const { nu, nieuwId } = this.#bronnen;
    const op = nu();
    const leeg = nieuweCasus(nieuwId(), gelezen.data, op);
    const casus = metAanmelding ? this.#wissel(leeg, { type: 'meldAan', dag: isodag(op) }) : leeg;
    this.#eisVrijeCode(casus);
    await this.#schrijf(casus);
    return casus;
  }

  /**
   * Saves what the chair changed. The record is read first: one that is damaged is never overwritten.
   * @throws OntwarFout CASUSCODE_BESTAAT, NIET_GEVONDEN, and what reading and writing throw
   */
  async bewaar(id: string, inhoud: Casusinhoud): Promise<{ readonly bewaardOp: number }> {
    await this.#wijzig(id, (casus) => ({
      ...casus,
      ...inhoud,
      afspraken: afsprakenVanVenster(casus.afspraken, inhoud.afspraken),
      levensloop: metAanmelddag(casus.levensloop, inhoud.aanmelding.op),
    }));
    return { bewaardOp: this.#bronnen.nu() };
  }

  /**
   * Moves a casus to another step of its levensloop.
   * @throws OntwarFout STAP_NIET_TOEGESTAAN, ONTBREEKT, and as `bewaar`
   */
  wissel(id: string, gebeurtenis: Loopgebeurtenis): Promise<Casus> {
    return this.#wijzig(id, (oud) => this.#wissel(oud, gebeurtenis));
  }

  /**
   * Changes a casus from here, such as with what a meeting brought.
   * @param verander gives the casus as it becomes, or the same when nothing changes; identity and dates are not its own to change
   * @throws OntwarFout ONTBREEKT when it no longer fits, NIET_GEVONDEN, and what reading and writing throw
   */
  async wijzig(id: string, verander: (casus: Casus) => Casus): Promise<void> {
    await this.#wijzig(id, verander);
  }

  /** Read, changed and written with nothing in between, so that of two changes at once neither is lost. */
  #wijzig(id: string, verander: (casus: Casus) => Casus): Promise<Casus> {
    return this.#rij.doe(id, async () => {
      const oud = await this.lees(id);
      if (this.#weg.has(id)) throw nietGevonden();
      const nieuw = verander(oud);
      if (nieuw === oud) return oud;
      const casus: Casus = { ...nieuw, gewijzigdOp: this.#bronnen.nu() };
      // Looking through all codes costs time in proportion to the kluis, so only when the code changed.
      if (oud.code !== casus.code) this.#eisVrijeCode(casus);
      await this.#schrijf(casus);
      return casus;
    });
  }

  /** @throws OntwarFout CASUS_IN_GEBRUIK while a session that is not closed uses it */
  async eisOngebruikt(id: string): Promise<void> {
    const sessies = await this.#bronnen.gebruiktIn(id);
    if (sessies.length > 0) throw inGebruik(sessies);
  }

  /**
   * Saves a casus as a backup had it, also one that was destroyed since.
   * @throws OntwarFout CASUSCODE_BESTAAT when another casus has its code by now, and what writing throws
   */
  zetTerug(casus: Casus): Promise<void> {
    return this.#rij.doe(casus.id, async () => {
      this.#eisVrijeCode(casus);
      await this.#schrijf(casus);
      this.#weg.delete(casus.id);
    });
  }

  /** @throws OntwarFout CASUS_IN_GEBRUIK */
  async vernietig(id: string): Promise<void> {
    await this.eisOngebruikt(id);
    this.#weg.add(id);
    try {
      await this.#bronnen.opslag.vernietig(id);
    } catch (fout) {
      this.#weg.delete(id);
      throw fout;
    }
  }

  async #schrijf(casus: Casus): Promise<void> {
    // What could not be read again is never written.
    if (!schemaCasus.safeParse(casus).success) throw pastNietMeer(casus.code);
    const vorige = this.#onderweg.get(casus.id);
    this.#onderweg.set(casus.id, casus.code);
    try {
      await this.#bronnen.opslag.bewaar({ id: casus.id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
    } finally {
      if (vorige === undefined) this.#onderweg.delete(casus.id);
      else this.#onderweg.set(casus.id, vorige);
    }
  }

  #wissel(casus: Casus, gebeurtenis: Loopgebeurtenis): Casus {
    const { levensloop, aanmelding, code } = casus;
    const naar = leidtNaar(loopstap(levensloop), gebeurtenis.type);
    if (naar === null) throw stapNietToegestaan(code);
    const mist = ontbreektBijWissel(gebeurtenis);
    if (mist.length > 0) throw wisselOnvolledig(mist);
    const wissel = { gebeurtenis, naar, op: this.#bronnen.nu(), door: this.#bronnen.wie() };
    const op = gebeurtenis.type === 'meldAan' && aanmelding.op === '' ? gebeurtenis.dag : aanmelding.op;
    return { ...casus, aanmelding: { ...aanmelding, op }, levensloop: [...levensloop, wissel] };
  }

  #gebruikteCodes(): (readonly [id: string, code: string])[] {
    return [...this.lijst().map((casus) => [casus.id, casus.regel.code] as const), ...this.#onderweg];
  }

  #eisVrijeCode({ id, code }: Casus): void {
    if (this.#gebruikteCodes().some(([ander, gebruikt]) => ander !== id && gebruikt === code)) throw codeBestaat();
  }
}
