import { basename, dirname, join } from 'node:path';
import type { Bestanden } from '../bestanden.ts';
import { TIJDELIJK } from '../schijf.ts';
import { GRENDELNAAM } from '../vergrendeling.ts';

/* Where everything of a backup lies, and which files of a kluis belong in it. Layout in docs/kluisformaat.md. */

/** The one folder of Ontwar within the folder that was chosen. */
export const BACKUPMAP = 'Ontwar-backup';
const DELENMAP = 'delen';
const STANDENMAP = 'standen';

/** The backups of one kluis. */
export interface Backupplek {
  readonly bestanden: Bestanden;
  readonly kluisId: string;
  readonly wortel: string;
  /** Every file of the kluis once, under its own hash. */
  readonly delen: string;
  /** A file for each generation. */
  readonly standen: string;
}

export function plekVan(bestanden: Bestanden, gekozen: string, kluisId: string): Backupplek {
  const wortel = join(gekozen, BACKUPMAP, kluisId);
  return { bestanden, kluisId, wortel, delen: join(wortel, DELENMAP), standen: join(wortel, STANDENMAP) };
}

/**
 * The folder to choose when someone points at the folder of Ontwar itself, or at one in it, instead of at what holds it.
 */
export function bedoeldeMap(gekozen: string): string {
  if (basename(gekozen) === BACKUPMAP) return dirname(gekozen);
  return basename(dirname(gekozen)) === BACKUPMAP ? dirname(dirname(gekozen)) : gekozen;
}

/** The files that say what the rest is: they are copied first, and again when they changed under the copy. */
export const VOORAF = ['index', 'index.log', 'kop', 'kop.vorige'] as const;
/** What is of this laptop and this moment. */
const NIET_MEE: ReadonlySet<string> = new Set([GRENDELNAAM, 'pogingen', 'laatst']);
const APARTGEZET = /\.kapot(-\d+)?$/;

/** The path of a file in a kluis: its name, or a folder and its name, with nothing that leads elsewhere. */
const PADVORM = /^(?:[a-z0-9]{1,40}\/)?[a-z0-9+_-][a-z0-9+_.-]{0,200}$/;

export function isKluispad(pad: string): boolean {
  return PADVORM.test(pad);
}

/** Whether this file of a kluis belongs in a backup. */
export function gaatMee(naam: string): boolean {
  return !NIET_MEE.has(naam) && !naam.startsWith(TIJDELIJK) && !APARTGEZET.test(naam) && isKluispad(naam);
}

const STANDVORM = /^[1-9]\d{0,14}-[0-9a-f]{8}$/;
const KLUISVORM = /^[0-9a-f]{32}$/;

/** Whether this names a generation: its number and eight random digits. */
export function isStandnaam(naam: string): boolean {
  return STANDVORM.test(naam);
}

export function isKluisId(naam: string): boolean {
  return KLUISVORM.test(naam);
}

/** What names a generation within the folder that was chosen. */
export function standId(kluisId: string, naam: string): string {
  return `${kluisId}-${naam}`;
}

/** The two parts of such an id, or null when it is none. */
export function leesStandId(id: string): { readonly kluisId: string; readonly naam: string } | null {
  const kluisId = id.slice(0, 32);
  const naam = id.slice(33);
  return id[32] === '-' && isKluisId(kluisId) && isStandnaam(naam) ? { kluisId, naam } : null;
}
