import { Low, type Adapter } from 'lowdb';
import type { Recordinhoud } from './recordbestand.ts';

/** How one record is read and written; both are complete when they resolve and throw when they fail. */
export interface Recordtoegang {
  readonly lees: () => Promise<Recordinhoud>;
  readonly schrijf: (inhoud: Recordinhoud) => Promise<void>;
}

/**
 * lowdb's `Low` for one record. lowdb turns a null from its adapter into the default without a word; this adapter never
 * gives null, so a read that fails throws and never yields a default that could then be saved over the record.
 */
export function recordDb(toegang: Recordtoegang): Low<Recordinhoud | null> {
  const adapter: Adapter<Recordinhoud | null> = {
    read: toegang.lees,
    write: async (inhoud) => {
      if (inhoud === null) throw new Error('A record without contents is never written.');
      await toegang.schrijf(inhoud);
    },
  };
  return new Low<Recordinhoud | null>(adapter, null);
}

/** Reads a record through lowdb. */
export async function leesDoorDb(toegang: Recordtoegang): Promise<Recordinhoud> {
  const db = recordDb(toegang);
  await db.read();
  if (db.data === null) throw new Error('A read that does not fail has contents.');
  return db.data;
}

/** Writes a record through lowdb. `update` is not used: it neither awaits nor rolls back. */
export async function schrijfDoorDb(toegang: Recordtoegang, inhoud: Recordinhoud): Promise<void> {
  const db = recordDb(toegang);
  db.data = inhoud;
  await db.write();
}
