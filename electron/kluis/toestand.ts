import { join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { kluisfout } from './fouten.ts';
import { leesKop, type Kop } from './kop.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { wachtSeconden } from './pogingen.ts';
import { leesAlsErIs, lijstAlsErIs, openKluismap, TIJDELIJK, zetApart, zetNeer, type Kluismap } from './schijf.ts';

/* What lies in a folder before any passphrase: the header and its spare copy. */

export const KOPNAAM = 'kop';
export const VORIGE_KOPNAAM = 'kop.vorige';
export const SLEUTELMAP = 'sleutels';
export const RECORDMAP = 'records';
export const LOGBOEKMAP = 'logboek';

export type Kluistoestand =
  | { readonly toestand: 'geen' }
  | { readonly toestand: 'opSlot'; readonly wachtSeconden: number }
  /** Only a spare header that is good can be put back, by `zetKopTerug`. */
  | { readonly toestand: 'beschadigd'; readonly fout: OntwarFout['fout']; readonly kanHerstellen: boolean };

type Omgeving = Pick<Kluisomgeving, 'bestanden' | 'nu' | 'profiel'>;

export interface GelezenKop {
  readonly bytes: Buffer;
  readonly kop: Kop;
}

/** @throws OntwarFout KLUIS_NIET_GEVONDEN, KOP_BESCHADIGD, VERSIE_TE_NIEUW, LEZEN_MISLUKT */
export async function leesKopbestand(map: string, omgeving: Omgeving, naam: string = KOPNAAM): Promise<GelezenKop> {
  const bytes = await leesAlsErIs(omgeving.bestanden, join(map, naam));
  if (bytes === null) throw kluisfout('KLUIS_NIET_GEVONDEN');
  return { bytes, kop: leesKop(bytes, omgeving.profiel.grens) };
}

async function isLeeg(omgeving: Omgeving, pad: string): Promise<boolean> {
  return (await lijstAlsErIs(omgeving.bestanden, pad)).every((naam) => naam.startsWith(TIJDELIJK));
}

/** Whether the spare header can take the place of the damaged one. */
async function reserveIsGoed(map: string, omgeving: Omgeving): Promise<boolean> {
  try {
    await leesKopbestand(map, omgeving, VORIGE_KOPNAAM);
    return true;
  } catch (fout) {
    if (fout instanceof OntwarFout) return false;
    throw fout;
  }
}

/**
 * Whether there is a kluis in this folder, and whether its header is whole. A folder without a header is a damaged kluis
 * only when there are keys or records in it; otherwise it is no more than a kluis whose making was cut off.
 * @throws OntwarFout LEZEN_MISLUKT
 */
export async function leesToestand(map: string, omgeving: Omgeving): Promise<Kluistoestand> {
  try {
    await leesKopbestand(map, omgeving);
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || fout.fout.code === 'LEZEN_MISLUKT') throw fout;
    const zonderKop = fout.fout.code === 'KLUIS_NIET_GEVONDEN';
    if (zonderKop && (await isLeeg(omgeving, join(map, RECORDMAP))) && (await isLeeg(omgeving, join(map, SLEUTELMAP)))) return { toestand: 'geen' };
    const echt = zonderKop ? kluisfout('KOP_BESCHADIGD', { watGebeurde: 'Het eerste bestand van de kluis ontbreekt. Daardoor kan de kluis niet open.' }) : fout;
    const kanHerstellen = echt.fout.code === 'KOP_BESCHADIGD' && (await reserveIsGoed(map, omgeving));
    return { toestand: 'beschadigd', fout: echt.fout, kanHerstellen };
  }
  return { toestand: 'opSlot', wachtSeconden: await wachtSeconden(map, omgeving.bestanden, omgeving.nu()) };
}

/**
 * Puts the spare header in the place of a damaged one, which is kept aside.
 * @throws OntwarFout KOP_BESCHADIGD when the spare is no better, NIET_GEVONDEN when nothing is damaged, and as `zetNeer`
 */
export async function zetKopTerug(map: string, omgeving: Omgeving): Promise<void> {
  const toestand = await leesToestand(map, omgeving);
  if (toestand.toestand !== 'beschadigd') throw kluisfout('NIET_GEVONDEN', { watGebeurde: 'Aan dit onderdeel is niets te herstellen.' });
  if (!toestand.kanHerstellen) throw new OntwarFout(toestand.fout);
  const { bytes } = await leesKopbestand(map, omgeving, VORIGE_KOPNAAM);
  const wortel = await openKluismap(omgeving.bestanden, map);
  try {
    await zetApart(wortel, KOPNAAM);
    await zetNeer(wortel, KOPNAAM, bytes);
  } finally {
    await wortel.handvat.sluit();
  }
}

/** Makes a file of the header hold these bytes, if it does not and if that can be done now. */
async function probeerGelijk(wortel: Kluismap, naam: string, bytes: Buffer): Promise<void> {
  try {
    const nu = await leesAlsErIs(wortel.bestanden, join(wortel.pad, naam));
    if (nu?.equals(bytes) !== true) await zetNeer(wortel, naam, bytes);
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
  }
}

/**
 * Makes the spare header anew when it is missing or not the same; without it a later damage has no remedy. A full disk keeps
 * nobody out: the next opening tries again.
 */
export function houdReserve(wortel: Kluismap, kop: Buffer): Promise<void> {
  return probeerGelijk(wortel, VORIGE_KOPNAAM, kop);
}

/**
 * Puts a new header in the place of the old one, then makes the spare follow.
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; the old header is then put back
 */
export async function vervangKop(wortel: Kluismap, nieuw: Buffer, oud: Buffer): Promise<void> {
  try {
    await zetNeer(wortel, KOPNAAM, nieuw);
  } catch (fout) {
    // The rename may have happened while the folder could not be made durable: take it back, the caller hears of failure.
    await probeerGelijk(wortel, KOPNAAM, oud);
    throw fout;
  }
  await houdReserve(wortel, nieuw);
}
