import { basename, dirname, join } from 'node:path';
import { isodag } from '#shared/domein/tijd';
import type { Bestanden } from '../bestanden.ts';
import type { Kluisomgeving } from '../omgeving.ts';
import { hernoemGeduldig } from '../schijf.ts';
import { backupfout, eisNietAfgebroken, opLaptop, uitBackup } from './fouten.ts';
import { rondTerugzettenAf, tussenmappen } from './halfteruggezet.ts';
import { openStand, type Openstand, type Standkeuze } from './openstand.ts';
import { alsErIs, maakMapDuurzaam, namenIn, schrijfDuurzaam, verwijderMapEnInhoud } from './schrijven.ts';
import { leesDeel } from './voorraad.ts';

/*
 * Putting a whole generation in the place of the kluis. It is built beside it and checked file by file; only then what is there is put
 * aside and the new one takes its name. What lies there is never overwritten, and a crash between two steps is found at the next start.
 */

export interface Terugzetopdracht extends Standkeuze {
  readonly omgeving: Kluisomgeving;
  readonly meld: (voortgang: { readonly gedaan: number; readonly totaal: number }) => void;
  readonly signaal: AbortSignal;
}

/**
 * @returns where the kluis that was there was put, or null when there was none
 * @throws OntwarFout as `openStand`, BACKUP_ONVOLLEDIG with how much is whole, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, AFGEBROKEN; the
 *   kluis is then as it was
 */
export async function zetAllesTerug(opdracht: Terugzetopdracht): Promise<{ readonly apartgezet: string | null }> {
  const { kluismap, omgeving } = opdracht;
  const { bestanden } = omgeving;
  await opLaptop(() => rondTerugzettenAf(kluismap, bestanden));
  const { maken, klaar } = tussenmappen(kluismap);
  const open = await openStand(opdracht, omgeving);
  try {
    await bouw(open, maken, opdracht);
  } catch (fout) {
    await verwijderMapEnInhoud(bestanden, maken).catch(() => undefined);
    throw fout;
  } finally {
    await open.kluis.sluit();
  }
  return opLaptop(async () => {
    await hernoemGeduldig(bestanden, maken, klaar);
    await maakMapDuurzaam(bestanden, dirname(kluismap));
    return { apartgezet: await wissel(kluismap, klaar, omgeving) };
  });
}

/** Writes every file of the generation, each checked against its hash. */
async function bouw(open: Openstand, naar: string, { omgeving, meld, signaal }: Terugzetopdracht): Promise<void> {
  const { bestanden } = omgeving;
  const { stand, plek } = open;
  const mappen = new Set(stand.bestanden.map(({ pad }) => dirname(join(naar, pad))));
  await opLaptop(async () => {
    await bestanden.maakMap(naar);
    for (const map of mappen) if (map !== naar) await bestanden.maakMap(map);
  });
  let mist = 0;
  for (const [plaats, { hash, lengte, pad }] of stand.bestanden.entries()) {
    eisNietAfgebroken(signaal, 'terugzettenAfgebroken');
    meld({ gedaan: plaats, totaal: stand.bestanden.length });
    const bytes = await uitBackup(() => leesDeel(plek, { hash, lengte }));
    if (bytes === null) mist += 1;
    else if (mist === 0) await opLaptop(() => schrijfDuurzaam(bestanden, join(naar, pad), bytes));
  }
  if (mist > 0) throw await onvolledig(open, mist);
  await opLaptop(async () => {
    for (const map of [...mappen].toSorted((a, b) => b.length - a.length)) await maakMapDuurzaam(bestanden, map);
  });
}

/** Says how much of a generation that is not whole can still be used. */
async function onvolledig({ kluis, stand }: Openstand, mist: number): Promise<Error> {
  const casussen = kluis.lijst('casus').map(({ id }) => id);
  const alStuk = (await kluis.schade()).filter(({ soort }) => soort === 'casus').length;
  let heel = 0;
  for (const id of casussen) {
    heel += await kluis.lees(id).then(
      () => 1,
      () => 0,
    );
  }
  const { length } = stand.bestanden;
  return backupfout('onvolledig', {
    watGebeurde: `Van deze back-up ${mist === 1 ? 'is 1 bestand' : `zijn ${mist} bestanden`} van de ${length} weg of beschadigd. Van de ${casussen.length + alStuk} casussen zijn er ${heel} heel.`,
  });
}

/** Puts what is there aside and the new kluis in its place. @returns where it was put */
async function wissel(kluismap: string, klaar: string, { bestanden, nu }: Kluisomgeving): Promise<string | null> {
  const ouder = dirname(kluismap);
  const apart = await ruimPlek(kluismap, bestanden, nu());
  try {
    await maakMapDuurzaam(bestanden, ouder);
    await hernoemGeduldig(bestanden, klaar, kluismap);
  } catch (fout) {
    // As long as nothing lies there again, the one that is whole stays: the next start puts it in its place.
    if (apart !== null) await bestanden.hernoem(apart, kluismap);
    await verwijderMapEnInhoud(bestanden, klaar).catch(() => undefined);
    throw fout;
  }
  await maakMapDuurzaam(bestanden, ouder);
  return apart;
}

async function ruimPlek(kluismap: string, bestanden: Bestanden, nu: number): Promise<string | null> {
  const inhoud = await alsErIs(bestanden.lijst(kluismap));
  if (inhoud === null) return null;
  if (inhoud.length === 0) {
    await bestanden.verwijderMap(kluismap);
    return null;
  }
  const bezet = new Set(await namenIn(bestanden, dirname(kluismap)));
  const vast = `${kluismap}-apart-${isodag(nu)}`;
  let apart = vast;
  for (let keer = 2; bezet.has(basename(apart)); keer += 1) apart = `${vast}-${keer}`;
  await hernoemGeduldig(bestanden, kluismap, apart);
  return apart;
}
