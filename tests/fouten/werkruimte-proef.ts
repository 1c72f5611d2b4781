import { Kluis } from '../../electron/kluis/kluis.ts';
import { Werkruimte } from '../../electron/main/werkruimte.ts';
import { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { MET_WACHTZIN, proefomgeving, WACHTZIN } from './kluis-proef.ts';

/* A workroom on a disk in memory, for what takes more than one record. */

export const MAP = '/thuis/kluis';
const STIL = { bijStand: () => undefined, bijTik: () => undefined, bijLeertraject: () => undefined, bijSleutels: () => undefined, bijBackupvoortgang: () => undefined, bijBackup: () => undefined, bijLogvoortgang: () => undefined, aanDeDeur: [] };

/** The workroom of the kluis on this disk. The caller closes it. */
export async function openWerkruimte(bestanden: Geheugenschijf): Promise<{ readonly kluis: Kluis; readonly werkruimte: Werkruimte }> {
  const omgeving = proefomgeving({ bestanden });
  // A power cut can damage the count of attempts, which then asks for a wait of seconds; time passes here at once.
  const kluis = await Kluis.open(MAP, MET_WACHTZIN, omgeving).catch(() => Kluis.open(MAP, MET_WACHTZIN, { ...omgeving, nu: () => omgeving.nu() + 61_000 }));
  return { kluis, werkruimte: await Werkruimte.richtIn(kluis, { map: MAP, bestanden }, STIL) };
}

/** A disk with an empty kluis on it, closed. */
export async function schijfMetKluis(): Promise<Geheugenschijf> {
  const schijf = new Geheugenschijf();
  await schijf.maakMap('/');
  await schijf.maakMap('/thuis');
  const { kluis } = await Kluis.maak(MAP, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf }));
  await kluis.sluit();
  return schijf;
}
