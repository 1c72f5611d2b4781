import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Bestanden } from '../bestanden.ts';
import { systeemcode } from '../fouten.ts';
import { leesRecordnaam } from '../recordbestand.ts';
import { sha256 } from '../cryptografie/versleuteling.ts';
import { backupfout, eisNietAfgebroken, inBackupmap } from './fouten.ts';
import { gaatMee, VOORAF } from './plek.ts';
import type { Deel } from './standbestand.ts';
import type { Voorraad } from './voorraad.ts';

/*
 * The files of a kluis as they were at one moment, while it is in use. What says what the rest is goes first: a record that is newer than
 * the index is accepted when the kluis opens. A file that is gone before it was read belongs to no moment; then is looked again.
 */

/** What a backup asks of an open kluis. */
export interface Backupbron {
  readonly map: string;
  /** 32 hexadecimal digits. */
  readonly kluisId: string;
  readonly bestanden: Bestanden;
  /** Signs backups and does nothing else; of the one who gave it, who zeroes it. */
  readonly sleutel: Buffer;
  /** The same for a backup that holds this header; null when it is not the header of the keys of this moment. */
  readonly sleutelBij: (kop: Buffer) => Buffer | null;
}

export interface Kopiehaken {
  readonly voorraad: Voorraad;
  /** Of the generation before: what did not change since is not read again. */
  readonly vorige: ReadonlyMap<string, Deel>;
  readonly meld: (gedaan: number, totaal: number) => void;
  readonly signaal: AbortSignal;
}

/** More often than this the kluis does not change under a copy that takes no more than what changed. */
const MEESTE_RONDES = 100;
const MEESTE_POGINGEN = 20;
/** Between two attempts, in ms: new keys are in use soon after their header is there. */
const ADEMPAUZE = 50;

export interface Gekopieerd {
  readonly delen: readonly Deel[];
  /** Signs the list of them. */
  readonly sleutel: Buffer;
}

/** Puts every file of the kluis among the parts. @throws OntwarFout LEZEN_MISLUKT, AFGEBROKEN, and as writing there does */
export async function kopieerKluis(bron: Backupbron, haken: Kopiehaken): Promise<Gekopieerd> {
  const kopie = new Kopie(bron, haken);
  for (let poging = 0; poging < MEESTE_POGINGEN; poging += 1) {
    if (poging > 0) await wacht(ADEMPAUZE);
    const voor = await kopie.lijst();
    const gevonden = (await kopie.neemVooraf()) ? await kopie.neemRest() : null;
    // A record that was destroyed meanwhile is still in the index that was copied.
    if (gevonden === null || ietsVernietigd(voor, gevonden)) continue;
    const sleutel = await kopie.sleutel();
    if (sleutel !== null) return { delen: kopie.delen(), sleutel };
  }
  throw backupfout('kluisOnrustig');
}

function ietsVernietigd(voor: readonly string[], na: readonly string[]): boolean {
  const over = recordsVan(na);
  return [...recordsVan(voor)].some((id) => !over.has(id));
}

function recordsVan(paden: readonly string[]): ReadonlySet<string> {
  return new Set(paden.flatMap((pad) => leesRecordnaam(pad.slice(pad.indexOf('/') + 1))?.recordId ?? []));
}

class Kopie {
  readonly #bron: Backupbron;
  readonly #haken: Kopiehaken;
  readonly #delen = new Map<string, Deel>();

  constructor(bron: Backupbron, haken: Kopiehaken) {
    this.#bron = bron;
    this.#haken = haken;
  }

