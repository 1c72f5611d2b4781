import { join } from 'node:path';
import { maakBackup, type Backupopdracht, type Backupuitslag } from '../../electron/kluis/backup/maken.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import type { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { proefomgeving, WACHTZIN } from './kluis-proef.ts';

/* What the tests of backups share: a disk with a kluis and a stick. */

export const KLUISMAP = '/gegevens/kluis';
export const STICK = '/stick';
export const BEWAAR = { generaties: 10, dagen: 90 };

export function nieuweSchijf(schijf: Geheugenschijf): Geheugenschijf {
  for (const map of ['/gegevens', STICK]) schijf.zetMap(map, {});
  return schijf;
}

/** A backup of an open kluis on the stick. */
export function maakOp(schijf: Geheugenschijf, kluis: Kluis, anders: Partial<Backupopdracht> = {}): Promise<Backupuitslag> {
  const { toeval, nu } = proefomgeving();
  const { signal } = new AbortController();
  return kluis.voorBackup((bron) =>
    maakBackup({ bron, map: STICK, bestanden: schijf, toeval, nu, bewaar: BEWAAR, verwacht: false, meld: () => undefined, signaal: signal, ...anders }),
  );
}

export function deel(schijf: Geheugenschijf, soort: 'delen' | 'standen'): readonly string[] {
  return schijf.paden().filter((pad) => pad.startsWith(join(STICK, 'Ontwar-backup')) && pad.includes(`/${soort}/`));
}

/** Everything an open kluis gives of its casussen. */
export async function inhoudVan(kluis: Kluis): Promise<Readonly<Record<string, unknown>>> {
  const uit: Record<string, unknown> = {};
  for (const { id } of kluis.lijst('casus').toSorted((a, b) => (a.id < b.id ? -1 : 1))) uit[id] = await kluis.lees(id);
  return uit;
}

export function maakProefkluis(schijf: Geheugenschijf): ReturnType<typeof Kluis.maak> {
  return Kluis.maak(KLUISMAP, { naam: 'Anouk', wachtzin: WACHTZIN }, proefomgeving({ bestanden: schijf }));
}
