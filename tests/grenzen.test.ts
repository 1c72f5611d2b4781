import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alsRegel, meteenGeladen, toetsBron, toetsLockfile, toetsTekst, wegenNaar } from './grenzen/toets.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');
const NIET_VAN_ONS = new Set(['node_modules', '.git', 'out', 'out-bench', 'dist', 'uitvoer']);

const LOCKFILES: readonly string[] = ['package-lock.json', 'pakket/package-lock.json'];
/** What only the measurement of the kluis installs. It runs no script either (.npmrc); `npm run bench` builds by name what is to be built. */
const VERGELIJKING = 'tests/bench/vergelijk/package-lock.json';

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
const teksten = alles.filter((pad) => /\.(?:tsx?|m?js|json|md|css|html|svg|ya?ml)$|\/run$|^\.npmrc$/.test(pad) && ![...LOCKFILES, VERGELIJKING].includes(pad));

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

  it('voor het venster er is, wordt er geen schema gebouwd en niets van de kluis geladen', () => {
    const geladen = [...meteenGeladen(['electron/main/index.ts'], lees)];
    expect(geladen).toContain('electron/main/vensters/voorzitter.ts');
    expect(geladen.filter((naam) => naam === 'zod' || /^shared\/contract\/(?!kanalen)|^electron\/kluis\/(?!cryptografie\/toeval)/.test(naam))).toEqual([]);
  });

  // Of a backup only what tells of a restore that was broken off: that is a state of the door.
  it('voor het eerste beeld laadt main alleen de deur: geen ander contract, geen statechart, geen verslag', () => {
    const geladen = [...meteenGeladen(['electron/main/ontwar.ts'], lees)];
    expect(geladen).toContain('shared/contract/deur.ts');
    const straks = /^shared\/contract\/(?:voorzitter|beheer)\.ts$|^shared\/(?:werkvormen|verslagen|bewaring)\/|^electron\/(?:sessies|verslagen)\/|^electron\/kluis\/(?:backup\/(?!halfteruggezet|schrijven|fouten)|logboek\/)|^electron\/kluis\/kluis\.ts$|^electron\/main\/(?:werkkamer|werkruimte)\.ts$/;
    const pakketten = ['xstate', 'pdfmake', '@cantoo/pdf-lib', 'pdfjs-dist', 'lowdb', 'hash-wasm', '@zxcvbn-ts/core'];
    expect(geladen.filter((naam) => straks.test(naam) || pakketten.includes(naam))).toEqual([]);
  });

  it('wat het eerste beeld van main wil weten, vraagt de pagina voor er een ander script draait', () => {
    expect([...meteenGeladen(['renderer/voorzitter/begin.ts'], lees)]).toEqual(['renderer/voorzitter/begin.ts']);
    expect(lees('renderer/voorzitter/main.tsx').split('\n')[0]).toBe("import './begin.ts';");
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

  it('ook wat alleen de meting installeert, noemt geen adressen en draait vanzelf niets', () => {
    const scripts = toetsLockfile(VERGELIJKING, lees(VERGELIJKING));
    expect(scripts.filter(({ wat }) => wat !== 'hasInstallScript').map(alsRegel)).toEqual([]);
    expect(scripts).toHaveLength(1);
    expect(lees('tests/bench/vergelijk/.npmrc')).toContain('ignore-scripts=true');
  });
});
