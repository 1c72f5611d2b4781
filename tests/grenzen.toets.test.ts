import { describe, expect, it } from 'vitest';
import { toetsBron, toetsLockfile, toetsTekst, wegenNaar } from './grenzen/toets.ts';

/* The checker itself: each rule fires on a source that breaks it, on the right line, and leaves its neighbour alone. */

/** [file, source, a word of the rule] */
const FOUT: readonly (readonly [string, string, RegExp])[] = [
  ['shared/domein/a.ts', "import { x } from '../../electron/kluis/x.ts';", /shared importeert alleen shared/],
  ['shared/domein/a.ts', "export type { X } from '../../renderer/ui/x.ts';", /shared importeert alleen shared/],
  ['shared/domein/a.ts', "type X = import('../../electron/kluis/x.ts').X;", /shared importeert alleen shared/],
  ['shared/domein/a.ts', "import fs from 'node:fs';", /geen Node/],
  ['shared/domein/a.ts', "import fs from 'fs';", /geen Node/],
  ['shared/domein/a.ts', "const x = await import('crypto');", /geen Node/],
  ['shared/domein/a.ts', "import React from 'react';", /pakketten die niets aanraken/],
  ['shared/domein/a.ts', 'const nu = Date.now();', /geen klok/],
  ['shared/domein/a.ts', 'const nu = new Date();', /geen klok/],
  ['shared/domein/a.ts', 'const nu = Date();', /geen klok/],
  ['shared/domein/a.ts', 'const n = Math.random();', /geen toeval/],
  ['shared/domein/a.ts', 'const id = crypto.randomUUID();', /geen toeval/],
  ['shared/domein/a.ts', 'const m = process.env;', /geen omgeving/],
  ['shared/domein/a.ts', 'window.close();', /geen omgeving/],
  ['shared/domein/a.ts', "void fetch('x');", /geen omgeving/],
  ['shared/domein/a.ts', 'setTimeout(f, 1);', /geen omgeving/],
  ['renderer/ui/a.tsx', "import { x } from '../../electron/kluis/x.ts';", /alleen renderer en shared/],
  ['renderer/ui/a.tsx', "import fs from 'node:fs';", /renderer gebruikt geen Node/],
  ['renderer/ui/a.tsx', "import { ipcRenderer } from 'electron';", /Alleen electron\/main/],
  ['renderer/ui/a.tsx', "import { z } from 'zod';", /zod staat alleen/],
  ['renderer/ui/a.tsx', "import { x } from '../voorzitter/x.tsx';", /renderer\/ui importeert geen venster/],
  ['renderer/zaal/a.tsx', "import { x } from '../voorzitter/x.tsx';", /Het ene venster/],
  ['renderer/voorzitter/a.tsx', "import { x } from '../zaal/x.tsx';", /Het ene venster/],
  ['renderer/voorzitter/a.tsx', "import { x } from '../../shared/domein/tijd.ts';", /Schrijf #shared/],
  ['electron/kluis/a.ts', "import { app } from 'electron';", /Alleen electron\/main/],
  ['electron/sessies/a.ts', "import type { App } from 'electron/main';", /Alleen electron\/main/],
  ['electron/verslagen/a.ts', "const e = require('electron');", /Alleen electron\/main/],
  ['electron/kluis/a.ts', "import { x } from '../main/x.ts';", /Een dienst/],
  ['electron/kluis/a.ts', "new Worker(new URL('../main/x.ts', import.meta.url));", /Een dienst/],
  ['electron/kluis/a.ts', "import { x } from '../../renderer/ui/x.ts';", /electron importeert alleen/],
  ['electron/kluis/a.ts', "import { x } from '../../shared/domein/tijd.ts';", /Schrijf #shared/],
  ['electron/preload/a.ts', "import { x } from '../main/x.ts';", /Een preload/],
  ['electron/preload/a.ts', "import { z } from 'zod';", /zod staat alleen/],
  ['electron/main/a.ts', "import { x } from '../../tests/e2e/x.ts';", /geen tests/],
  ['electron/main/a.ts', "import { x } from './x.test.ts';", /geen tests/],
  ['electron/main/a.ts', "import { vi } from 'vitest';", /geen testgereedschap/],
  ['electron/main/a.ts', 'const m = await import(naam);', /letterlijk/],
  ['electron/main/a.ts', "import { x } from './x';", /extensie/],
  ['electron/groepswerk/a.ts', "import { randomUUID } from 'node:crypto';", /doet aan cryptografie/],
  ['electron/kluis/a.ts', "import { argon2id } from 'hash-wasm';", /doet aan cryptografie/],
  ['electron/main/a.ts', "import { randomUUID, createHash as h } from 'node:crypto';", /doet aan cryptografie/],
  ['electron/main/a.ts', "import * as c from 'crypto';", /doet aan cryptografie/],
  ['electron/main/a.ts', "const c = await import('node:crypto');", /doet aan cryptografie/],
  ['electron/verslagen/a.ts', 'const b = crypto.getRandomValues(new Uint8Array(4));', /doet aan cryptografie/],
  ['tests/e2e/a.ts', "import { app } from 'electron';", /Alleen electron\/main/],
  ['electron/main/a.ts', 'const x: any = 1;', /Geen any/],
  ['electron/main/a.test.ts', 'const x = y as any;', /Geen any/],
  ['electron/main/a.ts', 'const x = y!;', /Geen uitroepteken/],
  ['electron/main/a.ts', 'let x!: string;', /Geen uitroepteken/],
  ['electron/main/a.ts', 'class A { x!: string }', /Geen uitroepteken/],
  ['electron/main/a.ts', '// @ts-ignore\nf();', /niet verzwegen/],
  ['electron/main/a.ts', '/* oxlint-disable */ f();', /niet verzwegen/],
];

const GOED: readonly (readonly [string, string])[] = [
  ['shared/domein/a.ts', "import { z } from 'zod';\nimport { nooit } from './alleen-lezen.ts';\nconst d = new Date(nu); const x = a.process; const v = { window: 1 };"],
  ['shared/werkvormen/a.test.ts', "import { readFileSync } from 'node:fs';\nconst nu = Date.now();"],
  ['renderer/voorzitter/a.tsx', "import { x } from '../ui/x.tsx';\nimport type { z } from 'zod';\nimport type { Casus } from '#shared/domein/casus';\nimport svg from '../../resources/iconen/knoop.svg?raw';\nconst nu = Date.now();"],
  ['electron/main/a.ts', "import { app } from 'electron';\nimport { z } from 'zod';\nimport { Kluis } from '../kluis/kluis.ts';\nimport fs from 'node:fs';"],
  ['electron/main/a.ts', "import { randomInt, randomUUID as id } from 'node:crypto';"],
  ['electron/kluis/cryptografie/a.ts', "import { createHash } from 'node:crypto';\nimport { argon2id } from 'hash-wasm';"],
  ['electron/groepswerk/a.test.ts', "import { randomBytes } from 'node:crypto';"],
  ['electron/kluis/a.ts', "const w = new Worker(new URL('./argon2-werker.ts', import.meta.url)); const nu = Date.now(); if (!x) f();"],
  ['electron/main/a.ts', "// any import of 'electron' in words, a! and @ts-check are no code\nconst t = 'import fs from \"fs\"';"],
];

describe('de toets van de grenzen', () => {
  it.each(FOUT)('ziet in %s: %s', (bestand, bron, grens) => {
    const overtredingen = toetsBron(bestand, `\n\n${bron}`);
    expect(overtredingen.map((o) => o.grens).join('\n')).toMatch(grens);
    expect(overtredingen.map((o) => o.regel)).toContain(3);
  });

  it.each(GOED)('laat in %s met rust: %s', (bestand, bron) => {
    expect(toetsBron(bestand, bron)).toEqual([]);
  });

  it('ziet namen van plekken buiten het project en van registers', () => {
    // Put together here, because this file is held to the rule as well.
    const plek = ['', 'work', 'shared', 'design'].join('/');
    const register = ['https:/', 'registry.voorbeeld.example', 'pakket'].join('/');
    const tekst = `gewoon\nzie ${plek}\n${register}\nhttps://www.voorbeeld.example/`;
    expect(toetsTekst('docs/a.md', tekst).map((o) => o.regel)).toEqual([2, 3]);
  });

  it('ziet adressen en installatiescripts in de lockfile', () => {
    const tekst = '{\n  "resolved": "x",\n  "version": "1",\n  "hasInstallScript": true\n}';
    expect(toetsLockfile('package-lock.json', tekst).map((o) => o.regel)).toEqual([2, 4]);
  });

  it('vindt de weg naar een pakket, langs alles wat bij het draaien nog wordt geladen', () => {
    const bron: Readonly<Record<string, string>> = {
      'renderer/a.ts': "import type { T } from '#shared/schema';\nimport { x } from './b.ts';",
      'renderer/b.ts': "import './a.ts';\nimport { y } from '#shared/keuzes';",
      'shared/keuzes.ts': "import type { z } from 'zod';",
      'shared/schema.ts': "import { z } from 'zod';",
    };
    const lees = (pad: string): string => bron[pad] ?? '';
    expect(wegenNaar('zod', ['renderer/a.ts'], lees)).toEqual([]);
    const anders = (pad: string): string => (pad === 'renderer/b.ts' ? "import { s } from '#shared/schema';" : lees(pad));
    expect(wegenNaar('zod', ['renderer/a.ts'], anders)).toEqual(['renderer/a.ts > renderer/b.ts > shared/schema.ts > zod']);
  });

  it('zegt het als een bestand niet te lezen is', () => {
    expect(() => toetsBron('shared/a.ts', 'const = ;')).toThrow('shared/a.ts');
  });
});
