// `npm run dev`: opens the app on electron-vite's development server, so that a change in a window shows at once.
import './opstart/node-versie.mjs';
import { electronVite, vergeetBouw } from './opstart/bouw.mjs';
import { vindElectron } from './opstart/electron.mjs';
import { start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';
import { PROJECT, isRoot } from './opstart/plaatsen.mjs';
import { draai } from './opstart/proces.mjs';
import { eisScherm } from './opstart/scherm.mjs';
import { zorgVoorSysteem } from './opstart/systeem.mjs';

await start(async () => {
  eisScherm('npm run dev');
  await zorgVoorSysteem({ voorTests: false });
  await zorgVoorPakketten();
  const electron = await vindElectron();
  const env = { ...process.env, ELECTRON_EXEC_PATH: electron.pad, ...(isRoot ? { NO_SANDBOX: '1' } : {}) };
  vergeetBouw();
  const { status } = await draai(process.execPath, [electronVite, 'dev'], { cwd: PROJECT, env, uitvoer: 'tonen' });
  return status;
});
