// `npm run bench`: runs every tests/bench/*.bench.ts, one after the other, each as a program of its own that prints its tables.
import './opstart/node-versie.mjs';
import fs from 'node:fs';
import { zorgVoorBouw } from './opstart/bouw.mjs';
import { vindElectron } from './opstart/electron.mjs';
import { Stop, meld, start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';
import { PROJECT, inProject } from './opstart/plaatsen.mjs';
import { draai, stopAlsOnderbroken } from './opstart/proces.mjs';
import { openSchermInGeheugen } from './opstart/scherm.mjs';
import { zorgVoorSysteem } from './opstart/systeem.mjs';
import { zorgVoorVergelijking } from './opstart/vergelijk.mjs';

const UIT = inProject('out-bench');

/** Plain Node 20 runs no TypeScript, so each is bundled first; packages stay outside the bundle. @param {string} bestand */
async function bundel(bestand) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: PROJECT,
    logLevel: 'warn',
    build: {
      ssr: inProject('tests', 'bench', bestand),
      outDir: UIT,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
  return bestand.replace(/\.ts$/, '.js');
}

await start(async () => {
  await zorgVoorSysteem({ voorTests: true });
  await zorgVoorPakketten();
  const electron = await vindElectron();
  await zorgVoorBouw();
  const gevraagd = process.argv.slice(2);
  const bestanden = fs.readdirSync(inProject('tests', 'bench')).filter((naam) => naam.endsWith('.bench.ts')).toSorted();
  const gekozen = bestanden.filter((naam) => gevraagd.length === 0 || gevraagd.some((deel) => naam.includes(deel)));
  if (gekozen.length === 0) throw new Stop(`geen meting gevonden; er zijn: ${bestanden.join(', ')}`, 2);

  if (gekozen.includes('kluis.bench.ts')) await zorgVoorVergelijking();

  const scherm = await openSchermInGeheugen();
  let slechtste = 0;
  try {
    for (const bestand of gekozen) {
      meld(`meten: ${bestand}`);
      const gebundeld = await bundel(bestand);
      const env = { ...scherm.env, ONTWAR_ELECTRON: electron.pad };
      const { status } = await draai(process.execPath, [inProject('out-bench', gebundeld)], { cwd: PROJECT, env, uitvoer: 'tonen' });
      stopAlsOnderbroken();
      slechtste = Math.max(slechtste, status);
    }
  } finally {
    await scherm.sluit();
    fs.rmSync(UIT, { recursive: true, force: true });
  }
  return slechtste;
});
