// `npm run voorbeeld`: opens Ontwar on a throw-away kluis with the fictional meeting; `-- --verslag uit.pdf` only writes its report, and with
// `--sessie doorbraak` that of the doorbraakoverleg.
import './opstart/node-versie.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openApp } from './opstart/app.mjs';
import { zorgVoorBouw } from './opstart/bouw.mjs';
import { vindElectron } from './opstart/electron.mjs';
import { Stop, start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';
import { inProject } from './opstart/plaatsen.mjs';
import { draai, eisGelukt } from './opstart/proces.mjs';
import { eisScherm } from './opstart/scherm.mjs';
import { zorgVoorSysteem } from './opstart/systeem.mjs';
import { leesWachtzin } from './opstart/voorbeeldkluis.mjs';

const GEBRUIK = 'zo gebruik je het: npm run voorbeeld, of npm run voorbeeld -- --verslag uit.pdf [--sessie leersessie|doorbraak]';
const SESSIES = ['leersessie', 'doorbraak'];
const vuller = inProject('out', 'main', 'voorbeeld.js');

/** @param {readonly string[]} args @returns {{ readonly bestand: string, readonly sessie: string } | null} where the report must go and of which meeting, or null for the app */
function leesArgumenten(args) {
  if (args.length === 0) return null;
  const [vlag, bestand, ...rest] = args;
  if (vlag !== '--verslag') throw new Stop(`"${vlag}" ken ik niet. ${GEBRUIK}`, 2);
  if (bestand === undefined || bestand === '' || bestand.startsWith('-')) throw new Stop(`zet achter --verslag de naam van het bestand. ${GEBRUIK}`, 2);
  // npm runs scripts from the project folder; the user means the folder where the command was given.
  return { bestand: path.resolve(process.env.INIT_CWD ?? process.cwd(), bestand), sessie: leesSessie(rest) };
}

/** @param {readonly string[]} args @returns {string} */
function leesSessie([vlag, sessie, ...rest]) {
  if (vlag === undefined) return 'leersessie';
  if (vlag !== '--sessie') throw new Stop(`"${vlag}" ken ik niet. ${GEBRUIK}`, 2);
  if (sessie === undefined || !SESSIES.includes(sessie)) throw new Stop(`zet achter --sessie een van deze: ${SESSIES.join(', ')}. ${GEBRUIK}`, 2);
  if (rest.length > 0) throw new Stop(`"${rest.join(' ')}" is te veel. ${GEBRUIK}`, 2);
  return sessie;
}

/** @param {string} bestand @param {string} sessie @returns {Promise<number>} */
async function schrijfVerslag(bestand, sessie) {
  await zorgVoorPakketten();
  await zorgVoorBouw();
  const { status } = await draai(process.execPath, [vuller, '--verslag', bestand, '--sessie', sessie], { uitvoer: 'tonen' });
  return status;
}

/** @returns {Promise<number>} */
async function openVoorbeeld() {
  eisScherm('npm run voorbeeld');
  await zorgVoorSysteem({ voorTests: false });
  await zorgVoorPakketten();
  const electron = await vindElectron();
  await zorgVoorBouw();
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'ontwar-voorbeeld-'));
  try {
    const gevuld = await draai(process.execPath, [vuller, '--vul', map]);
    eisGelukt(gevuld, 'het vullen van de voorbeeldkluis is niet gelukt.');
    return await openApp(electron.pad, {
      env: { ONTWAR_GEGEVENSMAP: path.join(map, 'gegevens'), ONTWAR_VOORBEELD_WACHTZIN: leesWachtzin(gevuld.stdout) },
    });
  } finally {
    fs.rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  }
}

await start(async () => {
  const gevraagd = leesArgumenten(process.argv.slice(2));
  return gevraagd === null ? openVoorbeeld() : schrijfVerslag(gevraagd.bestand, gevraagd.sessie);
});
