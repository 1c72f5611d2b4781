// `npm run pakket`: packs Ontwar for this system, unpacked. `-- --installatie` makes the installers, `-- --naar map` packs elsewhere.
import './opstart/node-versie.mjs';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { zorgVoorBouw } from './opstart/bouw.mjs';
import { vindElectron } from './opstart/electron.mjs';
import { Stop, meld, start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';
import { PROJECT, inProject } from './opstart/plaatsen.mjs';

/** @typedef {{ build: (opties: object) => Promise<readonly string[]> }} Inpakker the part of electron-builder that is used here */

const GEREEDSCHAP = inProject('pakket');

/** @param {readonly string[]} args @returns {{ installatie: boolean, naar: string | undefined }} */
function leesArgumenten(args) {
  const [eerste, tweede, ...rest] = args;
  if (eerste === undefined) return { installatie: false, naar: undefined };
  if (eerste === '--installatie' && tweede === undefined) return { installatie: true, naar: undefined };
  if (eerste === '--naar' && tweede !== undefined && rest.length === 0) {
    // npm runs scripts from the project folder; the user means the folder where the command was given.
    const naar = path.resolve(process.env.INIT_CWD ?? process.cwd(), tweede);
    if (fs.existsSync(naar) && fs.readdirSync(naar).length > 0) throw new Stop(`${naar} is niet leeg. Kies een lege map of een map die er nog niet is.`, 2);
    return { installatie: false, naar };
  }
  throw new Stop('zo gebruik je het: npm run pakket, npm run pakket -- --installatie, of npm run pakket -- --naar map', 2);
}

/** The folder in which the whole of Electron lies. @param {string} uitvoerbaar */
function mapVanElectron(uitvoerbaar) {
  return process.platform === 'darwin' ? path.resolve(uitvoerbaar, '..', '..', '..', '..') : path.dirname(uitvoerbaar);
}

/**
 * Takes out the app that an Electron from source shows when it is given none.
 * @param {{ appOutDir: string, packager: { getResourcesDir: (map: string) => string } }} pakket
 */
async function verwijderProefapp({ appOutDir, packager }) {
  fs.rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
}

await start(async () => {
  const { installatie, naar } = leesArgumenten(process.argv.slice(2));
  await zorgVoorPakketten();
  await zorgVoorPakketten(GEREEDSCHAP);
  const electron = await vindElectron();
  await zorgVoorBouw();

  /** @type {string} */
  const gewenst = createRequire(inProject('package.json'))('electron/package.json').version;
  const verspreidbaar = electron.versie === gewenst;
  if (installatie && !verspreidbaar) {
    throw new Stop(`hier is alleen Electron ${electron.versie} en wat verspreid wordt, bevat Electron ${gewenst}. Maak installatiebestanden waar dat is op te halen.`);
  }
  const eigen = inProject('dist', verspreidbaar ? 'pakket' : `niet-verspreiden-electron-${electron.versie}`);
  if (naar === undefined) fs.rmSync(eigen, { recursive: true, force: true });
  const uit = naar ?? eigen;

  /** @type {Inpakker} */
  const inpakker = createRequire(path.join(GEREEDSCHAP, 'package.json'))('electron-builder');
  await inpakker.build({
    projectDir: PROJECT,
    ...(installatie ? {} : { dir: true }),
    config: {
      extends: path.join(GEREEDSCHAP, 'electron-builder.yml'),
      electronVersion: electron.versie,
      electronDist: mapVanElectron(electron.pad),
      directories: { output: uit },
      afterPack: verwijderProefapp,
    },
  });
  meld(`ingepakt in ${uit}`);
  if (!verspreidbaar) meld(`met Electron ${electron.versie}, om te proberen; wat verspreid wordt, bevat Electron ${gewenst}.`);
  return 0;
});
