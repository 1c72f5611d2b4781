import { Stop } from './melden.mjs';

/**
 * The passphrase of a throw-away kluis, from what its filler said.
 * @param {string} stdout one object in JSON
 * @returns {string}
 */
export function leesWachtzin(stdout) {
  /** @type {unknown} */
  const antwoord = JSON.parse(stdout);
  if (typeof antwoord === 'object' && antwoord !== null && 'wachtzin' in antwoord && typeof antwoord.wachtzin === 'string') return antwoord.wachtzin;
  throw new Stop('de voorbeeldkluis gaf geen wachtzin terug.');
}
