import { randomInt, randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Bericht } from '#shared/contract/vorm';
import type { Leertraject } from '#shared/leertraject/leertraject';
import type { Loggebeurtenis } from '#shared/logboek/regel';
import type { Verslagversie } from '#shared/domein/traject';
import { bouwpad, bronpad } from '../bronnen.ts';
import type { Regiorecord } from '../gegevens/regiorecord.ts';
import { werkGegevensBij, werkRecordBij } from '../gegevens/bijwerken.ts';
import { leesKopie, type Kluisplek } from '../gegevens/kopie.ts';
import type { Kluis } from '../kluis/kluis.ts';
import { ditProces } from '../kluis/vergrendeling.ts';
import { Sessieklok } from '../sessies/sessieklok.ts';
import { Sessies } from '../sessies/sessies.ts';
import { FormulierWerker } from '../verslagen/formulier/werker.ts';
import { PdfWerker } from '../verslagen/pdf-werker.ts';
import { Bijlagen } from './afhandeling/bijlagen.ts';
import { Backups, type Backupvoortgang } from './backup/backups.ts';
import { ligtIn } from './backup/eigenmap.ts';
import { Terughaler } from './backup/terughaler.ts';
import { Bladen } from './afhandeling/bladen.ts';
import { Casussen } from './afhandeling/casussen.ts';
import type { Instellingenrecord } from './afhandeling/instellingen.ts';
import { onbekendeRegels, schadeVoorScherm, type Schade } from './afhandeling/schade.ts';
import { Groepswerk } from './afhandeling/groepswerk.ts';
import { Enquetes } from './afhandeling/enquetes.ts';
import { Gezinsteksten } from './afhandeling/gezinsteksten.ts';
import { Leertrajecten } from './afhandeling/leertrajecten.ts';
import { naarLeertraject } from './afhandeling/opvolgoogst.ts';
import { naarCasus, Oogstboek } from './afhandeling/oogstboek.ts';
import type { Taalwoorden } from './afhandeling/taal.ts';
import type { Werkvormen } from './afhandeling/werkvormen.ts';
import { Opdrachten } from './afhandeling/opdrachten.ts';
import { Postbus } from './afhandeling/postbus.ts';
import { Zittingen } from './afhandeling/zittingen.ts';
import { leesRecords, type Records } from './records.ts';
import { Sleutelbeheer } from './sleutelbeheer.ts';
import { Bewaring } from './bewaring/bewaring.ts';
import { eldersVan } from './bewaring/elders.ts';
import { Inzage } from './bewaring/inzage.ts';
import { Vernietiger } from './bewaring/vernietiger.ts';
import { Verzoeken } from './bewaring/verzoeken.ts';
import { Kladjes } from './klad/kladjes.ts';
import { Stukbouwer } from './stukken/bouwer.ts';
import { Stukdossiers } from './stukken/dossiers.ts';
import { Reactieformulieren } from './stukken/reactieformulieren.ts';
import { Stukken } from './stukken/stukken.ts';
import { Uitgaanden } from './stukken/uitgaand.ts';
import { binnen, WACHT_OP_ANDERE_SCHIJF_MS } from './slot/binnen.ts';
import { gebeurtenis } from './logboek/bouwstenen.ts';
import { Loglezer, type Logvoortgang } from './logboek/lezer.ts';
import { Logdienst } from './logboek/logdienst.ts';
import { Namen } from './logboek/namen.ts';
import { beginLogboek } from './logboek/opening.ts';

export interface Werkruimtehaken {
  readonly bijStand: (stand: Bericht<VoorzitterContract, 'sessie.stand'>) => void;
  readonly bijTik: (tik: Bericht<VoorzitterContract, 'sessie.tik'>) => void;
  /** A leertraject was changed and no window asked for it. */
  readonly bijLeertraject: (leertraject: Leertraject) => void;
  /** After a removal more was given a new key. */
  readonly bijSleutels: () => void;
  readonly bijBackupvoortgang: (voortgang: Backupvoortgang | null) => void;
  /** A backup was made, or not, and no window asked for it. */
  readonly bijBackup: () => void;
  readonly bijLogvoortgang: (voortgang: Logvoortgang) => void;
  /** What the logboek is to begin with: what happened at the door. */
  readonly aanDeDeur: readonly Loggebeurtenis[];
}

/** After opening the first screen fills itself; by then that is done. */
const PAPIER_KLAAR_NA_MS = 2_000;

