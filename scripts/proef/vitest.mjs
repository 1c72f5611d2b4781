import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT, inProject } from '../opstart/plaatsen.mjs';
import { draai } from '../opstart/proces.mjs';

/** @typedef {import('./uitslag.mjs').Uitslag} Uitslag */
/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Test */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: Test[] }} Bestand */

/**
 * Reads vitest's JSON report. A file that fails as a whole counts as one failure, and so does a run that ends badly with
 * no failed test (an error outside a test) or in which no test ran at all.
 * @param {readonly Bestand[]} bestanden
 * @param {import('../opstart/proces.mjs').Afloop} afloop
 * @param {string} naam of the stage
 * @returns {Uitslag}
 */
export function leesUitslag(bestanden, { status, uitvoer, teLaat }, naam) {
  const tests = bestanden.flatMap((bestand) => bestand.assertionResults);
  /** @param {string} soort */
  const aantal = (soort) => tests.filter((test) => test.status === soort).length;
  const fouten = bestanden.flatMap((bestand) => {
    const waar = path.relative(PROJECT, bestand.name);
    const mislukt = bestand.assertionResults.filter((test) => test.status === 'failed');
    if (mislukt.length === 0 && bestand.status === 'failed') return [`${waar}\n${bestand.message ?? ''}`];
    return mislukt.map((test) => `${waar} > ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`);
  });
  if (teLaat) fouten.push(`${naam}: took too long and was stopped`);
  else if (status !== 0 && fouten.length === 0) fouten.push(`${naam}: ended with status ${status}\n${uitvoer.trim().split('\n').slice(-60).join('\n')}`);
  else if (aantal('passed') + aantal('failed') === 0) fouten.push(`${naam}: no test ran`);
  return {
    geslaagd: aantal('passed'),
    mislukt: fouten.length,
    overgeslagen: aantal('skipped') + aantal('pending') + aantal('todo'),
    fouten,
  };
}

/**
 * Runs one project of vitest.config.ts, or those whose names begin with it.
 * @param {string} project
 * @param {{ env?: NodeJS.ProcessEnv, limietMs: number, filters: readonly string[], naam: string | undefined }} opties `naam`: as `draai` has it
 * @returns {Promise<Uitslag>}
 */
export async function draaiVitest(project, { env, limietMs, filters, naam }) {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'ontwar-test-'));
  const rapport = path.join(map, 'rapport.json');
  try {
    const args = ['run', '--project', `${project}*`, '--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`, ...filters];
    const afloop = await draai(process.execPath, [inProject('node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: PROJECT,
      ...(env === undefined ? {} : { env }),
      uitvoer: 'beide',
      limietMs,
      naam,
    });
    const bestanden = fs.existsSync(rapport) ? JSON.parse(fs.readFileSync(rapport, 'utf8')).testResults : [];
    return leesUitslag(bestanden, afloop, project);
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}
