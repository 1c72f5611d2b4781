import { meld } from './melden.mjs';
import { PROJECT, isRoot } from './plaatsen.mjs';
import { draai } from './proces.mjs';

/**
 * Opens the built app and waits until it is closed.
 * @param {string} electron path of the executable
 * @param {{ args?: readonly string[], env?: Record<string, string> }} [opties]
 * @returns {Promise<number>} the exit status of the app
 */
export async function openApp(electron, { args = [], env = {} } = {}) {
  if (isRoot) meld('je bent root, dus Ontwar start zonder de zandbak van Chromium (--no-sandbox). Een geïnstalleerde Ontwar doet dat nooit.');
  const { ELECTRON_RUN_AS_NODE: _, ...omgeving } = process.env;
  const { status } = await draai(electron, [...(isRoot ? ['--no-sandbox'] : []), PROJECT, ...args], {
    cwd: PROJECT,
    env: { ...omgeving, ...env },
    uitvoer: 'tonen',
  });
  return status;
}
