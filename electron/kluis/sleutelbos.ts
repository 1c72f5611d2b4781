import { join } from 'node:path';
import { kluisfout, schrijffout, systeemcode, type Kluisfoutcode } from './fouten.ts';
import { leesAlsErIs, maakDuurzaam, ruimOp, schrijfAlles, zetNeer, type Kluismap } from './schijf.ts';
import { deelsleutel, KENMERK_LENGTE, NONCE_LENGTE, ontsleutel, SLEUTEL_LENGTE, TAG_LENGTE, versleutel, type Toeval } from './cryptografie/versleuteling.ts';
import { beoordeelVoorblad, maakVoorblad, VOORBLAD_LENGTE } from './voorblad.ts';

/* The data keys: one for each casus and session, each in a small file of its own, written once, wrapped by the master key. */

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

/** The keys of an open kluis, in memory of their own, zeroed by `wis`. */
export class Sleutelbos {
  readonly kluisId: Buffer;
  readonly index: Buffer;
  readonly #verpakking: Buffer;
  readonly #gegevens = new Map<string, Buffer>();
  readonly #map: Kluismap;
  readonly #toeval: Toeval;

  /** Takes no hold of `hoofdsleutel`: the caller zeroes it. */
  constructor(hoofdsleutel: Buffer, kluisId: Buffer, map: Kluismap, toeval: Toeval) {
    this.kluisId = kluisId;
    this.index = deelsleutel(hoofdsleutel, kluisId, 'index');
    this.#verpakking = deelsleutel(hoofdsleutel, kluisId, 'sleutels');
    this.#map = map;
    this.#toeval = toeval;
  }

  /** Every key in memory, for `wis` and for the test that sees them zeroed. */
  alle(): readonly Buffer[] {
    return [this.index, this.#verpakking, ...this.#gegevens.values()];
  }

  wis(): void {
    for (const sleutel of this.alle()) sleutel.fill(0);
    this.#gegevens.clear();
  }

  /** Makes a data key for a new record and its file. @throws OntwarFout as `zetNeer` */
  async maak(recordId: string): Promise<string> {
    const sleutelId = this.#toeval(KENMERK_LENGTE).toString('hex');
    const sleutel = Buffer.alloc(SLEUTEL_LENGTE);
    const bron = this.#toeval(SLEUTEL_LENGTE);
    bron.copy(sleutel);
    bron.fill(0);
    const kop = Buffer.concat([sleutelkop({ sleutelId, recordId }), this.#toeval(NONCE_LENGTE)]);
    const nonce = kop.subarray(kop.length - NONCE_LENGTE);
    const verpakt = versleutel(this.#verpakking, nonce, Buffer.concat([kop, this.kluisId]), sleutel);
    try {
      await zetNeer(this.#map, sleutelId, Buffer.concat([kop, verpakt]));
    } catch (fout) {
      sleutel.fill(0);
      await this.trekIn(sleutelId);
      throw fout;
    }
    this.#gegevens.set(sleutelId, sleutel);
    return sleutelId;
  }

  /**
   * The data key of a record, read from its file the first time.
   * @throws OntwarFout RECORD_BESCHADIGD, RECORD_VERWISSELD, VERSIE_TE_NIEUW, LEZEN_MISLUKT
   */
  async haal(sleutelId: string, recordId: string): Promise<Buffer> {
    const bekend = this.#gegevens.get(sleutelId);
    if (bekend !== undefined) return bekend;
    const bytes = await leesAlsErIs(this.#map.bestanden, join(this.#map.pad, sleutelId));
    if (bytes === null) throw sleutelfout('RECORD_BESCHADIGD', 'De sleutel van een onderdeel ontbreekt. Zonder die sleutel is het niet te lezen.');
    const gegevens = leesSleutelkop(bytes);
    if (gegevens === 'nieuwer') throw kluisfout('VERSIE_TE_NIEUW');
    const beschadigd = 'De sleutel van een onderdeel is beschadigd. Zonder die sleutel is het niet te lezen.';
    if (gegevens === 'beschadigd') throw sleutelfout('RECORD_BESCHADIGD', beschadigd);
    const nonceVanaf = bytes.length - TAG_LENGTE - SLEUTEL_LENGTE - NONCE_LENGTE;
    const kop = bytes.subarray(0, nonceVanaf + NONCE_LENGTE);
    const sleutel = ontsleutel(this.#verpakking, kop.subarray(nonceVanaf), Buffer.concat([kop, this.kluisId]), bytes.subarray(kop.length));
    if (sleutel === null) throw sleutelfout('RECORD_BESCHADIGD', beschadigd);
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
    this.#gegevens.set(sleutelId, sleutel);
    return sleutel;
  }

  /** The record a key file was made for, as it says in clear; null when it is not readable. Decides nothing by itself. */
  async hoortBij(sleutelId: string): Promise<string | null> {
    const bytes = await leesAlsErIs(this.#map.bestanden, join(this.#map.pad, sleutelId));
    const gegevens = bytes === null ? 'beschadigd' : leesSleutelkop(bytes);
    return typeof gegevens === 'string' ? null : gegevens.recordId;
  }

  /**
   * Destroys a data key for good: overwritten, removed, and the folder made durable. A key that is already gone is fine.
   * Overwriting helps on a plain disk; on flash memory the old bytes may linger until the drive reuses them.
   * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
   */
  async vernietig(sleutelId: string): Promise<void> {
    this.#gegevens.get(sleutelId)?.fill(0);
    this.#gegevens.delete(sleutelId);
    const { bestanden } = this.#map;
    const pad = join(this.#map.pad, sleutelId);
    try {
      const bytes = await leesAlsErIs(bestanden, pad);
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
    this.#gegevens.get(sleutelId)?.fill(0);
    this.#gegevens.delete(sleutelId);
    await ruimOp(this.#map.bestanden, join(this.#map.pad, sleutelId));
  }
}

function sleutelfout(code: Kluisfoutcode, watGebeurde: string): ReturnType<typeof kluisfout> {
  return kluisfout(code, { watGebeurde });
}
