import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaMoment } from '../domein/basis.ts';
import { BACKUPMOMENTEN } from './keuzes.ts';

/** The record `backup` of the kind instellingen: what the user chose, and how it went. */
export const schemaBackupinstelling = z.strictObject({
  versie: z.literal(1),
  /** Empty while none is chosen. */
  map: z.string().max(4_096),
  /** Folders in which backups were left when another was chosen: nothing in those is cleared any more. */
  eerder: z.array(z.string().max(4_096)).max(20),
  wanneer: z.enum(BACKUPMOMENTEN),
  /** So many generations are kept … */
  generaties: z.number().int().min(2).max(100),
  /** … and none older than so many days, except the last: that bounds until when what was destroyed can lie in a backup. */
  dagen: z.number().int().min(7).max(730),
  laatste: z.strictObject({ op: schemaMoment, onderdelen: z.number().int().min(0), bytes: z.number().int().min(0) }).nullable(),
  /** The last attempt, when it failed: when, and what to read about it. */
  mislukt: z.strictObject({ op: schemaMoment, reden: z.string() }).nullable(),
});
export type Backupinstelling = AlleenLezen<z.infer<typeof schemaBackupinstelling>>;
