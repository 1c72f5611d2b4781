import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KLEUREN } from '#shared/ontwerp/tokens';
import { leesPdf } from '../materiaal/lees-pdf.ts';
import { openSchermgeheugen, type Schermgeheugen } from '../materiaal/schermgeheugen.ts';
import { PROEFWACHTZIN } from './brug.ts';
import { electronPad, PROJECT } from './omgeving.ts';
import { bereikbaar, leesArchief, leesZekeringen, zetZekering } from './pakket/inhoud.ts';
import { isOpen, isRoot, lopendeProcessen, maakThuis, voerUit, vrijePoort, type Uitvoering } from './pakket/uitvoering.ts';
import { bestandenOnder } from './schijf.ts';

/*
 * The package as `npm run pakket` makes it (on Linux), run as a user without rights: Chromium's sandbox refuses root. Where
 * the machine refuses its users a sandbox, a container for instance, the tests assert that Ontwar then does not start.
 */

const ROOTWEIGERING = 'Running as root without --no-sandbox is not supported';
const ZANDBAKWEIGERING = /No usable sandbox|SUID sandbox helper binary was found, but is not configured correctly/;

/** Somebody without rights must be able to read what is in it. */
const basis = mkdtempSync(path.join(os.tmpdir(), 'ontwar-pakket-'));
chmodSync(basis, 0o755);
const app = path.join(basis, 'pakket', 'linux-unpacked');
const programma = path.join(app, 'ontwar');
const opgeruimd: Uitvoering[] = [];
let scherm: Schermgeheugen;

/** Starts a packaged app on the screen of these tests; what still runs at the end is ended. */
function start(pad: string, args: readonly string[], thuis: string, env: Readonly<Record<string, string>> = {}, alsRoot = false): Uitvoering {
  const uitvoering = voerUit(pad, args, thuis, { DISPLAY: scherm.display, ...env }, alsRoot);
  opgeruimd.push(uitvoering);
  return uitvoering;
}

beforeAll(async () => {
  scherm = await openSchermgeheugen(1280, 800);
  execFileSync(process.execPath, ['scripts/pakket.mjs', '--naar', path.join(basis, 'pakket')], { cwd: PROJECT, stdio: 'pipe' });
});

