import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from './omgeving.ts';
import { pdfTekst } from './schijf.ts';

/* The commands a visitor gives: `npm run voorbeeld` with and without a screen, and `npm start` without one. */

const isRoot = process.getuid?.() === 0;
let basis: string;
let lopend: ReturnType<typeof spawn>[] = [];

beforeEach(() => {
  basis = mkdtempSync(path.join(os.tmpdir(), 'ontwar-e2e-'));
  for (const naam of ['tmp', 'hier']) mkdirSync(path.join(basis, naam));
  zetElectronKlaar();
});

afterEach(() => {
  // Each leads a group of its own: npm, the script under it and the app.
  for (const kind of lopend) if (kind.exitCode === null && kind.signalCode === null && kind.pid !== undefined) process.kill(-kind.pid, 'SIGKILL');
  lopend = [];
  rmSync(basis, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** Puts an Electron where the scripts look for it: the one under test, which tells that it was started and can be looked into. */
function zetElectronKlaar(): void {
  const { version } = createRequire(path.join(PROJECT, 'package.json'))('electron/package.json') as { readonly version: string };
  const map = path.join(basis, 'cache', 'ontwar', `electron-${version}`);
  mkdirSync(map, { recursive: true });
  const omslag = path.join(map, 'electron');
  writeFileSync(omslag, `#!/bin/sh\necho "$@" > "${gestart()}"\nexec "${process.env['ONTWAR_ELECTRON'] ?? ''}" --remote-debugging-port=0 "$@"\n`);
  chmodSync(omslag, 0o755);
}

/** Holds the arguments of the app once it was started. */
function gestart(): string {
  return path.join(basis, 'gestart');
}

interface Loop {
  readonly kind: ReturnType<typeof spawn>;
  readonly uitvoer: () => string;
  /** The exit status. */
  readonly einde: Promise<number | null>;
}

/** Gives a command in the folder `hier`, as someone who cloned the project beside it. */
function npm(args: readonly string[], { scherm }: { readonly scherm: boolean }): Loop {
  const env: NodeJS.ProcessEnv = { ...process.env, TMPDIR: path.join(basis, 'tmp'), XDG_CACHE_HOME: path.join(basis, 'cache') };
  for (const naam of Object.keys(env)) if (/^npm_|^VITEST|^NODE_ENV$|^NODE_OPTIONS$|^INIT_CWD$|^ONTWAR_ELECTRON$|^WAYLAND_DISPLAY$/.test(naam)) delete env[naam];
  if (!scherm) delete env['DISPLAY'];
  const kind = spawn('npm', ['--prefix', PROJECT, ...args], { cwd: path.join(basis, 'hier'), env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  lopend.push(kind);
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (stuk: Buffer) => { uitvoer += stuk.toString('utf8'); });
  return { kind, uitvoer: () => uitvoer, einde: once(kind, 'close').then(([status]) => status as number | null) };
}

describe('npm run voorbeeld -- --verslag', () => {
  it('writes the report without a screen, in the folder where the command was given', async () => {
    const loop = npm(['run', 'voorbeeld', '--', '--verslag', 'uit.pdf'], { scherm: false });
    expect(await loop.einde, loop.uitvoer()).toBe(0);
    expect(readdirSync(path.join(basis, 'hier'))).toEqual(['uit.pdf']);
    const tekst = await pdfTekst(path.join(basis, 'hier', 'uit.pdf'));
    for (const deel of ['Hoe voorkomen we dat een jongere', '12 maart 2026', 'Wat maakt dit een knooppunt?', 'Centrale thema', 'gepseudonimiseerd']) expect(tekst).toContain(deel);
    expect(existsSync(gestart())).toBe(false);
    expect(readdirSync(path.join(basis, 'tmp'))).toEqual([]);
  });

  it.each([
    ['a folder that is not there', 'nergens/uit.pdf', 'De map die je koos, is er niet meer.'],
    ['a file where a folder should be', 'bestand/uit.pdf', 'De map die je koos, is er niet meer.'],
    ['a folder under that name', 'map.pdf', 'Op die plek staat al een map met deze naam.'],
  ])('says in a line why it cannot write to %s, and leaves nothing half', async (_wat, doel, reden) => {
    const hier = path.join(basis, 'hier');
    writeFileSync(path.join(hier, 'bestand'), 'blijft');
    mkdirSync(path.join(hier, 'map.pdf'));
    const loop = npm(['run', 'voorbeeld', '--', '--verslag', doel], { scherm: false });
    expect(await loop.einde).toBe(1);
    expect(loop.uitvoer()).toContain(reden);
    expect(loop.uitvoer()).not.toMatch(/\bat .+:\d+:\d+|Error:/);
    expect(readdirSync(hier)).toHaveLength(2);
    expect(readFileSync(path.join(hier, 'bestand'), 'utf8')).toBe('blijft');
  });

  it('tells how it is used when it is asked wrongly', async () => {
    const loop = npm(['run', 'voorbeeld', '--', '--rapport', 'uit.pdf'], { scherm: false });
    expect(await loop.einde).toBe(2);
    expect(loop.uitvoer()).toContain('"--rapport" ken ik niet. zo gebruik je het: npm run voorbeeld, of npm run voorbeeld -- --verslag uit.pdf');
  });
});

describe('without a screen', () => {
  it.each([
    ['npm start', ['start']],
    ['npm run voorbeeld', ['run', 'voorbeeld']],
  ])('%s says so, tells how to see it, and stops', async (opdracht, args) => {
    const loop = npm(args, { scherm: false });
    expect(await loop.einde).toBe(1);
    expect(loop.uitvoer()).toContain('er is hier geen scherm, dus Ontwar kan geen venster openen.');
    expect(loop.uitvoer()).toContain(`xvfb-run -a ${opdracht} (uit de pakketten xvfb en xauth)`);
    expect(existsSync(gestart())).toBe(false);
    expect(readdirSync(path.join(basis, 'tmp'))).toEqual([]);
  });
});

/** Chromium tells on which address it can be looked into. */
const LUISTERT = /DevTools listening on (ws:\S+)/;

describe('npm run voorbeeld', () => {
  const kluizen = (): readonly string[] => readdirSync(path.join(basis, 'tmp')).filter((naam) => naam.startsWith('ontwar-'));

  /** The app as it was opened by the command. */
  async function open(): Promise<Loop & { readonly sluit: () => Promise<void> }> {
    const loop = npm(['run', 'voorbeeld'], { scherm: true });
    await expect.poll(() => loop.uitvoer(), { timeout: 60_000 }).toMatch(LUISTERT);
    const adres = LUISTERT.exec(loop.uitvoer())?.[1] ?? '';
    // Who attaches to a page that is still coming up can wait forever, see wacht-op-proef.cjs.
    const lijst = `${adres.replace(/^ws/, 'http').replace(/\/devtools\/.*/, '')}/json/list`;
    await expect.poll(async () => (await fetch(lijst)).text(), { timeout: 30_000 }).toMatch(/"title": "Ontwar",[^}]*"url": "app:\/\/voorzitter\//);
    const browser = await chromium.connectOverCDP(adres);
    const vensters = (): ReturnType<ReturnType<typeof browser.contexts>[number]['pages']> => browser.contexts().flatMap((context) => context.pages());
    await expect.poll(() => vensters().some((venster) => venster.url().startsWith('app://voorzitter/')), { timeout: 30_000 }).toBe(true);
    const pagina = vensters().find((venster) => venster.url().startsWith('app://voorzitter/'));
    if (pagina === undefined) throw new Error('The window is gone.');
    await pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
    await pagina.getByText('Voorbeeld: alles is verzonnen en wordt weggegooid bij het afsluiten.').waitFor();
    await pagina.getByRole('button', { name: /^Verder met/ }).waitFor();
    return {
      ...loop,
      sluit: async () => {
        await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => undefined);
      },
    };
  }

  it('opens on the filled kluis, says when it runs without a sandbox, and throws all of it away', async () => {
    const app = await open();
    expect(kluizen()).toHaveLength(1);
    expect(readFileSync(gestart(), 'utf8').includes('--no-sandbox')).toBe(isRoot);
    expect(app.uitvoer().includes('je bent root, dus Ontwar start zonder de zandbak van Chromium (--no-sandbox).')).toBe(isRoot);
    await app.sluit();
    expect(await app.einde).toBe(0);
    expect(kluizen()).toEqual([]);
  });

  it('throws it away as well when the command is stopped', async () => {
    const app = await open();
    expect(kluizen()).toHaveLength(1);
    if (app.kind.pid !== undefined) process.kill(-app.kind.pid, 'SIGINT');
    expect(await app.einde).not.toBe(0);
    await expect.poll(kluizen, { timeout: 15_000 }).toEqual([]);
  });
});
