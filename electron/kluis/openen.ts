import { join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { kluisfout } from './fouten.ts';
import { leesIndex, leesLog, leesLogkop, type Logeinde } from './indexbestand.ts';
import { Indexlog, INDEXNAAM, LOGNAAM, vatSamen } from './indexlog.ts';
import { legeIndexstand, type Indexregel, type Indexstand } from './indexstand.ts';
import type { Kern } from './kern.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { leesRecordkop, leesRecordnaam, ontsleutelRecord, recordnaam } from './recordbestand.ts';
import { leesUit, lijstVan, ruimOp, TIJDELIJK, zetApart, type Kluismap } from './schijf.ts';
import { SLEUTELNAAM, type Sleutelbos } from './sleutelbos.ts';
import type { Indexsleutel } from './ringsleutels.ts';
import { sha256 } from './cryptografie/versleuteling.ts';
import { ruimOudeSleutel } from './vernieuwen.ts';
import { rondVernietigingAf } from './vernietigen.ts';

/* From files to an open kluis: read the index, compare it with what lies in the folders, mend what a crash left. */

/** With more frames than this the log is folded into the snapshot when the kluis is opened: that many take some tens of ms to read. */
const TE_LANG_BIJ_OPENEN = 2_000;

export interface Kluismappen {
  readonly wortel: Kluismap;
  readonly sleutelmap: Kluismap;
  readonly recordmap: Kluismap;
  readonly logboekmap: Kluismap;
}

interface GelezenIndex {
  readonly index: Indexstand;
  /** The number of the snapshot. */
  readonly stand: number;
  /** Null when a new log must be made: there is none on this snapshot, or it lies under a former key. */
  readonly einde: Logeinde | null;
}

/** Reads with the first of these keys that fits. @throws what reading with the last of them throws */
function metEen<T>(sleutels: readonly Indexsleutel[], lees: (sleutel: Indexsleutel) => T): { readonly uit: T; readonly sleutel: Indexsleutel } {
  let laatste: unknown;
  for (const sleutel of sleutels) {
    try {
      return { uit: lees(sleutel), sleutel };
    } catch (fout) {
      if (!(fout instanceof OntwarFout) || fout.fout.code !== 'INDEX_BESCHADIGD') throw fout;
      laatste = fout;
    }
  }
  throw laatste;
}

/**
 * Index and log lie under the same key, except when a crash stopped the folding under a new one: then the log is of the snapshot before.
 * @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW, LEZEN_MISLUKT
 */
async function leesIndexbestanden(wortel: Kluismap, bos: Sleutelbos): Promise<GelezenIndex> {
  const bytes = await leesUit(wortel, INDEXNAAM);
  const log = await leesUit(wortel, LOGNAAM);
  if (bytes === null || log === null) throw kluisfout('INDEX_BESCHADIGD', { watGebeurde: 'De inhoudsopgave van de kluis ontbreekt.' });
  const { uit, sleutel } = metEen(bos.indexsleutels(), (een) => leesIndex(bytes, een));
  const { stand, index } = uit;
  const kandidaten = [sleutel, ...bos.indexsleutels().filter((een) => een.index !== sleutel.index)];
  const logsleutel = metEen(kandidaten, (een) => leesLogkop(log, een)).sleutel;
  const einde = leesLog(log, stand, index, logsleutel);
  if (einde !== null && logsleutel !== sleutel) throw kluisfout('INDEX_BESCHADIGD');
  return { index, stand, einde: sleutel.index === bos.indexsleutel.index ? einde : null };
}

/**
 * An empty index to fill from the records, when the user asked to rebuild a damaged one; the damaged files are kept aside.
 * Its number is the time, so that it lies above that of any log that was ever written before.
 */
async function beginOpnieuw(wortel: Kluismap, nu: number): Promise<GelezenIndex> {
  await zetApart(wortel, INDEXNAAM);
  await zetApart(wortel, LOGNAAM);
  return { index: legeIndexstand(), stand: nu, einde: null };
}

/**
 * Opens what lies in the folders with keys that are known to be right.
 * @param herstelIndex rebuild a damaged index from the records; an undamaged one is simply used
 * @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW, LEZEN_MISLUKT, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
 */
export async function laadKern(mappen: Kluismappen, bos: Sleutelbos, omgeving: Kluisomgeving, herstelIndex: boolean): Promise<Kern> {
  const { wortel } = mappen;
  await ruimTijdelijke(wortel, await lijstVan(wortel));
  const gelezen = await leesIndexbestanden(wortel, bos).catch((fout: unknown) => {
    if (herstelIndex && fout instanceof OntwarFout && fout.fout.code === 'INDEX_BESCHADIGD') return beginOpnieuw(wortel, omgeving.nu());
    throw fout;
  });
  const { index } = gelezen;
  const basis = { ...mappen, bos, index, omgeving };
  const { schade, vorige, gevonden } = await vergelijk(basis);
  const vouw = gelezen.einde === null || gelezen.einde.volgnummer > TE_LANG_BIJ_OPENEN;
  for (const regel of gevonden) {
    index.records.set(regel.id, regel);
    index.vernietigd.delete(regel.id);
  }
  const einde = vouw || gelezen.einde === null ? await vatSamen(wortel, index, gelezen.stand + 1, bos.indexsleutel, omgeving.toeval) : gelezen.einde;
  const log = await Indexlog.open(wortel, index, einde, bos.indexsleutel, omgeving.toeval);
  const kern: Kern = { ...basis, log, schade, vorige };
  if (!vouw) for (const regel of gevonden) await log.voegToe({ t: 'regel', ...regel });
  await ruimSleutels(kern);
  return kern;
}

async function ruimTijdelijke(map: Kluismap, namen: readonly string[]): Promise<void> {
  for (const naam of namen) if (naam.startsWith(TIJDELIJK)) await ruimOp(map.bestanden, join(map.pad, naam));
}

/** Generations on disk per record, newest first. */
function generatiesPerRecord(namen: readonly string[]): Map<string, number[]> {
  const per = new Map<string, number[]>();
  for (const naam of namen) {
    const deel = leesRecordnaam(naam);
    if (deel === null) continue;
    const rij = per.get(deel.recordId);
    if (rij === undefined) per.set(deel.recordId, [deel.generatie]);
    else rij.push(deel.generatie);
  }
  for (const rij of per.values()) rij.sort((a, b) => b - a);
  return per;
}

type Basis = Kluismappen & Pick<Kern, 'bos' | 'index' | 'omgeving'>;

interface Vergelijking {
  readonly schade: Map<string, OntwarFout>;
  readonly vorige: Map<string, number>;
  /** Records that are newer than the index: their saving was safe on disk before the index heard of it. */
  readonly gevonden: readonly Indexregel[];
}

async function vergelijk(basis: Basis): Promise<Vergelijking> {
  const { index, recordmap } = basis;
  const namen = await lijstVan(recordmap);
  await ruimTijdelijke(recordmap, namen);
  const opSchijf = generatiesPerRecord(namen);
  const schade = new Map<string, OntwarFout>();
  const vorige = new Map<string, number>();
  const gevonden: Indexregel[] = [];
  const onbekend = [...opSchijf.keys()].filter((id) => !index.records.has(id));
  for (const id of [...index.records.keys(), ...onbekend]) {
    const regel = index.records.get(id);
    const grens = regel?.generatie ?? index.vernietigd.get(id)?.generatie ?? 0;
    const generaties = opSchijf.get(id) ?? [];
    const nieuwste = generaties[0] ?? 0;
    if (regel !== undefined && nieuwste < grens) {
      schade.set(id, nieuwste === 0 ? kluisfout('RECORD_BESCHADIGD', { watGebeurde: 'Een bestand in de kluis ontbreekt.' }) : kluisfout('RECORD_TERUGGEZET'));
      continue;
    }
    if (nieuwste > grens) {
      const nieuw = await neemAan(basis, id, nieuwste, regel);
      if (nieuw instanceof OntwarFout) {
        schade.set(id, nieuw);
        continue;
      }
      gevonden.push(nieuw);
    } else if (regel === undefined) {
      continue;
    }
    const [, voorganger, ...ouder] = generaties;
    if (voorganger !== undefined) vorige.set(id, voorganger);
    for (const generatie of ouder) await ruimOp(recordmap.bestanden, join(recordmap.pad, recordnaam(id, generatie)));
  }
  for (const [id, steen] of index.vernietigd) {
    const resten = opSchijf.get(id)?.filter((generatie) => generatie <= steen.generatie) ?? [];
    // A record made anew under this id is not to suffer for the one before it.
    const herleefd = index.records.has(id) || gevonden.some((regel) => regel.id === id);
    if (resten.length > 0 && !herleefd && !schade.has(id)) await rondVernietigingAf(basis, id, steen);
  }
  return { schade, vorige, gevonden };
}

/** The index line of a record that is newer than the index, if it is authentic; else what is wrong with it. */
async function neemAan(basis: Basis, id: string, generatie: number, oud: Indexregel | undefined): Promise<Indexregel | OntwarFout> {
  const { recordmap, bos } = basis;
  const bytes = await leesUit(recordmap, recordnaam(id, generatie));
  const kop = bytes === null ? kluisfout('RECORD_BESCHADIGD') : leesRecordkop(bytes);
  if (bytes === null || kop instanceof OntwarFout) return kop instanceof OntwarFout ? kop : kluisfout('RECORD_BESCHADIGD');
  try {
    // Another key than the index knows: only that of a record that was renewed, so made for it under the present ring.
    if (oud !== undefined && kop.sleutelId !== oud.sleutelId && !(await bos.isVanNu(kop.sleutelId, id))) return kluisfout('RECORD_VERWISSELD');
    const inhoud = ontsleutelRecord(bytes, { kluisId: bos.kluisId, recordId: id }, await bos.haal(kop.sleutelId, id));
    if (inhoud === null) return kluisfout('RECORD_BESCHADIGD');
    if (kop.generatie !== generatie) return kluisfout('RECORD_VERWISSELD');
    return { id, soort: inhoud.soort, sleutelId: kop.sleutelId, generatie, hash: sha256(bytes).toString('hex'), regel: inhoud.regel };
  } catch (fout) {
    if (fout instanceof OntwarFout && fout.fout.code !== 'LEZEN_MISLUKT') return fout;
    throw fout;
  }
}

/**
 * Clears key files that belong to nothing: of a record that was never written because of a crash, of one destroyed before the crash, and
 * of one that was given another key. A key of a record that cannot be used is never touched.
 */
async function ruimSleutels(kern: Kern): Promise<void> {
  const { sleutelmap, recordmap, index, bos } = kern;
  const namen = await lijstVan(sleutelmap);
  await ruimTijdelijke(sleutelmap, namen);
  const inGebruik = new Set([...index.records.values()].map((regel) => regel.sleutelId));
  const grafstenen = new Map([...index.vernietigd].map(([id, steen]) => [steen.sleutelId, id]));
  const wezen = namen.filter((naam) => !naam.startsWith(TIJDELIJK) && !inGebruik.has(naam));
  if (wezen.length === 0) return;
  const metBestand = new Set(generatiesPerRecord(await lijstVan(recordmap)).keys());
  for (const sleutelId of wezen) {
    const vernietigd = grafstenen.get(sleutelId);
    const steen = vernietigd === undefined ? undefined : index.vernietigd.get(vernietigd);
    if (vernietigd !== undefined && steen !== undefined && !kern.schade.has(vernietigd)) {
      await rondVernietigingAf(kern, vernietigd, steen);
      continue;
    }
    const van = await bos.hoortBij(sleutelId);
    // Overwritten, and a crash kept it from being removed. As long as a record cannot be used, nothing is taken to be of none.
    if (van === 'beschadigd' && SLEUTELNAAM.test(sleutelId) && kern.schade.size === 0) await bos.vernietig(sleutelId);
    if (typeof van === 'string' || kern.schade.has(van.recordId)) continue;
    if (index.records.has(van.recordId)) await ruimVervangenSleutel(kern, van.recordId, sleutelId);
    else if (!metBestand.has(van.recordId)) await bos.trekIn(sleutelId);
  }
}

/** A key that authentically was of this record, which now has another: renewing it was cut off, before or after the new one counted. */
async function ruimVervangenSleutel(kern: Kern, recordId: string, sleutelId: string): Promise<void> {
  try {
    await kern.bos.haal(sleutelId, recordId);
  } catch (fout) {
    if (fout instanceof OntwarFout && fout.fout.code !== 'LEZEN_MISLUKT') return;
    throw fout;
  }
  await ruimOudeSleutel(kern, recordId, sleutelId);
}
