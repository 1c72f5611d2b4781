// `npm test`: everything. `npm test -- unit e2e` runs those stages only; what follows `--` after that filters test files.
import './opstart/node-versie.mjs';
import { randomUUID } from 'node:crypto';
import { zorgVoorBouw } from './opstart/bouw.mjs';
import { vindElectron } from './opstart/electron.mjs';
import { Stop, start } from './opstart/melden.mjs';
import { zorgVoorPakketten } from './opstart/pakketten.mjs';
import { inProject } from './opstart/plaatsen.mjs';
import { stopAlsOnderbroken } from './opstart/proces.mjs';
import { openSchermInGeheugen } from './opstart/scherm.mjs';
import { zorgVoorSysteem } from './opstart/systeem.mjs';
import { naastElkaar } from './proef/banen.mjs';
import { lint, typecheck } from './proef/controle.mjs';
import { beeindigAchterblijvers } from './proef/opruimen.mjs';
import { slotregel, telOp, toon } from './proef/uitslag.mjs';
import { draaiVitest } from './proef/vitest.mjs';

/** @typedef {import('./proef/uitslag.mjs').Uitslag} Uitslag */

const MINUUT = 60_000;

/** @param {readonly string[]} args @returns {{ gekozen: readonly string[], filters: readonly string[] }} */
function leesArgumenten(args) {
  const grens = args.indexOf('--');
  return grens === -1 ? { gekozen: args, filters: [] } : { gekozen: args.slice(0, grens), filters: args.slice(grens + 1) };
}

/** A build that fails is one failed test; the e2e tests then have nothing to run on. @returns {Promise<Uitslag>} */
async function bouw() {
  try {
    await zorgVoorBouw();
    return { geslaagd: 1, mislukt: 0, overgeslagen: 0, fouten: [] };
  } catch (fout) {
    stopAlsOnderbroken();
    return { geslaagd: 0, mislukt: 1, overgeslagen: 0, fouten: [`build\n${fout instanceof Error ? fout.message : String(fout)}`] };
  }
}

/**
 * The tests on the real app.
 * @param {string} electron
 * @param {Draaiwijze} wijze
 * @returns {Promise<Uitslag>}
 */
async function e2e(electron, wijze) {
  const gebouwd = await bouw();
  if (gebouwd.mislukt > 0) return gebouwd;
  const scherm = await openSchermInGeheugen();
  const merk = randomUUID();
  try {
    const env = { ...scherm.env, ONTWAR_ELECTRON: electron, ONTWAR_PROEF: merk };
    const uitslag = await draaiVitest('e2e', { ...wijze, env, limietMs: 20 * MINUUT });
    const over = beeindigAchterblijvers(`ONTWAR_PROEF=${merk}`);
    if (over === 0) return telOp([gebouwd, uitslag]);
    return telOp([gebouwd, uitslag, { geslaagd: 0, mislukt: 1, overgeslagen: 0, fouten: [`e2e: ${over} processes were left running`] }]);
  } finally {
    beeindigAchterblijvers(`ONTWAR_PROEF=${merk}`);
    await scherm.sluit();
  }
}

/** @typedef {{ filters: readonly string[], naam: string | undefined }} Draaiwijze */
/** @typedef {[naam: string, doe: (wijze: Draaiwijze) => Promise<Uitslag>]} Stap */

await start(async () => {
  const { gekozen, filters } = leesArgumenten(process.argv.slice(2));
  await zorgVoorSysteem({ voorTests: true });
  await Promise.all([zorgVoorPakketten(), zorgVoorPakketten(inProject('pakket'))]);
  const electron = await vindElectron();

  // Side by side: the tests on the real app wait as much as they work, and vitest gives the others one process each on a small machine.
  /** @type {readonly (readonly Stap[])[]} */
  const alle = [
    [
      ['lint', lint],
      ['typecheck', typecheck],
      ['fouten', (wijze) => draaiVitest('fouten', { ...wijze, limietMs: 10 * MINUUT })],
    ],
    [['unit', (wijze) => draaiVitest('unit', { ...wijze, limietMs: 10 * MINUUT })]],
    [['e2e', (wijze) => e2e(electron.pad, wijze)]],
  ];
  const namen = alle.flat().map(([naam]) => naam);
  const onbekend = gekozen.filter((naam) => !namen.includes(naam));
  if (onbekend.length > 0) throw new Stop(`"${onbekend.join(' ')}" ken ik niet; kies uit: ${namen.join(', ')}.`, 2);

  const banen = alle.map((baan) => baan.filter(([naam]) => gekozen.length === 0 || gekozen.includes(naam))).filter((baan) => baan.length > 0);
  /** @param {Stap} stap */
  const draaiStap = async ([naam, doe]) => {
    const begin = performance.now();
    process.stdout.write(`\n== ${naam}\n`);
    const uitslag = await doe({ filters, naam: banen.length > 1 ? naam : undefined });
    stopAlsOnderbroken();
    process.stdout.write(`== ${naam}: ${slotregel(uitslag)} (${((performance.now() - begin) / 1000).toFixed(0)} s)\n`);
    return uitslag;
  };
  return toon(telOp(await naastElkaar(banen.map((baan) => baan.map((stap) => () => draaiStap(stap))))));
});
