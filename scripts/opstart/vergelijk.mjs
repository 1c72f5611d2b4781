import fs from 'node:fs';
import path from 'node:path';
import { Stop, meld } from './melden.mjs';
import { zorgVoorPakketten } from './pakketten.mjs';
import { inProject } from './plaatsen.mjs';
import { eisGelukt, npm, stopAlsOnderbroken } from './proces.mjs';

const MAP = inProject('tests', 'bench', 'vergelijk');
const SQLITE = 'better-sqlite3-multiple-ciphers';
const GEBOUWD = path.join(MAP, 'node_modules', SQLITE, 'build', 'Release', 'better_sqlite3.node');

/**
 * Installs what the measurement of the kluis compares with, and builds the part of it that is no JavaScript. Neither is needed for
 * the rest: what cannot be had is told in a line, and the measurement goes on without it.
 */
export async function zorgVoorVergelijking() {
  try {
    await zorgVoorPakketten(MAP);
    if (fs.existsSync(GEBOUWD)) return;
    meld('SQLCipher bouwen voor de vergelijking; dat duurt een paar minuten, en is maar een keer nodig …');
    // No build that somebody else made: where that would come from cannot be reached everywhere.
    eisGelukt(await npm(['rebuild', '--build-from-source', '--ignore-scripts=false', SQLITE], { cwd: MAP }), 'bouwen lukt niet');
  } catch (fout) {
    stopAlsOnderbroken();
    if (!(fout instanceof Stop)) throw fout;
    meld(`niet alles om mee te vergelijken is er: ${fout.message.split('\n')[0]}`);
  }
}