  /** In the order of their path, so that the same kluis gives the same list. */
  delen(): readonly Deel[] {
    return [...this.#delen.values()].toSorted((a, b) => (a.pad < b.pad ? -1 : 1));
  }

  /** Every file that belongs in a backup, but for those that go first. */
  async lijst(): Promise<readonly string[]> {
    const uit: string[] = [];
    for (const naam of await this.#namen('')) {
      if (!gaatMee(naam) || VOORAF.some((vast) => vast === naam)) continue;
      const kenmerken = await this.#lees((bestanden) => bestanden.kenmerken(join(this.#bron.map, naam)));
      if (kenmerken?.isMap === true) for (const deel of await this.#namen(naam)) if (gaatMee(deel)) uit.push(`${naam}/${deel}`);
      if (kenmerken?.isMap === false) uit.push(naam);
    }
    return uit;
  }

  /** @returns false when they changed while they were read and do not belong together */
  async neemVooraf(): Promise<boolean> {
    for (const pad of VOORAF) if (!(await this.#neem(pad))) this.#delen.delete(pad);
    // The snapshot of the index is replaced before its log: the same snapshot after the log was read says that they belong together.
    return (await this.#nogZo('index')) !== null;
  }

  /** With which this copy is signed; null when its header is not the one of this moment. */
  async sleutel(): Promise<Buffer | null> {
    const kop = await this.#nogZo('kop');
    return kop === null ? null : this.#bron.sleutelBij(kop);
  }

  /** @returns what there was, all at once; null when that never came to rest */
  async neemRest(): Promise<readonly string[] | null> {
    let namen = await this.lijst();
    for (let ronde = 0; ronde < MEESTE_RONDES; ronde += 1) {
      const nog = namen.filter((pad) => !this.#delen.has(pad));
      for (const [plaats, pad] of nog.entries()) {
        this.#haken.meld(namen.length - nog.length + plaats, namen.length);
        await this.#neem(pad);
      }
      const nu = new Set(await this.lijst());
      for (const pad of this.#delen.keys()) if (!nu.has(pad) && !VOORAF.some((vast) => vast === pad)) this.#delen.delete(pad);
      if ([...nu].every((pad) => this.#delen.has(pad)) && namen.every((pad) => nu.has(pad))) return namen;
      namen = [...nu];
    }
    return null;
  }

  /** @returns false when the file is not there any more */
  async #neem(pad: string): Promise<boolean> {
    const { voorraad, vorige, signaal } = this.#haken;
    eisNietAfgebroken(signaal);
    const bronpad = join(this.#bron.map, pad);
    const kenmerken = await this.#lees((bestanden) => bestanden.kenmerken(bronpad));
    if (kenmerken === null) return false;
    const bekend = pad.includes('/') ? vorige.get(pad) : undefined;
    if (bekend?.lengte === kenmerken.lengte && bekend.op === kenmerken.op && (await inBackupmap(() => voorraad.heeft(bekend.hash, bekend.lengte)))) {
      this.#delen.set(pad, bekend);
      return true;
    }
    const bytes = await this.#lees((bestanden) => bestanden.lees(bronpad));
    if (bytes === null) return false;
    const hash = await inBackupmap(() => voorraad.zet(bytes));
    this.#delen.set(pad, { hash, lengte: bytes.length, op: kenmerken.op, pad });
    return true;
  }

  /** The file as it is now, when it is as it was copied. */
  async #nogZo(pad: string): Promise<Buffer | null> {
    const bytes = await this.#lees((bestanden) => bestanden.lees(join(this.#bron.map, pad)));
    return bytes !== null && sha256(bytes).toString('hex') === this.#delen.get(pad)?.hash ? bytes : null;
  }

  async #namen(map: string): Promise<readonly string[]> {
    return (await this.#lees((bestanden) => bestanden.lijst(join(this.#bron.map, map)))) ?? [];
  }

  /** Null when it is not there. @throws OntwarFout LEZEN_MISLUKT */
  async #lees<T>(vraag: (bestanden: Bestanden) => Promise<T>): Promise<T | null> {
    try {
      return await vraag(this.#bron.bestanden);
    } catch (fout) {
      if (systeemcode(fout) === 'ENOENT') return null;
      throw backupfout('kluisLezen', {}, fout);
    }
  }
}
