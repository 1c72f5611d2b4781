import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/* Looks for bytes in the memory of other processes, by /proc: Linux, and as root or with leave to trace them. */

export interface Naald {
  readonly naam: string;
  readonly bytes: Buffer;
}

/** A text as it can lie in memory: a byte a sign, as V8 keeps Latin and as everything keeps UTF-8, or two. */
export function tekstnaalden(naam: string, tekst: string): readonly Naald[] {
  return [
    { naam: `${naam} (utf-8)`, bytes: Buffer.from(tekst, 'utf8') },
    { naam: `${naam} (utf-16)`, bytes: Buffer.from(tekst, 'utf16le') },
  ];
}

interface Streek {
  readonly van: number;
  readonly tot: number;
}

const STUK = 8 * 1024 * 1024;

/** The memory of this process that it can read and that holds something of its own; of files it only mapped, what it wrote. */
function streken(pid: number): readonly Streek[] {
  const uit: Streek[] = [];
  let streek: (Streek & { readonly eigen: boolean }) | null = null;
  for (const regel of readFileSync(`/proc/${pid}/smaps`, 'utf8').split('\n')) {
    const kop = /^([\da-f]+)-([\da-f]+) (\S{4}) \S+ \S+ \d+\s*(.*)$/.exec(regel);
    if (kop !== null) {
      const [, van = '', tot = '', rechten = '', pad = ''] = kop;
      streek = { van: Number.parseInt(van, 16), tot: Number.parseInt(tot, 16), eigen: rechten.startsWith('r') && !pad.startsWith('[v') };
      continue;
    }
    // What a process only read from a file is in that file.
    const gevuld = /^(?:Anonymous|Shared_Dirty|Swap): +(\d+) kB$/.exec(regel);
    if (gevuld === null || gevuld[1] === '0' || streek === null || !streek.eigen) continue;
    uit.push({ van: streek.van, tot: streek.tot });
    streek = null;
  }
  return uit;
}

const BLAD = 4096;
const REGEL = 8;
/** In the highest byte of an entry of the page map: in memory, or swapped out. */
const AANWEZIG = 0xc0;

/** The parts of a stretch that were ever used; of what is only reserved there is nothing to read. */
function aanwezig(bladen: number, { van, tot }: Streek): readonly Streek[] {
  const aantal = (tot - van) / BLAD;
  const kaart = Buffer.alloc(aantal * REGEL);
  const gelezen = readSync(bladen, kaart, 0, kaart.length, (van / BLAD) * REGEL);
  const uit: { van: number; tot: number }[] = [];
  for (let blad = 0; blad < gelezen / REGEL; blad += 1) {
    if (((kaart[blad * REGEL + REGEL - 1] ?? 0) & AANWEZIG) === 0) continue;
    const plek = van + blad * BLAD;
    const vorige = uit.at(-1);
    if (vorige?.tot === plek) vorige.tot += BLAD;
    else uit.push({ van: plek, tot: plek + BLAD });
  }
  return uit;
}

export interface Vondst {
  readonly naald: Naald;
  readonly keer: number;
}

/** How often each of these lies in the memory of this process; null when it has ended. @throws Error when its memory cannot be read */
export function zoekInProces(pid: number, naalden: readonly Naald[]): readonly Vondst[] | null {
  try {
    return zoek(pid, naalden);
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && (fout.code === 'ESRCH' || fout.code === 'ENOENT') && !existsSync(`/proc/${pid}/maps`)) return null;
    throw fout;
  }
}

function zoek(pid: number, naalden: readonly Naald[]): readonly Vondst[] {
  const keren = new Map<Naald, number>();
  const overlap = Math.max(...naalden.map(({ bytes }) => bytes.length)) - 1;
  const stuk = Buffer.alloc(STUK + overlap);
  let bytes = 0;
  const bestand = openSync(`/proc/${pid}/mem`, 'r');
  const bladen = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    for (const { van, tot } of streken(pid).flatMap((streek) => aanwezig(bladen, streek))) {
      for (let plek = van; plek < tot; plek += STUK) {
        const gelezen = leesOfNiets(bestand, stuk, Math.min(STUK + overlap, tot - plek), plek);
        bytes += Math.min(gelezen, STUK);
        const hier = stuk.subarray(0, gelezen);
        for (const naald of naalden) {
          let bij = hier.indexOf(naald.bytes);
          // What begins in the overlap is counted with the next piece.
          while (bij !== -1 && bij < STUK) {
            keren.set(naald, (keren.get(naald) ?? 0) + 1);
            bij = hier.indexOf(naald.bytes, bij + 1);
          }
        }
      }
    }
  } finally {
    closeSync(bestand);
    closeSync(bladen);
  }
  if (bytes === 0) throw new Error(`Nothing of the memory of process ${pid} could be read.`);
  return [...keren].map(([naald, keer]) => ({ naald, keer }));
}

/** A part that went away, or that a device keeps, has nothing to read. */
function leesOfNiets(bestand: number, stuk: Buffer, lengte: number, plek: number): number {
  try {
    return readSync(bestand, stuk, 0, lengte, plek);
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && (fout.code === 'EIO' || fout.code === 'EFAULT')) return 0;
    throw fout;
  }
}

export interface Procesregel {
  readonly pid: number;
  /** `main`, `renderer`, `gpu-process`, `utility`, `zygote`. */
  readonly soort: string;
}

/** The process of the app and everything it started. */
export function processen(hoofd: number): readonly Procesregel[] {
  const ouders = new Map<number, number>();
  for (const naam of readdirSync('/proc')) {
    if (!/^\d+$/.test(naam)) continue;
    const stat = leesAlsErIs(`/proc/${naam}/stat`);
    const ouder = stat === null ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (ouder !== undefined) ouders.set(Number(naam), Number(ouder));
  }
  const hoortErbij = (pid: number): boolean => pid === hoofd || (ouders.has(pid) && pid > 1 && hoortErbij(ouders.get(pid) ?? 0));
  return [...ouders.keys()].filter(hoortErbij).map((pid) => ({ pid, soort: pid === hoofd ? 'main' : soortVan(pid) }));
}

function soortVan(pid: number): string {
  return /--type=([\w-]+)/.exec((leesAlsErIs(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' '))?.[1] ?? 'main';
}

function leesAlsErIs(pad: string): string | null {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return null;
  }
}
