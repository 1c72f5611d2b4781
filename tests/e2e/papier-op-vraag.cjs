/*
 * Loaded into the app before its own code: the thread that makes papers starts with the first paper, and not some seconds after a kluis
 * opened. The product does that so that nobody waits for the first report; most stories here make none, and who makes one makes it all the
 * same. Who starts with `eigenTempo` has it as in the product.
 */
const wekker = globalThis.setTimeout;
const opVraag = (doe, ...rest) => wekker(/\bpdf\.maakKlaar\(\)/.test(String(doe)) ? () => undefined : doe, ...rest);

globalThis.setTimeout = Object.defineProperties(opVraag, Object.getOwnPropertyDescriptors(wekker));
