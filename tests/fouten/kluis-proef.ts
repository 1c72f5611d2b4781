import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leidAfHier, type Sleutelafleiding } from '../../electron/kluis/cryptografie/afleiding.ts';
import { schijfbestanden } from '../../electron/kluis/bestanden.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { WEGWERPPROFIEL, type Kluisomgeving } from '../../electron/kluis/omgeving.ts';
import type { Sleutelinvoer } from '../../electron/kluis/ontsluiten.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';

/* What the tests of the kluis share: a cheap environment, and ways to look at folders and errors. */

export const WACHTZIN = 'vier paarden dansen op zolder';
export const MET_WACHTZIN = { soort: 'wachtzin', geheim: WACHTZIN } as const;

const afgeleid = new Map<string, Buffer>();
/** Real Argon2id, but each secret with each salt once: a test that opens thousands of times is about something else. */
const leidEenmaalAf: Sleutelafleiding = async (geheim, parameters) => {
  const vraag = `${geheim.toString('hex')} ${parameters.zout.toString('hex')}`;
  const sleutel = afgeleid.get(vraag) ?? (await leidAfHier(geheim, parameters));
  afgeleid.set(vraag, Buffer.from(sleutel));
  return Buffer.from(sleutel);
};

let levens = 0;

/** An environment with cheap keys. Each call is a process of its own, and every earlier one is gone: as after a crash. */
export function proefomgeving(anders: Partial<Kluisomgeving> = {}): Kluisomgeving {
  levens += 1;
  const kenmerk = `proef ${levens}`;
  let tijd = 1_770_000_000_000;
  return {
    sleutelafleiding: leidEenmaalAf,
    profiel: WEGWERPPROFIEL,
    nu: () => (tijd += 1_000),
    klok: () => performance.now(),
    toeval: randomBytes,
    bestanden: schijfbestanden,
    proces: { kenmerk, leeft: (ander) => ander === kenmerk },
    ...anders,
  };
}

/** Opens. A crash can leave or damage the count of attempts, which then asks for a wait of seconds; time passes here at once. */
export async function openNaWachten(map: string, invoer: Sleutelinvoer, omgeving: Kluisomgeving): Promise<Kluis> {
  try {
    return await Kluis.open(map, invoer, omgeving);
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || fout.fout.wachtSeconden === undefined) throw fout;
    if (fout.fout.wachtSeconden > 60) throw new Error('Nobody waits longer than a minute.', { cause: fout });
    return Kluis.open(map, invoer, { ...omgeving, nu: () => omgeving.nu() + 61_000 });
  }
}

export function proefmap(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'kluisproef-'));
}

/** The code of the error a promise ends in, or `goed`. An error that is not one of ours fails the test. */
export async function uitkomst(belofte: Promise<unknown>): Promise<string> {
  try {
    await belofte;
    return 'goed';
  } catch (fout) {
    if (fout instanceof OntwarFout) return fout.fout.code;
    throw fout;
  }
}

/** Every file under a folder, by path from there. */
export async function alleBestanden(map: string): Promise<readonly string[]> {
  const inhoud = await readdir(map, { recursive: true, withFileTypes: true });
  return inhoud.filter((deel) => deel.isFile()).map((deel) => join(deel.parentPath, deel.name).slice(map.length + 1)).toSorted();
}

/** Repeatable numbers from 0 to below 1 (mulberry32). */
export function dobbel(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
