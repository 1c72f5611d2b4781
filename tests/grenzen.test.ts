import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alsRegel, toetsBron, toetsLockfile, toetsTekst, wegenNaar } from './grenzen/toets.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');
const NIET_VAN_ONS = new Set(['node_modules', '.git', 'out', 'out-bench', 'dist', 'uitvoer']);

const LOCKFILES: readonly string[] = ['package-lock.json', 'pakket/package-lock.json'];

/** Every file of the project, relative, with `/`. */
function bestanden(map = ''): readonly string[] {
  return readdirSync(path.join(PROJECT, map), { withFileTypes: true })
    .filter((ingang) => !NIET_VAN_ONS.has(ingang.name))
    .flatMap((ingang) => {
      const pad = path.posix.join(map, ingang.name);
      return ingang.isDirectory() ? bestanden(pad) : [pad];
    });
}

const lees = (pad: string): string => readFileSync(path.join(PROJECT, pad), 'utf8');
const alles = bestanden();
const bronnen = alles.filter((pad) => /\.tsx?$/.test(pad));
const teksten = alles.filter((pad) => /\.(?:tsx?|m?js|json|md|css|html|svg|ya?ml)$|\/run$|^\.npmrc$/.test(pad) && !LOCKFILES.includes(pad));

describe('de grenzen van het project', () => {
  it.each(['shared', 'electron', 'renderer', 'tests'])('%s houdt zich eraan', (map) => {
    const hier = bronnen.filter((pad) => pad.startsWith(`${map}/`));
    expect(hier.length).toBeGreaterThan(0);
    expect(hier.flatMap((pad) => toetsBron(pad, lees(pad))).map(alsRegel)).toEqual([]);
  });

  it('in een venster draait geen schema: zod probeert code uit tekst te maken, en dat mag daar niet', () => {
    const vensters = ['renderer/voorzitter/main.tsx', 'renderer/zaal/main.tsx', 'electron/preload/voorzitter.ts', 'electron/preload/zaal.ts'];
    expect(wegenNaar('zod', vensters, lees)).toEqual([]);
  });

  it('geen tekst noemt een plek buiten het project of een pakketregister', () => {
    expect(teksten.length).toBeGreaterThan(50);
    expect(teksten.flatMap((pad) => toetsTekst(pad, lees(pad))).map(alsRegel)).toEqual([]);
  });

  it.each(LOCKFILES)('%s noemt geen adressen en geen installatiescripts', (pad) => {
    const lockfile = lees(pad);
    expect(lockfile).toContain('"lockfileVersion"');
    expect(toetsLockfile(pad, lockfile).map(alsRegel)).toEqual([]);
  });
});
