import type { Vernietigd } from '#shared/bewaring/bewaring';
import type { Backupinstelling } from '#shared/backup/instelling';
import { backupsTot } from '#shared/backup/regels';

/** Where else what is destroyed now can still lie, and until when. */
export type Elders = Pick<Vernietigd, 'backupsTot' | 'elders'>;

/** @param kopie the kluis as it was before a newer Ontwar brought it up to date is still there */
export function eldersVan(instelling: Backupinstelling, kopie: boolean, nu: number): Elders {
  return {
    backupsTot: backupsTot(instelling, nu),
    elders: [...(instelling.eerder.length === 0 ? [] : (['eerdere-backupmap'] as const)), ...(kopie ? (['kopie'] as const) : [])],
  };
}
