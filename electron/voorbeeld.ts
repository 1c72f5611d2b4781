import { OntwarFout } from '#shared/contract/fouten';
import { schrijfVoorbeeldverslag, VERSLAGSESSIES, vul, type Verslagsessie } from './voorbeeld/opdrachten.ts';

/*
 * The example from the command line, on plain Node without a window: `--vul <map>` makes a throw-away kluis there and
 * prints its passphrase as JSON, `--verslag <bestand>` writes the verslag of the leersessie, and with `--sessie doorbraak` that
 * of the doorbraakoverleg.
 */

const GEBRUIK = 'Zo gebruik je het: voorbeeld.js --vul <map>, of voorbeeld.js --verslag <bestand.pdf> [--sessie leersessie|doorbraak].';

/** @returns the exit status: 0 done, 1 it failed, 2 it was asked wrongly */
async function voorbeeld([vlag, pad, ...rest]: readonly string[]): Promise<number> {
  if (pad === undefined || pad === '') return meld(GEBRUIK, 2);
  try {
    switch (vlag) {
      case '--vul':
        if (rest.length > 0) return meld(GEBRUIK, 2);
        process.stdout.write(`${JSON.stringify(await vul(pad, Date.now()))}\n`);
        return 0;
      case '--verslag': {
        const sessie = leesSessie(rest);
        if (sessie === null) return meld(GEBRUIK, 2);
        await schrijfVoorbeeldverslag(pad, sessie);
        return 0;
      }
      default:
        return meld(GEBRUIK, 2);
    }
  } catch (fout) {
    return meld(uitleg(fout), 1);
  }
}

/** Of which meeting the verslag is asked; null when it was asked wrongly. */
function leesSessie([vlag, naam, ...rest]: readonly string[]): Verslagsessie | null {
  if (vlag === undefined) return 'leersessie';
  return vlag === '--sessie' && rest.length === 0 ? (VERSLAGSESSIES.find((sessie) => sessie === naam) ?? null) : null;
}

function meld(tekst: string, status: number): number {
  process.stderr.write(`${tekst}\n`);
  return status;
}

function uitleg(fout: unknown): string {
  if (fout instanceof OntwarFout) return `${fout.fout.watGebeurde} ${fout.fout.watNu}`;
  // Everything in the example is invented, so here the technical words may be shown.
  return `Het voorbeeld kon niet worden gemaakt: ${fout instanceof Error ? fout.message : String(fout)}`;
}

process.exitCode = await voorbeeld(process.argv.slice(2));
