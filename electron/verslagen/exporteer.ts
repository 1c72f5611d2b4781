import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { systeemtoeval } from '../kluis/cryptografie/toeval.ts';

/**
 * Writes a file where the user chose: wholly, or not at all. What stood there under this name stays until the new one is complete.
 * @param wat the name of it in what a user reads
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, and what `vlakVoor` throws
 */
export async function exporteer(pad: string, bytes: Uint8Array, wat: 'het verslag' | 'het bestand' = 'het verslag', { vlakVoor, terug }: Rondschrijven = {}): Promise<void> {
  const tijdelijk = join(dirname(pad), `.${basename(pad).slice(0, 60)}.${systeemtoeval(6).toString('hex')}.deel`);
  try {
    await alsExport(wat, () => schrijfEnBewaar(tijdelijk, bytes));
    try {
      await vlakVoor?.();
      await alsExport(wat, () => rename(tijdelijk, pad));
    } catch (waarom) {
      await terug?.();
      throw waarom;
    }
  } catch (waarom) {
    await unlink(tijdelijk).catch(() => undefined);
    throw waarom;
  }
}

/** What belongs to a file that is written, and is done only when there is room for it. */
export interface Rondschrijven {
  /** When all of it is on that disk, and before it stands there under its name. What it throws, keeps the file away. */
  readonly vlakVoor?: () => Promise<void>;
  /** When it does not come there after all: undoes what `vlakVoor` did, or had begun. */
  readonly terug?: () => Promise<void>;
}

async function alsExport(wat: 'het verslag' | 'het bestand', doe: () => Promise<void>): Promise<void> {
  try {
    await doe();
  } catch (oorzaak) {
    throw exportfout(oorzaak, wat);
  }
}

async function schrijfEnBewaar(pad: string, bytes: Uint8Array): Promise<void> {
  const bestand = await open(pad, 'wx', 0o600);
  try {
    await bestand.writeFile(bytes);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}

const VEILIG = 'Er is niets half geschreven. Alles staat nog in de kluis.';

function exportfout(oorzaak: unknown, wat: string): OntwarFout {
  const code = oorzaak instanceof Error && 'code' in oorzaak ? oorzaak.code : '';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fout('SCHIJF_VOL', `Op die plek is geen ruimte meer voor ${wat}.`, 'Maak ruimte, of kies een andere plek.', oorzaak);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fout('ALLEEN_LEZEN', 'Ontwar mag op die plek geen bestand zetten.', 'Kies een andere map.', oorzaak);
    case 'ENOENT':
    case 'ENOTDIR':
      return fout('SCHRIJVEN_MISLUKT', 'De map die je koos, is er niet meer.', 'Kies een andere map.', oorzaak);
    case 'EISDIR':
      return fout('SCHRIJVEN_MISLUKT', 'Op die plek staat al een map met deze naam.', 'Kies een andere naam.', oorzaak);
    default:
      return fout('SCHRIJVEN_MISLUKT', `Op die plek lukte het niet om ${wat} te bewaren.`, 'Probeer het opnieuw, of kies een andere plek.', oorzaak);
  }
}

function fout(code: 'SCHIJF_VOL' | 'ALLEEN_LEZEN' | 'SCHRIJVEN_MISLUKT', watGebeurde: string, watNu: string, oorzaak: unknown): OntwarFout {
  return new OntwarFout({ code, watGebeurde, watVeilig: VEILIG, watNu }, oorzaak);
}
