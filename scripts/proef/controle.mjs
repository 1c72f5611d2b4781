import { PROJECT, inProject } from '../opstart/plaatsen.mjs';
import { draai } from '../opstart/proces.mjs';
import { telOp, uitslagVanEen } from './uitslag.mjs';

/** Every TypeScript project of the repository: each has the globals of its own environment and no others. */
export const TSCONFIGS = ['shared', 'electron', 'electron/preload', 'renderer', 'tests', 'scripts'];

/**
 * Both checkers divide a program over threads that each learn the same types, and collect their memory often: the answer comes a little
 * sooner for twice the work. The work counts here, for the tests run beside it.
 */
const ZUINIG = { GOGC: '400' };

/** The lint, as one test. @returns {Promise<import('./uitslag.mjs').Uitslag>} */
export async function lint() {
  const afloop = await draai(process.execPath, [inProject('node_modules', 'oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'], { cwd: PROJECT, env: { ...process.env, ...ZUINIG } });
  return uitslagVanEen('lint', afloop);
}

/** The type check of every project, each as one test. @returns {Promise<import('./uitslag.mjs').Uitslag>} */
export async function typecheck() {
  const uitslagen = [];
  for (const config of TSCONFIGS) {
    const afloop = await draai(process.execPath, [inProject('node_modules', 'typescript', 'bin', 'tsc'), '-p', config, '--checkers', '1'], { cwd: PROJECT, env: { ...process.env, ...ZUINIG } });
    uitslagen.push(uitslagVanEen(`typecheck ${config}`, afloop));
  }
  return telOp(uitslagen);
}