/** What works with an open kluis. It lives from opening to locking and holds everything decrypted, so that locking forgets it all. */
export class Werkruimte {
  readonly instellingen: Instellingenrecord;
  readonly regio: Regiorecord;
  readonly casussen: Casussen;
  readonly sessies: Sessies;
  readonly zittingen: Zittingen;
  readonly oogstboek: Oogstboek;
  readonly leertrajecten: Leertrajecten;
  readonly enquetes: Enquetes;
  readonly bladen: Bladen;
  readonly opdrachten: Opdrachten;
  readonly postbus: Postbus;
  readonly groepswerk: Groepswerk;
  readonly kladjes: Kladjes;
  /** What is kept of what leaves on paper, see `shared/stukken/stuk.ts`. */
  readonly dossiers: Stukdossiers;
  readonly stukbouwer: Stukbouwer;
  readonly stukken: Stukken;
  /** What leaves beside the stukken. */
  readonly uitgaanden: Uitgaanden;
  readonly reactieformulieren: Reactieformulieren;
  readonly gezinsteksten: Gezinsteksten;
  readonly taal: Taalwoorden;
  readonly bewaring: Bewaring;
  readonly vernietiger: Vernietiger;
  readonly verzoeken: Verzoeken;
  readonly inzage: Inzage;
  readonly backups: Backups;
  readonly terughaler: Terughaler;
  readonly logboek: Logdienst;
  readonly loglezer: Loglezer;
  readonly werkvormen: Werkvormen;
  readonly sleutels: Sleutelbeheer;
  readonly #kluis: Kluis;
  readonly #klok: Sessieklok;
  #straks: NodeJS.Timeout | undefined;
  /** Makes what goes to paper. */
  readonly pdf = new PdfWerker({ werkerpad: bouwpad('main', 'verslag-werker.js'), lettertypenMap: bronpad('lettertypen') });
  readonly #formulieren = new FormulierWerker({ werkerpad: bouwpad('main', 'formulier-werker.js'), lettertypenMap: bronpad('lettertypen') });

