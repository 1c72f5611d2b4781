import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { RECORDSOORTEN } from '../../electron/kluis/opslag.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { Geheugenschijf } from './kluis-geheugenschijf.ts';
import { proefomgeving } from './kluis-proef.ts';

/* The kluis of version 1 of the data, as tests use it. */

export const VECTOR = join(import.meta.dirname, '..', 'vectoren', 'kluis-stap-1');
export const MAP = '/thuis/kluis';
export const KOPIE = `${MAP}-kopie-versie-1`;
const MAPPEN = ['', 'sleutels', 'records'] as const;

const schemaVector = z.strictObject({
  wachtzin: z.string(),
  herstelcode: z.string(),
  records: z.array(z.strictObject({ id: z.string(), soort: z.enum(RECORDSOORTEN), regel: z.unknown(), inhoud: z.looseObject({ versie: z.literal(1) }) })),
});

/** What the old code kept in it, and what opens it. */
export async function leesVector(): Promise<z.infer<typeof schemaVector>> {
  return schemaVector.parse(JSON.parse(await readFile(join(VECTOR, 'records.json'), 'utf8')));
}

/** The files of the kluis as the old code left them, by path from its folder. */
export async function bestandenVanVector(): Promise<ReadonlyMap<string, Buffer>> {
  const uit = new Map<string, Buffer>();
  for (const map of MAPPEN) {
    for (const deel of await readdir(join(VECTOR, 'kluis', map), { withFileTypes: true })) {
      if (deel.isFile()) uit.set(join(map, deel.name), await readFile(join(VECTOR, 'kluis', map, deel.name)));
    }
  }
  return uit;
}

/** A disk with that kluis on it. */
export async function schijfMetVector(): Promise<Geheugenschijf> {
  const schijf = new Geheugenschijf();
  await schijf.maakMap('/');
  await schijf.maakMap('/thuis');
  const bestanden = [...(await bestandenVanVector())];
  for (const map of MAPPEN) {
    const erin = bestanden.flatMap(([pad, bytes]) => (join(map, pad.slice(pad.lastIndexOf('/') + 1)) === pad ? [[pad.slice(pad.lastIndexOf('/') + 1), bytes] as const] : []));
    schijf.zetMap(map === '' ? MAP : join(MAP, map), Object.fromEntries(erin));
  }
  return schijf;
}

/** The files under a folder of a disk, by path from there; without the hold on it. */
export function bestandenOnder(schijf: Geheugenschijf, map: string): ReadonlyMap<string, Buffer> {
  const paden = schijf.paden().filter((pad) => pad.startsWith(`${map}/`) && !pad.endsWith('/in-gebruik'));
  return new Map(paden.toSorted().map((pad) => [pad.slice(map.length + 1), schijf.inhoud(pad)]));
}

/** Opens it. A power cut can damage the count of attempts, which then asks for a wait of seconds; time passes here at once. */
export async function openVector(schijf: Geheugenschijf, wachtzin: string, map: string = MAP): Promise<Kluis> {
  const omgeving = proefomgeving({ bestanden: schijf });
  const invoer = { soort: 'wachtzin', geheim: wachtzin } as const;
  try {
    return await Kluis.open(map, invoer, omgeving);
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || fout.fout.wachtSeconden === undefined) throw fout;
    return Kluis.open(map, invoer, { ...omgeving, nu: () => omgeving.nu() + 61_000 });
  }
}
