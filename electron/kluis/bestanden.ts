import { mkdir, open, readFile, readdir, rename, rmdir, stat, unlink, type FileHandle } from 'node:fs/promises';

/** An open file. Positions and lengths in bytes. */
export interface Bestand {
  /** @returns how many bytes were written; may be fewer than given, as the system allows. */
  schrijf(bytes: Uint8Array, positie: number): Promise<number>;
  sync(): Promise<void>;
  kap(lengte: number): Promise<void>;
  sluit(): Promise<void>;
}

/** An open folder, to make what was renamed or removed in it durable. */
export type OpenMap = Pick<Bestand, 'sync' | 'sluit'>;

/** What a disk tells of a file or folder without reading it. */
export interface Kenmerken {
  readonly isMap: boolean;
  /** Bytes. */
  readonly lengte: number;
  /** When it last changed, epoch ms. */
  readonly op: number;
}

/** The few things the kluis asks of a file system: thin, so that a test can make each of them fail. */
export interface Bestanden {
  lees(pad: string): Promise<Buffer>;
  /** Opens for writing from nothing. */
  maak(pad: string): Promise<Bestand>;
  /** Makes a new file; fails with EEXIST when there is one, so that of two only one succeeds. */
  maakAlleen(pad: string): Promise<Bestand>;
  /** Opens an existing file for writing, contents kept. */
  openBestaand(pad: string): Promise<Bestand>;
  openMap(pad: string): Promise<OpenMap>;
  maakMap(pad: string): Promise<void>;
  lijst(pad: string): Promise<readonly string[]>;
  hernoem(van: string, naar: string): Promise<void>;
  verwijder(pad: string): Promise<void>;
  /** Removes an empty folder. */
  verwijderMap(pad: string): Promise<void>;
  /** When a file or folder last changed, epoch ms. */
  gewijzigdOp(pad: string): Promise<number>;
  kenmerken(pad: string): Promise<Kenmerken>;
}

const ALLEEN_EIGENAAR = 0o600;
const MAP_ALLEEN_EIGENAAR = 0o700;

function omhul(handvat: FileHandle): Bestand {
  return {
    schrijf: async (bytes, positie) => (await handvat.write(bytes, 0, bytes.length, positie)).bytesWritten,
    sync: () => handvat.sync(),
    kap: (lengte) => handvat.truncate(lengte),
    sluit: () => handvat.close(),
  };
}

/** Windows cannot open a folder as a file; NTFS journals renames itself. */
const ZONDER_MAPSYNC: OpenMap = { sync: () => Promise.resolve(), sluit: () => Promise.resolve() };

/** The real file system. */
export const schijfbestanden: Bestanden = {
  lees: (pad) => readFile(pad),
  maak: async (pad) => omhul(await open(pad, 'w', ALLEEN_EIGENAAR)),
  maakAlleen: async (pad) => omhul(await open(pad, 'wx', ALLEEN_EIGENAAR)),
  openBestaand: async (pad) => omhul(await open(pad, 'r+')),
  openMap: async (pad) => (process.platform === 'win32' ? ZONDER_MAPSYNC : omhul(await open(pad, 'r'))),
  maakMap: async (pad) => {
    try {
      await mkdir(pad, { recursive: true, mode: MAP_ALLEEN_EIGENAAR });
    } catch {
      // On a read-only disk Node's recursive mkdir says that the folder does not exist; the plain one says what is wrong.
      await mkdir(pad, { mode: MAP_ALLEEN_EIGENAAR });
    }
  },
  lijst: (pad) => readdir(pad),
  hernoem: rename,
  verwijder: unlink,
  verwijderMap: rmdir,
  gewijzigdOp: async (pad) => Math.round((await stat(pad)).mtimeMs),
  kenmerken: async (pad) => {
    const gelezen = await stat(pad);
    return { isMap: gelezen.isDirectory(), lengte: gelezen.size, op: Math.round(gelezen.mtimeMs) };
  },
};
