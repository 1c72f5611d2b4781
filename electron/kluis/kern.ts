import { join } from 'node:path';
import type { OntwarFout } from '#shared/contract/fouten';
import { kluisfout } from './fouten.ts';
import { vatSamen, type Indexlog } from './indexlog.ts';
import type { Indexregel, Indexstand } from './indexstand.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { leesDoorDb, schrijfDoorDb } from './recordadapter.ts';
import { leesRecordkop, ontsleutelRecord, recordnaam, schrijfRecord, type Recordinhoud } from './recordbestand.ts';
import { leesUit, ruimOp, zetNeer, type Kluismap } from './schijf.ts';
import type { Sleutelbos } from './sleutelbos.ts';
import { sha256 } from './cryptografie/versleuteling.ts';

/** With more frames than this the log is folded into the snapshot when the kluis is closed. */
const TE_LANG_BIJ_SLUITEN = 256;

/** The inside of an open kluis: what its operations share. */
export interface Kern {
  readonly omgeving: Kluisomgeving;
  readonly wortel: Kluismap;
  readonly sleutelmap: Kluismap;
  readonly recordmap: Kluismap;
  readonly logboekmap: Kluismap;
  readonly bos: Sleutelbos;
  readonly index: Indexstand;
  readonly log: Indexlog;
  /** The former generation that lies beside the present one, by record id. */
  readonly vorige: Map<string, number>;
  /** Records that cannot be used, and why. */
  readonly schade: Map<string, OntwarFout>;
}

/**
 * Finds what is wrong with the bytes of the present generation of a record.
 * @throws OntwarFout RECORD_BESCHADIGD, RECORD_TERUGGEZET, RECORD_VERWISSELD, VERSIE_TE_NIEUW, LEZEN_MISLUKT
 */
async function keur(kern: Pick<Kern, 'bos' | 'index'>, regel: Indexregel, bytes: Buffer | null): Promise<Recordinhoud> {
  if (bytes === null) throw kluisfout('RECORD_BESCHADIGD', { watGebeurde: 'Een bestand in de kluis ontbreekt.' });
  const kop = leesRecordkop(bytes);
  if (kop instanceof Error) throw kop;
  if (kop.sleutelId !== regel.sleutelId) {
    const vanAnder = [...kern.index.records.values()].some((ander) => ander.sleutelId === kop.sleutelId);
    throw kluisfout(vanAnder ? 'RECORD_VERWISSELD' : 'RECORD_BESCHADIGD');
  }
  const sleutel = await kern.bos.haal(regel.sleutelId, regel.id);
  const inhoud = ontsleutelRecord(bytes, { kluisId: kern.bos.kluisId, recordId: regel.id }, sleutel);
  if (inhoud === null) throw kluisfout('RECORD_BESCHADIGD');
  if (kop.generatie > regel.generatie) throw kluisfout('RECORD_VERWISSELD');
  // Authentic, but not what was saved last: an older generation, or one from another copy of this kluis.
  if (sha256(bytes).toString('hex') !== regel.hash) throw kluisfout('RECORD_TERUGGEZET');
  return inhoud;
}

/** Reads the present generation of a record in the index. @throws OntwarFout as `keur` */
export function leesRecord(kern: Kern, regel: Indexregel): Promise<Recordinhoud> {
  return leesDoorDb({
    lees: async () => keur(kern, regel, await leesUit(kern.recordmap, recordnaam(regel.id, regel.generatie))),
    schrijf: () => Promise.reject(new Error('Opened for reading.')),
  });
}

/** A generation to be written: `regel` of the index without what only writing makes known. */
export interface Nieuw {
  readonly id: string;
  readonly sleutelId: string;
  readonly generatie: number;
}

/**
 * Writes a generation as a file of its own, durably, and notes it in the index. Nothing is overwritten; of the generations
 * before it the last one stays.
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; the former generation is then still the present one
 */
export async function bewaarGeneratie(kern: Kern, nieuw: Nieuw, inhoud: Recordinhoud): Promise<void> {
  const { id, sleutelId, generatie } = nieuw;
  const { recordmap, omgeving } = kern;
  const naam = recordnaam(id, generatie);
  const sleutel = await kern.bos.haal(sleutelId, id);
  let hash = '';
  const schrijf = async (data: Recordinhoud): Promise<void> => {
    const bytes = schrijfRecord(data, nieuw, { kluisId: kern.bos.kluisId, recordId: id }, sleutel, omgeving.toeval);
    hash = sha256(bytes).toString('hex');
    await zetNeer(recordmap, naam, bytes);
  };
  try {
    await schrijfDoorDb({ lees: () => Promise.reject(new Error('Opened for writing.')), schrijf }, inhoud);
  } catch (fout) {
    // The rename may have happened while the folder could not be made durable: take it back, the caller hears of failure.
    await ruimOp(recordmap.bestanden, join(recordmap.pad, naam));
    throw fout;
  }
  await noteer(kern, nieuw, inhoud, hash);
}

async function noteer(kern: Kern, { id, sleutelId, generatie }: Nieuw, inhoud: Recordinhoud, hash: string): Promise<void> {
  const oud = kern.index.records.get(id);
  const { soort, regel } = inhoud;
  kern.index.records.set(id, { id, soort, sleutelId, generatie, hash, regel });
  kern.index.vernietigd.delete(id);
  const zelfde = oud !== undefined && oud.soort === soort && oud.sleutelId === sleutelId && JSON.stringify(oud.regel) === JSON.stringify(regel);
  await kern.log.voegToe(zelfde ? { t: 'generatie', id, generatie, hash } : { t: 'regel', id, soort, sleutelId, generatie, hash, regel });
  const weg = kern.vorige.get(id);
  if (weg !== undefined) await ruimOp(kern.recordmap.bestanden, join(kern.recordmap.pad, recordnaam(id, weg)));
  if (oud === undefined) kern.vorige.delete(id);
  else kern.vorige.set(id, oud.generatie);
}

/** Puts the index in order, zeroes the keys and lets go of the folders. Nothing may be under way any more. */
export async function sluitKern(kern: Kern): Promise<void> {
  const { log, index, bos, omgeving, wortel, sleutelmap, recordmap, logboekmap } = kern;
  try {
    await log.sluit();
    if (log.einde.volgnummer > TE_LANG_BIJ_SLUITEN || !log.bij) await vatSamen(wortel, index, log.einde.stand + 1, bos.indexsleutel, omgeving.toeval);
  } catch {
    // The log that is there still holds everything; folding it comes another time.
  } finally {
    bos.wis();
    index.records.clear();
    index.vernietigd.clear();
    await Promise.allSettled([wortel, sleutelmap, recordmap, logboekmap].map((map) => map.handvat.sluit()));
  }
}