afterAll(async () => {
  for (const { proces, einde } of opgeruimd) {
    proces.kill('SIGKILL');
    await einde;
  }
  await scherm.sluit();
  rmSync(basis, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

describe('what is in the package', () => {
  it('has its fuses set', () => {
    expect(leesZekeringen(programma)).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('is the bundle, whole and alone', () => {
    const archief = leesArchief(path.join(app, 'resources', 'app.asar'));
    const namen = [...archief.keys()];
    expect(namen.filter((naam) => archief.get(naam) === null)).toEqual([]);
    expect(namen.filter((naam) => !/^(?:package\.json|out\/(?:main|preload|renderer)\/[\w./-]+\.(?:js|mjs|cjs|css|html|ttf))$/.test(naam))).toEqual([]);
    const main = namen.filter((naam) => naam.startsWith('out/main/'));
    expect(new Set(main)).toEqual(bereikbaar(archief, ['index', 'argon2-werker', 'verslag-werker', 'formulier-werker'].map((naam) => `out/main/${naam}.js`)));
    expect(main.length).toBeGreaterThan(3);
    expect(Object.keys(JSON.parse(archief.get('package.json')?.toString('utf8') ?? '{}') as object)).not.toContain('dependencies');
  });

  it('has the fonts, the werkvormen and their forms beside the archive, and not the example meeting', () => {
    const bronnen = bestandenOnder(path.join(app, 'resources')).map((pad) => path.relative(path.join(app, 'resources'), pad));
    const verwacht = ['leertrajecten', 'lettertypen', 'taal', 'werkvormen'].flatMap((map) => readdirSync(path.join(PROJECT, 'resources', map)).map((naam) => `bronnen/${map}/${naam}`));
    expect(bronnen.toSorted()).toEqual(['app.asar', ...verwacht].toSorted());

    const leesbaar = (pad: string): string => readFileSync(pad, 'utf8');
    const werkvormen = readdirSync(path.join(PROJECT, 'resources', 'werkvormen')).map((naam) => leesbaar(path.join(PROJECT, 'resources', 'werkvormen', naam))).join('\n');
    const zinnen = [...leesbaar(path.join(PROJECT, 'resources', 'voorbeeld', 'leersessie.json')).matchAll(/"([^"\\]{30,})"/g)].flatMap(([, zin]) => zin ?? []);
    const vanHetVoorbeeld = zinnen.filter((zin) => !werkvormen.includes(zin));
    expect(vanHetVoorbeeld.length).toBeGreaterThan(20);
    const archief = leesbaar(path.join(app, 'resources', 'app.asar'));
    expect(vanHetVoorbeeld.filter((zin) => archief.includes(zin))).toEqual([]);
  });
});

describe('the packaged app', () => {
  const thuis = path.join(basis, 'thuis');
  const kluismap = path.join(thuis, '.config', 'Ontwar');
  const elders = path.join(thuis, 'elders');
  const merk = path.join(thuis, 'merk');
  let poorten: { readonly inspect: number; readonly debug: number };
  let ontwar: Uitvoering;
  /** Null when it came up; else what Chromium said. */
  let geweigerd: string | null = null;

  beforeAll(async () => {
    maakThuis(thuis);
    // Everything a package must not listen to, at once.
    poorten = { inspect: await vrijePoort(), debug: await vrijePoort() };
    const luisteraar = path.join(basis, 'luisteraar.cjs');
    writeFileSync(luisteraar, `require('node:fs').writeFileSync(${JSON.stringify(merk)}, 'gelukt')`);
    ontwar = start(programma, [`--inspect=${poorten.inspect}`, `--remote-debugging-port=${poorten.debug}`], thuis, {
      ONTWAR_GEGEVENSMAP: elders,
      ONTWAR_VOORBEELD_WACHTZIN: PROEFWACHTZIN,
      ONTWAR_ONTWIKKEL: '1',
      NODE_OPTIONS: `--require=${luisteraar}`,
    });
    geweigerd = await Promise.race([ontwar.einde.then(() => ontwar.uitvoer()), eersteScherm().then(() => null)]);
    process.stderr.write(`package: ${geweigerd === null ? 'came up in its sandbox' : 'this machine refuses a sandbox, and the app to run without'}\n`);
  });

  /** The button of the first-run screen is there: an area of green. */
  async function eersteScherm(): Promise<void> {
    const begin = performance.now();
    while (scherm.aantalMetKleur(KLEUREN.licht.groen) < 6_000) {
      if (performance.now() - begin > 60_000) throw new Error(`Nothing to be seen.\n${ontwar.uitvoer()}`);
      await setTimeout(50);
    }
  }

  it('comes up in the sandbox of Chromium, and else not at all', async () => {
    // Root never gets it, not even where others do: the app does not take the sandbox away by itself.
    if (isRoot) {
      const alsRoot = start(programma, [], maakThuis(path.join(basis, 'root')), {}, true);
      expect(await alsRoot.einde).not.toBe(0);
      expect(alsRoot.uitvoer()).toContain(ROOTWEIGERING);
    }
    if (geweigerd !== null) {
      expect(geweigerd).toMatch(ZANDBAKWEIGERING);
      return;
    }
    const processen = lopendeProcessen(programma);
    expect(processen.flatMap(({ opdracht }) => opdracht).filter((deel) => deel === '--no-sandbox' || deel === '--disable-setuid-sandbox')).toEqual([]);
    const vensters = processen.filter(({ opdracht }) => opdracht.includes('--type=renderer'));
    expect(vensters.map(({ seccomp }) => seccomp)).toEqual([2]);
  });

  it('opens no port for who would look inside', async () => {
    if (geweigerd === null) expect(ontwar.proces.exitCode).toBeNull();
    expect(await isOpen(poorten.inspect)).toBe(false);
    expect(await isOpen(poorten.debug)).toBe(false);
    expect(ontwar.uitvoer()).not.toMatch(/Debugger listening|DevTools listening/);
  });

  it('runs no code that the environment asks for', () => {
    expect(existsSync(merk)).toBe(false);
  });

  it('keeps its data where it belongs, whatever the environment says', () => {
    expect(existsSync(elders)).toBe(false);
    expect(existsSync(kluismap)).toBe(geweigerd === null);
  });

  it('is no Node, where the Electron it was made of is one', async () => {
    const vraag = { ELECTRON_RUN_AS_NODE: '1' };
    const som = ['-p', '"som " + 6 * 7'];
    expect(execFileSync(electronPad(), som, { env: { ...process.env, ...vraag }, encoding: 'utf8' })).toBe('som 42\n');
    // Without a screen the app itself stops at once.
    const { einde, uitvoer } = start(programma, som, maakThuis(path.join(basis, 'node')), { ...vraag, DISPLAY: '' });
    expect(await einde).not.toBe(0);
    expect(uitvoer()).not.toContain('som 42');
  });

  it('runs its archive alone; with that fuse open, makes a kluis and a verslag out of what is in there', async () => {
    // The same package, with the archive moved and a driver in its place that starts it.
    const kopie = path.join(basis, 'kopie');
    const bronnen = path.join(kopie, 'resources');
    execFileSync('cp', ['-al', app, kopie]);
    mkdirSync(path.join(bronnen, 'verplaatst'));
    renameSync(path.join(bronnen, 'app.asar'), path.join(bronnen, 'verplaatst', 'app.asar'));
    mkdirSync(path.join(bronnen, 'app'));
    writeFileSync(path.join(bronnen, 'app', 'package.json'), '{ "name": "ontwar", "productName": "Ontwar", "type": "module", "main": "bestuurder.js" }');
    writeFileSync(path.join(bronnen, 'app', 'bestuurder.js'), BESTUURDER);
    const anders = path.join(kopie, 'ontwar');
    const zandbak = geweigerd === null ? [] : ['--no-sandbox'];
    const bestuur = async (map: string): Promise<{ readonly status: unknown; readonly uitvoer: string }> => {
      const { einde, uitvoer } = start(anders, zandbak, maakThuis(map), { ONTWAR_PROEF_WACHTZIN: PROEFWACHTZIN });
      return { status: await Promise.race([einde, setTimeout(50_000, 'still running')]), uitvoer: uitvoer() };
    };

    const dicht = path.join(basis, 'dicht');
    expect((await bestuur(dicht)).status).not.toBe(0);
    expect(readdirSync(dicht)).not.toContain('info.json');

    const open = path.join(basis, 'open');
    copyFileSync(anders, `${anders}.nieuw`);
    renameSync(`${anders}.nieuw`, anders);
    zetZekering(anders, 'onlyLoadAppFromAsar', false);
    const { status, uitvoer } = await bestuur(open);
    expect(status, uitvoer).toBe(0);
    expect(JSON.parse(readFileSync(path.join(open, 'info.json'), 'utf8'))).toMatchObject({ ingepakt: true, zonderSandbox: geweigerd !== null, voorbeeldWachtzin: null });
    const pdf = readFileSync(path.join(open, 'verslag.pdf'));
    expect((await leesPdf(new Uint8Array(pdf))).paginas[0]?.tekst).toContain('leersessie');
    expect(pdf.toString('latin1')).toMatch(/\/FontName \/[A-Z]{6}\+AtkinsonHyperlegibleNext/);
  });
});

/** Does in the app's own window what a user does, without a mouse; then starts the archive as Electron would. */
const BESTUURDER = `
import { app, webContents } from 'electron';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
const inPagina = async (wachtzin) => {
  const eis = async (naam, arg) => {
    const antwoord = await window.ontwar.roep(naam, arg);
    if (!antwoord.ok) throw new Error(naam + ': ' + antwoord.fout.code);
    return antwoord.value;
  };
  await eis('kluis.maak', { naam: 'Anouk', wachtzin });
  const { id } = await eis('sessie.maak', { werkvormId: 'leersessie' });
  const { pdf } = await eis('stuk.toon', { stuk: { soort: 'verslag', sessieId: id }, status: 'concept', versie: null });
  return { info: await eis('app.info'), pdf: [...pdf] };
};
const wacht = setInterval(() => {
  const venster = webContents.getAllWebContents().find((inhoud) => inhoud.getURL().startsWith('app://voorzitter/') && !inhoud.isLoading());
  if (venster === undefined) return;
  clearInterval(wacht);
  venster.executeJavaScript('(' + inPagina + ')(' + JSON.stringify(process.env.ONTWAR_PROEF_WACHTZIN) + ')').then(
    ({ info, pdf }) => {
      writeFileSync(path.join(process.env.HOME, 'info.json'), JSON.stringify({ ...info, ingepakt: app.isPackaged }));
      writeFileSync(path.join(process.env.HOME, 'verslag.pdf'), Buffer.from(pdf));
      app.exit(0);
    },
    (fout) => { console.error(fout); app.exit(1); },
  );
}, 50);
// Electron waits for this before it is ready, as it does for the archive alone.
await import(path.join(process.resourcesPath, 'verplaatst', 'app.asar', 'out', 'main', 'index.js'));
`;
