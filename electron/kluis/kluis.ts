import { schemaId } from '#shared/domein/basis';
import { controlefout, kluisfout, openfout, schrijffout } from './fouten.ts';
import { beschrijfSchade, type Kluisschade } from './herstel.ts';
import { BEWIJS_ID, Herstelbeheer } from './herstelsleuf.ts';
import { Houderbeheer } from './houderbeheer.ts';
import { HOUDERS_ID, type Sleutelhouders } from './houders.ts';
import { sluitKern, type Kern } from './kern.ts';
import { Kopbeheer } from './kopbeheer.ts';
import { Logboek } from './logboek/logboek.ts';
import { maakKluisbestanden, maakOngedaan } from './maken.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { ontsluit, type Ontsloten, type Sleutelinvoer } from './ontsluiten.ts';
import type { Lijstregel, Recordopslag, Recordsoort, TeBewaren } from './opslag.ts';
import { logboekplekVan, metBackupbron, type Backupbron } from './plekken.ts';
import { Records } from './records.ts';
import { vernieuwSleutels, type Vernieuwhaken } from './ringwissel.ts';
import { leesKopbestand, leesToestand, zetKopTerug, type Kluistoestand } from './toestand.ts';
import { vergrendel, type Vergrendeling } from './vergrendeling.ts';

/** Ids that stand for a part of the kluis itself in the contract with the screens. */
const GERESERVEERD: ReadonlySet<string> = new Set(['kop', 'index', BEWIJS_ID, HOUDERS_ID]);
/** Records of the kluis itself. */
const EIGEN: ReadonlySet<string> = new Set([BEWIJS_ID, HOUDERS_ID]);

/** Who a kluis is made for. */
export interface Eerstehouder {
  readonly naam: string;
  readonly wachtzin: string;
}

/** An open vault. Closing it zeroes its keys; after that everything throws KLUIS_OP_SLOT. */
export class Kluis implements Recordopslag {
  readonly #kern: Kern;
  readonly #grendel: Vergrendeling;
  readonly #records: Records;
  readonly #kop: Kopbeheer;
  readonly #herstel: Herstelbeheer;
  readonly #houders: Houderbeheer;
  #logboek: Logboek | null = null;
  #sluiting: Promise<void> | null = null;

  private constructor({ kern, kop, sleuf }: Ontsloten, grendel: Vergrendeling) {
    this.#kern = kern;
    this.#grendel = grendel;
    this.#records = new Records(kern);
    this.#kop = new Kopbeheer(kern, this.#records, kop, sleuf);
    this.#herstel = new Herstelbeheer(this.#kop, this.#records);
    this.#houders = new Houderbeheer(this.#kop, this.#records);
  }

