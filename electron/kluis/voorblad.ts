import { sha256 } from './cryptografie/versleuteling.ts';

/*
 * The first 16 bytes of every file of a kluis: magic, kind, format version and a check over those, which stay the same in
 * every later version of the format. So a newer version is told apart from a damaged byte.
 */

const MAGIE = Buffer.from('ONTWARKL', 'ascii');
export const VOORBLAD_LENGTE = 16;

export const BESTANDSOORTEN = { kop: 0x4b, sleutel: 0x53, record: 0x52, index: 0x49, log: 0x4c, stand: 0x47, logboek: 0x42 } as const;
export type Bestandsoort = keyof typeof BESTANDSOORTEN;
/** The version in which each kind is written; every earlier one is read. */
export const FORMAATVERSIES: Readonly<Record<Bestandsoort, number>> = { kop: 2, sleutel: 1, record: 1, index: 1, log: 1, stand: 1, logboek: 1 };

export type Voorbladoordeel = 'goed' | 'beschadigd' | 'nieuwer';

/** The first 16 bytes of a file of this kind. */
export function maakVoorblad(soort: Bestandsoort, versie: number = FORMAATVERSIES[soort]): Buffer {
  const bytes = Buffer.alloc(VOORBLAD_LENGTE);
  MAGIE.copy(bytes);
  bytes.writeUInt8(BESTANDSOORTEN[soort], 8);
  bytes.writeUInt16BE(versie, 9);
  sha256(bytes.subarray(0, 11)).copy(bytes, 11, 0, 4);
  return bytes;
}

/** The format version that a file of at least 16 bytes says it has. */
export function leesVersie(bytes: Buffer): number {
  return bytes.readUInt16BE(9);
}

/** Whether these bytes begin a file of this kind that this version of Ontwar can read. */
export function beoordeelVoorblad(bytes: Buffer, soort: Bestandsoort): Voorbladoordeel {
  if (bytes.length < VOORBLAD_LENGTE) return 'beschadigd';
  const versie = leesVersie(bytes);
  if (versie < 1 || !maakVoorblad(soort, versie).equals(bytes.subarray(0, VOORBLAD_LENGTE))) return 'beschadigd';
  return versie > FORMAATVERSIES[soort] ? 'nieuwer' : 'goed';
}
