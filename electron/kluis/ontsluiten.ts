import { join } from 'node:path';
import { kluisfout } from './fouten.ts';
import { leesHerstelcode } from './herstelcode.ts';
import type { Kern } from './kern.ts';
import { controleerKop, ontgrendel, type Sleufsoort } from './kop.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { laadKern } from './openen.ts';
import { telPoging, vergeetPogingen, wachtSeconden } from './pogingen.ts';
import { openKluismap, type Kluismap } from './schijf.ts';
import { Sleutelbos } from './sleutelbos.ts';
import { houdReserve, RECORDMAP, SLEUTELMAP, type GelezenKop } from './toestand.ts';
import { wachtzinGeheim } from './wachtzin.ts';

/* What a secret gives: the master key, and with it an open kluis. */

export interface Sleutelinvoer {
  readonly soort: Sleufsoort;
  readonly geheim: string;
}

/** From a header and a secret to an open kluis. The lock on the folder is held by the caller. */
export async function ontsluit(map: string, kop: GelezenKop, invoer: Sleutelinvoer, omgeving: Kluisomgeving, herstelIndex: boolean): Promise<Kern> {
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

/**
 * The master key, for the caller to zero. A wrong secret counts as an attempt; while waiting after attempts no key is derived.
 * @throws OntwarFout WACHTZIN_ONJUIST, HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, LEZEN_MISLUKT
 */
export async function vraagHoofdsleutel(map: string, { kop }: GelezenKop, invoer: Sleutelinvoer, omgeving: Kluisomgeving): Promise<Buffer> {
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
