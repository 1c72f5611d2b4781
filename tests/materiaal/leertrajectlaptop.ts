import { Bijlagen } from '../../electron/main/afhandeling/bijlagen.ts';
import { Bladen } from '../../electron/main/afhandeling/bladen.ts';
import { Casussen } from '../../electron/main/afhandeling/casussen.ts';
import { Enquetes } from '../../electron/main/afhandeling/enquetes.ts';
import { Groepswerk } from '../../electron/main/afhandeling/groepswerk.ts';
import { Leertrajecten } from '../../electron/main/afhandeling/leertrajecten.ts';
import { leesOogstrecord, naarCasus, Oogstboek, type Oogstrecord } from '../../electron/main/afhandeling/oogstboek.ts';
import { Opdrachten } from '../../electron/main/afhandeling/opdrachten.ts';
import { naarLeertraject } from '../../electron/main/afhandeling/opvolgoogst.ts';
import { Postbus } from '../../electron/main/afhandeling/postbus.ts';
import { Stukdossiers } from '../../electron/main/stukken/dossiers.ts';
import { Uitgaanden } from '../../electron/main/stukken/uitgaand.ts';
import { WEGWERPPROFIEL } from '../../electron/kluis/omgeving.ts';
import type { TeBewaren } from '../../electron/kluis/opslag.ts';
import { Sessieklok } from '../../electron/sessies/sessieklok.ts';
import { Sessies } from '../../electron/sessies/sessies.ts';
import { casusregelVan } from '../../shared/domein/casusregel.ts';
import { nieuweCasus } from '../../shared/domein/leegtraject.ts';
import { STANDAARD_REGIO } from '../../shared/domein/regio-standaard.ts';
import type { Formuliermodel, GelezenFormulier } from '../../shared/leertraject/formulier.ts';
import type { Leertraject, Opdracht } from '../../shared/leertraject/leertraject.ts';
import { stelOp } from '../../shared/stukken/opstellen.ts';
import type { SessieOpdracht } from '../../shared/werkvormen/sessie.ts';
import type { PdfWerker } from '../../electron/verslagen/pdf-werker.ts';
import { proefomgeving } from '../fouten/kluis-proef.ts';
import { fout, Opslag } from './laptop.ts';
import { proefvorm } from './proefformulier.ts';
import { EEN_UUR } from './proefsessie.ts';
import { leersessie, tweeGroepen } from './werkvormen.ts';

/** A disk of which chosen saves fail. */
export class Schijf extends Opslag {
  /** Called before each save and each destruction; throws to make the app die there. */
  voorBewaren: (id: string) => void = () => undefined;
  /** Ids that cannot be saved because there is no room. */
  readonly vol = new Set<string>();
  override async bewaar(record: TeBewaren): Promise<void> {
    this.voorBewaren(record.id);
    if (this.vol.has(record.id) || this.vol.has(record.soort)) throw fout('SCHIJF_VOL');
    await super.bewaar(record);
  }
  override async vernietig(id: string): Promise<void> {
    this.voorBewaren(id);
    return this.schijf.has(id) ? super.vernietig(id) : Promise.reject(fout('NIET_GEVONDEN'));
  }
  ids(soort: TeBewaren['soort']): readonly string[] {
    return this.lijst(soort).map(({ id }) => id);
  }
}

/** Forms that are text: what a returned file holds stands in it as JSON, with the password it asks before it. */
export const proefpapier = {
  maak: (model: Formuliermodel, wachtwoord: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(`${wachtwoord}\n${JSON.stringify(model)}`)),
  lees: (bytes: Uint8Array, wachtwoorden: readonly string[]): Promise<GelezenFormulier> => {
    const [wachtwoord = '', json = 'null'] = Buffer.from(bytes).toString('utf8').split('\n', 2);
    return Promise.resolve(wachtwoord === '' || wachtwoorden.includes(wachtwoord) ? (JSON.parse(json) as GelezenFormulier) : { soort: 'op-slot' });
  },
};

/** Looks through what was typed in this thread, without paper. */
const proefcheck: Pick<PdfWerker, 'stuk'> = {
  stuk: ({ opstelling }) => {
    const { model, treffers } = stelOp({ ...opstelling, sinds: null });
    return Promise.resolve({ treffers, gelijk: false, inhoud: JSON.stringify(model), hash: '', uitgevoerd: null });
  },
};

export function alsBestand(gelezen: GelezenFormulier, wachtwoord = ''): Uint8Array {
  return Buffer.from(`${wachtwoord}\n${JSON.stringify(gelezen)}`);
}

