import { dagLater, isodag } from '../domein/tijd.ts';
import { nooit } from '../domein/alleen-lezen.ts';
import type { Backupinstelling } from './instelling.ts';
import { BACKUP_OUD_NA_DAGEN } from './keuzes.ts';

/* What follows from the choices about backups and the clock. A moment in the future, of before the clock was set back, counts as now. */

const DAG_MS = 86_400_000;

/** Whole days since then. */
function dagenSinds(toen: number, nu: number): number {
  return Math.floor(Math.max(0, nu - toen) / DAG_MS);
}

interface Oudestand {
  readonly naam: string;
  /** Epoch ms. */
  readonly gemaaktOp: number;
}

/**
 * The generations that are no longer kept. The newest always is. Above the number, first those go that were followed by another on
 * the same day, then the oldest: so that a day on which the app was often closed does not push out the days before.
 * @param standen the newest first
 */
export function teVerwijderen(standen: readonly Oudestand[], { generaties, dagen }: Pick<Backupinstelling, 'generaties' | 'dagen'>, nu: number): readonly string[] {
  const weg = new Set(standen.slice(1).filter(({ gemaaktOp }) => dagenSinds(gemaaktOp, nu) >= dagen).map(({ naam }) => naam));
  const over = standen.filter(({ naam }) => !weg.has(naam));
  const opDezelfdeDag = over.filter(({ gemaaktOp }, plaats) => plaats > 0 && over.slice(0, plaats).some((later) => isodag(later.gemaaktOp) === isodag(gemaaktOp)));
  const kandidaten = [...opDezelfdeDag.toReversed(), ...over.slice(1).toReversed()];
  let teveel = over.length - generaties;
  for (const { naam } of kandidaten) {
    if (teveel <= 0) break;
    if (weg.has(naam)) continue;
    weg.add(naam);
    teveel -= 1;
  }
  return standen.filter(({ naam }) => weg.has(naam)).map(({ naam }) => naam);
}

/** Whether a backup is to be made by itself now that time has passed; at closing is another matter. */
export function isBackupNodig({ map, wanneer, laatste, mislukt }: Backupinstelling, nu: number): boolean {
  if (map === '' || wanneer !== 'dagelijks') return false;
  // After a failure an hour of rest: a stick that is out is not asked for every minute.
  if (mislukt !== null && Math.abs(nu - mislukt.op) < DAG_MS / 24) return false;
  return laatste === null || Math.abs(nu - laatste.op) >= DAG_MS;
}

/**
 * The last day on which a backup can still hold what is destroyed at this moment, when backups go on being made; null when there is
 * no backup. What was left in a folder that was chosen before stays until someone throws it away: that is told where backups are set up.
 */
export function backupsTot({ eerder, laatste, dagen }: Backupinstelling, nu: number): string | null {
  return laatste === null && eerder.length === 0 ? null : dagLater(isodag(nu), dagen);
}

/** How the backups stand. */
export type Backupoordeel =
  | { readonly soort: 'geen' }
  | { readonly soort: 'nooitGemaakt' }
  | { readonly soort: 'goed'; readonly op: number }
  | { readonly soort: 'oud'; readonly op: number; readonly dagen: number }
  /** `op`: the last that did succeed. */
  | { readonly soort: 'mislukt'; readonly reden: string; readonly op: number | null };

export function backupoordeel({ map, laatste, mislukt }: Backupinstelling, nu: number): Backupoordeel {
  if (map === '') return { soort: 'geen' };
  if (mislukt !== null) return { soort: 'mislukt', reden: mislukt.reden, op: laatste?.op ?? null };
  if (laatste === null) return { soort: 'nooitGemaakt' };
  const op = Math.min(laatste.op, nu);
  const dagen = dagenSinds(op, nu);
  return dagen >= BACKUP_OUD_NA_DAGEN ? { soort: 'oud', op, dagen } : { soort: 'goed', op };
}

/** Whether this deserves a word on Vandaag. */
export function isBackupzorg(oordeel: Backupoordeel): boolean {
  switch (oordeel.soort) {
    case 'geen':
    case 'nooitGemaakt':
    case 'oud':
    case 'mislukt':
      return true;
    case 'goed':
      return false;
    default:
      return nooit(oordeel);
  }
}

/** `12,3 MB`: how much room something takes. */
export function toonOmvang(bytes: number): string {
  const [deler, eenheid] = bytes >= 1_000_000_000 ? [1_000_000_000, 'GB'] : bytes >= 1_000_000 ? [1_000_000, 'MB'] : [1_000, 'kB'];
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: bytes >= 1_000_000 ? 1 : 0 }).format(bytes / deler)} ${eenheid}`;
}
