// `npm run build`: makes `out/` from the present sources, when it is not yet.
import './opstart/node-versie.mjs';
import { zorgVoorBouw } from './opstart/bouw.mjs';
import { start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';

await start(async () => {
  await zorgVoorPakketten();
  await zorgVoorBouw();
  return 0;
});
