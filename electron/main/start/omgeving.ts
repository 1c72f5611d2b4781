import { app } from 'electron';

/** How this run of the app was started. Everything but the first two is for development and tests, and void in a package. */
export interface Omgeving {
  readonly ingepakt: boolean;
  readonly zonderSandbox: boolean;
  /** Another folder for the kluis and the rest of the user data. */
  readonly gegevensmap: string | null;
  /** The passphrase of the throw-away kluis that `npm run voorbeeld` made. */
  readonly voorbeeldWachtzin: string | null;
  /** Developer tools can be opened. */
  readonly ontwikkelen: boolean;
}

/** Reads the environment, once: what is secret in it does not stay there for child processes to inherit. */
export function leesOmgeving(): Omgeving {
  const ingepakt = app.isPackaged;
  const uit = (naam: string): string | null => {
    const waarde = process.env[naam];
    delete process.env[naam];
    return ingepakt || waarde === undefined || waarde === '' ? null : waarde;
  };
  return {
    ingepakt,
    zonderSandbox: app.commandLine.hasSwitch('no-sandbox'),
    gegevensmap: uit('ONTWAR_GEGEVENSMAP'),
    voorbeeldWachtzin: uit('ONTWAR_VOORBEELD_WACHTZIN'),
    ontwikkelen: uit('ONTWAR_ONTWIKKEL') === '1',
  };
}
