import { OntwarFout } from '#shared/contract/fouten';
import { schemaId } from '#shared/domein/basis';
import { controlefout, kluisfout, leesfout, openfout, schrijffout } from './fouten.ts';
import { leesHerstelcode } from './herstelcode.ts';
import { BEWIJS_ID, foutBijVervangen, herstelsleufVan, isBewijsVan, schrijfBewijs, vervangHerstelsleuf } from './herstelsleuf.ts';
import { beschrijfSchade, zetVorigeTerug, type Kluisschade } from './herstel.ts';
import { vatSamen } from './indexlog.ts';
import { bewaarGeneratie, leesRecord, type Kern } from './kern.ts';
import { ontgrendel } from './kop.ts';
import { maakKluisbestanden, maakOngedaan } from './maken.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { ontsluit, vraagHoofdsleutel, type Sleutelinvoer } from './ontsluiten.ts';
import type { Kluismappen } from './openen.ts';
import type { Lijstregel, Recordopslag, Recordsoort, TeBewaren } from './opslag.ts';
import { leesKopbestand, leesToestand, zetKopTerug, type GelezenKop, type Kluistoestand } from './toestand.ts';
import { vergrendel, type Vergrendeling } from './vergrendeling.ts';
import { rondVernietigingAf, vernietigRecord } from './vernietigen.ts';
import { Wachtrij } from './wachtrij.ts';

/** With more frames than this the log is folded into the snapshot when the kluis is closed. */
const TE_LANG_BIJ_SLUITEN = 256;
/** Ids that stand for a part of the kluis itself in the contract with the screens. */
const GERESERVEERD: ReadonlySet<string> = new Set(['kop', 'index', BEWIJS_ID]);

/** An open vault. Closing it zeroes its keys; after that everything throws KLUIS_OP_SLOT. */
export class Kluis implements Recordopslag {
  readonly #kern: Kern;
  readonly #grendel: Vergrendeling;
  readonly #rij = new Wachtrij<TeBewaren>();
  #kop: GelezenKop;
  /** The herstelcode slot whose code was given since the kluis opened, or null. */
  #gegevenSleuf: string | null = null;
  #sluiting: Promise<void> | null = null;

  private constructor(kern: Kern, kop: GelezenKop, grendel: Vergrendeling) {
    this.#kern = kern;
    this.#kop = kop;
    this.#grendel = grendel;
  }

  /** What lies in this folder, before any passphrase. @throws OntwarFout LEZEN_MISLUKT */
  static toestand(map: string, omgeving: Kluisomgeving): Promise<Kluistoestand> {
    return leesToestand(map, omgeving);
  }

  /** Puts the spare header back. @throws OntwarFout KOP_BESCHADIGD, NIET_GEVONDEN, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT */
  static zetKopTerug(map: string, omgeving: Kluisomgeving): Promise<void> {
    return zetKopTerug(map, omgeving);
  }

  /**
   * Makes a kluis and opens it. Takes about three seconds: measuring this machine, then two key derivations.
   * @throws OntwarFout KLUIS_BESTAAT_AL, KLUIS_IN_GEBRUIK, WACHTZIN_TE_ZWAK, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
   */
  static async maak(map: string, invoer: { readonly wachtzin: string }, omgeving: Kluisomgeving): Promise<{ readonly kluis: Kluis; readonly herstelcode: string }> {
    try {
      await omgeving.bestanden.maakMap(map);
    } catch (fout) {
      throw schrijffout(fout);
    }
    const grendel = await vergrendel(map, omgeving.bestanden, omgeving.proces);
    let gemaakt = false;
    try {
      const herstelcode = await maakKluisbestanden(map, invoer.wachtzin, omgeving);
      gemaakt = true;
      const kop = await leesKopbestand(map, omgeving);
      const kern = await ontsluit(map, kop, { soort: 'wachtzin', geheim: invoer.wachtzin }, omgeving, false);
      return { kluis: new Kluis(kern, kop, grendel), herstelcode };
    } catch (fout) {
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
      const kluis = new Kluis(await ontsluit(map, kop, invoer, omgeving, opties.herstelIndex ?? false), kop, grendel);
      if (invoer.soort === 'herstelcode') await kluis.#probeerNoteren();
      return kluis;
    } catch (fout) {
      await grendel.laatLos();
      throw openfout(fout);
    }
  }

