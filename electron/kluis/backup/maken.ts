import { dirname, join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { teVerwijderen } from '#shared/backup/regels';
import type { Bestanden } from '../bestanden.ts';
import { TIJDELIJK } from '../schijf.ts';
import type { Toeval } from '../cryptografie/versleuteling.ts';
import { backupfout, eisNietAfgebroken, inBackupmap } from './fouten.ts';
import { kopieerKluis, type Backupbron } from './kopie.ts';
import { isStandnaam, plekVan, standId, type Backupplek } from './plek.ts';
import { alsErIs, maakMapDuurzaam, namenIn, zetEnControleer } from './schrijven.ts';
import { isGetekend, schrijfStand, type Deel } from './standbestand.ts';
import { leesOverzicht, leesStandbestand, type Overzicht } from './standen.ts';
import { Voorraad } from './voorraad.ts';

/*
 * Making a generation: first every file that is not there yet, read back; last the list of them, which makes it one. Interrupted at
 * any moment there are parts that no list names; the next run uses them or throws them away.
 */

export interface Backupopdracht {
  readonly bron: Backupbron;
  /** The folder that was chosen; it is never made, because then a stick that is out would be a folder on the laptop. */
  readonly map: string;
  readonly bestanden: Bestanden;
  readonly toeval: Toeval;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly bewaar: { readonly generaties: number; readonly dagen: number };
  /** There was a backup of this kluis here: a folder without one is another disk. */
  readonly verwacht: boolean;
  readonly meld: (voortgang: { readonly doel: 'maken' | 'controleren'; readonly gedaan: number; readonly totaal: number }) => void;
  readonly signaal: AbortSignal;
}

export interface Backupuitslag {
  readonly standId: string;
  /** Epoch ms. */
  readonly op: number;
  readonly onderdelen: number;
  readonly bytes: number;
  /** How many parts were not there yet. */
  readonly nieuw: number;
  /** The generation is good, but older ones could not be cleared; null when they were. */
  readonly opruimfout: OntwarFout | null;
}

/**
 * @throws OntwarFout NIET_GEVONDEN when the folder is not there, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT, AFGEBROKEN;
 *   the generations that were there are then as they were
 */
export async function maakBackup(opdracht: Backupopdracht): Promise<Backupuitslag> {
  const { bron, bestanden, nu, meld, signaal, bewaar } = opdracht;
  const plek = plekVan(bestanden, opdracht.map, bron.kluisId);
  const op = nu();
  await inBackupmap(() => maakMappen(plek, opdracht));
  const overzicht = await inBackupmap(async () => {
    await ruimHalve(plek);
    return leesOverzicht(plek);
  });
  const nummer = 1 + Math.max(0, ...overzicht.standen.map((stand) => stand.nummer));
  // Only a generation that is none of Ontwar's can have such a number. The one after it would have a name that nothing finds again.
  if (!isStandnaam(`${nummer}-00000000`)) throw backupfout('vreemdeStanden');
  const voorraad = await inBackupmap(() => Voorraad.open(plek, nummer));
  const vorige = await inBackupmap(() => leesVorige(plek, overzicht, bron));
  const { delen, sleutel } = await kopieerKluis(bron, { voorraad, vorige, signaal, meld: (gedaan, totaal) => meld({ doel: 'maken', gedaan, totaal }) });
  eisNietAfgebroken(signaal);
  meld({ doel: 'controleren', gedaan: delen.length, totaal: delen.length });
  const naam = `${nummer}-${opdracht.toeval(4).toString('hex')}`;
  await inBackupmap(async () => {
    await voorraad.rondAf();
    // Another laptop that uses the same folder can have thrown away what no list named yet.
    if ((await voorraad.ontbrekend(delen.map(({ hash }) => hash))).length > 0) throw backupfout('schrijven');
    // Who breaks it off may zero the key in the same breath.
    eisNietAfgebroken(signaal);
    const stand = schrijfStand({ bestanden: delen, gemaaktOp: op, kluisId: bron.kluisId, nummer }, sleutel);
    await zetEnControleer(bestanden, plek.standen, naam, stand);
    await maakMapDuurzaam(bestanden, plek.standen);
  });
  const opruimfout = await ruimOp(plek, voorraad, { ...bewaar, beschadigd: new Set(overzicht.beschadigd) }, nu(), signaal);
  const bytes = delen.reduce((som, { lengte }) => som + lengte, 0);
  return { standId: standId(bron.kluisId, naam), op, onderdelen: delen.length, bytes, nieuw: voorraad.nieuw, opruimfout };
}

async function maakMappen(plek: Backupplek, { bestanden, map, verwacht }: Backupopdracht): Promise<void> {
  if ((await alsErIs(bestanden.lijst(map))) === null) throw backupfout('mapWeg');
  const isEr = (await alsErIs(bestanden.lijst(plek.standen))) !== null;
  if (isEr) return;
  if (verwacht) throw backupfout('andereSchijf');
  // One by one, so that the memory of a disk in a test, and a disk that is gone meanwhile, know no folder without the one around it.
  for (const pad of [dirname(plek.wortel), plek.wortel, plek.delen, plek.standen]) await bestanden.maakMap(pad);
  for (const pad of [plek.wortel, dirname(plek.wortel), map]) await maakMapDuurzaam(bestanden, pad);
}

/** What a crash left of a generation that was being written. */
async function ruimHalve({ bestanden, standen }: Backupplek): Promise<void> {
  for (const naam of await namenIn(bestanden, standen)) if (naam.startsWith(TIJDELIJK)) await alsErIs(bestanden.verwijder(join(standen, naam)));
}

/** What the newest generation holds, when this kluis signed it: its hashes are then to be believed. */
async function leesVorige(plek: Backupplek, { standen }: Overzicht, { sleutel }: Backupbron): Promise<ReadonlyMap<string, Deel>> {
  const nieuwste = standen[0] === undefined ? 'weg' : await leesStandbestand(plek, standen[0].naam);
  if (typeof nieuwste === 'string' || !isGetekend(nieuwste.bytes, sleutel)) return new Map();
  return new Map(nieuwste.bestanden.map((deel) => [deel.pad, deel]));
}

interface Bewaarregels {
  readonly generaties: number;
  readonly dagen: number;
  /** What could not be read as a generation before this one was made: gone when it still cannot. */
  readonly beschadigd: ReadonlySet<string>;
}

/** Clears the generations that are no longer kept, and the parts that no generation uses. @returns why that could not be done */
async function ruimOp(plek: Backupplek, voorraad: Voorraad, bewaar: Bewaarregels, nu: number, signaal: AbortSignal): Promise<OntwarFout | null> {
  try {
    await inBackupmap(async () => {
      const { standen, beschadigd, vanNieuwere } = await leesOverzicht(plek);
      const weg = new Set([...teVerwijderen(standen, bewaar, nu), ...beschadigd.filter((naam) => bewaar.beschadigd.has(naam))]);
      for (const naam of weg) await alsErIs(plek.bestanden.verwijder(join(plek.standen, naam)));
      if (weg.size > 0) await maakMapDuurzaam(plek.bestanden, plek.standen);
      // Which parts a generation of a newer Ontwar needs is not known here.
      if (vanNieuwere) return;
      const inGebruik = new Set(standen.filter(({ naam }) => !weg.has(naam)).flatMap(({ hashes }) => hashes));
      await voorraad.ruimOp(inGebruik, () => eisNietAfgebroken(signaal));
    });
    return null;
  } catch (fout) {
    if (fout instanceof OntwarFout) return fout;
    throw fout;
  }
}
