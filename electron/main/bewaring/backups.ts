import { schemaBackupinstelling } from '#shared/backup/instelling';
import { OntwarFout } from '#shared/contract/fouten';
import { dagLater, isodag } from '#shared/domein/tijd';
import type { Recordopslag } from '../../kluis/opslag.ts';

const BACKUP_ID = 'backup';

/**
 * The last day on which a backup can hold what is destroyed now: backups are kept so many days, and the next one is without it.
 * Null when none was ever made here.
 * @throws OntwarFout LEZEN_MISLUKT
 */
export async function backupsTot(opslag: Pick<Recordopslag, 'lees'>, nu: number): Promise<string | null> {
  const gelezen = schemaBackupinstelling.safeParse(await opslag.lees(BACKUP_ID).catch(alsErGeenIs));
  return gelezen.success && gelezen.data.laatste !== null ? dagLater(isodag(nu), gelezen.data.dagen) : null;
}

function alsErGeenIs(fout: unknown): null {
  if (fout instanceof OntwarFout && fout.fout.code === 'NIET_GEVONDEN') return null;
  throw fout;
}
