/** A reason to stop that the user reads as one line; `status` becomes the exit status. */
export class Stop extends Error {
  /**
   * @param {string} bericht Dutch: what is wrong and what to do
   * @param {number} [status]
   */
  constructor(bericht, status = 1) {
    super(bericht);
    this.status = status;
  }
}

/** @param {string} regel one line of progress, for the user */
export function meld(regel) {
  process.stderr.write(`ontwar: ${regel}\n`);
}

/**
 * Runs the main function of a script and turns its outcome into the exit status.
 * @param {() => Promise<number>} hoofd resolves to the exit status
 */
export async function start(hoofd) {
  try {
    process.exitCode = await hoofd();
  } catch (fout) {
    if (fout instanceof Stop) {
      if (fout.message !== '') meld(fout.message);
      process.exitCode = fout.status;
    } else {
      process.stderr.write(`${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`);
      process.exitCode = 1;
    }
  }
}
