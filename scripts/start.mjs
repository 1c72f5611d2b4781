// `npm start`: sets up what is missing and opens Ontwar. Arguments after `--` go to the app.
import './opstart/node-versie.mjs';
import { openApp } from './opstart/app.mjs';
import { zorgVoorBouw } from './opstart/bouw.mjs';
import { vindElectron } from './opstart/electron.mjs';
import { start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';
import { eisScherm } from './opstart/scherm.mjs';
import { zorgVoorSysteem } from './opstart/systeem.mjs';

await start(async () => {
  eisScherm('npm start');
  await zorgVoorSysteem({ voorTests: false });
  await zorgVoorPakketten();
  const electron = await vindElectron();
  await zorgVoorBouw();
  return openApp(electron.pad, { args: process.argv.slice(2) });
});
