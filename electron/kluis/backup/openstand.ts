import { OntwarFout } from '#shared/contract/fouten';
import type { Bestanden } from '../bestanden.ts';
import { kluisfout } from '../fouten.ts';
import { leesHerstelcode } from '../herstelcode.ts';
import { Kluis } from '../kluis.ts';
import type { Kluisomgeving } from '../omgeving.ts';
import type { Sleutelinvoer } from '../ontsluiten.ts';
import { telPoging, vergeetPogingen, wachtSeconden } from '../pogingen.ts';
import { backupfout, uitBackup } from './fouten.ts';
import type { Backupplek } from './plek.ts';
import { isGetekend } from './standbestand.ts';
import { zoekStand, type Gelezenstand } from './standen.ts';
import { Terugleesschijf } from './terugleesschijf.ts';

/** Which generation, and what opens it: the wachtzin or herstelcode of then. */
export interface Standkeuze {
  readonly bestanden: Bestanden;
  /** The folder that was chosen. */
  readonly gekozen: string;
  readonly standId: string;
  readonly geheim: Sleutelinvoer;
  /** The kluis on this laptop, where wrong attempts are counted; it need not be there. */
  readonly kluismap: string;
}

/** A generation, opened without writing in the backup. Close `kluis` to let go of it. */
export interface Openstand {
  readonly kluis: Kluis;
  readonly stand: Gelezenstand;
  readonly plek: Backupplek;
}

/**
 * Opens a generation of a backup and checks that its list is the one that was written with the key of that kluis.
 * @throws OntwarFout NIET_GEVONDEN, WACHTZIN_ONJUIST, HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, BACKUP_ONVOLLEDIG, VERSIE_TE_NIEUW, LEZEN_MISLUKT
 */
export async function openStand(keuze: Standkeuze, omgeving: Kluisomgeving): Promise<Openstand> {
  const { plek, stand } = await uitBackup(() => zoekStand(keuze.bestanden, keuze.gekozen, keuze.standId));
  if (stand === 'weg') throw backupfout('standWeg');
  if (stand === 'nieuwer') throw backupfout('nieuwer');
  if (stand === 'beschadigd') throw backupfout('onvolledig', { watGebeurde: 'De inhoudsopgave van deze back-up is beschadigd.' });
  const schijf = await uitBackup(() => Terugleesschijf.open(plek, stand));
  const kluis = await metPoging(keuze, omgeving, () => open(schijf, keuze.geheim, { ...omgeving, bestanden: schijf }));
  try {
    const echt = await kluis.voorBackup(({ sleutel }) => Promise.resolve(isGetekend(stand.bytes, sleutel)));
    if (!echt) throw backupfout('nietVanDezeKluis');
    return { kluis, stand, plek };
  } catch (fout) {
    await kluis.sluit();
    throw fout;
  }
}

async function open(schijf: Terugleesschijf, geheim: Sleutelinvoer, omgeving: Kluisomgeving): Promise<Kluis> {
  try {
    return await Kluis.open(schijf.map, geheim, omgeving);
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
    switch (fout.fout.code) {
      case 'KLUIS_NIET_GEVONDEN':
      case 'KOP_BESCHADIGD':
      case 'INDEX_BESCHADIGD':
        throw backupfout('onvolledig', { watGebeurde: 'Een bestand dat nodig is om deze back-up te openen, is weg of beschadigd.', watNu: 'Kies een oudere back-up.' }, fout);
      case 'VERSIE_TE_NIEUW':
        throw backupfout('nieuwer', {}, fout);
      case 'LEZEN_MISLUKT':
        throw backupfout('backupLezen', {}, fout);
      default:
        throw fout;
    }
  }
}

/** A backup is guessed at no faster than the kluis itself. */
async function metPoging<T>({ geheim, kluismap }: Standkeuze, { bestanden, nu }: Kluisomgeving, probeer: () => Promise<T>): Promise<T> {
  if (geheim.soort === 'herstelcode') leesHerstelcode(geheim.geheim).fill(0);
  const wacht = await wachtSeconden(kluismap, bestanden, nu());
  if (wacht > 0) throw kluisfout('WACHTEN_NA_POGINGEN', { wachtSeconden: wacht });
  const volgende = await telPoging(kluismap, bestanden, nu());
  try {
    const uitkomst = await probeer();
    await vergeetPogingen(kluismap, bestanden);
    return uitkomst;
  } catch (fout) {
    throw fout instanceof OntwarFout ? pastNiet(fout, volgende) : fout;
  }
}

function pastNiet({ fout }: OntwarFout, wacht: number): OntwarFout {
  if (fout.code !== 'WACHTZIN_ONJUIST' && fout.code !== 'HERSTELCODE_ONJUIST') return new OntwarFout(fout);
  const wat = fout.code === 'WACHTZIN_ONJUIST' ? 'wachtzin' : 'herstelcode';
  return new OntwarFout({
    ...fout,
    watGebeurde: `Deze ${wat} past niet op de back-up.`,
    watVeilig: 'Er is niets gewijzigd. De back-up is alleen gelezen.',
    watNu: `Gebruik de ${wat} van toen de back-up gemaakt werd. Heb je die later veranderd, dan past de oude.`,
    wachtSeconden: wacht,
  });
}
