/*
 * Loaded into the app before its own code: measuring this laptop takes a second, as on the slowest that Ontwar runs on. A new kluis
 * then asks the least that the product accepts to open it, instead of the second of computing that a fast machine is given. Which
 * costs are chosen is proven elsewhere; a story that is about that starts with `eigenTempo`.
 */
const { syncBuiltinESMExports } = require('node:module');
const draden = require('node:worker_threads');

const SECONDE = 1_000;
const klok = performance.now.bind(performance);
let verlies = 0;
performance.now = () => klok() + verlies;

/** Only the secret of the measurement is always the same. */
const isIjking = (opties) => Buffer.from(opties?.workerData?.geheim ?? '').toString() === 'ijking';

draden.Worker = class extends draden.Worker {
  constructor(pad, opties) {
    super(pad, opties);
    if (isIjking(opties)) this.once('message', () => { verlies += SECONDE; });
  }
};
syncBuiltinESMExports();
