// `npm run typecheck`: every TypeScript project of the repository.
import './opstart/node-versie.mjs';
import { start } from './opstart/melden.mjs';
import { typecheck } from './proef/controle.mjs';
import { toon } from './proef/uitslag.mjs';

await start(async () => toon(await typecheck()));
