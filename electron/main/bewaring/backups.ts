import { schemaBackupinstelling } from '#shared/backup/instelling';
import { backupsTot } from '#shared/backup/regels';
import { OntwarFout } from '#shared/contract/fouten';
import type { Recordopslag } from '../../kluis/opslag.ts';

const BACKUP_ID = 'backup';

/** The last day on which a backup can hold what is destroyed now; null when there is none. @throws OntwarFout what reading throws */
export async function leesBackupsTot(opslag: Pick<Recordopslag, 'lees'>, nu: number): Promise<string | null> {
  const gelezen = schemaBackupinstelling.safeParse(await opslag.lees(BACKUP_ID).catch(alsErGeenIs));
  return gelezen.success ? backupsTot(gelezen.data, nu) : null;
}

function alsErGeenIs(fout: unknown): null {
  if (fout instanceof OntwarFout && fout.fout.code === 'NIET_GEVONDEN') return null;
  throw fout;
}
