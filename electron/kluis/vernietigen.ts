import { join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { kluisfout, schrijffout, systeemcode } from './fouten.ts';
import type { Grafsteen } from './indexstand.ts';
import type { Kern } from './kern.ts';
import { leesRecordkop, leesRecordnaam, recordnaam } from './recordbestand.ts';
import { leesUit, lijstVan, maakDuurzaam } from './schijf.ts';

/* Destroying a record: first a durable note that it is to be gone, then its data key, then its files. */

/** Every file of a record: its generations and what was kept aside of it. */
async function bestandenVan({ recordmap }: Pick<Kern, 'recordmap'>, id: string): Promise<readonly string[]> {
  const begin = recordnaam(id, 1).slice(0, -1);
  return (await lijstVan(recordmap)).filter((naam) => naam.startsWith(begin));
}

/**
 * Destroys for good. After a crash halfway, the next opening of the kluis finishes it.
 * @throws OntwarFout NIET_GEVONDEN, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
 */
export async function vernietigRecord(kern: Kern, id: string): Promise<void> {
  const regel = kern.index.records.get(id);
  if (regel === undefined && !kern.schade.has(id)) {
    const begonnen = kern.index.vernietigd.get(id);
    if (begonnen === undefined) throw kluisfout('NIET_GEVONDEN');
    return rondVernietigingAf(kern, id, begonnen);
  }
  const namen = await bestandenVan(kern, id);
  const generaties = namen.map((naam) => leesRecordnaam(naam)?.generatie ?? 0);
  const steen: Grafsteen = {
    generatie: Math.max(1, regel?.generatie ?? 0, ...generaties),
    sleutelId: regel?.sleutelId ?? (await sleutelVolgensBestand(kern, id, namen)),
  };
  await kern.log.voegDuurzaamToe({ t: 'vernietigd', id, ...steen });
  kern.index.records.delete(id);
  kern.index.vernietigd.set(id, steen);
  kern.schade.delete(id);
  kern.vorige.delete(id);
  await rondVernietigingAf(kern, id, steen);
}

/** The key a record unknown to the index names, if that key is authentically of this record; else null. */
async function sleutelVolgensBestand(kern: Kern, id: string, namen: readonly string[]): Promise<string | null> {
  for (const naam of namen) {
    const bytes = await leesUit(kern.recordmap, naam);
    const kop = bytes === null ? null : leesRecordkop(bytes);
    if (kop === null || kop instanceof OntwarFout) continue;
    try {
      await kern.bos.haal(kop.sleutelId, id);
      return kop.sleutelId;
    } catch (fout) {
      // A header that names the key of another record must not destroy that one.
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }
  return null;
}

/** Removes key and files of a record that is noted as destroyed. May be done again. @throws OntwarFout as `vernietigRecord` */
export async function rondVernietigingAf(kern: Pick<Kern, 'bos' | 'recordmap'>, id: string, steen: Grafsteen): Promise<void> {
  if (steen.sleutelId !== null) await kern.bos.vernietig(steen.sleutelId);
  const { recordmap } = kern;
  try {
    for (const naam of await bestandenVan(kern, id)) {
      try {
        await recordmap.bestanden.verwijder(join(recordmap.pad, naam));
      } catch (fout) {
        if (systeemcode(fout) !== 'ENOENT') throw fout;
      }
    }
  } catch (fout) {
    throw schrijffout(fout);
  }
  await maakDuurzaam(recordmap);
}
