import fs from 'node:fs';
import path from 'node:path';
import { cachemap } from './plaatsen.mjs';

/* Folders in the cache in which something is being made. Each carries the process that makes it, so that remains show. */
const NAAM = /^\.bezig-(\d+)-/;

/**
 * @template T
 * @param {(map: string) => Promise<T>} maak
 * @returns {Promise<T>}
 */
export async function inWerkmap(maak) {
  fs.mkdirSync(cachemap(), { recursive: true });
  const map = fs.mkdtempSync(path.join(cachemap(), `.bezig-${process.pid}-`));
  try {
    return await maak(map);
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}

/** Removes what a killed set-up left behind. */
export function ruimRestenOp() {
  if (!fs.existsSync(cachemap())) return;
  for (const naam of fs.readdirSync(cachemap())) {
    const pid = NAAM.exec(naam)?.[1];
    if (pid !== undefined && !leeft(Number(pid))) fs.rmSync(path.join(cachemap(), naam), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function leeft(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM';
  }
}
