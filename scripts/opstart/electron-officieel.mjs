import { stopsein } from './proces.mjs';

/** Longest wait for the first byte, and between two pieces of the download. */
const STILTE_MS = 15_000;

/** @typedef {{ soort: 'gelukt', zip: string } | { soort: 'mislukt', reden: string }} Uitkomst */

/**
 * Downloads the official Electron as its own installer does.
 * @param {object} wens
 * @param {string} wens.versie
 * @param {Record<string, string>} wens.checksums sha256 by file name: checksums.json of the installed `electron` package
 * @param {string} wens.naarMap
 * @param {number} [wens.stilteMs]
 * @returns {Promise<Uitkomst>}
 */
export async function haalOfficieel({ versie, checksums, naarMap, stilteMs = STILTE_MS }) {
  const { ElectronDownloadCacheMode, downloadArtifact } = await import('@electron/get');
  const afbreken = new AbortController();
  const stop = () => afbreken.abort(new Error('er kwam geen antwoord'));
  let wekker = setTimeout(stop, stilteMs);
  stopsein.addEventListener('abort', stop, { once: true });
  try {
    const zip = await downloadArtifact({
      version: versie,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums,
      tempDirectory: naarMap,
      cacheMode: ElectronDownloadCacheMode.Bypass,
      downloadOptions: {
        quiet: true,
        signal: afbreken.signal,
        getProgressCallback: async () => {
          clearTimeout(wekker);
          wekker = setTimeout(stop, stilteMs);
        },
      },
    });
    return { soort: 'gelukt', zip };
  } catch (fout) {
    return { soort: 'mislukt', reden: reden(fout) };
  } finally {
    clearTimeout(wekker);
    stopsein.removeEventListener('abort', stop);
  }
}

/** @param {unknown} fout */
function reden(fout) {
  if (!(fout instanceof Error)) return String(fout);
  return fout.cause instanceof Error ? fout.cause.message : fout.message;
}
