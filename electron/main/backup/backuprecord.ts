import { OntwarFout } from '#shared/contract/fouten';
import { schemaBackupinstelling } from '#shared/backup/instelling';
import { STANDAARD_BACKUP } from '#shared/backup/keuzes';
import { Losrecord, type Losrecordsoort } from '../../gegevens/los-record.ts';
import type { Recordopslag } from '../../kluis/opslag.ts';

/** Where backups go, when they are made and how the last one went; in memory, because the clock asks for it every minute. */
export type Backuprecord = Losrecord<typeof schemaBackupinstelling>;

const SOORT: Losrecordsoort<typeof schemaBackupinstelling> = {
  id: 'backup',
  schema: schemaBackupinstelling,
  standaard: STANDAARD_BACKUP,
  // Version 1 is the first.
  migreer: (document) => document,
  vanNieuwere: () =>
    new OntwarFout({
      code: 'VERSIE_TE_NIEUW',
      watGebeurde: 'De instellingen van je back-up zijn bewaard met een nieuwere versie van Ontwar.',
      watVeilig: 'Ze staan ongeschonden in de kluis. Zolang maakt Ontwar geen back-ups.',
      watNu: 'Installeer de nieuwste versie van Ontwar.',
    }),
};

export function leesBackuprecord(opslag: Recordopslag): Promise<Backuprecord> {
  return Losrecord.lees(SOORT, opslag);
}
