import { join } from 'node:path';
import { deelsleutel } from './cryptografie/versleuteling.ts';
import { bijgewerkteKop } from './bijgewerkt.ts';
import { kluisfout } from './fouten.ts';
import { leesHerstelcode } from './herstelcode.ts';
import type { Kern } from './kern.ts';
import { controleerKop, leesKop, schrijfKop, type Sleufsoort } from './kop.ts';
import { leesLaatst, noteerLaatst } from './laatst.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { laadKern } from './openen.ts';
import { telPoging, vergeetPogingen, wachtSeconden } from './pogingen.ts';
import { openRingen, wisRingen } from './ringen.ts';
import { openKluismap, type Kluismap } from './schijf.ts';
import { ontgrendel, wisOntgrendeld, type Ontgrendeld } from './sleuf.ts';
import { Sleutelbos } from './sleutelbos.ts';
import { houdReserve, LOGBOEKMAP, RECORDMAP, SLEUTELMAP, vervangKop, type GelezenKop } from './toestand.ts';
import { wachtzinGeheim } from './wachtzin.ts';

/* What a secret gives: the master key, and with it an open kluis. */

export interface Sleutelinvoer {
  readonly soort: Sleufsoort;
  readonly geheim: string;
}

/** An open kluis, its header as it now lies on disk, and the slot that opened it. */
export interface Ontsloten {
  readonly kern: Kern;
  readonly kop: GelezenKop;
  readonly sleuf: { readonly id: string; readonly soort: Sleufsoort };
}

/** From a header and a secret to an open kluis. The lock on the folder is held by the caller. */
export async function ontsluit(map: string, gelezen: GelezenKop, invoer: Sleutelinvoer, omgeving: Kluisomgeving, herstelIndex: boolean): Promise<Ontsloten> {
  const { bestanden } = omgeving;
  const vaker = gelezen.kop.sleuven.filter(({ soort }) => soort === invoer.soort).length > 1;
  const eerst = vaker ? await leesLaatst(map, bestanden) : null;
  const ontgrendeld = await vraagSleutel(map, gelezen, invoer, omgeving, { eerst });
  const { id, soort } = ontgrendeld.sleuf;
  const open: Kluismap[] = [];
  const openMap = async (pad: string): Promise<Kluismap> => {
    const kluismap = await openKluismap(bestanden, pad);
    open.push(kluismap);
    return kluismap;
  };
  const openDeel = async (naam: string): Promise<Kluismap> => {
    await bestanden.maakMap(join(map, naam));
    return openMap(join(map, naam));
  };
  try {
    controleerKop(gelezen.bytes, gelezen.kop, ontgrendeld.hoofdsleutel);
    if (vaker && eerst !== id) await noteerLaatst(map, bestanden, id);
    const wortel = await openMap(map);
    const mappen = { wortel, sleutelmap: await openDeel(SLEUTELMAP), recordmap: await openDeel(RECORDMAP), logboekmap: await openDeel(LOGBOEKMAP) };
    await houdReserve(wortel, gelezen.bytes);
    const kop = await werkKopBij(wortel, gelezen, ontgrendeld, invoer, omgeving);
    const bos = openBos(kop, ontgrendeld.hoofdsleutel, mappen.sleutelmap, omgeving);
    try {
      return { kern: await laadKern(mappen, bos, omgeving, herstelIndex), kop, sleuf: { id, soort } };
    } catch (fout) {
      bos.wis();
      throw fout;
    }
  } catch (fout) {
    await Promise.allSettled(open.map((kluismap) => kluismap.handvat.sluit()));
    throw fout;
  } finally {
    wisOntgrendeld(ontgrendeld);
  }
}

function openBos({ kop }: GelezenKop, hoofdsleutel: Buffer, sleutelmap: Kluismap, { toeval }: Kluisomgeving): Sleutelbos {
  const oud = openRingen(kop, hoofdsleutel);
  try {
    return new Sleutelbos({ ring: kop.ring, hoofdsleutel }, Buffer.from(kop.kluisId, 'hex'), sleutelmap, toeval, oud);
  } finally {
    wisRingen(oud);
  }
}

/** The header in the present version, with the slot of this secret as it should be. What stands in the way of that keeps nobody out. */
async function werkKopBij(wortel: Kluismap, oud: GelezenKop, ontgrendeld: Ontgrendeld, invoer: Sleutelinvoer, omgeving: Kluisomgeving): Promise<GelezenKop> {
  const geheim = geheimVan(invoer);
  const kopsleutel = deelsleutel(ontgrendeld.hoofdsleutel, Buffer.from(oud.kop.kluisId, 'hex'), 'kop');
  try {
    const nieuw = await bijgewerkteKop(oud.kop, ontgrendeld, geheim, omgeving);
    if (nieuw === null) return oud;
    const bytes = schrijfKop(nieuw, kopsleutel);
    // Read as the next opening will, before it takes the place of a header that works.
    const kop = leesKop(bytes, omgeving.profiel.grens);
    await vervangKop(wortel, bytes, oud.bytes);
    return { bytes, kop };
  } catch {
    // A full disk, or too little memory for higher costs: the slot opens as it did, and the next opening tries again.
    return oud;
  } finally {
    geheim.fill(0);
    kopsleutel.fill(0);
  }
}

/** The secret in what somebody typed, for the caller to zero. @throws OntwarFout HERSTELCODE_ONJUIST for a typing error */
function geheimVan({ soort, geheim }: Sleutelinvoer): Buffer {
  return soort === 'wachtzin' ? wachtzinGeheim(geheim) : leesHerstelcode(geheim);
}

/**
 * What the secret opens, for the caller to zero. A wrong secret counts as an attempt; while waiting after attempts no key is derived.
 * @param volgorde as for `ontgrendel`
 * @throws OntwarFout WACHTZIN_ONJUIST, HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, LEZEN_MISLUKT
 */
export async function vraagSleutel(
  map: string,
  { kop }: Pick<GelezenKop, 'kop'>,
  invoer: Sleutelinvoer,
  omgeving: Kluisomgeving,
  volgorde: NonNullable<Parameters<typeof ontgrendel>[4]> = {},
): Promise<Ontgrendeld> {
  const { bestanden, nu, sleutelafleiding } = omgeving;
  const wacht = await wachtSeconden(map, bestanden, nu());
  if (wacht > 0) throw kluisfout('WACHTEN_NA_POGINGEN', { wachtSeconden: wacht });
  const geheim = geheimVan(invoer);
  try {
    const volgendeWacht = await telPoging(map, bestanden, nu());
    const ontgrendeld = await ontgrendel(kop, invoer.soort, geheim, sleutelafleiding, volgorde);
    if (ontgrendeld === null) {
      throw kluisfout(invoer.soort === 'wachtzin' ? 'WACHTZIN_ONJUIST' : 'HERSTELCODE_ONJUIST', { wachtSeconden: volgendeWacht });
    }
    await vergeetPogingen(map, bestanden);
    return ontgrendeld;
  } finally {
    geheim.fill(0);
  }
}
