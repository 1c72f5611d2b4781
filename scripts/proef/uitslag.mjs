/**
 * What a stage of `npm test` found.
 * @typedef {object} Uitslag
 * @property {number} geslaagd
 * @property {number} mislukt
 * @property {number} overgeslagen
 * @property {readonly string[]} fouten every failure in full
 */

/** @param {string} naam @param {import('../opstart/proces.mjs').Afloop} afloop @returns {Uitslag} a stage that is one test */
export function uitslagVanEen(naam, { status, uitvoer, teLaat }) {
  if (status === 0) return { geslaagd: 1, mislukt: 0, overgeslagen: 0, fouten: [] };
  return { geslaagd: 0, mislukt: 1, overgeslagen: 0, fouten: [`${naam} (${teLaat ? 'took too long' : `status ${status}`})\n${uitvoer.trim()}`] };
}

/** @param {readonly Uitslag[]} uitslagen @returns {Uitslag} */
export function telOp(uitslagen) {
  return {
    geslaagd: uitslagen.reduce((som, u) => som + u.geslaagd, 0),
    mislukt: uitslagen.reduce((som, u) => som + u.mislukt, 0),
    overgeslagen: uitslagen.reduce((som, u) => som + u.overgeslagen, 0),
    fouten: uitslagen.flatMap((u) => u.fouten),
  };
}

/** @param {Uitslag} uitslag @returns {string} the last line of `npm test` */
export function slotregel({ geslaagd, mislukt, overgeslagen }) {
  return `${geslaagd} passed, ${mislukt} failed${overgeslagen > 0 ? `, ${overgeslagen} skipped` : ''}`;
}

/** Prints every failure and the closing line. @param {Uitslag} uitslag @returns {number} the exit status */
export function toon(uitslag) {
  for (const fout of uitslag.fouten) process.stdout.write(`\nFAILED ${fout}\n`);
  process.stdout.write(`\n${slotregel(uitslag)}\n`);
  return uitslag.mislukt > 0 ? 1 : 0;
}
