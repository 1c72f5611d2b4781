import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { meld } from './melden.mjs';
import { PROJECT, inProject } from './plaatsen.mjs';
import { draai, eisGelukt } from './proces.mjs';

const BRONNEN = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];
const STEMPEL = inProject('out', '.gebouwd-van');

/** @param {string} pad @returns {string[]} files, in a fixed order, tests aside */
function bestanden(pad) {
  if (!fs.existsSync(pad)) return [];
  if (!fs.statSync(pad).isDirectory()) return [pad];
  return fs
    .readdirSync(pad)
    .toSorted()
    .filter((naam) => !/\.test\.tsx?$/.test(naam))
    .flatMap((naam) => bestanden(path.join(pad, naam)));
}

/** @returns {string} a digest of every file the build depends on */
function vingerafdruk() {
  const hash = createHash('sha256');
  for (const bestand of BRONNEN.flatMap((bron) => bestanden(inProject(bron)))) {
    hash.update(path.relative(PROJECT, bestand)).update('\0').update(fs.readFileSync(bestand)).update('\0');
  }
  return hash.digest('hex');
}

function isActueel() {
  return fs.existsSync(STEMPEL) && fs.readFileSync(STEMPEL, 'utf8') === vingerafdruk();
}

/** Builds `out/` when it is not made from the present sources. */
export async function zorgVoorBouw() {
  if (isActueel()) return;
  meld('Ontwar bouwen …');
  const van = vingerafdruk();
  fs.rmSync(inProject('out'), { recursive: true, force: true });
  const afloop = await draai(process.execPath, [electronVite, 'build'], { cwd: PROJECT });
  eisGelukt(afloop, 'het bouwen van Ontwar is niet gelukt.');
  fs.writeFileSync(STEMPEL, van);
}

export const electronVite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
