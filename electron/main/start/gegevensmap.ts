import { accessSync, constants, mkdirSync } from 'node:fs';

const { R_OK, W_OK, X_OK } = constants;

/**
 * Makes the folder of the user data if it is not there. Without it Electron takes every start for the second one.
 * @returns what is wrong and what to do, for the user; null when the folder can be used
 */
export function maakGegevensmap(map: string): string | null {
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
    accessSync(map, R_OK | W_OK | X_OK);
    return null;
  } catch {
    return [
      `Ontwar kan niet lezen en schrijven in de map met je gegevens: ${map}.`,
      'Er is niets gewijzigd.',
      'Kijk of de schijf is aangesloten, of er ruimte is en of deze map van jou is. Start Ontwar daarna opnieuw.',
    ].join('\n');
  }
}
