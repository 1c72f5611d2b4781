import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { productOmgeving } from '../../electron/kluis/omgeving.ts';
import { KLEUREN } from '../../shared/ontwerp/tokens.ts';
import { openSchermgeheugen, type Schermgeheugen } from '../materiaal/schermgeheugen.ts';

/*
 * From starting the program until the unlock screen can be seen, against an Electron window with an empty page: the same
 * Electron, the same switches, the same kind of window. Both are seen from outside, in the memory of the screen: the green of
 * the button under the passphrase field, which React paints together with the field, and a block of that green in the empty
 * page. By turns in one run, because only the ratio says something.
 */

const PROJECT = process.cwd();
const METINGEN = 31;
const OPWARMEN = 2;
const HOOGSTENS = 1.3;
/** One pixel in so many is looked at, across and down. */
const STAP = 8;
/** The button and the sign, at that step; the sign alone has less than half of it. */
const GENOEG = 60;

const LEEG_HOOFD = `
import { app, BrowserWindow, session } from 'electron';
import { zetSchakelaars } from ${JSON.stringify(join(PROJECT, 'electron/main/start/schakelaars.ts'))};
app.setPath('userData', process.env.ONTWAR_GEGEVENSMAP);
zetSchakelaars({ ingepakt: false });
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
void app.whenReady().then(() => {
  const venster = new BrowserWindow({
    show: false,
    width: 1280,
    height: 800,
    backgroundColor: ${JSON.stringify(KLEUREN.licht.papier)},
    webPreferences: { session: session.fromPartition('leeg', { cache: false }), sandbox: true, contextIsolation: true, spellcheck: false },
  });
  venster.once('ready-to-show', () => venster.show());
  return venster.loadFile('leeg.html');
});
`;
const LEEG_PAGINA = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title></head>
<body><div style="width: 200px; height: 50px; background: ${KLEUREN.licht.groen}"></div></body></html>`;

interface Kandidaat {
  readonly naam: string;
  readonly ingang: string;
  readonly gegevensmap: string;
  readonly tijden: number[];
}

/** The empty app, in `map`. */
async function maakLeeg(map: string): Promise<void> {
  const bron = await mkdtemp(`${map}-bron-`);
  await mkdir(map);
  await writeFile(join(bron, 'hoofd.ts'), LEEG_HOOFD);
  await writeFile(join(map, 'package.json'), '{ "name": "leeg", "type": "module", "main": "hoofd.js" }');
  await writeFile(join(map, 'leeg.html'), LEEG_PAGINA);
  await build({
    configFile: false,
    root: bron,
    logLevel: 'warn',
    build: { ssr: join(bron, 'hoofd.ts'), outDir: map, emptyOutDir: false, target: 'node20', rolldownOptions: { external: ['electron'], output: { entryFileNames: '[name].js' } } },
  });
}

/** Starts it once and ends it. @returns ms from starting until it can be seen */
async function meet(electron: string, { ingang, gegevensmap }: Kandidaat, scherm: Schermgeheugen): Promise<number> {
  const { ONTWAR_VOORBEELD_WACHTZIN: _wachtzin, ELECTRON_RUN_AS_NODE: _alsNode, ...omgeving } = process.env;
  const begin = performance.now();
  const proces = spawn(electron, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ingang], {
    env: { ...omgeving, DISPLAY: scherm.display, ONTWAR_GEGEVENSMAP: gegevensmap },
    stdio: 'ignore',
  });
  const einde = once(proces, 'exit');
  let duur: number;
  try {
    while (scherm.aantalMetKleur(KLEUREN.licht.groen, STAP) < GENOEG) {
      if (proces.exitCode !== null || performance.now() - begin > 60_000) throw new Error(`${ingang} does not come up.`);
      await setTimeout(2);
    }
    duur = performance.now() - begin;
  } finally {
    if (proces.exitCode === null) {
      proces.kill('SIGTERM');
      await einde;
    }
  }
  while (scherm.aantalMetKleur(KLEUREN.licht.groen, STAP) > 0) await setTimeout(10);
  // What it left in the background, such as writing its preferences, is not the next one's burden.
  await setTimeout(200);
  return duur;
}

function mediaan(tijden: readonly number[]): number {
  return tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 2)] ?? NaN;
}

function toonRegel({ naam, tijden }: Kandidaat): string {
  const getal = (ms: number): string => ms.toFixed(0).padStart(9);
  return `${naam.padEnd(46)} ${getal(mediaan(tijden))} ${getal(Math.min(...tijden))} ${getal(Math.max(...tijden))}`;
}

const electron = process.env['ONTWAR_ELECTRON'];
if (electron === undefined) throw new Error('ONTWAR_ELECTRON is not set: run this with `npm run bench`.');
const map = await mkdtemp(join(tmpdir(), 'startbench-'));
const scherm = await openSchermgeheugen(1920, 1200);
try {
  const leeg: Kandidaat = { naam: 'leeg venster', ingang: join(map, 'leeg'), gegevensmap: join(map, 'gegevens-leeg'), tijden: [] };
  const ontwar: Kandidaat = { naam: 'Ontwar tot het ontgrendelscherm', ingang: PROJECT, gegevensmap: join(map, 'gegevens'), tijden: [] };
  await maakLeeg(leeg.ingang);
  await mkdir(ontwar.gegevensmap);
  const { kluis } = await Kluis.maak(join(ontwar.gegevensmap, 'kluis'), { naam: 'Vera', wachtzin: 'vier paarden dansen op zolder' }, productOmgeving(join(PROJECT, 'out', 'main', 'argon2-werker.js')));
  await kluis.sluit();
  for (let keer = -OPWARMEN; keer < METINGEN; keer += 1) {
    for (const kandidaat of keer % 2 === 0 ? [leeg, ontwar] : [ontwar, leeg]) {
      const duur = await meet(electron, kandidaat, scherm);
      if (keer >= 0) kandidaat.tijden.push(duur);
    }
  }
  const verhouding = mediaan(ontwar.tijden) / mediaan(leeg.tijden);
  console.log(`${'ms'.padEnd(46)} ${'mediaan'.padStart(9)} ${'minst'.padStart(9)} ${'meest'.padStart(9)}`);
  console.log([leeg, ontwar].map(toonRegel).join('\n'));
  console.log(`starten tegen een leeg venster (mediaan): ${verhouding.toFixed(2)} (hoogstens ${HOOGSTENS.toLocaleString('nl-NL')})`);
  if (verhouding > HOOGSTENS) process.exitCode = 1;
} finally {
  await scherm.sluit();
  await rm(map, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
