// `npm run lint`: zero warnings or a non-zero exit status.
import './opstart/node-versie.mjs';
import { start } from './opstart/melden.mjs';
import { lint } from './proef/controle.mjs';
import { toon } from './proef/uitslag.mjs';

await start(async () => toon(await lint()));
