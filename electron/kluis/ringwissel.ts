import { OntwarFout } from '#shared/contract/fouten';
import { deelsleutel, nieuweSleutel } from './cryptografie/versleuteling.ts';
import { isPaar, type Kop, type Paarsleuf } from './kop.ts';
import type { Kopbeheer } from './kopbeheer.ts';
import type { Records } from './records.ts';
import { openRingen, sluitRing, wisRingen } from './ringen.ts';
import { lijstVan } from './schijf.ts';
import { herverzegel, maakPaarsleuf, type Hoofdring, type Ontgrendeld } from './sleuf.ts';
import { SLEUTELNAAM } from './sleutelbos.ts';
import { nogTeVernieuwen } from './vernieuwen.ts';

/* A new master key, and the end of a former one. */

/** The slots that stay, with the new master key. Of who asks it the slot gets a new key pair too; a herstelcode slot of version 1 cannot follow. */
function nieuweSleuven({ kluisId, sleuven }: Kop, weg: string, eigen: Ontgrendeld, oud: Hoofdring, nieuw: Hoofdring, { toeval }: Kopbeheer['kern']['omgeving']): readonly Paarsleuf[] {
  return sleuven
    .filter(({ id }) => id !== weg)
    .flatMap((sleuf) => {
      if (sleuf.id === eigen.sleuf.id) return [maakPaarsleuf(sleuf, eigen.slotsleutel, kluisId, nieuw, toeval)];
      return isPaar(sleuf) ? [herverzegel(sleuf, kluisId, oud, nieuw, toeval)] : [];
    });
}

/**
 * Takes away a slot and gives all others a new master key. Once this resolves, nothing that is saved lies under a key that the removed one could
 * know. The former master key is kept under the new one, until `vernieuwSleutels` has given every record another key.
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; nothing is then changed
 */
export async function beginNieuweRing(beheer: Kopbeheer, records: Records, eigen: Ontgrendeld, weg: string): Promise<void> {
  const { kop, kern } = beheer;
  const { toeval } = kern.omgeving;
  const oud = { ring: kop.ring, hoofdsleutel: eigen.hoofdsleutel };
  const nieuw = { ring: kop.ring + 1, hoofdsleutel: nieuweSleutel(toeval) };
  const eerder = openRingen(kop, oud.hoofdsleutel);
  const kluisId = Buffer.from(kop.kluisId, 'hex');
  const [kopsleutel, ringensleutel] = [deelsleutel(nieuw.hoofdsleutel, kluisId, 'kop'), deelsleutel(nieuw.hoofdsleutel, kluisId, 'ringen')];
  try {
    const open = [...eerder, { nummer: oud.ring, soort: 'hoofdsleutel' as const, sleutel: oud.hoofdsleutel }];
    const ringen = open.map((ring) => sluitRing(ring, ringensleutel, { kluisId: kop.kluisId, ring: nieuw.ring }, toeval));
    await beheer.vervang({ ...kop, ring: nieuw.ring, ringen, sleuven: nieuweSleuven(kop, weg, eigen, oud, nieuw, kern.omgeving) }, kopsleutel);
    await records.zonderWijziging(async () => {
      kern.bos.beginRing(nieuw);
      // Whoever is removed is out by now. An index that stays behind under the former key is read at the next opening, and then folded.
      await kern.log.vouw(kern.index, kern.bos.indexsleutel).catch(alleenOntwar);
    });
  } finally {
    wisRingen(eerder);
    for (const sleutel of [nieuw.hoofdsleutel, kopsleutel, ringensleutel]) sleutel.fill(0);
  }
}

function alleenOntwar(fout: unknown): void {
  if (!(fout instanceof OntwarFout)) throw fout;
}

export interface Vernieuwhaken {
  /** How many records are still to be given another key. */
  readonly bijVoortgang: (over: number) => void;
  /** True when it must stop; the next time it goes on where it was. */
  readonly gestopt: () => boolean;
}

/** As `Kluis.vernieuwSleutels`. */
export async function vernieuwSleutels(beheer: Kopbeheer, records: Records, { bijVoortgang, gestopt }: Vernieuwhaken): Promise<void> {
  const { kern } = beheer;
  if (!kern.bos.heeftOudeRing) return;
  const werk = await nogTeVernieuwen(kern);
  for (const [i, id] of werk.entries()) {
    if (gestopt()) return;
    await records.vernieuw(id).catch(laatLiggen);
    bijVoortgang(werk.length - i - 1);
  }
  if (gestopt()) return;
  await records.opgeruimd();
  await beheer.doe(() => laatRingenVallen(beheer, records));
}

/** A record that cannot be read stays under its key, and the ring with it, until somebody mends or destroys it. */
function laatLiggen(fout: unknown): void {
  if (!(fout instanceof OntwarFout) || !fout.fout.code.startsWith('RECORD_')) throw fout;
}

/** Lets go of the former master keys, when nothing lies under them any more. @throws OntwarFout as `Kopbeheer.vervang` */
async function laatRingenVallen(beheer: Kopbeheer, records: Records): Promise<void> {
  const { kern } = beheer;
  const { bos } = kern;
  await records.zonderWijziging(async () => {
    if (kern.schade.size > 0 || (await nogTeVernieuwen(kern)).length > 0 || (await losseSleutels(beheer)) > 0) return;
    await kern.log.vouw(kern.index, bos.indexsleutel);
    const { kop } = beheer;
    await beheer.vervang({ ...kop, ringen: bos.pakketringen().map((ring) => sluitRing(ring, bos.ringensleutel, kop, kern.omgeving.toeval)) });
    bos.laatRingenLos();
  });
}

/** Key files that no record uses: to be destroyed at the next opening, which must be able to read them. */
async function losseSleutels({ kern: { sleutelmap, index } }: Kopbeheer): Promise<number> {
  const gebruikt = new Set([...index.records.values()].map(({ sleutelId }) => sleutelId));
  const namen = await lijstVan(sleutelmap);
  return namen.filter((naam) => SLEUTELNAAM.test(naam) && !gebruikt.has(naam)).length;
}
