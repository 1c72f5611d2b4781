import { join } from 'node:path';
import { schrijffout, systeemcode } from '../fouten.ts';
import { maakDuurzaam, schrijfAlles } from '../schijf.ts';
import { deelnaam, leesDeelbytes, leesKopVanDeel, lijstDelen } from './deel.ts';
import type { Logboekplek } from '../logboekplek.ts';

/* Clearing away what is older than the logboek is kept: whole segments, from the oldest on. */

/** What was cleared away, and where the logboek begins from then on. */
export interface Opgeruimd {
  /** How many lines. */
  readonly regels: number;
  readonly vanafDeel: number;
  readonly vanafRegel: number;
}

/**
 * Which segments hold nothing but lines of before this moment: the next one was made before it too. The one that is written to never is.
 * @throws OntwarFout LEZEN_MISLUKT
 */
export async function zoekVerlopen(
  plek: Logboekplek,
  { vanafDeel, vanafRegel }: Pick<Opgeruimd, 'vanafDeel' | 'vanafRegel'>,
  laatste: number,
  voor: number,
): Promise<Opgeruimd | null> {
  let nieuw: Opgeruimd | null = null;
  for (let deel = vanafDeel + 1; deel <= laatste; deel += 1) {
    const kop = await leesKopVanDeel(plek, deel);
    if (kop === null || kop.op >= voor) break;
    nieuw = { regels: kop.eerste - vanafRegel, vanafDeel: deel, vanafRegel: kop.eerste };
  }
  return nieuw;
}

/**
 * Destroys every segment before this one: its key is overwritten first. Also what a crash left the time before.
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
 */
export async function ruimDelenOp(plek: Logboekplek, vanafDeel: number): Promise<void> {
  const { map, omgeving } = plek;
  const oud = (await lijstDelen(plek)).filter((deel) => deel < vanafDeel);
  if (oud.length === 0) return;
  for (const deel of oud) {
    const pad = join(map.pad, deelnaam(deel));
    try {
      const bytes = await leesDeelbytes(plek, deel);
      const bestand = await map.bestanden.openBestaand(pad);
      try {
        await schrijfAlles(bestand, omgeving.toeval(Math.min(bytes?.length ?? 0, 512)), 0);
        await bestand.sync();
      } finally {
        await bestand.sluit();
      }
      await map.bestanden.verwijder(pad);
    } catch (fout) {
      if (systeemcode(fout) !== 'ENOENT') throw schrijffout(fout);
    }
  }
  await maakDuurzaam(map);
}