/** Everything that works with the leersessies of an open kluis, on a disk that outlives it. */
export class Leertrajectlaptop {
  readonly schijf: Schijf;
  readonly sessies: Sessies;
  readonly casussen: Casussen;
  readonly leertrajecten: Leertrajecten;
  readonly enquetes: Enquetes;
  readonly dossiers: Stukdossiers;
  readonly uitgaanden: Uitgaanden;
  readonly opdrachten: Opdrachten;
  readonly postbus: Postbus;
  readonly bladen: Bladen;
  readonly groepswerk: Groepswerk;
  readonly boek: Oogstboek;
  /** What windows were told of. */
  readonly gemeld: Leertraject[] = [];
  nu: number;

  private constructor(schijf: Schijf, oogst: Oogstrecord, nu: number) {
    this.schijf = schijf;
    this.nu = nu;
    let teller = schijf.bewaard;
    const nieuwId = (): string => `id-${(teller += 1)}-${schijf.schijf.size}`;
    const klok = new Sessieklok({ wand: () => this.nu, monotoon: () => this.nu });
    this.sessies = new Sessies({ opslag: schijf, klok, nieuwId, werkvormen: [leersessie], regio: () => STANDAARD_REGIO });
    this.casussen = new Casussen({ opslag: schijf, nu: () => this.nu, nieuwId, gebruiktIn: () => Promise.resolve([]), prefix: () => 'WS', wie: () => '' });
    this.leertrajecten = new Leertrajecten({ opslag: schijf, sessies: this.sessies, vormen: [proefvorm], nu: () => this.nu });
    // At the end, so that a test knows where.
    this.enquetes = new Enquetes({ sessies: this.sessies, nieuwId, plaatsTussen: (hoogste) => hoogste });
    this.dossiers = new Stukdossiers(schijf);
    const kluis = { sessies: this.sessies, casussen: this.casussen, leertrajecten: this.leertrajecten, enquetes: this.enquetes, nu: () => this.nu };
    this.uitgaanden = new Uitgaanden({ ...kluis, dossiers: this.dossiers, pdf: proefcheck, regio: () => STANDAARD_REGIO, bekend: () => [] });
    const gedeeld = { ...kluis, uitgaanden: this.uitgaanden, formulieren: proefpapier, nieuwId };
    this.opdrachten = new Opdrachten(gedeeld);
    this.postbus = new Postbus({ ...gedeeld, bijlagen: new Bijlagen(schijf) });
    this.bladen = new Bladen({ ...gedeeld, regio: () => STANDAARD_REGIO });
    this.groepswerk = new Groepswerk({ ...gedeeld, bladen: this.bladen, omgeving: { ...proefomgeving(), profiel: WEGWERPPROFIEL } });
    const bestemmingen = [naarCasus(this.casussen, () => this.nu, () => ''), naarLeertraject(this.leertrajecten, [proefvorm], (traject) => void this.gemeld.push(traject))];
    this.boek = new Oogstboek({ opslag: schijf, sessies: this.sessies, bestemmingen }, oogst);
  }

  static async start(schijf: Schijf = new Schijf(), nu: number = EEN_UUR): Promise<Leertrajectlaptop> {
    const laptop = new Leertrajectlaptop(schijf, await leesOogstrecord(schijf), nu);
    await laptop.boek.haalAllesIn();
    return laptop;
  }

  /** The app is killed and started again: what was not on disk is gone. */
  async herstart(): Promise<Leertrajectlaptop> {
    this.schijf.voorBewaren = () => undefined;
    await this.sessies.sluitAlles();
    return Leertrajectlaptop.start(this.schijf, this.nu);
  }

  /** A leersessie on two casussen that are here, in two groups. */
  async leersessie(): Promise<string> {
    for (const { id, code } of tweeGroepen.casussen) {
      const casus = nieuweCasus(id, code, 0);
      await this.schijf.bewaar({ id, soort: 'casus', inhoud: casus, regel: casusregelVan(casus) });
    }
    const { id } = await this.sessies.maak({ werkvormId: 'leersessie', plan: tweeGroepen });
    return id;
  }

  /** With these opdrachten, as a window would save them. */
  async metOpdrachten(sessieId: string, opdrachten: readonly Opdracht[]): Promise<void> {
    const { inhoud } = await this.leertrajecten.lees(sessieId);
    await this.leertrajecten.bewaar(sessieId, { ...inhoud, opdrachten });
  }

  async stuur(sessieId: string, ...opdrachten: readonly SessieOpdracht[]): Promise<void> {
    for (const opdracht of opdrachten) await this.boek.stuur(sessieId, opdracht);
  }
}
