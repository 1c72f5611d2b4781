import type { Backupinstelling } from './instelling.ts';

/** When a backup is made by itself. */
export const BACKUPMOMENTEN = ['afsluiten', 'dagelijks', 'zelf'] as const;
export type Backupmoment = (typeof BACKUPMOMENTEN)[number];

export const STANDAARD_BACKUP: Backupinstelling = { versie: 1, map: '', eerder: [], wanneer: 'afsluiten', generaties: 10, dagen: 90, laatste: null, mislukt: null };

/** Days after which a last backup is called old. */
export const BACKUP_OUD_NA_DAGEN = 7;
