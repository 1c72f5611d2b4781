import { join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { bewaarGeneratie, leesRecord, type Kern } from './kern.ts';
import { leesRecordkop, recordnaam, type Recordinhoud } from './recordbestand.ts';
import { leesAlsErIs, ruimOp } from './schijf.ts';

/*
 * Giving a record another data key, after somebody was removed who could open the one it had. In this order: the new key file, the new
 * generation, the line in the index, durably; then the old key is destroyed, and with it what lies there of before.
 */

/** A saved record whose former key is still to be destroyed. */
export interface Vervangen {
  readonly id: string;
  readonly sleutelId: string;
}

/**
 * Saves the record as a new generation under a new key.
 * @returns which key it had: `ruimOudeSleutel` is for the caller, when nothing needs that key any more. Null when the index could not be made
 * durable: then the next opening does it
 * @throws OntwarFout as `bewaarGeneratie`; the former generation is then still the present one
 */
export async function bewaarOnderNieuweSleutel(kern: Kern, id: string, inhoud: Recordinhoud): Promise<Vervangen | null> {
  const oud = kern.index.records.get(id);
  const sleutelId = await kern.bos.maak(id);
  try {
    await bewaarGeneratie(kern, { id, sleutelId, generatie: (oud?.generatie ?? kern.index.vernietigd.get(id)?.generatie ?? 0) + 1 }, inhoud);
  } catch (fout) {
    // Of a record that was there the key stays: if the generation lies there all the same, the next opening takes it, or removes the key.
    if (oud === undefined) await kern.bos.trekIn(sleutelId);
    throw fout;
  }
  if (oud === undefined) return null;
  return (await kern.log.maakDuurzaam()) ? { id, sleutelId: oud.sleutelId } : null;
}

/** Destroys a key that a record had, and the former generation that nobody can read without it. @throws OntwarFout as `Sleutelbos.vernietig` */
export async function ruimOudeSleutel(kern: Kern, id: string, sleutelId: string): Promise<void> {
  const { bos, vorige, recordmap } = kern;
  const generatie = vorige.get(id);
  const pad = generatie === undefined ? null : join(recordmap.pad, recordnaam(id, generatie));
  const bytes = pad === null ? null : await leesAlsErIs(recordmap.bestanden, pad);
  await bos.vernietig(sleutelId);
  if (pad === null || bytes === null) return;
  const kop = leesRecordkop(bytes);
  if (kop instanceof OntwarFout || kop.sleutelId !== sleutelId) return;
  await ruimOp(recordmap.bestanden, pad);
  vorige.delete(id);
}

/** The same contents under a new key; does nothing when it lies under the present ring. @throws OntwarFout as `leesRecord` and `bewaarOnderNieuweSleutel` */
export async function vernieuwRecord(kern: Kern, id: string): Promise<Vervangen | null> {
  const regel = kern.index.records.get(id);
  if (regel === undefined || (await kern.bos.isVanNu(regel.sleutelId, id))) return null;
  return bewaarOnderNieuweSleutel(kern, id, await leesRecord(kern, regel));
}

/** The records that lie under a former ring. One whose key cannot be read lies under none. @throws OntwarFout LEZEN_MISLUKT */
export async function nogTeVernieuwen({ bos, index }: Pick<Kern, 'bos' | 'index'>): Promise<readonly string[]> {
  if (!bos.heeftOudeRing) return [];
  const uit: string[] = [];
  for (const { id, sleutelId } of index.records.values()) {
    try {
      if (!(await bos.isVanNu(sleutelId, id))) uit.push(id);
    } catch (fout) {
      if (!(fout instanceof OntwarFout) || fout.fout.code === 'LEZEN_MISLUKT') throw fout;
    }
  }
  return uit;
}