  /** With what this kluis derives keys: for files that are closed in the same way. */
  get omgeving(): Pick<Kluisomgeving, 'sleutelafleiding' | 'profiel' | 'klok' | 'toeval'> {
    return this.#kern.omgeving;
  }

  lijst(soort: Recordsoort): readonly Lijstregel[] {
    const { index, schade } = this.#open();
    const uit: Lijstregel[] = [];
    for (const regel of index.records.values()) {
      if (regel.soort === soort && regel.id !== BEWIJS_ID && !schade.has(regel.id)) uit.push({ id: regel.id, soort, regel: regel.regel });
    }
    return uit;
  }

  async lees(id: string): Promise<unknown> {
    this.#open();
    return this.#rij.doe(id, () => this.#leesNu(id));
  }

  async bewaar(record: TeBewaren): Promise<void> {
    this.#open();
    if (!schemaId.safeParse(record.id).success || GERESERVEERD.has(record.id)) throw kluisfout('BERICHT_ONGELDIG');
    return this.#rij.doeLaatste(record.id, record, (laatste) => this.#bewaarNu(laatste));
  }

  async vernietig(id: string): Promise<void> {
    const kern = this.#open();
    return this.#rij.doe(id, () => vernietigRecord(kern, id));
  }

  /** The records that cannot be used, as far as is known: found at opening or when they were read. @throws OntwarFout LEZEN_MISLUKT, KLUIS_OP_SLOT */
  async schade(): Promise<readonly Kluisschade[]> {
    return beschrijfSchade(this.#open());
  }

  /** Makes the newest good generation of a damaged record the present one. @throws OntwarFout NIET_GEVONDEN, KLUIS_OP_SLOT, and as `bewaar` */
  async zetVorigeTerug(id: string): Promise<void> {
    const kern = this.#open();
    return this.#rij.doe(id, () => zetVorigeTerug(kern, id));
  }

  /**
   * Whether somebody has the herstelcode on paper: it was typed over, or the kluis was opened with it. When the note of that
   * cannot be read it counts as true: there was one, and a new code would undo the one on paper.
   * @throws OntwarFout KLUIS_OP_SLOT
   */
  async herstelcodeBevestigd(): Promise<boolean> {
    this.#open();
    return this.#rij.doe(BEWIJS_ID, () => this.#isOpgeschreven());
  }

  /**
   * The user typed the herstelcode over: it is on paper.
   * @throws OntwarFout HERSTELCODE_ONJUIST, KLUIS_OP_SLOT, and as `bewaar`
   */
  async bevestigHerstelcode(getypt: string): Promise<void> {
    this.#open();
    const geheim = leesHerstelcode(getypt);
    return this.#rij.doe(BEWIJS_ID, async () => {
      try {
        const hoofdsleutel = await ontgrendel(this.#kop.kop, 'herstelcode', geheim, this.#kern.omgeving.sleutelafleiding);
        if (hoofdsleutel === null) throw kluisfout('HERSTELCODE_ONJUIST', { watNu: 'Kijk nog eens naar wat je opschreef en typ de code over.' });
        hoofdsleutel.fill(0);
      } finally {
        geheim.fill(0);
      }
      await this.#noteerOpgeschreven();
    });
  }

  /**
   * Makes a new herstelcode; the former opens nothing from then on. An open kluis alone is not enough for it: the master key is
   * asked from the wachtzin anew, and a wrong one counts as an attempt, as when opening.
   * @returns the code, to be shown this one time and then given to `bevestigHerstelcode`
   * @throws OntwarFout WACHTZIN_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, LEZEN_MISLUKT, and as `bewaar`; the former code is then as it was
   */
  async nieuweHerstelcode(wachtzin: string): Promise<string> {
    const { wortel, omgeving } = this.#open();
    return this.#rij.doe(BEWIJS_ID, async () => {
      let hoofdsleutel: Buffer | null = null;
      try {
        hoofdsleutel = await vraagHoofdsleutel(wortel.pad, this.#kop, { soort: 'wachtzin', geheim: wachtzin }, omgeving);
        // Damage shows on reading. Left there it would count for the new code.
        await this.#isOpgeschreven();
        await this.#ruimBeschadigdBewijs();
        const { herstelcode, kop } = await vervangHerstelsleuf(wortel, this.#kop, hoofdsleutel, omgeving);
        this.#kop = kop;
        return herstelcode;
      } catch (fout) {
        throw foutBijVervangen(fout);
      } finally {
        hoofdsleutel?.fill(0);
      }
    });
  }

