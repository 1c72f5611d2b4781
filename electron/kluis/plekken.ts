import type { Bestanden } from './bestanden.ts';
import type { Kern } from './kern.ts';
import { isKopVan } from './kop.ts';
import type { Kopbeheer } from './kopbeheer.ts';
import type { Logboekkop, Logboekplek } from './logboekplek.ts';
import { LOGBOEKMAP, RECORDMAP, SLEUTELMAP } from './toestand.ts';

/* What parts of the kluis that are not its core get to see of it. */

function isGelijkeKop(a: Logboekkop | null, b: Logboekkop): boolean {
  return a !== null && a.nummer === b.nummer && a.hash === b.hash;
}

/** What the logboek gets. */
export function logboekplekVan(kern: Kern, beheer: Kopbeheer): Logboekplek {
  const { bos, index, log, omgeving, logboekmap } = kern;
  return {
    map: logboekmap,
    kluisId: bos.kluisId,
    omgeving,
    koppen: { index: index.logboek, kop: beheer.kop.logboek },
    verpak: (sleutel, aad) => bos.verpak(sleutel, aad),
    pakUit: (bytes, aad) => bos.pakUit(bytes, aad),
    noteerInIndex: async ({ nummer, hash }) => {
      index.logboek = { nummer, hash };
      await log.voegToe({ t: 'logboek', nummer, hash });
    },
    noteerInKop: ({ nummer, hash }) =>
      beheer.doe(async () => {
        if (!isGelijkeKop(beheer.kop.logboek, { nummer, hash })) await beheer.vervang({ ...beheer.kop, logboek: { nummer, hash } });
      }),
  };
}

/** What a backup copies. */
export interface Backupbron {
  /** The folder of the kluis. */
  readonly map: string;
  /** 32 hexadecimal digits. */
  readonly kluisId: string;
  readonly bestanden: Bestanden;
  /** The folders in it; the empty one is the kluis itself. */
  readonly mappen: readonly string[];
  /** With which backups are signed when the copying begins. Zeroed when it ends. */
  readonly sleutel: Buffer;
  /** With which a backup that holds this header is to be signed; null when it is not the header of the keys of this moment. Zeroed when the copying ends. */
  readonly sleutelBij: (kop: Buffer) => Buffer | null;
}

export async function metBackupbron<T>(kern: Kern, kluisId: string, taak: (bron: Backupbron) => Promise<T>): Promise<T> {
  await kern.log.maakDuurzaam();
  const uitgegeven: Buffer[] = [];
  const geef = (): Buffer => {
    const sleutel = kern.bos.backupsleutel();
    uitgegeven.push(sleutel);
    return sleutel;
  };
  // Somebody can be removed while a backup is made: then the header that was copied decides, because who puts it back has its key alone.
  const sleutelBij = (kop: Buffer): Buffer | null => (isKopVan(kop, kern.bos.kopsleutel) ? geef() : null);
  try {
    return await taak({ map: kern.wortel.pad, kluisId, bestanden: kern.omgeving.bestanden, mappen: [SLEUTELMAP, RECORDMAP, LOGBOEKMAP, ''], sleutel: geef(), sleutelBij });
  } finally {
    for (const sleutel of uitgegeven) sleutel.fill(0);
  }
}
