import { join } from 'node:path';
import { KENMERK_LENGTE, nieuweSleutel, NONCE_LENGTE, ontsleutel, pakIn, pakUit, SLEUTEL_LENGTE, TAG_LENGTE, versleutel, type Toeval } from './cryptografie/versleuteling.ts';
import { kluisfout, schrijffout, systeemcode, type Kluisfoutcode } from './fouten.ts';
import { leesUit, maakDuurzaam, ruimOp, schrijfAlles, zetNeer, type Kluismap } from './schijf.ts';
import type { Uitgepakt } from './logboekplek.ts';
import type { OpenRing } from './ringen.ts';
import { eigenGeheugen, oudeSleutels, sleutelsVan, type Indexsleutel, type Nusleutels, type Ringsleutels } from './ringsleutels.ts';
import type { Hoofdring } from './sleuf.ts';
import { beoordeelVoorblad, maakVoorblad, VOORBLAD_LENGTE } from './voorblad.ts';

/* The data keys: one for each casus and session, each in a small file of its own, written once, wrapped by the master key. */

/** How a key file is called; what else lies in that folder is not ours. */
export const SLEUTELNAAM = /^[0-9a-f]{32}$/;

export interface Sleutelgegevens {
  /** 32 hexadecimal digits: also the name of the file. */
  readonly sleutelId: string;
  readonly recordId: string;
}

/** Everything before the nonce: front matter, key id, length of the record id, record id. */
function sleutelkop({ sleutelId, recordId }: Sleutelgegevens): Buffer {
  const id = Buffer.from(recordId, 'utf8');
  return Buffer.concat([maakVoorblad('sleutel'), Buffer.from(sleutelId, 'hex'), Buffer.from([id.length]), id]);
}

/** What a key file says in clear, or why it is no key file of ours. */
function leesSleutelkop(bytes: Buffer): Sleutelgegevens | 'beschadigd' | 'nieuwer' {
  const oordeel = beoordeelVoorblad(bytes, 'sleutel');
  if (oordeel !== 'goed') return oordeel;
  const idVanaf = VOORBLAD_LENGTE + KENMERK_LENGTE + 1;
  const idLengte = bytes[idVanaf - 1] ?? 0;
  if (bytes.length !== idVanaf + idLengte + NONCE_LENGTE + SLEUTEL_LENGTE + TAG_LENGTE) return 'beschadigd';
  return {
    sleutelId: bytes.toString('hex', VOORBLAD_LENGTE, idVanaf - 1),
    recordId: bytes.toString('utf8', idVanaf, idVanaf + idLengte),
  };
}

interface Gegevenssleutel {
  readonly sleutel: Buffer;
  /** The number of the ring it lies under. */
  readonly ring: number;
}

/** The keys of an open kluis, in memory of their own, zeroed by `wis`. */
export class Sleutelbos {
  readonly kluisId: Buffer;
  readonly #map: Kluismap;
  readonly #toeval: Toeval;
  readonly #gegevens = new Map<string, Gegevenssleutel>();
  #nu: Nusleutels;
  /** Former rings, the newest first. */
  #oud: readonly Ringsleutels[];

  /** Takes no hold of the keys in `hoofdring` and `oud`: the caller zeroes them. */
  constructor(hoofdring: Hoofdring, kluisId: Buffer, map: Kluismap, toeval: Toeval, oud: readonly OpenRing[] = []) {
    this.kluisId = kluisId;
    this.#map = map;
    this.#toeval = toeval;
    this.#nu = sleutelsVan(hoofdring, kluisId);
    this.#oud = oud.map((ring) => oudeSleutels(ring, kluisId)).toSorted((a, b) => b.nummer - a.nummer);
  }