  /**
   * Whether this is the wachtzin, asked anew of an open kluis: of who takes the laptop back. A wrong one counts as an attempt, as
   * when opening.
   * @throws OntwarFout WACHTZIN_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, LEZEN_MISLUKT
   */
  async controleerWachtzin(wachtzin: string): Promise<void> {
    const { wortel, omgeving } = this.#open();
    return this.#rij.doe(BEWIJS_ID, async () => {
      try {
        (await vraagHoofdsleutel(wortel.pad, this.#kop, { soort: 'wachtzin', geheim: wachtzin }, omgeving)).fill(0);
      } catch (fout) {
        throw controlefout(fout);
      }
    });
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

  async #leesNu(id: string): Promise<unknown> {
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

  async #bewaarNu(record: TeBewaren): Promise<void> {
    const kern = this.#kern;
    const { id } = record;
    const bekend = kern.schade.get(id);
    if (bekend !== undefined) throw bekend;
    const oud = kern.index.records.get(id);
    const steen = kern.index.vernietigd.get(id);
    // Made anew under an id that was destroyed: what may be left of the old one must not lie beside the new.
    if (oud === undefined && steen !== undefined) await rondVernietigingAf(kern, id, steen);
    const generatie = (oud?.generatie ?? steen?.generatie ?? 0) + 1;
    const inhoud = { soort: record.soort, op: kern.omgeving.nu(), regel: record.regel ?? null, inhoud: record.inhoud ?? null };
    if (oud !== undefined) return bewaarGeneratie(kern, { id, sleutelId: oud.sleutelId, generatie }, inhoud);
    const sleutelId = await kern.bos.maak(id);
    try {
      await bewaarGeneratie(kern, { id, sleutelId, generatie }, inhoud);
    } catch (fout) {
      await kern.bos.trekIn(sleutelId);
      throw fout;
    }
  }

  async #isOpgeschreven(): Promise<boolean> {
    const sleuf = herstelsleufVan(this.#kop.kop);
    if (sleuf === null) return false;
    return sleuf === this.#gegevenSleuf || (await this.#leesBewijs(sleuf)) !== 'ontbreekt';
  }

  async #leesBewijs(sleuf: string): Promise<'staat er' | 'ontbreekt' | 'onleesbaar'> {
    try {
      return isBewijsVan(await this.#leesNu(BEWIJS_ID), sleuf) ? 'staat er' : 'ontbreekt';
    } catch (fout) {
      return leesfout(fout).fout.code === 'NIET_GEVONDEN' ? 'ontbreekt' : 'onleesbaar';
    }
  }

  /** Notes that the present herstelcode is on paper, now that somebody gave it. */
  async #noteerOpgeschreven(): Promise<void> {
    const sleuf = herstelsleufVan(this.#kop.kop);
    this.#gegevenSleuf = sleuf;
    if (sleuf === null || (await this.#leesBewijs(sleuf)) === 'staat er') return;
    await this.#ruimBeschadigdBewijs();
    await this.#bewaarNu({ id: BEWIJS_ID, soort: 'instellingen', inhoud: schrijfBewijs(sleuf), regel: null });
  }

  /** The same when the kluis opens: a full disk keeps nobody out. */
  async #probeerNoteren(): Promise<void> {
    try {
      await this.#noteerOpgeschreven();
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  /** A damaged note would stand in the way of the one that says it anew. */
  async #ruimBeschadigdBewijs(): Promise<void> {
    if (this.#kern.schade.has(BEWIJS_ID)) await vernietigRecord(this.#kern, BEWIJS_ID);
  }

  async #sluitNu(): Promise<void> {
    const { log, index, bos, omgeving, ...mappen } = this.#kern;
    await this.#rij.leeg();
    try {
      await log.sluit();
      if (log.einde.volgnummer > TE_LANG_BIJ_SLUITEN || !log.bij) await vatSamen(mappen.wortel, index, log.einde.stand + 1, bos, omgeving.toeval);
    } catch {
      // The log that is there still holds everything; folding it comes another time.
    } finally {
      bos.wis();
      index.records.clear();
      index.vernietigd.clear();
      await sluitMappen(mappen);
      await this.#grendel.laatLos();
    }
  }
}

async function sluitMappen({ wortel, sleutelmap, recordmap }: Kluismappen): Promise<void> {
  await Promise.allSettled([wortel, sleutelmap, recordmap].map((map) => map.handvat.sluit()));
}
