import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';

/* Reading a package from outside, byte by byte: what the packager says it did is not what is tested. */

/** The fuses of Electron in the order in which they lie in its executable. */
const ZEKERINGEN = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

export type Zekering = (typeof ZEKERINGEN)[number];

/** What stands before the fuses; then a byte for their version, one for how many, and a digit for each. */
const BAKEN = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

function plaatsVanZekeringen(programma: Buffer): number {
  const baken = programma.indexOf(BAKEN, 0, 'latin1');
  if (baken === -1) throw new Error('This executable has no fuses.');
  return baken + BAKEN.length + 2;
}

/** Each fuse of an Electron executable: on, off, or null when this Electron does not have it. */
export function leesZekeringen(pad: string): Readonly<Record<Zekering, boolean | null>> {
  const programma = readFileSync(pad);
  const begin = plaatsVanZekeringen(programma);
  const aantal = programma[begin - 1] ?? 0;
  const stand = (i: number): boolean | null => (i < aantal && '01'.includes(String.fromCharCode(programma[begin + i] ?? 0)) ? programma[begin + i] === 0x31 : null);
  return Object.fromEntries(ZEKERINGEN.map((naam, i) => [naam, stand(i)])) as Record<Zekering, boolean | null>;
}

/** Sets one fuse of an executable, in place. */
export function zetZekering(pad: string, naam: Zekering, aan: boolean): void {
  const plek = plaatsVanZekeringen(readFileSync(pad)) + ZEKERINGEN.indexOf(naam);
  const programma = openSync(pad, 'r+');
  writeSync(programma, aan ? '1' : '0', plek, 'latin1');
  closeSync(programma);
}

interface Archiefmap {
  readonly files?: Readonly<Record<string, Archiefmap>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
}

/** Every file of an asar archive with its bytes; null for one that the archive only points at. */
export function leesArchief(pad: string): ReadonlyMap<string, Buffer | null> {
  const archief = readFileSync(pad);
  const begin = 8 + archief.readUInt32LE(4);
  const kop = JSON.parse(archief.toString('utf8', 16, 16 + archief.readUInt32LE(12))) as Archiefmap;
  const uit = new Map<string, Buffer | null>();
  const loop = (ingang: Archiefmap, naam: string): void => {
    if (ingang.files !== undefined) for (const [kind, inhoud] of Object.entries(ingang.files)) loop(inhoud, path.posix.join(naam, kind));
    else if (ingang.offset === undefined || ingang.unpacked === true) uit.set(naam, null);
    else uit.set(naam, archief.subarray(begin + Number(ingang.offset), begin + Number(ingang.offset) + (ingang.size ?? 0)));
  };
  loop(kop, '');
  return uit;
}

/** The modules of an archive that these entries load, one through the other. */
export function bereikbaar(archief: ReadonlyMap<string, Buffer | null>, ingangen: readonly string[]): ReadonlySet<string> {
  const gezien = new Set<string>();
  const loop = (pad: string): void => {
    if (gezien.has(pad)) return;
    gezien.add(pad);
    const bron = archief.get(pad)?.toString('utf8') ?? '';
    for (const [, doel = ''] of bron.matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*["`](\.{1,2}\/[^"`]+)["`]/gu)) {
      const volgende = path.posix.join(path.posix.dirname(pad), doel);
      if (archief.has(volgende)) loop(volgende);
    }
  };
  ingangen.forEach(loop);
  return gezien;
}