  private constructor(kluis: Kluis, plek: Kluisplek, { instellingen, regio, werkvormen, vormen, oogst, bewaring, verzoeken, backup, taal }: Records, { bijStand, bijTik, bijLeertraject, bijSleutels, ...haken }: Werkruimtehaken) {
    this.#kluis = kluis;
    this.sleutels = new Sleutelbeheer({ kluis, bijVernieuwd: bijSleutels, monotoon: () => performance.now() });
    this.kladjes = new Kladjes(kluis);
    this.dossiers = new Stukdossiers(kluis);
    this.#klok = new Sessieklok({ wand: Date.now, monotoon: () => performance.now() });
    this.instellingen = instellingen;
    this.regio = regio;
    this.taal = taal;
    this.werkvormen = werkvormen;
    this.sessies = new Sessies({ opslag: kluis, klok: this.#klok, nieuwId: randomUUID, werkvormen: werkvormen.geldig, regio: () => regio.nu });
    this.sessies.volgers.opStand(bijStand);
    this.sessies.volgers.opTik(bijTik);
    const bron = new Namen(kluis, this.sessies);
    this.logboek = new Logdienst({ logboek: kluis.logboek, wie: () => kluis.wie, bron, nu: Date.now });
    this.loglezer = new Loglezer({ logboek: kluis.logboek, bron, pdf: this.pdf, regionaam: () => regio.nu.naam, bijVoortgang: haken.bijLogvoortgang, nu: Date.now });
    const wie = (): string => instellingen.nu.eigenRol;
    this.casussen = new Casussen({
      opslag: kluis,
      nu: Date.now,
      nieuwId: randomUUID,
      gebruiktIn: (id) => this.sessies.waarinGebruikt(id),
      prefix: () => regio.nu.prefix,
      wie,
    });
    this.gezinsteksten = new Gezinsteksten({ sessies: this.sessies, casussen: this.casussen, dossiers: this.dossiers, nu: Date.now });
    this.zittingen = new Zittingen({ sessies: this.sessies, casussen: this.casussen, nieuwId: randomUUID });
    this.enquetes = new Enquetes({ sessies: this.sessies, nieuwId: randomUUID, plaatsTussen: (hoogste) => randomInt(hoogste + 1) });
    this.leertrajecten = new Leertrajecten({ opslag: kluis, sessies: this.sessies, vormen, nu: Date.now });
    const opPapier = { dossiers: this.dossiers, pdf: this.pdf, regio: () => regio.nu, bekend: () => taal.record.nu.bekend, nu: Date.now };
    const { sessies, casussen: alleCasussen, leertrajecten: trajecten, enquetes } = this;
    this.uitgaanden = new Uitgaanden({ ...opPapier, sessies, casussen: alleCasussen, leertrajecten: trajecten, enquetes });
    const gedeeld = { uitgaanden: this.uitgaanden, leertrajecten: this.leertrajecten, sessies: this.sessies, casussen: this.casussen, enquetes: this.enquetes, nu: Date.now, nieuwId: randomUUID, formulieren: this.#formulieren };
    this.opdrachten = new Opdrachten(gedeeld);
    this.postbus = new Postbus({ ...gedeeld, bijlagen: new Bijlagen(kluis) });
    this.bladen = new Bladen({ sessies: this.sessies, casussen: this.casussen, leertrajecten: this.leertrajecten, regio: () => regio.nu });
    const { dossiers, bladen } = this;
    this.stukbouwer = new Stukbouwer({ ...opPapier, sessies, casussen: alleCasussen, bladen, leertrajecten: this.leertrajecten });
    this.stukken = new Stukken({ bouwer: this.stukbouwer, dossiers, pdf: this.pdf, noteer: (casusId, verslag) => this.#noteerVerslag(casusId, verslag), nu: Date.now });
    this.reactieformulieren = new Reactieformulieren({ bouwer: this.stukbouwer, dossiers, formulieren: this.#formulieren, pdf: this.pdf, nu: Date.now });
    this.groepswerk = new Groepswerk({ ...gedeeld, bladen: this.bladen, omgeving: kluis.omgeving });
    this.oogstboek = new Oogstboek({ opslag: kluis, sessies: this.sessies, bestemmingen: [naarCasus(this.casussen, Date.now, wie), naarLeertraject(this.leertrajecten, vormen, bijLeertraject)] }, oogst);
    const { kladjes, casussen, leertrajecten } = this;
    this.vernietiger = new Vernietiger({ kladjes, dossiers, casussen, leertrajecten, sessies });
    this.bewaring = new Bewaring({
      record: bewaring,
      casussen: this.casussen,
      sessies: this.sessies,
      werkvormen: werkvormen.geldig,
      vernietigCasus: (id) => this.vernietiger.casus(id),
      vernietigSessie: (id) => this.vernietiger.sessie(id),
      elders: async () => eldersVan(backup.nu, (await leesKopie(plek)) !== null, Date.now()),
      nu: Date.now,
    });
    this.verzoeken = new Verzoeken({ record: verzoeken, casussen: this.casussen, nu: Date.now });
    this.inzage = new Inzage({
      casussen: this.casussen,
      sessies: this.sessies,
      leertrajecten: this.leertrajecten,
      kladjes: this.kladjes,
      dossiers,
      bewaring: this.bewaring,
      verzoeken: this.verzoeken,
      logregels: (id) => this.loglezer.vanCasus(id),
      regio: () => regio.nu,
      pdf: this.pdf,
      nu: Date.now,
    });
    const omgeving = { ...kluis.omgeving, nu: Date.now, bestanden: plek.bestanden, proces: ditProces() };
    this.backups = new Backups({
      kluis,
      record: backup,
      bestanden: plek.bestanden,
      toeval: omgeving.toeval,
      nu: Date.now,
      // Everything this app writes lies around the kluis.
      isVanOntwar: (map) => ligtIn(map, dirname(plek.map)),
      noteer: (wat) => this.logboek.noteer(wat),
      meldVoortgang: haken.bijBackupvoortgang,
      meldGewijzigd: haken.bijBackup,
    });
    this.terughaler = new Terughaler({ opslag: kluis, casussen, leertrajecten, kladjes, dossiers, omgeving, kluismap: plek.map });
  }

  /**
   * Takes over an open kluis and brings what an older Ontwar kept in it up to date. When that fails the kluis is closed again.
   * @throws OntwarFout as `werkGegevensBij`
   */
  static async richtIn(kluis: Kluis, plek: Kluisplek, haken: Werkruimtehaken): Promise<Werkruimte> {
    try {
      await werkGegevensBij(kluis, plek);
      const records = await leesRecords(kluis);
      const werkruimte = new Werkruimte(kluis, plek, records, haken);
      await beginLogboek({ logboek: kluis.logboek, dienst: werkruimte.logboek, wie: () => kluis.wie, gebeurtenissen: haken.aanDeDeur, jaren: records.bewaring.nu.logboekJaren, nu: Date.now });
      await werkruimte.oogstboek.haalAllesIn();
      const beschadigd = async (): Promise<ReadonlySet<string>> => new Set((await kluis.schade()).map(({ id }) => id));
      await werkruimte.kladjes.ruimOp(beschadigd);
      await werkruimte.dossiers.ruimOp(beschadigd);
      werkruimte.sleutels.begin();
      werkruimte.#begintStraks();
      return werkruimte;
    } catch (fout) {
      await kluis.sluit();
      throw fout;
    }
  }

  /**
   * Seconds without key or mouse after which the kluis locks: longer while a session runs, because a room that talks touches nothing,
   * and while the laptop goes round, because who holds it thinks, and hears no warning.
   */
  autoslotSeconden(gaatRond: boolean): number {
    const { autoslotMinuten, autoslotTijdensSessieMinuten } = this.instellingen.nu;
    return 60 * (gaatRond || this.sessies.isErEenBezig ? Math.max(autoslotMinuten, autoslotTijdensSessieMinuten) : autoslotMinuten);
  }

  /** Notes with its casus that a verslag left the kluis. @throws OntwarFout as `Casussen.wijzig` */
  async #noteerVerslag(casusId: string, verslag: Verslagversie): Promise<void> {
    // Destroyed meanwhile: then there is nothing to note it with.
    if (!this.casussen.lijst().some(({ id }) => id === casusId)) return;
    await this.casussen.wijzig(casusId, (casus) => ({ ...casus, verslagen: [...casus.verslagen, verslag] }));
  }

  /** The first paper does not wait for fonts to be read: that is done when opening is over and nobody waits for anything. */
  #begintStraks(): void {
    this.#straks = setTimeout(() => void this.pdf.maakKlaar(), PAPIER_KLAAR_NA_MS);
    this.#straks.unref();
  }

  herstelcodeBevestigd(): Promise<boolean> {
    return this.#kluis.herstelcodeBevestigd();
  }

  bevestigHerstelcode(getypt: string): Promise<void> {
    return this.#kluis.bevestigHerstelcode(getypt);
  }

  /** @throws OntwarFout as `Kluis.controleerWachtzin` */
  controleerWachtzin(wachtzin: string): Promise<void> {
    return this.#kluis.controleerWachtzin(wachtzin);
  }

  async nieuweHerstelcode(wachtzin: string): Promise<{ readonly herstelcode: string }> {
    return { herstelcode: await this.sleutels.nieuweHerstelcode(wachtzin) };
  }

  async schade(): Promise<Schade> {
    return [...schadeVoorScherm(await this.#kluis.schade(), this.#kluis), ...onbekendeRegels(this.#kluis)];
  }

  async zetVorigeTerug(id: string): Promise<void> {
    const soort = (await this.#kluis.schade()).find((record) => record.id === id)?.soort ?? null;
    await this.#kluis.zetVorigeTerug(id);
    // What is put back can be of before the kluis was brought up to date.
    if (soort !== null) await werkRecordBij(this.#kluis, id, soort);
    this.leertrajecten.herlees();
    await Promise.all([this.instellingen.herlees(), this.regio.herlees(), this.oogstboek.herlees(), this.bewaring.herlees(), this.verzoeken.herlees(), this.taal.record.herlees()]);
  }

  voorSlaap(): void {
    this.sessies.voorSlaap();
    this.#klok.voorSlaap();
  }

  naSlaap(): void {
    this.#klok.naSlaap();
  }

  /** Lets what is under way finish, forgets everything and zeroes the keys. */
  async sluit(): Promise<void> {
    clearTimeout(this.#straks);
    try {
      this.loglezer.breekAf();
      const elders = binnen(WACHT_OP_ANDERE_SCHIJF_MS, Promise.all([this.backups.sluit(), this.terughaler.sluitAf()]));
      await Promise.all([this.sleutels.stop(), elders, this.sessies.sluitAlles(), this.pdf.sluit(), this.#formulieren.sluit()]);
      await this.logboek.noteer(gebeurtenis('kluis.gesloten', 'kluis'));
    } finally {
      await this.#kluis.sluit();
    }
  }
}
