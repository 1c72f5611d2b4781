import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { afterEach } from 'vitest';

/* A disk of a few megabytes in memory, to fill and to make read-only. */

const VULLING = 'vulling.bin';

export interface Kleineschijven {
  /** Mounts an empty disk at a folder. */
  readonly maak: (map: string, mebibyte: number) => void;
  /** Makes what lies in a folder read-only for everyone who opens it from now on, also while files in it are open. */
  readonly alleenLezen: (map: string) => void;
  /** Takes that back. */
  readonly weerSchrijfbaar: (map: string) => void;
}

/** Call once at the top of a test file, after `proefomgeving`: what a test mounts is gone after it, whatever happened. */
export function kleineSchijven(): Kleineschijven {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error('This test mounts a small disk, and only root on Linux may do that: run it as root, as CI does.');
  }
  const gekoppeld: string[] = [];
  const maakLos = (): void => {
    // Lazily: the app may still have files open here, and is ended after this.
    for (const map of gekoppeld.splice(0).toReversed()) execFileSync('umount', ['-l', map]);
  };
  afterEach(maakLos);
  process.once('exit', maakLos);
  return {
    maak: (map, mebibyte) => {
      mkdirSync(map, { recursive: true });
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibyte}m,mode=0700`, 'tmpfs', map]);
      gekoppeld.push(map);
    },
    alleenLezen: (map) => {
      execFileSync('mount', ['--bind', map, map]);
      gekoppeld.push(map);
      execFileSync('mount', ['-o', 'remount,bind,ro', map]);
    },
    weerSchrijfbaar: (map) => {
      execFileSync('umount', [map]);
      gekoppeld.splice(gekoppeld.lastIndexOf(map), 1);
    },
  };
}

/** Writes in a folder until its disk has no page left. */
export function maakVol(map: string): void {
  const bestand = openSync(path.join(map, VULLING), 'w');
  const blok = Buffer.alloc(4096, 1);
  try {
    for (;;) writeSync(bestand, blok);
  } catch (fout) {
    if (!(fout instanceof Error && 'code' in fout && fout.code === 'ENOSPC')) throw fout;
  } finally {
    closeSync(bestand);
  }
}

export function maakRuimte(map: string): void {
  rmSync(path.join(map, VULLING));
}
