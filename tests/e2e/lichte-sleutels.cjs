/*
 * Loaded into the app before its own code: a key is derived from a wachtzin with a thousandth of the work that its header asks. All else
 * is as the product does it, in its own worker; only who loads this too opens such a kluis. That the product really does the work that
 * stands in its header is proven by who starts with `eigenTempo` or `echteSleutels`, and by the tests of the kluis.
 */
const { syncBuiltinESMExports } = require('node:module');
const draden = require('node:worker_threads');

/** The least that the product accepts: what asks less, as the example does, is cheap already. */
const DUUR_KIB = 64 * 1024;
const LICHT = { geheugenKiB: 64, iteraties: 1 };

function verlicht(opties) {
  const parameters = opties?.workerData?.parameters;
  if (parameters === undefined || !(parameters.geheugenKiB >= DUUR_KIB)) return opties;
  return { ...opties, workerData: { ...opties.workerData, parameters: { ...parameters, ...LICHT } } };
}

draden.Worker = class extends draden.Worker {
  constructor(pad, opties) {
    super(pad, verlicht(opties));
  }
};
syncBuiltinESMExports();