  /** The kluis that was unlocked, with its logboek and the names of who have a key. When that fails it is closed again. */
  static async #begin(ontsloten: Ontsloten, grendel: Vergrendeling): Promise<Kluis> {
    const kluis = new Kluis(ontsloten, grendel);
    try {
      kluis.#logboek = await Logboek.open(logboekplekVan(ontsloten.kern, kluis.#kop));
      await kluis.#houders.laad();
      return kluis;
    } catch (fout) {
      await kluis.sluit();
      throw fout;
    }
  }

  /** What lies in this folder, before any passphrase. @throws OntwarFout LEZEN_MISLUKT */
  static readonly toestand: (map: string, omgeving: Kluisomgeving) => Promise<Kluistoestand> = leesToestand;

  /** Puts the spare header back. @throws OntwarFout KOP_BESCHADIGD, NIET_GEVONDEN, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT */
  static zetKopTerug(map: string, omgeving: Kluisomgeving): Promise<void> {
    return zetKopTerug(map, omgeving);
  }

  /**
   * Makes a kluis and opens it. Takes about three seconds: measuring this machine, then two key derivations.
   * @param invoer `naam`: of the first sleutelhouder
   * @throws OntwarFout KLUIS_BESTAAT_AL, KLUIS_IN_GEBRUIK, WACHTZIN_TE_ZWAK, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
   */
  static async maak(map: string, { naam, wachtzin }: Eerstehouder, omgeving: Kluisomgeving): Promise<{ readonly kluis: Kluis; readonly herstelcode: string }> {
    try {
      await omgeving.bestanden.maakMap(map);
    } catch (fout) {
      throw schrijffout(fout);
    }
    const grendel = await vergrendel(map, omgeving.bestanden, omgeving.proces);
    let kluis: Kluis | null = null;
    let gemaakt = false;
    try {
      const herstelcode = await maakKluisbestanden(map, wachtzin, omgeving);
      gemaakt = true;
      kluis = await Kluis.#begin(await ontsluit(map, await leesKopbestand(map, omgeving), { soort: 'wachtzin', geheim: wachtzin }, omgeving, false), grendel);
      await kluis.#houders.begin(naam);
      return { kluis, herstelcode };
    } catch (fout) {
      await kluis?.sluit();
      // Nobody has seen the herstelcode of this one.
      if (gemaakt) await maakOngedaan(map, omgeving);
      await grendel.laatLos();
      throw schrijffout(fout);
    }
  }

  /**
   * Opens a kluis. A wrong passphrase counts as an attempt; while waiting after attempts no key is derived.
   * @param opties `herstelIndex`: the user asked to rebuild the damaged index from the records
   * @throws OntwarFout KLUIS_NIET_GEVONDEN, KLUIS_IN_GEBRUIK, KOP_BESCHADIGD, INDEX_BESCHADIGD, VERSIE_TE_NIEUW, WACHTZIN_ONJUIST,
   *   HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, LEZEN_MISLUKT, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
   */
  static async open(map: string, invoer: Sleutelinvoer, omgeving: Kluisomgeving, opties: { readonly herstelIndex?: boolean } = {}): Promise<Kluis> {
    const kop = await leesKopbestand(map, omgeving);
    const grendel = await vergrendel(map, omgeving.bestanden, omgeving.proces).catch((fout: unknown) => {
      throw openfout(fout);
    });
    try {
      const kluis = await Kluis.#begin(await ontsluit(map, kop, invoer, omgeving, opties.herstelIndex ?? false), grendel);
      if (invoer.soort === 'herstelcode') await kluis.#herstel.probeerNoteren();
      return kluis;
    } catch (fout) {
      await grendel.laatLos();
      throw openfout(fout);
    }
  }

  /** For files that are closed in the same way. */
  get omgeving(): Pick<Kluisomgeving, 'sleutelafleiding' | 'profiel' | 'klok' | 'toeval'> {
    return this.#kern.omgeving;
  }

  /** 32 hexadecimal digits. */
  get kluisId(): string {
    return this.#kop.kop.kluisId;
  }

  /** Who opened it: the key slot and its name; that of the herstelcode is called by that word. */
  get wie(): { readonly id: string; readonly naam: string } {
    return this.#houders.wie;
  }

  /** Who did what in this kluis. @throws OntwarFout KLUIS_OP_SLOT */
  get logboek(): Logboek {
    if (this.#logboek === null || this.#sluiting !== null) throw kluisfout('KLUIS_OP_SLOT');
    return this.#logboek;
  }

  lijst(soort: Recordsoort): readonly Lijstregel[] {
    const { index, schade } = this.#open();
    const uit: Lijstregel[] = [];
    for (const regel of index.records.values()) {
      if (regel.soort === soort && !EIGEN.has(regel.id) && !schade.has(regel.id)) uit.push({ id: regel.id, soort, regel: regel.regel });
    }
    return uit;
  }

  async lees(id: string): Promise<unknown> {
    this.#open();
    return this.#records.lees(id);
  }

  async bewaar(record: TeBewaren): Promise<void> {
    this.#open();
    if (!schemaId.safeParse(record.id).success || GERESERVEERD.has(record.id)) throw kluisfout('BERICHT_ONGELDIG');
    return this.#records.bewaar(record);
  }

  async vernietig(id: string): Promise<void> {
    this.#open();
    return this.#records.vernietig(id);
  }

  /** The records that cannot be used, as far as is known: found at opening or when they were read. @throws OntwarFout LEZEN_MISLUKT, KLUIS_OP_SLOT */
  async schade(): Promise<readonly Kluisschade[]> {
    return beschrijfSchade(this.#open());
  }

  /** Makes the newest good generation of a damaged record the present one. @throws OntwarFout NIET_GEVONDEN, KLUIS_OP_SLOT, and as `bewaar` */
  async zetVorigeTerug(id: string): Promise<void> {
    this.#open();
    await this.#records.zetVorigeTerug(id);
    if (id === HOUDERS_ID) await this.#houders.laad();
  }

  /** Whether somebody has the herstelcode on paper: typed over, or used. A note that cannot be read counts as true. @throws OntwarFout KLUIS_OP_SLOT */
  async herstelcodeBevestigd(): Promise<boolean> {
    this.#open();
    return this.#herstel.bevestigd();
  }

  /** The user typed the herstelcode over: it is on paper. @throws OntwarFout HERSTELCODE_ONJUIST, KLUIS_OP_SLOT, and as `bewaar` */
  async bevestigHerstelcode(getypt: string): Promise<void> {
    this.#open();
    return this.#herstel.bevestig(getypt);
  }

  /**
   * Makes a new herstelcode; the former opens nothing from then on. An open kluis alone is not enough for it: the master key is
   * asked from the wachtzin anew, and a wrong one counts as an attempt, as when opening.
   * @returns the code, to be shown this one time and then given to `bevestigHerstelcode`
   * @throws OntwarFout WACHTZIN_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, LEZEN_MISLUKT, and as `bewaar`; the former code is then as it was
   */
  async nieuweHerstelcode(wachtzin: string): Promise<string> {
    this.#open();
    return this.#herstel.vervang(wachtzin, (sleuf) => this.#houders.noteerHerstelcode(sleuf));
  }

  /**
   * Asks the wachtzin anew: of who opened the kluis, or of anybody after the herstelcode. A wrong one counts as an attempt.
   * @throws OntwarFout WACHTZIN_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, LEZEN_MISLUKT
   */
  async controleerWachtzin(wachtzin: string): Promise<void> {
    this.#open();
    return this.#kop.doe(async () => {
      try {
        await this.#kop.metSleutel('wachtzin', wachtzin, () => Promise.resolve());
      } catch (fout) {
        throw controlefout(fout);
      }
    });
  }

  /** Who can open the kluis. @throws OntwarFout KLUIS_OP_SLOT, LEZEN_MISLUKT */
  async sleutelhouders(): Promise<Sleutelhouders> {
    this.#open();
    return this.#houders.lijst();
  }

  /**
   * Gives somebody a key of their own. `eigenWachtzin`: of who opened the kluis, asked anew; the herstelcode, when it was opened with that. So below.
   * @throws OntwarFout SLEUTELHOUDER_NIET_TOEGESTAAN when there are twelve, or name or wachtzin is somebody's; WACHTZIN_TE_ZWAK, WACHTZIN_ONJUIST,
   *   HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, and as `bewaar`; nobody's key is then changed. So below
   */
  async voegSleutelhouderToe(nieuw: { readonly naam: string; readonly wachtzin: string; readonly eigenWachtzin: string }): Promise<Sleutelhouders> {
    this.#open();
    await this.#houders.voegToe(nieuw);
    return this.#houders.lijst();
  }

  /** @throws OntwarFout NIET_GEVONDEN, SLEUTELHOUDER_NIET_TOEGESTAAN when somebody has this name, KLUIS_OP_SLOT, and as `bewaar` */
  async hernoemSleutelhouder(id: string, naam: string): Promise<Sleutelhouders> {
    this.#open();
    await this.#houders.hernoem(id, naam);
    return this.#houders.lijst();
  }

  /**
   * Takes somebody's key away, not one's own. From here on nothing that is saved can be opened with a key they had; `vernieuwSleutels` does the
   * same for what was saved before, and is to be called after this.
   * @throws OntwarFout as `voegSleutelhouderToe`, NIET_GEVONDEN
   */
  async verwijderSleutelhouder(id: string, eigenWachtzin: string): Promise<Sleutelhouders> {
    this.#open();
    await this.#houders.verwijder(id, eigenWachtzin);
    await this.#logboek?.nieuweSleutel();
    return this.#houders.lijst();
  }

  /**
   * Gives a sleutelhouder another wachtzin: oneself, or anybody after opening with the herstelcode. The sleutelhouder keeps its id.
   * @throws OntwarFout as `voegSleutelhouderToe`, NIET_GEVONDEN
   */
  async wijzigWachtzin(wijziging: { readonly id: string; readonly huidig: string; readonly nieuw: string }): Promise<Sleutelhouders> {
    this.#open();
    await this.#houders.wijzigWachtzin(wijziging);
    return this.#houders.lijst();
  }

  /**
   * Gives every record that a removed sleutelhouder could open another key and destroys the one it had; then lets go of the former master key.
   * Goes on where it was stopped. Does nothing when nobody was removed.
   * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT, KLUIS_OP_SLOT; what was done stays done
   */
  async vernieuwSleutels({ bijVoortgang, gestopt }: Vernieuwhaken): Promise<void> {
    this.#open();
    await vernieuwSleutels(this.#kop, this.#records, { bijVoortgang, gestopt: () => this.#sluiting !== null || gestopt() });
  }

  /**
   * Copies the kluis while it is open: what destroys a key waits as long as `taak` runs, and so does closing.
   * @throws OntwarFout KLUIS_OP_SLOT, and what `taak` throws
   */
  async voorBackup<T>(taak: (bron: Backupbron) => Promise<T>): Promise<T> {
    const kern = this.#open();
    return this.#records.zonderVernietiging(() => metBackupbron(kern, this.kluisId, taak));
  }

  /** Finishes what was asked, zeroes the keys and lets go of the folder. May be called again. */
  sluit(): Promise<void> {
    this.#sluiting ??= this.#sluitNu();
    return this.#sluiting;
  }

  #open(): Kern {
    if (this.#sluiting !== null) throw kluisfout('KLUIS_OP_SLOT');
    return this.#kern;
  }

  async #sluitNu(): Promise<void> {
    await this.#logboek?.sluit();
    await this.#records.leeg();
    await sluitKern(this.#kern);
    await this.#grendel.laatLos();
  }
}
