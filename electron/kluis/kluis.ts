import { join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { schemaId } from '#shared/domein/basis';
import { kluisfout, leesfout, schrijffout } from './fouten.ts';
import { leesHerstelcode } from './herstelcode.ts';
import { beschrijfSchade, zetVorigeTerug, type Kluisschade } from './herstel.ts';
import { vatSamen } from './indexlog.ts';
import { bewaarGeneratie, leesRecord, type Kern } from './kern.ts';
import { controleerKop, ontgrendel, type Sleufsoort } from './kop.ts';
import { maakKluisbestanden, maakOngedaan } from './maken.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { laadKern, type Kluismappen } from './openen.ts';
import type { Lijstregel, Recordopslag, Recordsoort, TeBewaren } from './opslag.ts';
import { telPoging, vergeetPogingen, wachtSeconden } from './pogingen.ts';
import { leesAlsErIs, openKluismap, zetNeer, type Kluismap } from './schijf.ts';
import { Sleutelbos } from './sleutelbos.ts';
import { leesKopbestand, leesToestand, RECORDMAP, SLEUTELMAP, VORIGE_KOPNAAM, zetKopTerug, type GelezenKop, type Kluistoestand } from './toestand.ts';
import { vergrendel, type Vergrendeling } from './vergrendeling.ts';
import { rondVernietigingAf, vernietigRecord } from './vernietigen.ts';
import { Wachtrij } from './wachtrij.ts';
import { wachtzinGeheim } from './wachtzin.ts';

/** With more frames than this the log is folded into the snapshot when the kluis is closed. */
const TE_LANG_BIJ_SLUITEN = 256;
/** Ids that stand for a part of the kluis itself in the contract with the screens. */
const GERESERVEERD: ReadonlySet<string> = new Set(['kop', 'index']);

export interface Sleutelinvoer {
  readonly soort: Sleufsoort;
  readonly geheim: string;
}

/** An open vault. Closing it zeroes its keys; after that everything throws KLUIS_OP_SLOT. */
export class Kluis implements Recordopslag {
  readonly #kern: Kern;
  readonly #grendel: Vergrendeling;
  readonly #rij = new Wachtrij<TeBewaren>();
  #sluiting: Promise<void> | null = null;

  private constructor(kern: Kern, grendel: Vergrendeling) {
    this.#kern = kern;
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
      return { kluis: new Kluis(kern, grendel), herstelcode };
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
    const grendel = await vergrendel(map, omgeving.bestanden, omgeving.proces);
    try {
      return new Kluis(await ontsluit(map, kop, invoer, omgeving, opties.herstelIndex ?? false), grendel);
    } catch (fout) {
      await grendel.laatLos();
      throw leesfout(fout);
    }
  }

  lijst(soort: Recordsoort): readonly Lijstregel[] {
    const { index, schade } = this.#open();
    const uit: Lijstregel[] = [];
    for (const regel of index.records.values()) {
      if (regel.soort === soort && !schade.has(regel.id)) uit.push({ id: regel.id, soort, regel: regel.regel });
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

/** From a header and a secret to an open kluis. The lock on the folder is held by the caller. */
async function ontsluit(map: string, kop: GelezenKop, invoer: Sleutelinvoer, omgeving: Kluisomgeving, herstelIndex: boolean): Promise<Kern> {
  const hoofdsleutel = await vraagHoofdsleutel(map, kop, invoer, omgeving);
  const { bestanden } = omgeving;
  const open: Kluismap[] = [];
  const openMap = async (pad: string): Promise<Kluismap> => {
    const kluismap = await openKluismap(bestanden, pad);
    open.push(kluismap);
    return kluismap;
  };
  try {
    controleerKop(kop.bytes, kop.kop, hoofdsleutel);
    await bestanden.maakMap(join(map, SLEUTELMAP));
    await bestanden.maakMap(join(map, RECORDMAP));
    const mappen = { wortel: await openMap(map), sleutelmap: await openMap(join(map, SLEUTELMAP)), recordmap: await openMap(join(map, RECORDMAP)) };
    await houdReserve(mappen.wortel, kop.bytes);
    const bos = new Sleutelbos(hoofdsleutel, Buffer.from(kop.kop.kluisId, 'hex'), mappen.sleutelmap, omgeving.toeval);
    try {
      return await laadKern(mappen, bos, omgeving, herstelIndex);
    } catch (fout) {
      bos.wis();
      throw fout;
    }
  } catch (fout) {
    await Promise.allSettled(open.map((kluismap) => kluismap.handvat.sluit()));
    throw fout;
  } finally {
    hoofdsleutel.fill(0);
  }
}

/** The spare header is made again when it is missing or not the same; without it a later damage has no remedy. */
async function houdReserve(wortel: Kluismap, kop: Buffer): Promise<void> {
  const reserve = await leesAlsErIs(wortel.bestanden, join(wortel.pad, VORIGE_KOPNAAM));
  if (reserve?.equals(kop) === true) return;
  try {
    await zetNeer(wortel, VORIGE_KOPNAAM, kop);
  } catch (fout) {
    // A full disk does not keep the kluis shut; the next opening tries again.
    if (!(fout instanceof OntwarFout)) throw fout;
  }
}

async function vraagHoofdsleutel(map: string, { kop }: GelezenKop, invoer: Sleutelinvoer, omgeving: Kluisomgeving): Promise<Buffer> {
  const { bestanden, nu, sleutelafleiding } = omgeving;
  const wacht = await wachtSeconden(map, bestanden, nu());
  if (wacht > 0) throw kluisfout('WACHTEN_NA_POGINGEN', { wachtSeconden: wacht });
  const geheim = invoer.soort === 'wachtzin' ? wachtzinGeheim(invoer.geheim) : leesHerstelcode(invoer.geheim);
  const volgendeWacht = await telPoging(map, bestanden, nu());
  try {
    const hoofdsleutel = await ontgrendel(kop, invoer.soort, geheim, sleutelafleiding);
    if (hoofdsleutel === null) {
      throw kluisfout(invoer.soort === 'wachtzin' ? 'WACHTZIN_ONJUIST' : 'HERSTELCODE_ONJUIST', { wachtSeconden: volgendeWacht });
    }
    await vergeetPogingen(map, bestanden);
    return hoofdsleutel;
  } finally {
    geheim.fill(0);
  }
}