  /** Every key in memory, for `wis` and for the test that sees them zeroed. */
  alle(): readonly Buffer[] {
    const { nummer: _, ...nu } = this.#nu;
    const oud = this.#oud.flatMap(({ index, sleutels, pakket }) => [index, sleutels, pakket].filter((sleutel) => sleutel !== null));
    return [...Object.values(nu), ...oud, ...[...this.#gegevens.values()].map(({ sleutel }) => sleutel)];
  }

  wis(): void {
    for (const sleutel of this.alle()) sleutel.fill(0);
    this.#gegevens.clear();
  }

  /** The number of the present ring. */
  get ring(): number {
    return this.#nu.nummer;
  }

  /** Whether records can still lie under the key of somebody who was removed. */
  get heeftOudeRing(): boolean {
    return this.#oud.some(({ sleutels }) => sleutels !== null);
  }

  get kopsleutel(): Buffer {
    return this.#nu.kop;
  }

  get ringensleutel(): Buffer {
    return this.#nu.ringen;
  }

  /** A copy, for the caller to zero. */
  backupsleutel(): Buffer {
    return eigenGeheugen(this.#nu.backup);
  }

  /** With which the index is written. */
  get indexsleutel(): Indexsleutel {
    return { kluisId: this.kluisId, index: this.#nu.index };
  }

  /** With which it may have been written, the present one first. */
  indexsleutels(): readonly Indexsleutel[] {
    const oud = this.#oud.flatMap(({ index }) => (index === null ? [] : [{ kluisId: this.kluisId, index }]));
    return [this.indexsleutel, ...oud];
  }

  /** From here on everything is closed under this ring; the former ones are still opened. */
  beginRing(hoofdring: Hoofdring): void {
    const { nummer, index, sleutels, pakket, kop, ringen, backup } = this.#nu;
    this.#oud = [{ nummer, index, sleutels, pakket }, ...this.#oud];
    this.#nu = sleutelsVan(hoofdring, this.kluisId);
    for (const sleutel of [kop, ringen, backup]) sleutel.fill(0);
  }

  /** No record lies under a former ring any more: of those only the packets are opened. */
  laatRingenLos(): void {
    for (const { index, sleutels } of this.#oud) {
      index?.fill(0);
      sleutels?.fill(0);
    }
    this.#oud = this.#oud.map(({ nummer, pakket }) => ({ nummer, index: null, sleutels: null, pakket }));
  }

  /** The subkey `pakket` of each former ring, as the header is to keep it. Not copies. */
  pakketringen(): readonly OpenRing[] {
    return this.#oud.map(({ nummer, pakket }) => ({ nummer, soort: 'pakket', sleutel: pakket }));
  }

  /** Closes the key of something that is no record under the present ring: nonce, ciphertext, tag. */
  verpak(sleutel: Buffer, aad: Buffer): Buffer {
    return pakIn(this.#nu.pakket, this.#pakketAad(aad), sleutel, this.#toeval);
  }

  /** Opens what `verpak` closed under this ring or any before. */
  pakUit(bytes: Buffer, aad: Buffer): Uitgepakt | null {
    for (const { nummer, pakket } of [this.#nu, ...this.#oud]) {
      const sleutel = pakUit(pakket, this.#pakketAad(aad), bytes);
      if (sleutel !== null) return { sleutel, vanNu: nummer === this.#nu.nummer };
    }
    return null;
  }

  #pakketAad(aad: Buffer): Buffer {
    return Buffer.concat([Buffer.from('ontwar/kluis/2/pakket/', 'utf8'), this.kluisId, aad]);
  }

  /** Makes a data key for a record and its file. @throws OntwarFout as `zetNeer` */
  async maak(recordId: string): Promise<string> {
    const sleutelId = this.#toeval(KENMERK_LENGTE).toString('hex');
    const sleutel = nieuweSleutel(this.#toeval);
    const { nummer, sleutels } = this.#nu;
    const kop = Buffer.concat([sleutelkop({ sleutelId, recordId }), this.#toeval(NONCE_LENGTE)]);
    const nonce = kop.subarray(kop.length - NONCE_LENGTE);
    const verpakt = versleutel(sleutels, nonce, Buffer.concat([kop, this.kluisId]), sleutel);
    try {
      await zetNeer(this.#map, sleutelId, Buffer.concat([kop, verpakt]));
    } catch (fout) {
      sleutel.fill(0);
      await this.trekIn(sleutelId);
      throw fout;
    }
    this.#gegevens.set(sleutelId, { sleutel, ring: nummer });
    return sleutelId;
  }

  /**
   * The data key of a record, read from its file the first time.
   * @throws OntwarFout RECORD_BESCHADIGD, RECORD_VERWISSELD, VERSIE_TE_NIEUW, LEZEN_MISLUKT
   */
  async haal(sleutelId: string, recordId: string): Promise<Buffer> {
    return (await this.#haal(sleutelId, recordId)).sleutel;
  }

  /** Whether the data key of a record lies under the present ring. @throws OntwarFout as `haal` */
  async isVanNu(sleutelId: string, recordId: string): Promise<boolean> {
    return (await this.#haal(sleutelId, recordId)).ring === this.#nu.nummer;
  }

  async #haal(sleutelId: string, recordId: string): Promise<Gegevenssleutel> {
    const bekend = this.#gegevens.get(sleutelId);
    if (bekend !== undefined) return bekend;
    const bytes = await leesUit(this.#map, sleutelId);
    if (bytes === null) throw sleutelfout('RECORD_BESCHADIGD', 'De sleutel van een onderdeel ontbreekt. Zonder die sleutel is het niet te lezen.');
    const gegevens = leesSleutelkop(bytes);
    if (gegevens === 'nieuwer') throw kluisfout('VERSIE_TE_NIEUW');
    const beschadigd = 'De sleutel van een onderdeel is beschadigd. Zonder die sleutel is het niet te lezen.';
    if (gegevens === 'beschadigd') throw sleutelfout('RECORD_BESCHADIGD', beschadigd);
    const nonceVanaf = bytes.length - TAG_LENGTE - SLEUTEL_LENGTE - NONCE_LENGTE;
    const kop = bytes.subarray(0, nonceVanaf + NONCE_LENGTE);
    const gevonden = this.#ontsleutel(kop, nonceVanaf, bytes.subarray(kop.length));
    if (gevonden === null) throw sleutelfout('RECORD_BESCHADIGD', beschadigd);
    const { sleutel } = gevonden;
    if (gegevens.recordId !== recordId || gegevens.sleutelId !== sleutelId) {
      sleutel.fill(0);
      throw sleutelfout('RECORD_VERWISSELD', 'De sleutel van een onderdeel is verwisseld met die van een ander.');
    }
    // Two reads at once derive it twice; the first in the map is the one that is kept and zeroed.
    const intussen = this.#gegevens.get(sleutelId);
    if (intussen !== undefined) {
      sleutel.fill(0);
      return intussen;
    }
    this.#gegevens.set(sleutelId, gevonden);
    return gevonden;
  }

  #ontsleutel(kop: Buffer, nonceVanaf: number, cijfertekst: Buffer): Gegevenssleutel | null {
    for (const { nummer, sleutels } of [this.#nu, ...this.#oud]) {
      const sleutel = sleutels === null ? null : ontsleutel(sleutels, kop.subarray(nonceVanaf), Buffer.concat([kop, this.kluisId]), cijfertekst);
      if (sleutel !== null) return { sleutel, ring: nummer };
    }
    return null;
  }

  /** The record a key file was made for, as it says in clear, or why it does not. Decides nothing by itself. @throws OntwarFout LEZEN_MISLUKT */
  async hoortBij(sleutelId: string): Promise<{ readonly recordId: string } | 'beschadigd' | 'nieuwer'> {
    const bytes = await leesUit(this.#map, sleutelId);
    return bytes === null ? 'beschadigd' : leesSleutelkop(bytes);
  }

  /**
   * Destroys a data key for good: overwritten, removed, and the folder made durable. A key that is already gone is fine.
   * Overwriting helps on a plain disk; on flash memory the old bytes may linger until the drive reuses them.
   * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
   */
  async vernietig(sleutelId: string): Promise<void> {
    this.#gegevens.get(sleutelId)?.sleutel.fill(0);
    this.#gegevens.delete(sleutelId);
    const { bestanden } = this.#map;
    const pad = join(this.#map.pad, sleutelId);
    try {
      const bytes = await leesUit(this.#map, sleutelId);
      if (bytes !== null) {
        const bestand = await bestanden.openBestaand(pad);
        try {
          await schrijfAlles(bestand, this.#toeval(bytes.length), 0);
          await bestand.sync();
        } finally {
          await bestand.sluit();
        }
        await bestanden.verwijder(pad);
      }
    } catch (fout) {
      if (systeemcode(fout) !== 'ENOENT') throw schrijffout(fout);
    }
    await maakDuurzaam(this.#map);
  }

  /** Takes back a key made for a record that then could not be written. */
  async trekIn(sleutelId: string): Promise<void> {
    this.#gegevens.get(sleutelId)?.sleutel.fill(0);
    this.#gegevens.delete(sleutelId);
    await ruimOp(this.#map.bestanden, join(this.#map.pad, sleutelId));
  }
}

function sleutelfout(code: Kluisfoutcode, watGebeurde: string): ReturnType<typeof kluisfout> {
  return kluisfout(code, { watGebeurde });
}
